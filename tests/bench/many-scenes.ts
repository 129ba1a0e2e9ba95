import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { browserArguments, ensureBrowser } from '../../scripts/ensure-browser.mjs';
import { backupOfMany } from '../support/many-scenes';
import { mulberry32 } from '../unit/brain/mulberry32';
import { machine, tenths } from './support/figures';
import { longestTasks, takeTasks, watchTasks, type Longest, type Watched } from './support/long-tasks';
import { ROOT, serveApp } from './support/serve-app';

/**
 * The largest projects in the built app. `-- asked [n]`: n random requests (300 unless told), one after the other, each
 * sent when the one before is answered, from a seed. `-- stored [n]`: a backup of n scenes (2,000 unless told) restored.
 * Both: the page is loaded anew until the preview has painted, and then scrolled, sought and edited. `-- exported [n]`:
 * a backup of n scenes of one frame each becomes a video. Of each kind of action the longest task is told, in the page
 * and in the preview's frame. Without a word all three. Prints one JSON object last, and fails where a target is missed.
 */
const TARGETS = { previewMs: 2000, taskMs: 100 };
const SEED = 4;
const SEEKS = 20;
const EDITS = 10;

const [only, given] = process.argv.slice(2);
const count = (usual: number) => Number(given ?? usual);
const random = mulberry32(SEED);
const among = (end: number) => Math.floor(random() * end);

const served = await serveApp();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArguments() });
try {
  const found: Record<string, { readonly scenes: number; readonly met?: boolean }> = {};
  if (!only || only === 'asked') found['asked'] = await asked(count(300));
  if (!only || only === 'stored') found['stored'] = await stored(count(2000));
  if (!only || only === 'exported') found['exported'] = await exported(count(2000));
  process.stdout.write(`${JSON.stringify({ ...found, targets: TARGETS, machine: machine() })}\n`);
  if (Object.values(found).some((part) => part.met === false)) process.exitCode = 1;
} finally {
  await browser.close();
  await served.stop();
}

