import { expect, onTestFinished, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { countDistinctFrames, probeVideo } from '../support/ffprobe';
import { openApp } from '../support/open-app';
import { makeTemporaryFolder } from '../support/server';

test('[E2E1] from a sentence to a video: prompt, edit, second scene, delete, undo, reload, export', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);

  await app.say('intro for "Acme Rockets", bold white on navy');
  await page.waitForURL(/\/p\//);
  await app.expectScenes([/.+/]);
  await app.expectShown('Acme Rockets');

  await app.say('change the title to "Acme Moonshots"');
  await app.expectShown('Acme Moonshots');

  await app.say('add a bar chart: Q1 10, Q2 25, Q3 40');
  await app.expectScenes([/.+/, /.+/]);
  await app.expectShown('Q3');

  await app.say('delete scene 1');
  await app.expectScenes([/.+/]);
  await app.say('undo');
  await app.expectScenes([/.+/, /.+/]);
  await app.saved();

  const before = await app.sceneNames();
  const words = await app.conversation.getByText('Acme Moonshots').count();
  await page.reload();
  await app.expectScenes(before);
  await expect.poll(() => app.conversation.getByText('Acme Moonshots').count()).toBe(words);

  await page.getByRole('button', { name: 'Export' }).first().click();
  const download = page.waitForEvent('download', { timeout: 90_000 });
  await page.getByRole('button', { name: 'Export video' }).click();
  const video = await download;
  expect(video.suggestedFilename()).toMatch(/^Acme Rockets\.(mp4|webm)$/);
  const folder = await makeTemporaryFolder();
  onTestFinished(() => folder.remove());
  const file = `${folder.path}/video`;
  await video.saveAs(file);

  const seconds = await page.evaluate(() =>
    Number(
      /\/ 0?(\d+):(\d+\.\d)/
        .exec(document.body.innerText)
        ?.slice(1)
        .reduce((sum, part) => String(Number(sum) * 60 + Number(part)), '0'),
    ),
  );
  const { streams, format } = await probeVideo(file);
  expect(streams).toMatchObject([{ codec_type: 'video', width: 1920, height: 1080, r_frame_rate: '30/1' }]);
  expect(streams[0]?.nb_read_frames).toBe(Math.round(seconds * 30));
  expect(format.duration).toBeCloseTo(seconds, 1);
  expect(await countDistinctFrames(file)).toBeGreaterThan(20);
});

test('[E2E2] ten prompts sent without waiting give ten scenes, in order, one undo step each', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const titles = Array.from({ length: 10 }, (_, index) => `Part ${index + 1}`);
  await app.say(`add a title scene "${titles[0]}"`);
  await page.waitForURL(/\/p\//);
  for (const title of titles.slice(1)) await app.say(`add a title scene "${title}"`);
  await expect.poll(() => app.scenes.count(), { timeout: 60_000 }).toBe(10);
  await expect.poll(() => app.sceneNames()).toEqual(titles);
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
