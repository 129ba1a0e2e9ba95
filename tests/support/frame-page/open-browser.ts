import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { startBrowser } from '../start-browser';

export interface OpenBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** A browser with nothing in it, which leaves nothing behind. */
export async function openBrowser(): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'frame-browser-'));
  const { browser, child } = await startBrowser({ profile, window: [1000, 700] });
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
