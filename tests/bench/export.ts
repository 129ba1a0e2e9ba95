import { buildPage } from '../support/frame-page/build-page';
import { openBrowser } from '../support/frame-page/open-browser';
import { servePage } from '../support/frame-page/serve-page';
import type {} from './export/page';
import { bundleForRemotion } from './export/remotion-project';

declare global {
  /** Left by the spy in the export frame. */
  var encoderConfig: VideoEncoderConfig | undefined;
}

/**
 * 150 frames of 1280×720, every recipe in every style with everything moving, three ways in turn: our export in its
 * frame, Remotion's renderer on a server, and the bare encoder on pictures that are ready. The ratios are what counts;
 * a busy machine slows all three. Prints one JSON object last.
 */
const PASSES = 4;
const REMOTION_PASSES = 3;
/** Browsers compile what runs often as it runs. A usual export is so many times as long; the first is told as `cold`. */
const WARM_UPS = 5;
const AIMS = { timesRemotion: 3, ofBareEncoder: 0.4, hopedOfBareEncoder: 0.6 };

const built = await buildPage('tests/bench/export');
const server = await servePage(built.folder);
const { browser, close } = await openBrowser();
try {
  const page = await browser.newPage();
  await page.goto(server.url);
  const scenes = await page.evaluate(() => exportBench.scenes());
  const frames = scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
  const perSecond = (ms: number) => Math.round((frames / ms) * 10_000) / 10;
  const remotion = await bundleForRemotion(scenes);

  // The first export opens the frame and tells how the encoder is set up; neither is measured.
  await page.evaluate(() => exportBench.exportVideo(1));
  const frame = page.frames().at(-1);
  if (!frame) throw new Error('There is no export frame.');
  await frame.evaluate(() => {
    const { configure } = VideoEncoder.prototype;
    VideoEncoder.prototype.configure = function (config) {
      globalThis.encoderConfig = config;
      configure.call(this, config);
    };
  });
  const coldMs = await page.evaluate(() => exportBench.exportVideo(99));
  const config = await frame.evaluate(() => globalThis.encoderConfig);
  if (!config) throw new Error('The export configured no encoder.');
  const ready = await page.evaluate(() => exportBench.makeReady());
  if (ready !== frames) throw new Error(`${ready} of ${frames} pictures are ready.`);

  for (let turn = 1; turn < WARM_UPS; turn += 1) await page.evaluate(() => exportBench.exportVideo(99));
  const passes = { ours: [] as number[], bareEncoder: [] as number[], remotionRenderer: [] as number[] };
  for (let pass = 1; pass <= PASSES; pass += 1) {
    passes.ours.push(await page.evaluate(() => exportBench.exportVideo(99)));
    passes.bareEncoder.push(await page.evaluate((given) => exportBench.encodeReady(given), config));
    passes.bareEncoder.push(await page.evaluate((given) => exportBench.encodeReady(given), config));
    passes.ours.push(await page.evaluate(() => exportBench.exportVideo(99)));
  }
  for (let pass = 1; pass <= REMOTION_PASSES; pass += 1) passes.remotionRenderer.push(await remotion.render());
  await remotion.remove();

  const framesPerSecond = {
    ours: perSecond(median(passes.ours)),
    remotionRenderer: perSecond(median(passes.remotionRenderer)),
    bareEncoder: perSecond(median(passes.bareEncoder)),
  };
  const ratios = {
    timesRemotion: round(framesPerSecond.ours / framesPerSecond.remotionRenderer),
    ofBareEncoder: round(framesPerSecond.ours / framesPerSecond.bareEncoder),
  };
  const met = ratios.timesRemotion >= AIMS.timesRemotion && ratios.ofBareEncoder >= AIMS.ofBareEncoder;
  const summary = {
    frames,
    framesPerSecond,
    coldFramesPerSecond: perSecond(coldMs),
    ratios,
    aims: AIMS,
    met,
    remotionBundleMs: Math.round(remotion.bundleMs),
    encoder: config.codec,
    passes: Object.fromEntries(Object.entries(passes).map(([name, took]) => [name, took.map(perSecond)])),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);
} finally {
  await close();
  await server.stop();
  await built.remove();
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = sorted.length % 2 === 1 ? [sorted[middle], sorted[middle]] : sorted.slice(middle - 1);
  return (low + high) / 2;
}

function round(ratio: number): number {
  return Math.round(ratio * 100) / 100;
}
