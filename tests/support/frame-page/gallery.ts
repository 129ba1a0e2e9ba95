import type { PreviewHost } from '../../../app/worker-client/frames/preview-host.svelte';
import { compileScene } from '../../../app/worker/compile/compile-scene';
import { lintCode } from '../../../app/worker/compile/lint-code';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { lintScene } from '../../../app/worker/composer/lint/lint-scene';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { writeCode } from '../../../app/worker/composer/write-code';
import { describe } from '$shared/response/errors';
import type { LeafElement } from '$shared/schema/layout';

export const galleryShapes = {
  wide: { width: 1920, height: 1080, fps: 30 },
  upright: { width: 1080, height: 1920, fps: 30 },
  square: { width: 1080, height: 1080, fps: 30 },
  portrait: { width: 1080, height: 1350, fps: 30 },
} as const;
export type GalleryShape = keyof typeof galleryShapes;

/** One picture of the gallery: an example of a recipe, in a style and a shape. */
export interface GalleryCase {
  readonly recipe: string;
  readonly example: number;
  readonly style: string;
  readonly shape: GalleryShape;
}

export interface GalleryLook {
  /** It does not compose, compile or draw. */
  readonly errors: readonly string[];
  /** What the linter says. */
  readonly findings: readonly string[];
  /** What stands there at the reading frame, which is on the stage now. */
  readonly texts: readonly string[];
}

/** Early, in the middle of it, and when everything can be read. */
const moments = [0.1, 0.45, 0.97];

/** Every recipe's first example, or all of them, in every style and shape. */
export function galleryCases(examples: 'first' | 'all' = 'first'): readonly GalleryCase[] {
  const shapes = Object.keys(galleryShapes) as GalleryShape[]; // its own keys
  return recipes.flatMap((recipe) =>
    recipe.examples
      .slice(0, examples === 'first' ? 1 : undefined)
      .flatMap((_, example) =>
        styles.flatMap((style) => shapes.map((shape) => ({ recipe: recipe.id, example, style: style.id, shape }))),
      ),
  );
}

interface Failures {
  readonly sentence: string;
}

/** Composes, compiles, lints and shows a case in the preview frame, at three of its frames, the reading one last. */
export async function lookAt(
  { recipe: id, example, style, shape }: GalleryCase,
  host: PreviewHost,
  failures: readonly Failures[],
): Promise<GalleryLook> {
  const recipe = recipes.find((each) => each.id === id);
  const format = galleryShapes[shape];
  const theme = { style, palette: {} };
  const composed = composeScene({ ...blankBrief(id), ...recipe?.examples[example]?.brief }, { theme, format });
  if (!composed.ok) return { errors: [describe(composed.error)], findings: [], texts: [] };
  const { layout, name, durationInFrames } = composed.value;
  const tsxCode = writeCode({ ...composed.value, theme, format });
  const findings = [
    ...lintScene(layout, { theme, format, durationInFrames }),
    ...lintCode(tsxCode, { props: null, format, durationInFrames }),
  ].map(({ rule, sentence }) => `${rule}: ${sentence}`);
  const compiled = compileScene({ tsxCode, sceneName: name });
  if (!compiled.ok) return { errors: [describe(compiled.error)], findings, texts: [] };
  const sceneId = `${id}-${example}-${style}-${shape}`;
  const scene = { sceneId, sceneName: name, durationInFrames, module: compiled.value, props: null, transition: null };
  const before = failures.length;
  for (const moment of moments) {
    const frame = Math.min(durationInFrames - 1, Math.round(moment * durationInFrames));
    await painted(host, host.show({ ...format, scenes: [scene] }, sceneId, frame));
  }
  const texts = layout.elements.flatMap(leavesOf).flatMap(standingTexts);
  return { errors: failures.slice(before).map(({ sentence }) => sentence), findings, texts };
}

async function painted(host: PreviewHost, revision: number): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (host.shownRevision < revision) {
    if (performance.now() > deadline) throw new Error('The preview frame painted nothing in a minute');
    await new Promise(requestAnimationFrame);
  }
}

/** What of an element can be read once it stands: some show one text after the other, and the last of them stays. */
function standingTexts(element: LeafElement): readonly string[] {
  switch (element.type) {
    case 'swap':
      return [element.before, element.words.at(-1) ?? '', element.after];
    case 'beats':
      return element.beats.slice(-1);
    case 'countdown':
      return [element.ending ?? '0'];
    case 'progress':
      return [(element.value >= 100 ? element.done : null) ?? element.label ?? ''];
    case 'photo':
      return [element.pictures.at(-1)?.caption ?? ''];
    case 'chart':
      // Of many points every second or third is named.
      return [
        ...(element.data.length > 8 ? [] : element.data.map(({ label }) => label)),
        ...element.steps.slice(-1).map(({ label }) => label),
      ];
    case 'code':
      return element.code.split('\n').map((line) => (element.diff ? line.replace(/^[-+]/, '') : line));
    case 'screen':
      // What is scrolled past is not there any more.
      return element.scrolls ? [] : kindOf(element).texts(element);
    default:
      return kindOf(element).texts(element);
  }
}
