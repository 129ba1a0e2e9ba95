import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { browserArguments, ensureBrowser } from '../../../scripts/ensure-browser.mjs';

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Chromium as a person starts it. Playwright's own launch sets flags under which frames of one process come back from
 * a hang at once, which no real browser does.
 */
export async function openBrowser(): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'frame-browser-'));
  const child = spawn(
    await ensureBrowser(),
    [
      ...browserArguments(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--window-size=1000,700',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise<string>((resolve, reject) => {
    let written = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      written += text;
      const found = /DevTools listening on (ws:\S+)/.exec(written);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended (${code}): ${written}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    browser,
    async close() {
      await browser.close();
      const gone = once(child, 'exit');
      if (child.exitCode === null) {
        child.kill();
        await gone;
      }
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
