import { expect, test } from 'vitest';
import { composeScene } from '../../app/worker/composer/compose-scene';
import { recipes } from '../../app/worker/composer/recipes/registry';
import { styles } from '../../app/worker/composer/styles/registry';
import { writeCode } from '../../app/worker/composer/write-code';
import { handWritten } from '../fixtures/scenes/hand-written';
import { openFramePage, type OpenFramePage } from '../support/frame-page/open-frame-page';
import { plainScene } from '../support/frame-page/plain-scene';
import type { TestScene } from '../support/frame-page/page';
import { briefFor } from '../unit/composer/briefs';

const format = { width: 640, height: 360, fps: 30 } as const;

function exportVideo({ page }: OpenFramePage, scenes: readonly TestScene[]) {
  return page.evaluate(
    async (given) => {
      const { signal } = new AbortController();
      const settings = { format: 'mp4', width: 640, height: 360, fps: 30, quality: 'good' } as const;
      const result = await framePage.exportHost.exportVideo(framePage.compose(given), settings, () => {}, signal);
      if (!result.ok) throw new Error(framePage.describe(result.error));
    },
    [...scenes],
  );
}

/** The export frame, opened by an export of no interest. */
async function openExportFrame(frames: OpenFramePage) {
  await exportVideo(frames, [plainScene('First')]);
  const frame = await (await frames.page.locator('iframe[title=Export]').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no export frame.');
  return frame;
}
type ExportFrame = Awaited<ReturnType<typeof openExportFrame>>;

/** What two drawings of one frame have in common. */
interface Likeness {
  readonly differingPixels: number;
  /** Those by more than one step of 255. */
  readonly plainlyDiffering: number;
  /** Those by more than twenty. */
  readonly coarselyDiffering: number;
  /** Of 255, in any channel. */
  readonly largestDifference: number;
}
interface Watched {
  kept: Uint8ClampedArray[] | null;
  compared: Likeness[];
}

/** Keeps the pictures of the next export, or compares those of the next with what was kept. */
async function watchPictures(frame: ExportFrame, doing: 'keep' | 'compare') {
  await frame.evaluate((next) => {
    const scope = globalThis as typeof globalThis & { watched?: Watched; pictureOf?: typeof VideoFrame };
    const before = next === 'compare' ? (scope.watched?.kept ?? []) : [];
    const watched: Watched = { kept: next === 'keep' ? [] : null, compared: [] };
    scope.watched = watched;
    scope.pictureOf ??= VideoFrame;
    scope.VideoFrame = new Proxy(scope.pictureOf, {
      construct(target, args: ConstructorParameters<typeof VideoFrame>) {
        const [source] = args;
        if (source instanceof OffscreenCanvas) {
          const data = source.getContext('2d')?.getImageData(0, 0, source.width, source.height).data;
          if (data) look(data);
        }
        return new target(...args);
      },
    });
    function look(data: Uint8ClampedArray): void {
      if (watched.kept) return void watched.kept.push(data);
      const other = before[watched.compared.length] ?? new Uint8ClampedArray();
      let [differingPixels, plainlyDiffering, coarselyDiffering, largestDifference] = [0, 0, 0, 0];
      for (let pixel = 0; pixel < data.length; pixel += 4) {
        let difference = 0;
        for (let channel = pixel; channel < pixel + 4; channel += 1) {
          difference = Math.max(difference, Math.abs((data[channel] ?? 0) - (other[channel] ?? 255)));
        }
        if (difference > 0) differingPixels += 1;
        if (difference > 1) plainlyDiffering += 1;
        if (difference > 20) coarselyDiffering += 1;
        largestDifference = Math.max(largestDifference, difference);
      }
      watched.compared.push({ differingPixels, plainlyDiffering, coarselyDiffering, largestDifference });
    }
  }, doing);
}

const compared = (frame: ExportFrame) =>
  frame.evaluate(() => (globalThis as typeof globalThis & { watched?: Watched }).watched?.compared ?? []);

/** A style sheet that was not there before makes the renderer find its own way for everything. */
const leaveItToTheRenderer = (frame: ExportFrame, whether: boolean) =>
  frame.evaluate((given) => {
    document.adoptedStyleSheets = given ? [new CSSStyleSheet()] : [];
  }, whether);

/** What the renderer alone draws, against what leaves as a video. */
async function likenessToRenderer(scenes: readonly TestScene[]): Promise<readonly Likeness[]> {
  const frames = await openFramePage();
  const frame = await openExportFrame(frames);
  await leaveItToTheRenderer(frame, true);
  await watchPictures(frame, 'keep');
  await exportVideo(frames, scenes);
  await leaveItToTheRenderer(frame, false);
  await watchPictures(frame, 'compare');
  await exportVideo(frames, scenes);
  return compared(frame);
}

const differing = (likeness: readonly Likeness[]) =>
  likeness.flatMap((each, frame) => (each.differingPixels > 0 ? [{ frame, ...each }] : []));

/** Of a scene of twelve: all of it that arrives, and some of what follows. */
const SHOWN = 9;

/** Each recipe in one style: the renderer alone takes a quarter of an hour for all of them in all. */
const dealt = styles.map(({ id }, turn) => ({
  style: id,
  recipes: recipes.filter((_, index) => index % styles.length === turn),
}));

test.each(dealt.filter((hand) => hand.recipes.length > 0))(
  '[EX30] recipes in $style leave as the renderer alone draws them',
  async ({ style, recipes: hand }) => {
    const theme = { style, palette: {} };
    const scenes = hand.map((recipe) => {
      const composed = composeScene(briefFor(recipe.id, recipe.examples[0]?.brief), { theme, format });
      if (!composed.ok) throw new Error(composed.error.code);
      const tsxCode = writeCode({ ...composed.value, theme, format, durationInFrames: 12 });
      return {
        name: recipe.id,
        tsxCode,
        durationInFrames: SHOWN,
        isBlurredAsOne: tsxCode.includes('camera="rack-focus"'),
      };
    });
    const likeness = await likenessToRenderer(scenes);
    expect(likeness).toHaveLength(hand.length * SHOWN);
    // Gradients of inline drawings are computed in another order of steps: one in 255 here and there. And where such a
    // drawing stands between two pixels, the edges of its lines are; where it is cut off there, the renderer's are coarse.
    const pixels = format.width * format.height;
    const unlike = differing(likeness)
      .map((each) => ({ ...each, scene: scenes[Math.floor(each.frame / SHOWN)] }))
      .filter(({ plainlyDiffering, coarselyDiffering, largestDifference, scene }) =>
        scene?.isBlurredAsOne
          ? largestDifference > 20
          : largestDifference > 96 || coarselyDiffering >= 0.0005 * pixels || plainlyDiffering >= 0.004 * pixels,
      );
    expect(unlike.map(({ scene, ...each }) => ({ recipe: scene?.name, ...each }))).toEqual([]);
  },
);

test.each(handWritten)('[EX30] $name leaves exactly as the renderer alone draws it', async (scene) => {
  const likeness = await likenessToRenderer([scene, { ...plainScene('Next'), durationInFrames: 6 }]);
  expect(likeness).toHaveLength((scene.durationInFrames ?? 30) + 6);
  expect(differing(likeness)).toEqual([]);
});

test('[EX31] a second export of the same scenes gives identical pictures', async () => {
  const frames = await openFramePage();
  const frame = await openExportFrame(frames);
  await watchPictures(frame, 'keep');
  await exportVideo(frames, handWritten);
  await watchPictures(frame, 'compare');
  await exportVideo(frames, handWritten);
  const likeness = await compared(frame);
  expect(likeness.length).toBe(handWritten.reduce((sum, { durationInFrames = 30 }) => sum + durationInFrames, 0));
  expect(differing(likeness)).toEqual([]);
});

test('[EX32] frames wait for no timer and no animation frame, which a hidden tab is hardly ever given', async () => {
  const frames = await openFramePage();
  const frame = await openExportFrame(frames);
  await frame.evaluate(() => {
    const { setTimeout: later, requestAnimationFrame: paint } = globalThis;
    const scope = Object.assign(globalThis, { waits: 0 });
    const counted = (run: () => void, delay = 0) => {
      if (delay < 20) scope.waits += 1;
      return later(run, delay);
    };
    globalThis.setTimeout = Object.assign(counted, later);
    globalThis.requestAnimationFrame = (run) => {
      scope.waits += 1;
      return paint(run);
    };
  });
  await exportVideo(frames, [{ ...plainScene('Hidden'), durationInFrames: 240 }]);
  const waits = await frame.evaluate(() => (globalThis as typeof globalThis & { waits?: number }).waits);
  expect(waits).toBeLessThan(10);
});

/** How often a text was taken apart while the scene was exported. */
async function countTakenApart(tsxCode: string): Promise<number | undefined> {
  const frames = await openFramePage();
  const frame = await openExportFrame(frames);
  await frame.evaluate(() => {
    const create = document.createElement.bind(document);
    const scope = Object.assign(globalThis, { takenApart: 0 });
    document.createElement = (name: string) => {
      if (name === 'span') scope.takenApart += 1;
      return create(name);
    };
  });
  await exportVideo(frames, [{ name: 'Still', tsxCode, durationInFrames: 40 }]);
  return frame.evaluate(() => (globalThis as typeof globalThis & { takenApart?: number }).takenApart);
}

test('[EX33] a text is taken apart to be measured when it is new, and not in every picture', async () => {
  const takenApart = await countTakenApart(`import { useCurrentFrame } from 'remotion';
export default function Still() {
  return <h1 style={{ marginTop: useCurrentFrame() * 3, width: 120 }}>Four words that move</h1>;
}`);
  // One for the text and one for each of its words and spaces.
  expect(takenApart).toBe(1 + 7);
});

test('[EX33] a text in another face is new, though it fills the same place', async () => {
  // A stretch in per cent leaves the computed short form empty, in which the face would stand.
  const takenApart = await countTakenApart(`import { useCurrentFrame } from 'remotion';
export default function Still() {
  const fontStyle = useCurrentFrame() < 20 ? 'normal' : 'italic';
  return <div style={{ fontFamily: 'monospace', fontStretch: '110%', fontSize: 30, width: 80, fontStyle }}>Two words</div>;
}`);
  expect(takenApart).toBe(2 * (1 + 3));
});
