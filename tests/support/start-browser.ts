import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type Browser } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';

interface Start {
  /** Its profile: what it keeps, for another start to find. */
  readonly profile: string;
  readonly window: readonly [width: number, height: number];
  /** In a process group of its own, to be ended whole. */
  readonly detached?: boolean;
  readonly without?: readonly 'gpu'[];
}

/**
 * Chromium as a person starts it. Playwright's own launch sets flags under which frames of one process come back from
 * a hang at once, which no real browser does.
 */
export async function startBrowser({
  profile,
  window: [width, height],
  detached = false,
  without = [],
}: Start): Promise<{ readonly browser: Browser; readonly child: ChildProcess }> {
  const child = spawn(
    await ensureBrowser(),
    [
      ...browserArguments(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      ...without.map((part) => `--disable-${part}`),
      `--window-size=${width},${height}`,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached },
  );
  return { browser: await chromium.connectOverCDP(await addressOf(child)), child };
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let written = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      const found = /DevTools listening on (ws:\S+)/.exec(written);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended (${code}): ${written}`)));
  });
}
