import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { BUDGETS, weighBuild } from '../support/route-bytes';
import { figuresOf, machine, tenths } from './support/figures';
import { ROOT, serveApp } from './support/serve-app';

/**
 * What the app weighs and how long it takes until it can be used: from asking for a project's address until its rows
 * are on screen and the composer takes a letter. Cold: nothing cached. Warm: the browser's cache is full. Offline: the
 * server is stopped and the service worker answers. Slow: cold, with the processor slowed down four times. Prints one
 * JSON object last.
 */
const ROUNDS = 3;
const TARGETS = { pageBytes: BUDGETS.page, workerBytes: BUDGETS.worker, offlineMs: 1000 };

const served = await serveApp();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
let stopped = false;
try {
  const bytes = await weighBuild(join(ROOT, 'build'));
  const projectPath = { path: '' };
  const cold: number[] = [];
  const slow: number[] = [];
  const warm: number[] = [];
  const offline: number[] = [];
  const context = await newContext();
  const page = await seed(context);
  const session = await context.newCDPSession(page);
  const runs = [
    { times: warm, rate: 1, cached: true },
    { times: cold, rate: 1, cached: false },
    { times: slow, rate: 4, cached: false },
  ];
  for (const { times, rate, cached } of runs) {
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      // The project is kept; what was downloaded is not.
      if (!cached) await session.send('Network.clearBrowserCache');
      await session.send('Network.setBypassServiceWorker', { bypass: !cached });
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      times.push(await interactive(page));
    }
  }
  await session.send('Network.setBypassServiceWorker', { bypass: false });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const offlineReady = await serviceWorkerReady(page);
  if (offlineReady) {
    await served.stop();
    stopped = true;
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank');
      offline.push(await interactive(page));
    }
  }
  await context.close();

  // The pages people use: the stories are for whoever builds the interface.
  const largest = Math.max(...['/', '/p/[projectId]', '/settings'].map((route) => bytes.pages[route] ?? Infinity));
  const summary = {
    bytes,
    interactiveMs: {
      cold: figuresOf(cold),
      warm: figuresOf(warm),
      offline: figuresOf(offline),
      coldAtQuarterSpeed: figuresOf(slow),
    },
    targets: TARGETS,
    met: {
      page: largest <= TARGETS.pageBytes,
      worker: bytes.worker <= TARGETS.workerBytes,
      offline: offlineReady && (figuresOf(offline)?.p50 ?? Infinity) <= TARGETS.offlineMs,
    },
    machine: machine(),
  };
  process.stdout.write(`${JSON.stringify(summary)}\n`);

  function newContext(): Promise<BrowserContext> {
    return browser.newContext({ baseURL: served.url, viewport: { width: 1440, height: 900 } });
  }

  /** A project with three scenes, shown and saved. */
  async function seed(owner: BrowserContext): Promise<Page> {
    const made = await owner.newPage();
    await made.goto('/');
    const box = made.getByRole('textbox', { name: 'Prompt' });
    for (const [index, words] of [
      'intro for "Acme"',
      'add a list: fast, cheap',
      'add a quote scene "Good"',
    ].entries()) {
      await box.fill(words);
      await box.press('Enter');
      await scenes(made).nth(index).waitFor();
    }
    projectPath.path = new URL(made.url()).pathname;
    return made;
  }

  async function interactive(at: Page): Promise<number> {
    const begun = performance.now();
    await at.goto(projectPath.path, { waitUntil: 'commit' });
    await scenes(at).nth(2).waitFor();
    const box = at.getByRole('textbox', { name: 'Prompt' });
    await box.press('a');
    const time = performance.now() - begun;
    if ((await box.inputValue()) !== 'a') throw new Error('The composer was there and took no letter.');
    await box.fill('');
    console.error(`${tenths(time)} ms`);
    return time;
  }
} finally {
  await browser.close();
  if (!stopped) await served.stop();
}

function scenes(page: Page) {
  return page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
}

/** Whether a service worker keeps the app; false if this build has none. */
function serviceWorkerReady(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    if ((await navigator.serviceWorker.getRegistration()) === undefined) return false;
    await navigator.serviceWorker.ready;
    return true;
  });
}
