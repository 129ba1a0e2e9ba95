import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { openApp } from '../support/open-app';
import { watchStalls } from '../support/watch-stalls';

/** The browser's own words about requests that storage faults make fail; each test names the fault itself. */
const STORAGE_NOISE = [/QuotaExceeded/i, /Dexie/i, /favicon/];

async function makeProject(page: Page, text: string): Promise<AppDriver> {
  const app = new AppDriver(page);
  await page.goto('/');
  await app.say(text);
  await page.waitForURL(/\/p\//);
  await app.expectScenes([/.+/]);
  await app.saved();
  return app;
}

/** A page of the app's origin with none of its code. */
const BARE = '/theme.js';

/** Runs in the page: takes what is left of the quota, to the last kilobyte. */
async function fillStorage(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('filler', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
  });
  const add = (byteLength: number) =>
    new Promise<boolean>((resolve) => {
      const writing = database.transaction('filler', 'readwrite');
      writing.objectStore('filler').add(crypto.getRandomValues(new Uint8Array(byteLength)));
      writing.oncomplete = () => resolve(true);
      writing.onabort = () => resolve(false);
    });
  for (const byteLength of [60_000, 8000, 1000]) while (await add(byteLength));
  database.close();
}

/** Downloads through `button` and returns the file's path. */
async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.bazaarvid$/);
  return file.path();
}

async function restore(page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await page.goto('/settings/storage');
  await page.locator('input[type=file]').setInputFiles(file);
}

async function anotherDevice(context: BrowserContext): Promise<Page> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  const device = await browser.newContext({ baseURL: new URL(context.pages()[0]?.url() ?? '').origin });
  return device.newPage();
}

const banner = (page: Page) => page.getByRole('alert');

test('[ST1] a full device says so within a second, keeps the edit on screen, and the backup restores elsewhere', async () => {
  const { page, context, url } = await openApp({
    path: BARE,
    expectedProblems: STORAGE_NOISE,
    context: { serviceWorkers: 'block' }, // the app's own files would take the whole of it
  });
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 1_000_000 });
  const app = await makeProject(page, 'add a title scene "Stored words"');
  await page.evaluate(watchFromEnter, '[role=option][aria-posinset="2"]');
  await app.say('add a title scene "Further words"');
  await app.expectScenes([/Stored words/, /Further words/]);
  const stored = await waitedFromEnter(page);
  await app.saved();
  await page.evaluate(fillStorage);
  await page.evaluate(watchFromEnter, '[role=alert]');
  const machine = watchStalls();
  await app.say('add a title scene "Unsaved words"');
  await banner(page).getByText('This device refuses to store more').waitFor();
  const waited = await waitedFromEnter(page);
  console.warn(`From Enter to a scene: ${Math.round(stored)} ms, and to the banner: ${Math.round(waited)} ms.`);
  // On a machine on which a scene takes most of a second, what comes of it takes longer.
  expect(waited).toBeLessThan(Math.max(1000, 3 * stored) + machine.longestMs());
  await app.expectScenes([/Stored words/, /Further words/, /Unsaved words/]);
  await app.scenes.nth(2).click();
  await app.expectShown('Unsaved words');
  await page.getByRole('status').getByText('Not saved').waitFor();

  const file = await download(page, 'Download backup');
  const device = await anotherDevice(context);
  await restore(device, file);
  await device.getByText('is on this device again').waitFor();
  await device.getByRole('list', { name: 'Projects on this device' }).getByRole('link').click();
  const there = new AppDriver(device);
  await there.expectScenes([/Stored words/, /Further words/, /Unsaved words/]);
  await there.say('undo');
  await there.expectScenes([/Stored words/, /Further words/]);
  await device.context().close();

  // Space was freed: the edit is stored by itself.
  await page.evaluate(() => indexedDB.deleteDatabase('filler'));
  await app.saved();
  await banner(page).waitFor({ state: 'detached' });
  await page.reload();
  await app.expectScenes([/Stored words/, /Further words/, /Unsaved words/]);
});

declare global {
  interface Window {
    waitedFromEnter?: number | null;
  }
}