async function asked(requests: number) {
  const page = await openPage();
  const examples = await readExamples();
  const box = page.getByRole('textbox', { name: 'Prompt' });
  const begun = performance.now();
  const tasks: Longest[] = [];
  const unmade: string[] = [];
  let slowestMs = 0;
  let scenes = 0;
  for (let request = 0; request < requests; request++) {
    const sent = performance.now();
    const text = examples[among(examples.length)] ?? '';
    await box.fill(text);
    await box.press('Enter');
    if (request === 0) await page.waitForURL(/\/p\//);
    await answered(page, text);
    slowestMs = Math.max(slowestMs, performance.now() - sent);
    if (request % 50 === 49) console.error(`${request + 1} requests: ${Math.round(performance.now() - begun)} ms`);
    tasks.push(await takeTasks(page));
    const now = await scenesIn(page);
    if (now <= scenes) unmade.push(text);
    scenes = now;
  }
  const askedMs = performance.now() - begun;
  await page.getByText('Saved on this device').waitFor();
  const looked = await look(page);
  return {
    ...looked,
    requests,
    // Each request is for a scene, and none of them changes another.
    met: looked.met && unmade.length === 0,
    unmade,
    requestMs: tenths(askedMs / requests),
    slowestRequestMs: tenths(slowestMs),
    asking: longestTasks(tasks),
  };
}

/** What each recipe is asked for by, as its file says: the recipes themselves are found by the bundler alone. */
async function readExamples(): Promise<readonly string[]> {
  const folder = join(ROOT, 'app/worker/composer/recipes');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('recipe.ts'));
  const texts = await Promise.all(names.toSorted().map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => Array.from(text.matchAll(/prompt: '([^'\\]+)'/g), ([, prompt = '']) => prompt));
}

async function stored(scenes: number) {
  const page = await openPage();
  const begun = performance.now();
  await restore(page, scenes);
  const looked = await look(page);
  return { restoredAndReadMs: tenths(performance.now() - begun), ...looked };
}

async function exported(scenes: number) {
  const page = await openPage();
  await restore(page, scenes, 1);
  await page.getByRole('button', { name: 'Export' }).first().click();
  const begun = performance.now();
  const download = page.waitForEvent('download', { timeout: 1_800_000 });
  await page.getByRole('button', { name: 'Export video' }).click();
  const file = await (await download).createReadStream();
  let bytes = 0;
  for await (const part of file) bytes += (part as Buffer).length; // a stream of bytes
  const exportMs = performance.now() - begun;
  return { scenes, exportMs: tenths(exportMs), msPerScene: tenths(exportMs / scenes), bytes };
}

async function openPage(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await context.addInitScript('globalThis.__name = (value) => value'); // tsx names functions by it
  await context.addInitScript(watchTasks);
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(served.url);
  return page;
}

async function restore(page: Page, scenes: number, frames?: number): Promise<void> {
  await page.goto(`${served.url}/settings/storage`);
  const buffer = backupOfMany(scenes, frames);
  await page.locator('input[type=file]').setInputFiles({ name: 'many.bazaarvid', mimeType: '', buffer });
  await page.getByRole('list', { name: 'Projects on this device' }).getByRole('link').click();
  await page.waitForURL(/\/p\//);
  // Rows are there once the code of each scene has been derived.
  await page.frameLocator('iframe[title="Preview"]').getByText('Word').first().waitFor();
}

/** Reads, scrolls, seeks and edits, and says how long the longest task of each took. */
async function look(page: Page) {
  await page.reload();
  await page.waitForFunction(() => 'firstShown' in globalThis);
  const previewMs = await page.evaluate(() => (globalThis as typeof globalThis & Watched).firstShown ?? Infinity);
  await moment(page, 2000);
  const opening = await takeTasks(page);
  const strip = page.getByRole('listbox', { name: 'Scenes' });
  const scenes = await scenesIn(page);
  const scroller = strip.locator('xpath=ancestor::*[contains(@class,"overflow-x-auto")]');
  const log = page.getByRole('log', { name: 'Conversation' });

  const scrollStrip = await during(page, 1, () => scroller.evaluate(scrollThrough, 'scrollLeft' as const));
  const scrollChat = await during(page, 1, () => log.evaluate(scrollThrough, 'scrollTop' as const));
  const seek = await during(page, SEEKS, async () => {
    await scroller.evaluate((strip, share) => (strip.scrollLeft = share * strip.scrollWidth), random());
    const box = await scroller.boundingBox();
    if (box) await page.mouse.click(box.x + 60 + among(box.width - 200), box.y + 12);
    await settled(page);
  });
  const play = await during(page, 1, async () => {
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await moment(page, 3000);
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
  });
  const box = page.getByRole('textbox', { name: 'Prompt' });
  const word = await during(page, EDITS, async (edit) => {
    await box.fill(`rename scene ${among(scenes) + 1} to "Edit ${edit}"`);
    await box.press('Enter');
    await settled(page);
  });
  const hand = await during(page, EDITS, async (edit) => {
    await scroller.evaluate((strip, share) => (strip.scrollLeft = share * strip.scrollWidth), random());
    await settled(page);
    const clip = strip.getByRole('option').nth(4);
    await clip.scrollIntoViewIfNeeded();
    await clip.dblclick();
    await page.keyboard.type(`Hand ${edit}`);
    await page.keyboard.press('Enter');
    await settled(page);
  });
  await strip.focus();
  const undo = await during(page, EDITS, async () => {
    await page.keyboard.press('Control+z');
    await settled(page);
  });
  const actions = { scrollStrip, scrollChat, seek, play, word, hand, undo };
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  const longest = Math.max(...Object.values(actions).flatMap(({ pageMs, frameMs }) => [pageMs, frameMs]));
  const met = previewMs <= TARGETS.previewMs && longest <= TARGETS.taskMs;
  return { scenes, nodes, previewMs: tenths(previewMs), met, opening, ...actions };
}

async function scenesIn(page: Page): Promise<number> {
  const clip = page.getByRole('listbox', { name: 'Scenes' }).getByRole('option').first();
  return Number(await clip.getAttribute('aria-setsize'));
}

async function during(page: Page, times: number, action: (time: number) => Promise<unknown>) {
  await takeTasks(page);
  const tasks: Longest[] = [];
  for (let time = 0; time < times; time++) {
    await action(time);
    tasks.push(await takeTasks(page));
  }
  return longestTasks(tasks);
}

/** Nothing is being done, and what was has been drawn. */
async function settled(page: Page): Promise<void> {
  await moment(page, 150);
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'hidden' });
  await moment(page, 350);
}

/** What is still to come of an action belongs to it. */
function moment(page: Page, ms: number): Promise<unknown> {
  // eslint-disable-next-line no-restricted-properties -- nothing tells that nothing more comes
  return page.waitForTimeout(ms);
}

/** Something was said after the request that was sent, and nothing is under way. */
async function answered(page: Page, text: string): Promise<void> {
  await page.waitForFunction((sent) => {
    const fresh = [...document.querySelectorAll('[role=log] p:not([data-seen])')];
    const own = fresh.findIndex((each) => each.textContent?.trim() === sent.trim());
    return own !== -1 && own < fresh.length - 1;
  }, text);
  await page.getByRole('button', { name: 'Stop', exact: true }).waitFor({ state: 'hidden' });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('[role=log] p')) each.setAttribute('data-seen', '');
  });
}

/** Runs in the page: from where it is to the other end and back, a screen's part with each frame. */
async function scrollThrough(element: Element, side: 'scrollLeft' | 'scrollTop'): Promise<void> {
  const length = () =>
    side === 'scrollLeft' ? element.scrollWidth - element.clientWidth : element.scrollHeight - element.clientHeight;
  const step = (side === 'scrollLeft' ? element.clientWidth : element.clientHeight) / 2;
  const drawn = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const go = async (direction: 1 | -1) => {
    for (let frame = 0; frame < 5000; frame++) {
      if (direction === 1 ? element[side] >= length() - 1 : element[side] <= 0) return;
      element[side] += direction * step;
      await drawn();
    }
  };
  await go(side === 'scrollTop' ? -1 : 1);
  await go(side === 'scrollTop' ? 1 : -1);
}
