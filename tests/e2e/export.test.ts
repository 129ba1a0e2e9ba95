import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { probeVideo } from '../support/ffprobe';
import { openApp, UNTIL_EXPORTED } from '../support/open-app';
import { temporaryFolder } from '../support/server';

/** A project of one scene, with its export panel open. `before` runs in every page first. */
async function openPanel(before: () => void, seconds = 2) {
  const { page, context } = await openApp();
  await context.addInitScript(before);
  await page.goto('/');
  const app = new AppDriver(page);
  await app.say(`add a title scene "Acme", ${seconds} seconds`);
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Acme']);
  await app.saved();
  await openExport(page);
  return { page, app };
}

async function openExport(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).first().click();
  await page.getByRole('radio', { name: /^MP4/ }).waitFor();
}

async function stored(download: Download): Promise<string> {
  const file = `${await temporaryFolder()}/${download.suggestedFilename()}`;
  await download.saveAs(file);
  return file;
}

/** The picker itself needs a person; what it gives is real: a handle of a file, here in the origin's own folder. */
function pickIntoOwnFolder(): void {
  Object.defineProperty(window, 'showSaveFilePicker', {
    value: async ({ suggestedName }: { suggestedName: string }) => {
      const folder = await navigator.storage.getDirectory();
      return folder.getFileHandle(suggestedName, { create: true });
    },
  });
}

test('[EX18] the file goes where the person chose, without passing through the downloads', async () => {
  const { page } = await openPanel(pickIntoOwnFolder);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  const titles = new Set<string>();
  await page.getByRole('button', { name: 'Export video' }).click();
  const finished = page.getByText('is where you chose.');
  await expect
    .poll(
      async () => {
        titles.add(await page.title());
        return finished.count();
      },
      { ...UNTIL_EXPORTED, interval: 50 },
    )
    .toBe(1);
  const written = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    for await (const [name, entry] of folder.entries()) {
      if (!(entry instanceof FileSystemFileHandle)) continue;
      const head = new Uint8Array(await (await entry.getFile()).slice(4, 8).arrayBuffer());
      return { name, head: String.fromCharCode(...head) };
    }
    return null;
  });
  expect(written).toMatchObject({ name: expect.stringMatching(/\.mp4$/), head: 'ftyp' });
  expect(downloads).toBe(0);
  expect([...titles].some((title) => /^\d+ % · /.test(title))).toBe(true);
  expect(await page.title()).not.toMatch(/%/);
});

test('[EX18] closing the question changes nothing; a file that can’t be written is kept for the downloads', async () => {
  const { page } = await openPanel(() => {
    let asked = 0;
    Object.defineProperty(window, 'showSaveFilePicker', {
      value: () => {
        asked += 1;
        if (asked === 1) return Promise.reject(new DOMException('closed', 'AbortError'));
        return Promise.resolve({
          name: 'full disk.mp4',
          createWritable: () => Promise.reject(new DOMException('The disk is full', 'QuotaExceededError')),
        });
      },
    });
  });
  const start = page.getByRole('button', { name: 'Export video' });
  await start.click();
  await start.waitFor();
  expect(await page.getByRole('progressbar').count()).toBe(0);
  await start.click();
  await page
    .getByRole('dialog', { name: 'Export' })
    .getByRole('alert')
    .getByText('“full disk.mp4” was not written where you chose: The disk is full')
    .waitFor(UNTIL_EXPORTED);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  expect((await probeVideo(await stored(download))).streams).toMatchObject([{ codec_name: 'h264' }]);
});

test('[EX18] an export that is cancelled leaves no empty file where the person chose', async () => {
  const { page } = await openPanel(pickIntoOwnFolder, 60); // still running when it is cancelled
  const names = () =>
    page.evaluate(async () => {
      const found: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name);
      return found;
    });
  await page.getByRole('button', { name: 'Export video' }).click();
  await page.getByRole('progressbar').waitFor();
  expect(await names()).toHaveLength(1);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect.poll(names).toEqual([]);
});

test('[EX18] a finished file that is gone is said to be gone', async () => {
  const { page } = await openPanel(pickIntoOwnFolder);
  await page.getByRole('button', { name: 'Export video' }).click();
  await page.getByText('is where you chose.').waitFor(UNTIL_EXPORTED);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('bazaar-vid');
      opening.onsuccess = () => resolve(opening.result);
    });
    await new Promise<void>((resolve) => {
      const clearing = database.transaction('jobFiles', 'readwrite');
      clearing.objectStore('jobFiles').clear();
      clearing.oncomplete = () => resolve();
    });
    database.close();
  });
  await page.getByRole('button', { name: /^Download/ }).click();
  await page.getByRole('alert').getByText('its file is gone from this device').first().waitFor();
});