/** Runs in the page: takes the time from the next Enter until something is there. */
function watchFromEnter(selector: string): void {
  window.waitedFromEnter = null;
  let sent: number | null = null;
  addEventListener('keydown', ({ key }) => {
    if (key === 'Enter') sent ??= performance.now();
  });
  const observer = new MutationObserver(() => {
    if (sent === null || !document.querySelector(selector)) return;
    observer.disconnect();
    window.waitedFromEnter = performance.now() - sent;
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
}

async function waitedFromEnter(page: Page): Promise<number> {
  await expect.poll(() => page.evaluate(() => window.waitedFromEnter)).toBeTypeOf('number');
  return (await page.evaluate(() => window.waitedFromEnter)) ?? Infinity;
}

test('[ST2] the storage page says what each project takes, deletes into a trash, and empties it', async () => {
  const { page } = await openApp();
  await makeProject(page, 'intro for "First film"');
  await makeProject(page, 'intro for "Second film"');
  await page.goto('/settings/storage');
  const projects = page.getByRole('list', { name: 'Projects on this device' });
  await expect.poll(() => projects.getByRole('listitem').count()).toBe(2);
  await expect.poll(() => projects.innerText()).toMatch(/First film\s+\d+(\.\d)? [KM]B/);
  await page.getByRole('meter', { name: 'Space used' }).waitFor();
  await page.getByRole('button', { name: 'Delete First film' }).click();
  const trash = page.getByRole('list', { name: 'Deleted projects' });
  await trash.getByText('First film').waitFor();
  await page.getByRole('button', { name: 'Put back First film' }).click();
  await expect.poll(() => projects.getByRole('listitem').count()).toBe(2);
  await page.getByRole('button', { name: 'Delete First film' }).click();
  await page.getByRole('button', { name: /^Empty the trash, / }).click();
  await page.getByRole('dialog').getByText('1 deleted project will be gone for good.').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Empty the trash' }).click();
  await trash.waitFor({ state: 'detached' });
  const left = await page.evaluate(countRows);
  expect(left['projects']).toBe(1);
  expect(left['documents']).toBe(2); // the other project and the workspace
  await page.goto('/');
  await page.getByRole('link', { name: 'Second film' }).waitFor();
});

/** Runs in the page. */
async function countRows(): Promise<Record<string, number>> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('bazaar-vid');
    opening.onsuccess = () => resolve(opening.result);
  });
  const all = (store: string) =>
    new Promise<{ documentId?: string }[]>((resolve) => {
      const reading = database.transaction(store).objectStore(store).getAll();
      reading.onsuccess = () => resolve(reading.result as { documentId?: string }[]);
    });
  const [projects, updates] = [await all('projects'), await all('updates')];
  database.close();
  return { projects: projects.length, documents: new Set(updates.map(({ documentId }) => documentId)).size };
}

test('[ST3] everything is backed up in one file; the same file again changes nothing, an older one becomes a copy', async () => {
  const { page, context } = await openApp();
  await makeProject(page, 'intro for "First film"');
  const app = await makeProject(page, 'add a title scene "One"');
  await page.goto('/settings/storage');
  const file = await download(page, 'Back up all');
  const device = await anotherDevice(context);
  await restore(device, file);
  await expect.poll(() => device.getByText('is on this device again').count()).toBe(2);
  await restore(device, file);
  await expect.poll(() => device.getByText('is here already').count()).toBe(2);
  await device.context().close();

  await page.goto('/');
  await app.openProject('One');
  await app.say('add a title scene "Two"');
  await app.expectScenes([/One/, /Two/]);
  await app.saved();
  await restore(page, file);
  await page.getByText('“One (backup)” is what the backup has').waitFor();
  await page.goto('/');
  await app.openProject('One');
  await app.expectScenes([/One/, /Two/]);
});

test('[ST4] a file that is no backup is refused with a sentence, and the person finds the next step in it', async () => {
  const { page } = await openApp({ path: '/settings/storage' });
  for (const [text, words] of [
    ['holiday', 'it does not begin as a backup does'],
    ['bazaar-vid backup 9\n{}\n', 'written by a newer version of this app (format 9)'],
    ['bazaar-vid backup 1\n{}\n', 'its list of contents is damaged'],
  ] as const) {
    await restore(page, { name: 'x.bazaarvid', mimeType: '', buffer: Buffer.from(text) });
    await page.getByRole('group', { name: 'Restore from a backup' }).getByText(words).waitFor();
  }
});

test('[ST5] erasing everything leaves nothing behind, in no tab', async () => {
  const { page, context } = await openApp();
  const app = await makeProject(page, 'intro for "First film"');
  await page.evaluate(() => localStorage.setItem('theme', 'dark'));
  const tab = await context.newPage();
  await tab.goto(page.url());
  await new AppDriver(tab).expectScenes(await app.sceneNames());
  await page.goto('/settings/storage');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('1 project will be gone for good').waitFor();
  const confirm = dialog.getByRole('button', { name: 'Erase everything' });
  expect(await confirm.isDisabled()).toBe(true);
  await dialog.getByRole('textbox').fill('erase');
  await confirm.click();
  await page.waitForURL(/\/$/);
  await page.getByRole('heading', { name: 'What should move?' }).waitFor();
  await banner(tab).getByText('Everything on this device was erased in another tab').waitFor();
  await expect.poll(() => page.getByRole('list', { name: 'Projects' }).count()).toBe(0);
  expect(await page.evaluate(() => localStorage.getItem('theme'))).toBeNull();
  expect((await page.evaluate(countRows))['projects']).toBe(0);
});

