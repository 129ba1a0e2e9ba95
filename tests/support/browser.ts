import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium, type Browser } from 'playwright';
import { browserArguments, findBrowser } from '../../scripts/ensure-browser.mjs';
import { makeTemporaryFolder } from './server';

export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments() });
}

export interface DirectBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/**
 * Chromium as a person runs it. Playwright's own flags keep frames in processes of their own in which they
 * otherwise are not, so whatever is about a scene that hangs must be tried here.
 */
export async function launchBrowserDirectly(): Promise<DirectBrowser> {
  const profile = await makeTemporaryFolder();
  const executablePath = findBrowser() ?? chromium.executablePath();
  const child = spawn(
    executablePath,
    [
      ...browserArguments(),
      '--headless=new',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile.path}`,
      '--no-first-run',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = once(child, 'close');
  const endpoint = new Promise<string>((settle, reject) => {
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      const [, url] = /DevTools listening on (ws:\S+)/.exec(text) ?? [];
      if (url) settle(url);
    });
    void ended.then(() => reject(new Error(`${executablePath} ended before it could be driven: ${text}`)));
  });
  const close = async () => {
    child.kill('SIGKILL');
    await ended;
    await profile.remove();
  };
  try {
    return { browser: await chromium.connectOverCDP(await endpoint), close };
  } catch (error) {
    await close();
    throw error;
  }
}
