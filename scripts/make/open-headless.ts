import { chromium, type Page } from 'playwright';
import type { HeadlessApi } from '../../shared/protocol/headless';
import type { UniversalResponse } from '../../shared/response/universal-response';
import { browserArguments, ensureBrowser } from '../ensure-browser.mjs';
import { Failure, failureOf } from './failure';
import { reasonOf } from '../../shared/primitives/reason-of';

type Data<Method extends keyof HeadlessApi> =
  Awaited<ReturnType<HeadlessApi[Method]>> extends UniversalResponse<infer Answer> ? Answer : never;
/** The methods that answer with bytes, which cross from the browser as text. */
type Drawing = 'drawFrame' | 'exportVideo';

/** Runs in the page: an answer with bytes becomes one with a data URL, which the browser's protocol can carry. */
const BYTES_AS_TEXT = `async (answer) => {
  if (!answer.ok) return answer;
  const reader = new FileReader();
  reader.readAsDataURL(new Blob([answer.data.bytes]));
  await new Promise((read) => reader.addEventListener('loadend', read));
  return { ...answer, data: { url: reader.result } };
}`;

/** The app in a browser of its own, asked by its automation object. */
export interface Headless {
  ask<Method extends Exclude<keyof HeadlessApi, Drawing | 'exportProgress'>>(
    method: Method,
    input: Parameters<HeadlessApi[Method]>[0],
  ): Promise<Data<Method>>;
  draw<Method extends Drawing>(method: Method, input: Parameters<HeadlessApi[Method]>[0]): Promise<Buffer>;
  exportProgress(projectId: string): Promise<number | null>;
  close(): Promise<void>;
}

export async function openHeadless(url: string): Promise<Headless> {
  const executablePath = await ensureBrowser().catch((cause: unknown) => {
    throw new Failure('no_browser', reasonOf(cause));
  });
  // Its profile is a folder of its own, which goes with it, on a signal too.
  const browser = await chromium.launch({ executablePath, args: browserArguments() });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    await page.goto(`${url}/headless`, { waitUntil: 'commit' });
    const state = page.locator('[data-state=ready], [data-state=failed]');
    await state.waitFor();
    if ((await state.getAttribute('data-state')) === 'failed') {
      throw failureOf({ code: 'worker_died', reason: (await state.innerText()).trim() });
    }
    return { ...bridge(page), close: () => browser.close() };
  } catch (cause) {
    await browser.close();
    throw cause;
  }
}

function bridge(page: Page): Omit<Headless, 'close'> {
  const call = (method: keyof HeadlessApi, input: unknown) =>
    `globalThis.bazaarVid.${method}(${JSON.stringify(input)})`;
  return {
    ask: async (method, input) => dataOf(await page.evaluate<UniversalResponse<never>>(call(method, input))),
    draw: async (method, input) => {
      const drawn = await page.evaluate<UniversalResponse<{ readonly url: string }>>(
        `${call(method, input)}.then(${BYTES_AS_TEXT})`,
      );
      const { url } = dataOf(drawn);
      return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
    },
    exportProgress: (projectId) => page.evaluate<number | null>(call('exportProgress', { projectId })),
  };
}

function dataOf<Answer>(answer: UniversalResponse<Answer>): Answer {
  if (!answer.ok) throw failureOf(answer.error);
  return answer.data;
}
