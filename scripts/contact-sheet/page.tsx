/** The page that the contact sheet is photographed from: real composer, real compiler, real motion kit. */
import { Thumbnail } from '@remotion/player';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { blankBrief } from '../../app/worker/brain/plan/blank-brief';
import { recipes } from '../../app/worker/composer/recipes/registry';
import { loadCode, loadFonts, loadScene, loadScriptFonts, type LoadedScene } from './load-scene';
import { scenesOfPrompt } from './scenes-of-prompt';
import type { ExamplesRequest, PromptsRequest, PromptsShown, SheetRequest } from './sheet-request';

/** When everything has arrived and nothing leaves. */
const reading = 0.9;

const root = createRoot(document.querySelector('#root') ?? document.body);

async function showSheet({ rows, format, moments, width, perRow }: SheetRequest): Promise<string[]> {
  const problems: string[] = [];
  const scenes: LoadedScene[] = [];
  await loadScriptFonts(JSON.stringify(rows));
  for (const { brief, theme } of rows) {
    const scene = await loadScene(brief, theme, format);
    if ('problem' in scene) problems.push(scene.problem);
    else scenes.push(scene);
  }
  await drawScenes(scenes, { format, moments, width, perRow });
  return problems;
}

/** A still of each prompt's scene when all of it has arrived. */
async function showPrompts({ prompts, format, width, perRow, scenes: wanted }: PromptsRequest): Promise<PromptsShown> {
  const problems: string[] = [];
  const scenes: LoadedScene[] = [];
  await loadScriptFonts(prompts.join(''));
  for (const prompt of prompts) {
    const made = scenesOfPrompt(prompt, format);
    if (made.scenes.length === 0) problems.push(`“${prompt}” made no scene: ${made.said}`);
    for (const { tsxCode, name, durationInFrames } of made.scenes.slice(0, wanted === 'first' ? 1 : undefined)) {
      const scene = await loadCode(tsxCode, name, durationInFrames);
      if ('problem' in scene) problems.push(scene.problem);
      else scenes.push(scene);
    }
  }
  await drawScenes(scenes, { format, moments: [reading], width, perRow });
  return { problems, count: scenes.length };
}

async function drawScenes(
  scenes: readonly LoadedScene[],
  { format, moments, width, perRow }: Omit<SheetRequest, 'rows'>,
): Promise<void> {
  const cells = scenes.flatMap(({ component, durationInFrames }) =>
    moments.map((moment) => ({
      component,
      durationInFrames,
      frame: Math.min(durationInFrames - 1, moment > 1 ? moment : Math.round(moment * durationInFrames)),
    })),
  );
  const height = Math.round((width * format.height) / format.width);
  const chunks = Array.from({ length: Math.ceil(cells.length / perRow) }, (_, index) =>
    cells.slice(index * perRow, (index + 1) * perRow),
  );
  flushSync(() =>
    root.render(
      chunks.map((chunk, row) => (
        <div className="row" key={row}>
          {chunk.map(({ component, durationInFrames, frame }, index) => (
            <div className="cell" key={index} style={{ width, height }}>
              <Thumbnail
                component={component}
                inputProps={{}}
                compositionWidth={format.width}
                compositionHeight={format.height}
                durationInFrames={durationInFrames}
                fps={format.fps}
                frameToDisplay={frame}
                style={{ width, height }}
              />
            </div>
          ))}
        </div>
      )),
    ),
  );
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Each example of these recipes in each of these styles; what a recipe makes of nothing comes last. */
function exampleRows({ recipes: ids, styles, examples }: ExamplesRequest): SheetRequest['rows'] {
  const unknown = ids?.find((id) => !recipes.some((recipe) => recipe.id === id));
  if (unknown !== undefined) throw new Error(`There is no recipe “${unknown}”`);
  const wanted = ids === null ? recipes : ids.flatMap((id) => recipes.filter((recipe) => recipe.id === id));
  return wanted.flatMap((recipe) =>
    recipe.examples
      .slice(0, examples === 'first' ? 1 : undefined)
      .map(({ brief }) => ({ ...blankBrief(recipe.id), ...brief }))
      .flatMap((brief) => styles.map((style) => ({ brief, theme: { style, palette: {} } }))),
  );
}

await loadFonts();
Object.assign(window, { showSheet, showPrompts, exampleRows });
