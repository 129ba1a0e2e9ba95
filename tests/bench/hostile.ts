import { hostileScenes } from '../fixtures/hostile/scenes';
import { buildPage } from '../support/frame-page/build-page';
import { openBrowser } from '../support/frame-page/open-browser';
import type { FramePage } from '../support/frame-page/page';
import { plainScene } from '../support/frame-page/plain-scene';
import { servePage } from '../support/frame-page/serve-page';

/**
 * How much a hostile scene disturbs: the page's longest time without a frame (aim 100 ms), and the time from the moment
 * the scene runs until the preview draws another scene (aim 3 s). `calmGapMs` is the longest time without a frame
 * before anything hostile ran: on a busy machine it says what the aims are worth. Prints one JSON object last.
 */
const AIM_GAP_MS = 100;
const AIM_BACK_MS = 3000;
const TIMEOUT_MS = 30_000;

const built = await buildPage();
const { browser, close } = await openBrowser();
const results: (Awaited<ReturnType<FramePage['disturb']>> & { isolated: boolean; scene: string })[] = [];
try {
  for (const isolated of [true, false]) {
    const server = await servePage(built.folder, isolated ? [] : ['Document-Isolation-Policy']);
    for (const { name, tsxCode } of hostileScenes) {
      const context = await browser.newContext({ viewport: { width: 800, height: 500 } });
      const page = await context.newPage();
      await page.goto(server.url);
      const scenes = [plainScene('Before'), { name: 'Hostile', tsxCode }, plainScene('After')];
      const replacement = [...scenes.slice(0, 2), plainScene('New')];
      const measured = await page.evaluate(([given, then, timeoutMs]) => framePage.disturb(given, then, timeoutMs), [
        scenes,
        replacement,
        TIMEOUT_MS,
      ] as const);
      results.push({ isolated, scene: name, ...measured });
      console.error(`${isolated ? 'own process ' : 'one process '} ${name}: ${JSON.stringify(measured)}`);
      await context.close();
    }
    await server.stop();
  }
} finally {
  await close();
  await built.remove();
}

const gaps = results.map(({ longestGapMs }) => longestGapMs);
const backs = results.map(({ backMs }) => backMs ?? Infinity);
const summary = {
  longestGapMs: Math.max(...gaps),
  calmGapMs: Math.max(...results.map(({ calmGapMs }) => calmGapMs)),
  backMs: Math.max(...backs),
  aims: { longestGapMs: AIM_GAP_MS, backMs: AIM_BACK_MS },
  met: Math.max(...gaps) <= AIM_GAP_MS && Math.max(...backs) <= AIM_BACK_MS,
  scenes: results,
};
process.stdout.write(`${JSON.stringify(summary)}\n`);
