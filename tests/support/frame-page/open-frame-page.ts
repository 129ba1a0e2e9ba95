import type { Frame, Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { openBrowser, type OpenBrowser } from './open-browser';
import type { FramePage, TestScene } from './page';
import { servePage } from './serve-page';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(() => open.close());

type PageState = ReturnType<FramePage['state']>;

export interface OpenFramePage {
  readonly page: Page;
  /** Shows scenes and waits until they are painted. */
  show(scenes: readonly TestScene[]): Promise<void>;
  state(): Promise<PageState>;
  /** Waits until the page's state fits; fails with the state as it is. */
  until(fits: (state: PageState) => boolean, timeoutMs?: number): Promise<PageState>;
  /** The preview frame as it is now. */
  frame(): Frame;
  /** The text in the preview frame. */
  text(): Promise<string>;
}

/** For whatever is waited for: it bounds a hang, and the machine may be slow. */
const PATIENCE_MS = 60_000;

/** Every header that keeps a frame in. */
export const containment = ['Content-Security-Policy', 'Connection-Allowlist', 'Document-Isolation-Policy'];

/**
 * The page with nothing but the hosts on it, under the server's own headers, in a browser as a person starts it.
 * `isolated: false` leaves Document-Isolation-Policy out, as a browser does that does not know it: all frames then share
 * one process. `without` leaves out any other header.
 */
export async function openFramePage({
  isolated = true,
  without = [] as readonly string[],
} = {}): Promise<OpenFramePage> {
  const left = isolated ? without : [...without, 'Document-Isolation-Policy'];
  const server = await servePage(inject('framePageFolder'), left);
  const context = await open.browser.newContext({ viewport: { width: 800, height: 500 } });
  onTestFinished(async () => {
    await context.close();
    await server.stop();
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  await page.goto(server.url);

  const opened: OpenFramePage = {
    page,
    async show(scenes) {
      const revision = await page.evaluate((given) => framePage.show(given), [...scenes]);
      await opened.until(({ shownRevision }) => shownRevision === revision);
    },
    state: () => page.evaluate(() => framePage.state()),
    async until(fits, timeoutMs = PATIENCE_MS) {
      const deadline = Date.now() + timeoutMs;
      for (;;) {
        const state = await opened.state();
        if (fits(state)) return state;
        if (Date.now() > deadline) throw new Error(`It never came to ${fits}: ${JSON.stringify(state)}`);
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
    },
    frame() {
      const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
      if (!frame) throw new Error('There is no frame on the page.');
      return frame;
    },
    text: () => opened.frame().evaluate(() => document.body.innerText),
  };
  return opened;
}