test('[EX19] what was chosen is there next time, and is what the file has', async () => {
  const { page } = await openPanel(() => undefined);
  await page.getByText('More', { exact: true }).click();
  await page.getByRole('radio', { name: /^WebM/ }).check();
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: '720p' });
  await page.getByRole('combobox', { name: 'Frames a second' }).selectOption('24');
  await page.reload();
  await openExport(page);
  await page.getByText('1280 × 720, 24 fps, 2.0 s').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download', UNTIL_EXPORTED),
    page.getByRole('button', { name: 'Export video' }).click(),
  ]);
  expect((await probeVideo(await stored(download))).streams).toMatchObject([
    { codec_name: 'vp9', width: 1280, height: 720, nb_read_frames: 48 },
  ]);
});

test('[EX20] the frame on the stage is saved as a PNG, named after the project and its time', async () => {
  const { page } = await openPanel(() => undefined);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowRight');
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')]);
  expect(download.suggestedFilename()).toBe('Acme 00-00.5.png');
  const header = (await readFile(await stored(download))).subarray(0, 24);
  expect(header.toString('latin1', 1, 4)).toBe('PNG');
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([1920, 1080]);
});

test('[EX20] a frame of a project that is not stored is saved as it is on the stage', async () => {
  const { page, context } = await openApp({ path: '/theme.js', expectedProblems: [/./] });
  await context.addInitScript(() => Object.defineProperty(self, 'indexedDB', { value: undefined }));
  await context.route('**/workers/*', async (route) => {
    const answer = await route.fetch();
    const body = `Object.defineProperty(self, 'indexedDB', { value: undefined });${await answer.text()}`;
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/');
  const app = new AppDriver(page);
  await app.say('add a title scene "Acme"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Acme']);
  await page.getByRole('button', { name: 'Export' }).first().focus(); // out of the prompt, where an s is a letter
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('s')]);
  expect((await readFile(await stored(download))).toString('latin1', 1, 4)).toBe('PNG');
});

test('[EX21] while it runs the screen stays on and closing the page is asked about; afterwards neither', async () => {
  const { page } = await openPanel(() => {
    const { request } = WakeLock.prototype;
    const locks: WakeLockSentinel[] = [];
    WakeLock.prototype.request = async function (this: WakeLock, type?: WakeLockType) {
      const lock = await request.call(this, type);
      locks.push(lock);
      return lock;
    };
    Object.defineProperty(window, 'heldLocks', { get: () => locks.filter(({ released }) => !released).length });
  });
  const held = () => page.evaluate(() => Number(Reflect.get(window, 'heldLocks')));
  const asks = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  expect([await held(), await asks()]).toEqual([0, false]);
  const download = page.waitForEvent('download', UNTIL_EXPORTED);
  await page.getByRole('button', { name: 'Export video' }).click();
  await page.getByRole('progressbar').waitFor();
  await expect.poll(held).toBe(1);
  expect(await asks()).toBe(true);
  await download;
  await expect.poll(held).toBe(0);
  expect(await asks()).toBe(false);
});

test('[EX22] where the platform shares files, the finished video can be shared; on a phone everything is big enough', async () => {
  const { page } = await openApp({
    context: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  });
  await page.context().addInitScript(() => {
    Object.defineProperty(navigator, 'canShare', {
      value: ({ files }: { files?: File[] }) => (files ?? []).length === 1,
    });
    Object.defineProperty(navigator, 'share', {
      value: ({ files }: { files: File[] }) => {
        Object.defineProperty(window, 'shared', { value: files.map(({ name, type, size }) => ({ name, type, size })) });
        return Promise.resolve();
      },
    });
  });
  await page.goto('/');
  const app = new AppDriver(page);
  await app.say('add a title scene "Acme", 1 second');
  await page.waitForURL(/\/p\//);
  await page.getByRole('tab', { name: 'Export' }).click();
  await page.getByText('More', { exact: true }).click();
  const panel = page.getByRole('tabpanel', { name: 'Export' });
  await panel.getByRole('radio', { name: /^MP4/ }).waitFor();
  const controls = panel.locator('label:has(input), summary, select, button');
  for (const control of await controls.all()) {
    expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await Promise.all([
    page.waitForEvent('download', UNTIL_EXPORTED),
    page.getByRole('button', { name: 'Export video' }).click(),
  ]);
  await page.getByRole('button', { name: 'Share' }).last().click();
  await expect
    .poll(() => page.evaluate((): unknown => Reflect.get(window, 'shared')))
    .toEqual([{ name: 'Acme.mp4', type: 'video/mp4', size: expect.any(Number) }]);
});