test('[ST6] a tab that gives way to a newer one keeps its edits, says so, and writes nothing', async () => {
  const { page, context } = await openApp({ expectedProblems: STORAGE_NOISE });
  const app = await makeProject(page, 'add a title scene "One"');
  const tab = await context.newPage();
  await tab.goto(BARE);
  await tab.evaluate(upgradeDatabase, 9);
  await banner(page).getByText('This tab is older than another one').waitFor();
  await app.say('add a title scene "Two"');
  await app.expectScenes([/One/, /Two/]);
  await download(page, 'Download backup');

  // The older build, opened anew on what the newer one wrote: it says so and leaves it as it is.
  const older = await context.newPage();
  await older.goto('/');
  await banner(older).getByText('written by a newer version').waitFor();
  expect(await tab.evaluate(storedVersion)).toBe(90);
});

test('[ST7] a tab that will not give way is named, and once it is closed the waiting one goes on by itself', async () => {
  const { page, context } = await openApp({ path: BARE, expectedProblems: STORAGE_NOISE });
  await page.evaluate(holdOldDatabase);
  const tab = await context.newPage();
  await tab.goto('/');
  await banner(tab).getByText('Close that tab').waitFor();
  await page.close();
  await banner(tab).waitFor({ state: 'detached' });
  await makeProject(tab, 'add a title scene "One"');
});

/** Runs in the page: what a newer build's first start does. */
async function upgradeDatabase(version: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('bazaar-vid', version * 10);
    opening.onupgradeneeded = () => opening.result.createObjectStore('ofTheFuture');
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(new Error(opening.error?.message));
  });
}

/** Runs in the page. */
async function storedVersion(): Promise<number> {
  return (await indexedDB.databases()).find(({ name }) => name === 'bazaar-vid')?.version ?? 0;
}

/** Runs in the page: a build from before connections gave way. */
async function holdOldDatabase(): Promise<void> {
  await new Promise<void>((resolve) => {
    const opening = indexedDB.open('bazaar-vid', 10);
    opening.onsuccess = () => resolve();
  });
}

test('[ST8] without any storage the app works for as long as the tab is open, says so from the start, and offers a backup', async () => {
  const { page, context } = await openApp({ path: BARE, expectedProblems: [/./] });
  await context.addInitScript(() => Object.defineProperty(self, 'indexedDB', { value: undefined }));
  await context.route('**/workers/*', async (route) => {
    // The worker of this browser has none either.
    const answer = await route.fetch();
    const body = `Object.defineProperty(self, 'indexedDB', { value: undefined });${await answer.text()}`;
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/');
  await banner(page).getByText('This browser keeps nothing for this page').waitFor();
  const app = new AppDriver(page);
  await app.say('add a title scene "One"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes([/One/]);
  await app.say('add a title scene "Two"');
  await app.expectScenes([/One/, /Two/]);
  await app.say('undo');
  await app.expectScenes([/One/]);
  await app.expectShown('One');
  await banner(page).getByText('This browser keeps nothing for this page').waitFor();
  await download(page, 'Download backup');
  await page.getByRole('link', { name: 'All projects' }).click();
  await page.getByRole('link', { name: 'One' }).waitFor();
});

test('[ST9] a connection that dies is replaced: what is on screen goes on following, and edits are stored', async () => {
  const { page } = await openApp({ expectedProblems: STORAGE_NOISE });
  const app = await makeProject(page, 'add a title scene "One"');
  // Every connection of this origin is closed under it, as WebKit does to tabs in the background.
  await page.evaluate(killConnections);
  await app.say('add a title scene "Two"');
  await app.expectScenes([/One/, /Two/]);
  await app.saved();
  await page.reload();
  await app.expectScenes([/One/, /Two/]);
});

/** Runs in the page: the next transactions find their connection gone, once each. */
function killConnections(): void {
  const prototype = IDBDatabase.prototype;
  const transaction = prototype.transaction;
  const dead = new WeakSet<IDBDatabase>();
  let kills = 2;
  prototype.transaction = function (...asked: Parameters<typeof transaction>) {
    if (kills > 0 && !dead.has(this)) {
      kills--;
      dead.add(this);
    }
    if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost', 'InvalidStateError');
    return transaction.apply(this, asked);
  };
}
