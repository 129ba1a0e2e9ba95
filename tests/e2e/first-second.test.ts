import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { writeNextBuild } from '../support/next-build';
import { openApp } from '../support/open-app';
import { kept, kill, openDevice, serveApp, SERVER_GONE } from '../support/open-device';

const PAGE = fileURLToPath(new URL('../../build/index.html', import.meta.url));
const CHUNKS = fileURLToPath(new URL('../../build/_app/immutable/workers/chunks', import.meta.url));
const WORKER = '**/workers/*';
/** What it loads after its start, by whichever address. */
const DESIGNER = /\/workers\/chunks\//;

/** A project with one scene, stored. */
async function store(page: Page, title: string): Promise<AppDriver> {
  const app = new AppDriver(page);
  await app.say(`add a title scene "${title}"`);
  await page.waitForURL(/\/p\//);
  await app.expectScenes([title]);
  await app.saved();
  return app;
}

test('[PF4] a stored project is on screen before its worker is there, and what is asked meanwhile is carried out', async () => {
  const { page, context } = await openApp();
  const app = await store(page, 'Stored');
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await context.route(WORKER, async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await app.expectScenes(['Stored']);
  await app.expectShown('Stored');
  await app.say('add a title scene "First"');
  await app.say('add a title scene "Second"');
  await app.conversation.getByText('add a title scene "Second"').waitFor();
  expect(await app.sceneNames()).toEqual(['Stored']);
  letIn();
  await app.expectScenes(['Stored', 'First', 'Second']);
  await app.saved();
});

test('[PF4] a worker that does not start is told beside what is stored, and a message says that it was not carried out', async () => {
  const { page, context } = await openApp({ expectedProblems: [/ERR_FAILED|Failed to load/] });
  const app = await store(page, 'Stored');
  await context.route(WORKER, (route) => route.abort());
  await page.reload();
  const told = page.getByRole('alert').getByText('The part that makes scenes stopped');
  await told.waitFor();
  await app.expectScenes(['Stored']);
  await app.say('add a title scene "Lost"');
  await app.conversation.getByText('The part that makes scenes stopped').waitFor();
  await context.unroute(WORKER);
  await page.reload();
  await app.expectScenes(['Stored']);
  await app.say('add a title scene "Kept"');
  await app.expectScenes(['Stored', 'Kept']);
  expect(await told.count()).toBe(0);
});

test('[PF4] a project can be opened before its designer is there, and a prompt that it fails is kept and tried again', async () => {
  const { page, context } = await openApp({ expectedProblems: [/ERR_FAILED|Failed to (load|fetch)/] });
  const app = await store(page, 'Stored');
  const asked: string[] = [];
  let network = false;
  await context.route(DESIGNER, async (route) => {
    asked.push(route.request().url());
    await (network ? route.continue() : route.abort());
  });
  await page.reload();
  await app.expectShown('Stored');
  await app.say('add a title scene "Later"');
  await app.conversation.getByText('The part that designs scenes did not load').waitFor();
  await app.saved();
  network = true;
  const failed = asked.length;
  await app.conversation.getByRole('button', { name: 'Retry' }).click();
  await app.expectScenes(['Stored', 'Later']);
  await app.saved();
  // A browser that remembers failed imports would not have asked again for an address it knew.
  expect(asked.length).toBe(failed + 1);
  expect(new Set(asked).size).toBe(asked.length);
});

test('[PF4] a prompt whose designer is slow says what it waits for and can be stopped, and the next one is carried out', async () => {
  const { page, context } = await openApp();
  const app = await store(page, 'Stored');
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await context.route(DESIGNER, async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await app.say('add a title scene "Stopped"');
  await app.conversation.getByText('Loading the part that designs scenes').waitFor();
  await app.saved(); // its words
  await page.getByRole('button', { name: 'Stop' }).first().click();
  await app.conversation.getByText('Stopped.').waitFor();
  await app.say('add a title scene "Next"');
  letIn();
  await app.expectScenes(['Stored', 'Next']);
  await app.saved();
});

test('[PF4] without a network a later attempt for the designer is answered as the first is', async () => {
  const device = await openDevice({ expectedProblems: [SERVER_GONE] });
  const server = await serveApp();
  const page = await (await device.start()).newPage();
  await page.goto(server.url);
  await kept(page);
  await kill(server);
  const chunks = await readdir(CHUNKS);
  expect(chunks).toHaveLength(1);
  const answer = await page.evaluate(async (path) => {
    const response = await fetch(`${path}?attempt=1`);
    return { status: response.status, bytes: (await response.text()).length };
  }, `/_app/immutable/workers/chunks/${chunks[0]}`);
  expect(answer.status).toBe(200);
  expect(answer.bytes).toBeGreaterThan(100_000);
});

test('[PF5] a prompt sent the moment the composer is there is carried out, on a slow processor and beside a waiting build', async () => {
  const device = await openDevice({ expectedProblems: [SERVER_GONE] });
  const server = await serveApp();
  const context = await device.start();
  const page = await context.newPage();
  await page.goto(server.url);
  await kept(page);
  await kill(server);
  await serveApp({ PORT: new URL(server.url).port, APP_DIR: await writeNextBuild() });
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText('A new version is ready').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  await page.goto(server.url);
  const app = new AppDriver(page);
  await app.say('add a title scene "At once"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['At once']);
  await app.saved();
  await page.reload();
  await app.say('add a title scene "Again"');
  await app.expectScenes(['At once', 'Again']);
  await app.saved();
});

test('[PF6] the page asks for the editor’s parts before its own scripts run, once, and only where the editor opens', async () => {
  const parts = (/data-parts="([^"]+)"/.exec(await readFile(PAGE, 'utf8'))?.[1] ?? '').split(' ');
  expect(parts.length).toBeGreaterThan(5);
  const { page, context } = await openApp({ path: '/settings' });
  await page.getByRole('heading', { name: 'Theme' }).waitFor();
  const screen = parts.find((path) => path.includes('/nodes/')) ?? '';
  expect(await page.locator(`link[href="${screen}"]`).count()).toBe(0);
  const asked: string[] = [];
  context.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/p/nobody');
  await page.getByText('project').first().waitFor();
  for (const part of parts)
    expect(
      asked.filter((path) => path === part),
      part,
    ).toEqual([part]);
  // Kit asks for its page of errors as soon as it runs.
  const running = asked.findIndex((path) => /\/nodes\/1\./.test(path));
  expect(running).toBeGreaterThan(0);
  expect(Math.max(...parts.map((part) => asked.indexOf(part)))).toBeLessThan(running);
});
