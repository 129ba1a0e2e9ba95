/** The page that the contact sheet is photographed from: real composer, real compiler, real motion kit. */
import { Thumbnail } from '@remotion/player';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ComponentType } from 'react';
import { SceneModules } from '../../app/preview/modules';
import { compileScene } from '../../app/worker/compile/compile-scene';
import { blankBrief } from '../../app/worker/brain/plan/blank-brief';
import { findRecipe } from '../../app/worker/composer/recipes/registry';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { writeCode } from '../../app/worker/composer/write-code';
import { fontFiles } from '../../shared/motion/generated/font-manifest';
import { describe } from '../../shared/response/errors';
import type { SheetRequest } from './sheet-request';

const modules = new SceneModules(5000);
const root = createRoot(document.querySelector('#root') ?? document.body);

async function loadFonts(): Promise<void> {
  await Promise.all(
    fontFiles.map(async ({ family, weight, style, file, unicodeRange }) => {
      const face = new FontFace(family, `url(/app/static/fonts/${file})`, { weight, style, unicodeRange });
      document.fonts.add(await face.load());
    }),
  );
}

async function showSheet({ rows, format, moments, width, perRow }: SheetRequest): Promise<string[]> {
  const problems: string[] = [];
  const scenes: { component: ComponentType<Record<string, unknown>>; durationInFrames: number }[] = [];
  for (const { brief, theme } of rows) {
    const composed = composeScene(brief, { theme, format });
    if (!composed.ok) {
      problems.push(describe(composed.error));
      continue;
    }
    const tsxCode = writeCode({ ...composed.value, theme, format });
    const compiled = compileScene({ tsxCode, sceneName: composed.value.name });
    if (!compiled.ok) {
      problems.push(describe(compiled.error));
      continue;
    }
    const loaded = await modules.load(compiled.value);
    scenes.push({ component: loaded.read().component, durationInFrames: composed.value.durationInFrames });
  }
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
  return problems;
}

interface ExamplesRequest {
  readonly recipes: readonly string[];
  readonly styles: readonly string[];
}

/** Each example of these recipes in each of these styles; what a recipe makes of nothing comes last. */
function exampleRows({ recipes, styles }: ExamplesRequest): SheetRequest['rows'] {
  return recipes.flatMap((id) => {
    const recipe = findRecipe(id);
    if (!recipe) throw new Error(`There is no recipe “${id}”`);
    const briefs = recipe.examples.map(({ brief }) => ({ ...blankBrief(id), ...brief }));
    return briefs.flatMap((brief) => styles.map((style) => ({ brief, theme: { style, palette: {} } })));
  });
}

await loadFonts();
Object.assign(window, { showSheet, exampleRows });
