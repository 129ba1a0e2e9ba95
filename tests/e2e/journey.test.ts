import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { makeVideo } from '../support/make-video';
import { openApp } from '../support/open-app';

test('[E2E1] from a sentence to a video: prompt, edit, second scene, delete, undo, reload, export', async () => {
  const { page } = await openApp();
  await makeVideo(page);
});

test('[E2E2] ten prompts sent without waiting give ten scenes, in order, one undo step each', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const titles = Array.from({ length: 10 }, (_, index) => `Part ${index + 1}`);
  await app.say(`add a title scene "${titles[0]}"`);
  await page.waitForURL(/\/p\//);
  for (const title of titles.slice(1)) await app.say(`add a title scene "${title}"`);
  await expect.poll(() => app.sceneNames(), { timeout: 120_000 }).toEqual(titles);
  await page.getByRole('listbox', { name: 'Scenes' }).focus();
  for (let left = 9; left >= 8; left--) {
    await page.keyboard.press('Control+z');
    await expect.poll(() => app.sceneNames()).toEqual(titles.slice(0, left));
  }
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => app.sceneNames()).toEqual(titles.slice(0, 9));
});

test('[E2E3] a second tab of the same project sees what the first one does, and its own edits stay', async () => {
  const { page, context } = await openApp();
  const first = new AppDriver(page);
  await first.say('add a title scene "One"');
  await page.waitForURL(/\/p\//);
  await first.expectScenes(['One']);
  const tab = await context.newPage();
  await tab.goto(page.url());
  const second = new AppDriver(tab);
  await second.expectScenes(['One']);
  await second.say('add a title scene "Two"');
  await first.expectScenes(['One', 'Two']);
  await first.say('add a title scene "Three"');
  await second.expectScenes(['One', 'Two', 'Three']);
  await tab.reload();
  await second.expectScenes(['One', 'Two', 'Three']);
});

test("[E2E4] the click's ids stand in the server's log line and in its answer", async () => {
  const { page, url } = await openApp({ path: '/settings' });
  const [request] = await Promise.all([
    page.context().waitForEvent('request', (sent) => sent.url() === `${url}/api/version`),
    page.getByRole('button', { name: 'Check the server' }).click(),
  ]);
  const { traceparent, 'x-request-id': requestId } = await request.allHeaders();
  const answer: unknown = await (await request.response())?.json();
  expect(answer).toMatchObject({ ok: true, requestId, traceId: traceparent?.split('-')[1] });
  await page.getByText(requestId ?? 'no request id').waitFor();
});

test('[E2E6] an export whose tab was closed says so instead of running for ever', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  await app.say('add a title scene "Long", 60 seconds');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Long']);
  await page.getByRole('button', { name: 'Export' }).first().click();
  await page.getByRole('button', { name: 'Export video' }).click();
  await page.getByRole('progressbar').waitFor();
  await page.reload();
  await app.expectScenes(['Long']);
  await page.getByRole('button', { name: 'Export' }).first().click();
  await page.getByRole('alert').getByText('Export stopped: its tab was closed').waitFor();
});

test('[E2E7] one tab leads a project, and when it is closed the other takes over within two seconds', async () => {
  const { page, context } = await openApp();
  const app = new AppDriver(page);
  await app.say('add a title scene "One"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['One']);
  const tab = await context.newPage();
  await tab.goto(page.url());
  await new AppDriver(tab).expectScenes(['One']);
  const name = `bazaar-vid document ${page.url().split('/p/')[1]}`;
  const locks = () =>
    tab.evaluate(async (lock) => {
      const { held = [], pending = [] } = await navigator.locks.query();
      const count = (all: readonly LockInfo[]) => all.filter((one) => one.name === lock).length;
      return [count(held), count(pending)];
    }, name);
  await expect.poll(locks).toEqual([1, 1]);
  await page.close();
  await expect.poll(locks, { timeout: 2000 }).toEqual([1, 0]);
});
