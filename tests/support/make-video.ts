import type { Page } from 'playwright';
import { expect } from 'vitest';
import { AppDriver } from './app-driver';
import { countDistinctFrames, probeVideo } from './ffprobe';
import { UNTIL_EXPORTED } from './open-app';
import { temporaryFolder } from './server';

/** From a sentence to a video, on the projects page: prompt, edit, second scene, delete, undo, reload, export. */
export async function makeVideo(page: Page): Promise<void> {
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
  const download = page.waitForEvent('download', UNTIL_EXPORTED);
  await page.getByRole('button', { name: 'Export video' }).click();
  const video = await download;
  expect(video.suggestedFilename()).toMatch(/^Acme Rockets\.(mp4|webm)$/);
  const file = `${await temporaryFolder()}/video`;
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
}
