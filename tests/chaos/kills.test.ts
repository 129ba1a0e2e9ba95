import { once } from 'node:events';
// eslint-disable-next-line no-restricted-imports -- nothing is waited for: chance decides the moment of the kill
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright';
import { expect, inject, onTestFinished, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { makeTemporaryFolder } from '../support/server';
import { startBrowser } from '../support/start-browser';
import { mulberry32 } from '../unit/brain/mulberry32';

/** `npm test` kills ten times, `npm run -s chaos:kills` thirty. */
const ROUNDS = Number(process.env['KILLS'] ?? 10);
const SEED = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 31));

declare global {
  interface Window {
    /** The test's ear in the page. */
    showsAsSaved(address: string, names: readonly string[], said: readonly string[]): void;
  }
}

/**
 * What the page has shown beside the words "Saved on this device", by the project's address: it outlives the browser.
 * Scenes come from rows on disk, so of them the words could hardly lie; a message is on screen before anybody has stored
 * it, and stands there for the edit it asks for.
 */
type Shown = Map<string, { readonly scenes: Set<string>; readonly messages: Set<string> }>;

test(`[ST10] ${ROUNDS} times the browser is killed while it works: nothing shown as saved is missing — seed ${SEED}`, async () => {
  const random = mulberry32(SEED);
  const profile = await makeTemporaryFolder();
  onTestFinished(() => profile.remove());
  const shown: Shown = new Map();
  let edits = 0;
  const started = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    const chromium = await startKillable(profile.path);
    try {
      const page = await openPage(chromium.browser, shown);
      await expectEverything(page, shown, round);
      edits += await work(page, shown, random, round, chromium);
    } finally {
      await chromium.kill();
    }
  }
  const chromium = await startKillable(profile.path);
  try {
    const page = await openPage(chromium.browser, shown);
    for (const project of shown.keys()) await expectProject(page, shown, project);
  } finally {
    await chromium.kill();
  }
  const count = (of: 'scenes' | 'messages') => [...shown.values()].reduce((sum, each) => sum + each[of].size, 0);
  const kept = count('scenes');
  const seconds = Math.round((performance.now() - started) / 1000);
  console.warn(
    `${ROUNDS} kills, ${edits} edits sent, ${kept} scenes and ${count('messages')} messages shown as saved, none missing; ${seconds} s.`,
  );
  // A run that hardly saw anything saved has shown nothing.
  expect(kept).toBeGreaterThan(ROUNDS / 2);
  expect(count('messages')).toBeGreaterThan(ROUNDS / 2);
});

interface RunningBrowser {
  readonly browser: Browser;
  /** The whole process group at once, without a word: nothing is flushed, closed or unloaded. */
  kill(): Promise<void>;
}

async function startKillable(profile: string): Promise<RunningBrowser> {
  const { browser, child } = await startBrowser({ profile, window: [1280, 800], detached: true, without: ['gpu'] });
  return {
    browser,
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
      const gone = once(child, 'exit');
      process.kill(-child.pid, 'SIGKILL');
      await gone;
    },
  };
}

async function openPage(browser: Browser, shown: Shown): Promise<Page> {
  const context = browser.contexts()[0] ?? (await browser.newContext());
  await context.exposeFunction('showsAsSaved', (address: string, names: readonly string[], said: readonly string[]) => {
    const project = new URL(address).pathname;
    if (!project.startsWith('/p/')) return;
    const known = shown.get(project) ?? { scenes: new Set(), messages: new Set() };
    names.forEach((name) => known.scenes.add(name));
    said.forEach((text) => known.messages.add(text));
    shown.set(project, known);
  });
  await context.addInitScript(watch);
  return context.newPage();
}

/** Runs in the page: tells what stands there whenever it says that it is saved. */
function watch(): void {
  if (window !== window.top) return;
  let last = '';
  new MutationObserver(() => {
    const statuses = [...document.querySelectorAll('[role=status]')].map((status) => status.textContent ?? '');
    if (!statuses.some((status) => status.includes('Saved on this device'))) return;
    const scenes = [...document.querySelectorAll('[role=option]')].map(
      (scene) => scene.getAttribute('aria-label') ?? '',
    );
    const names = scenes.map((label) => label.replace(/^Scene \d+, |, [^,]* seconds$/g, ''));
    const said = [...document.querySelectorAll('[role=log] .items-end > div > p[dir=auto]')].map(
      (message) => message.textContent ?? '',
    );
    const now = [location.href, ...names, ...said].join('|');
    if (names.length + said.length === 0 || now === last) return;
    last = now;
    window.showsAsSaved(location.href, names, said);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Each round opens the project of the round before; the last look is at all of them. */
async function expectEverything(page: Page, shown: Shown, round: number): Promise<void> {
  const last = [...shown.keys()].at(-1);
  if (round > 0 && last !== undefined) await expectProject(page, shown, last);
}

async function expectProject(page: Page, shown: Shown, project: string): Promise<void> {
  await page.goto(new URL(project, inject('appUrl')).href);
  const app = new AppDriver(page);
  const wanted = [...(shown.get(project)?.scenes ?? [])];
  await expect
    .poll(async () => (await app.sceneNames()).filter((name) => wanted.includes(name)).sort())
    .toEqual(wanted.sort());
  // Of a long conversation only what is near is on screen: the others are asked of the disk.
  const said = [...(shown.get(project)?.messages ?? [])];
  const stored = await page.evaluate(readMessages, project.split('/').at(-1) ?? '');
  expect(stored.filter((text) => said.includes(text)).sort()).toEqual(said.sort());
}

/** Runs in the page: what a person has said in a project, as it is on disk. */
async function readMessages(projectId: string): Promise<string[]> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB failed'));
    });
  const database = await answer(indexedDB.open('bazaar-vid'));
  const rows: unknown[] = await answer(database.transaction('messages').objectStore('messages').getAll());
  database.close();
  return rows.flatMap((row) =>
    typeof row === 'object' && row !== null && 'text' in row && 'projectId' in row && row.projectId === projectId
      ? [String(row.text)]
      : [],
  );
}

/** Prompts as fast as the page takes them, until the moment that chance has chosen; returns how many were sent. */
async function work(
  page: Page,
  shown: Shown,
  random: () => number,
  round: number,
  chromium: RunningBrowser,
): Promise<number> {
  await page.goto(inject('appUrl'));
  const app = new AppDriver(page);
  await app.say(`add a title scene "Round ${round} start"`);
  await page.waitForURL(/\/p\//);
  // Counted from the first scene, or a slow machine would be killed before it has begun; one in five is all the same.
  const project = new URL(page.url()).pathname;
  if (random() > 0.2) await expect.poll(() => shown.has(project), { interval: 20 }).toBe(true);
  const prompts = Array.from({ length: 20 }, (_, edit) => `add a title scene "Round ${round} edit ${edit}"`);
  const typing = page.evaluate(sendAll, prompts).catch(() => undefined); // the browser is gone in the middle of it
  await sleep(random() * 2000);
  await chromium.kill();
  await typing;
  return 1 + prompts.length;
}

/** Runs in the page: faster than any hand, and than a test from outside. */
async function sendAll(prompts: readonly string[]): Promise<void> {
  const box = document.querySelector('textarea');
  for (const prompt of prompts) {
    if (!box) return;
    box.value = prompt;
    box.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await new Promise(requestAnimationFrame);
  }
}
