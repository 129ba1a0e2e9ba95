import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { launchBrowser } from './browser';
import { openBrowser, type OpenBrowser } from './frame-page/open-browser';

export interface OpenAppOptions {
  /** Default: the projects page. */
  readonly path?: string;
  /** What the context is made with: `viewport`, `colorScheme`, `reducedMotion`, `offline`, … */
  readonly context?: BrowserContextOptions;
  /** Errors that this test is about. Any other error in the console or on the page fails the test. */
  readonly expectedProblems?: readonly RegExp[];
  /** True: Chromium without Playwright's flags, for scenes that hang. */
  readonly direct?: boolean;
}

export interface OpenedApp {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly url: string;
  /** What went wrong so far, on any page of the context, expected or not. */
  readonly problems: readonly string[];
}

const PICTURES = '.cache/e2e';

/** For whatever is waited for in a browser: it bounds a hang, and the machine may be slow. */
export const PATIENCE_MS = 60_000;
/** The same for a video that is drawn frame by frame. */
export const UNTIL_EXPORTED = { timeout: 300_000 };

let usual: Promise<Browser> | null = null;
let direct: Promise<OpenBrowser> | null = null;

afterAll(async () => {
  await (await usual)?.close();
  await (await direct)?.close();
});

/** The served app in a browser context of its own: empty storage, no service worker, closed when the test is over. */
export async function openApp(options: OpenAppOptions = {}): Promise<OpenedApp> {
  const url = inject('appUrl');
  const browser = options.direct ? (await (direct ??= openBrowser())).browser : await (usual ??= launchBrowser());
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    // What it keeps for later would only cost these tests time: see `openDevice`.
    serviceWorkers: 'block',
    ...options.context,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const problems: string[] = [];
  context.on('weberror', (error) => problems.push(`page: ${error.error().stack || error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });

  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await photograph(context, task.name);
    await context.close();
    const isExpected = (problem: string) => options.expectedProblems?.some((pattern) => pattern.test(problem));
    expect(problems.filter((problem) => !isExpected(problem))).toEqual([]);
  });

  const page = await context.newPage();
  await page.goto(options.path ?? '/');
  return { page, context, url, problems };
}

/** What a failed journey looked like at its end, in `.cache/e2e`. A page that hangs gives no picture. */
export async function photograph(context: BrowserContext, name: string): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  const file = name.replaceAll(/[^a-z0-9]+/gi, '-').slice(0, 80);
  for (const [index, page] of context.pages().entries()) {
    await page.screenshot({ path: `${PICTURES}/${file}-${index}.png`, timeout: 5_000 }).catch(() => undefined);
  }
}
