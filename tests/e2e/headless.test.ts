import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { openApp, UNTIL_EXPORTED } from '../support/open-app';

async function openHeadless() {
  // A script as a page names no icon, and Chromium looks for one.
  const { page, context } = await openApp({ path: '/theme.js', expectedProblems: [/gone/, /favicon/] });
  await context.addInitScript(() => {
    globalThis.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        Reflect.set(globalThis, 'endWorker', () => {
          this.terminate();
          this.dispatchEvent(new ErrorEvent('error', { message: 'it is gone' }));
        });
      }
    };
  });
  await page.goto('/headless');
  await page.locator('[data-state=ready]').waitFor();
  return page;
}

const call = (page: Page, method: string, input: object): Promise<unknown> =>
  page.evaluate(`bazaarVid.${method}(${JSON.stringify(input)})`);

test('[MK4] what can’t be read is answered with its place, and the page takes its object along', async () => {
  const page = await openHeadless();
  expect(await call(page, 'createProject', { name: 7, format: null })).toMatchObject({
    ok: false,
    error: { code: 'invalid_request', field: 'name' },
  });
  expect(await call(page, 'drawFrame', { projectId: 'any', frame: -1, width: 10 })).toMatchObject({
    error: { code: 'invalid_request', field: 'frame' },
  });
  await page.evaluate(() => {
    const link = Object.assign(document.createElement('a'), { href: '/' });
    document.body.append(link);
    link.click();
  });
  await page.waitForURL(({ pathname }) => pathname === '/');
  await expect.poll(() => page.evaluate(() => 'bazaarVid' in globalThis)).toBe(false);
});

test('[MK4] an export whose worker dies ends with its code', async () => {
  const page = await openHeadless();
  const created = (await call(page, 'createProject', { name: 'Long', format: null })) as {
    data: { projectId: string };
  };
  const { projectId } = created.data; // it is there, or what follows fails
  await call(page, 'sendPrompt', { projectId, text: 'add a title scene "Acme", 20 seconds' });
  const exported = call(page, 'exportVideo', { projectId, format: 'mp4', fps: null });
  await expect.poll(() => call(page, 'exportProgress', { projectId }), UNTIL_EXPORTED).not.toBe(null);
  await page.evaluate('endWorker()');
  expect(await exported).toMatchObject({ ok: false, error: { code: 'worker_died', reason: 'it is gone' } });
});
