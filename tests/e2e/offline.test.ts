import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { makeVideo } from '../support/make-video';
import { kept, kill, openDevice, serveApp, SERVER_GONE, type Device } from '../support/open-device';
import type { ServerProcess } from '../support/server';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
/** Letters that were never needed are not there. */
const expectedProblems = [SERVER_GONE, /ERR_FAILED .*\/fonts\/on-demand\//];

interface Started {
  readonly device: Device;
  readonly server: ServerProcess;
  readonly context: BrowserContext;
  readonly page: Page;
}

/** The app was opened once, and is kept. */
async function visitOnce(path = '/'): Promise<Started> {
  const device = await openDevice({ expectedProblems });
  const server = await serveApp();
  const context = await device.start();
  const page = await context.newPage();
  await page.goto(server.url + path);
  await kept(page);
  return { device, server, context, page };
}

function paths(server: ServerProcess): string[] {
  return server.log.filter(({ event }) => event === 'request').map(({ path }) => String(path));
}

test('[OF1][OF2] every part of the build is kept, fetched once, and after the first load', async () => {
  const { page, server } = await visitOnce();
  const files = await readdir(BUILD, { recursive: true, withFileTypes: true });
  const built = files
    .filter((each) => each.isFile())
    .map((each) => `${each.parentPath.slice(BUILD.length)}/${each.name}`)
    .filter(
      (path) =>
        !/^\/(screenshots\/|fonts\/on-demand\/|_app\/version\.json|service-worker\.js|frame-bootstrap\.json)|\.md$/.test(
          path,
        ),
    )
    .map((path) => (path === '/index.html' ? '/' : path));
  const held = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(held.sort()).toEqual(built.sort());

  const asked = paths(server);
  const hashed = asked.filter((path) => path.startsWith('/_app/immutable/'));
  expect(hashed.filter((path, index) => hashed.indexOf(path) !== index)).toEqual([]);
  // The worker's script is the last thing a first page waits for.
  const worker = asked.findIndex((path) => path.startsWith('/_app/immutable/workers/'));
  expect(asked.indexOf('/service-worker.js')).toBeGreaterThan(worker);
  expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
});

test('[OF15] the letters of a script that were needed once are there without the server', async () => {
  const { page, server } = await visitOnce();
  const [needed, other] = (await readdir(`${BUILD}/fonts/on-demand`)).map((name) => `/fonts/on-demand/${name}`);
  const sizeOf = (path: string | undefined) =>
    page.evaluate(async (asked) => (await (await fetch(asked)).arrayBuffer()).byteLength, String(path));
  const size = await sizeOf(needed);
  await kill(server);
  expect(size).toBeGreaterThan(1000);
  expect(await sizeOf(needed)).toBe(size);
  await expect(sizeOf(other)).rejects.toThrow('Failed to fetch');
});

test('[OF3] a video is made and exported in the tab that was open when the server died', async () => {
  const { page, server } = await visitOnce();
  await kill(server);
  await makeVideo(page);
});

test('[OF3] and in a second tab, opened after it died', async () => {
  const { context, server } = await visitOnce();
  await kill(server);
  const tab = await context.newPage();
  await tab.goto(server.url);
  await makeVideo(tab);
});

test('[OF3] and after the browser was started again, with what was made before still there', async () => {
  const { device, context, page, server } = await visitOnce();
  await kill(server);
  const app = new AppDriver(page);
  await app.say('add a title scene "Before"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Before']);
  await app.saved();
  const address = page.url();
  await context.close();

  const again = await (await device.start()).newPage();
  await again.goto(address);
  await new AppDriver(again).expectScenes(['Before']);
  await new AppDriver(again).expectShown('Before');
  await again.goto(server.url);
  await makeVideo(again);
});

test('[OF4] every address opens without the server, under the policies the server sent', async () => {
  const { context, page, server } = await visitOnce('/settings');
  const policies = ['content-security-policy', 'connection-allowlist', 'document-isolation-policy'];
  const sent = (await fetch(server.url)).headers;
  await kill(server);
  await page.getByRole('button', { name: 'Check the server' }).click();
  await page.getByText('The server does not answer').waitFor();
  for (const [path, words] of [
    ['/settings', 'Theme'],
    ['/stories', 'Stories'],
    ['/stories/editor?state=usual', 'Acme launch'],
    ['/p/nobody', 'project'],
    ['/', 'What should move?'],
  ] as const) {
    const answer = await page.goto(server.url + path);
    const headers = await answer?.allHeaders();
    for (const policy of policies) expect(headers?.[policy], `${path}: ${policy}`).toBe(sent.get(policy));
    await page.getByText(words).first().waitFor();
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
  }
  await context.close();
});

test('[OF5] scenes have a process of their own without the server too', async () => {
  const { context, page, server } = await visitOnce();
  await kill(server);
  const app = new AppDriver(page);
  await app.say('add a title scene "Alone"');
  await page.waitForURL(/\/p\//);
  await app.expectShown('Alone');
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  // Only a frame in another process than its page is a target by itself.
  expect(targetInfos.filter(({ type, url }) => type === 'iframe' && url === 'about:srcdoc').length).toBeGreaterThan(0);
});

test('[OF6] Chromium finds nothing that keeps the app from being installed', async () => {
  const { context, page } = await visitOnce();
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
});

test('[OF7] the settings say that the device has the app, and offer to install it when the browser would', async () => {
  const { page } = await visitOnce('/settings');
  await page.getByText('This device has the whole app').waitFor();
  // Chromium thinks about it once a load, and on a busy machine says nothing at times: then it is asked anew.
  const offer = page.getByRole('button', { name: 'Install app' });
  const offered = async () => (await offer.isVisible()) || (await page.reload(), false);
  await expect.poll(offered, { interval: 5_000, timeout: 180_000 }).toBe(true);
  // Chromium without a window shows no question of its own, so the answer to it is played here.
  await page.evaluate(() => window.dispatchEvent(new Event('appinstalled')));
  await page.getByText('It is installed').waitFor();
});

test('[OF7] an offer that the browser makes before the app runs is there when it does', async () => {
  const device = await openDevice({ expectedProblems });
  const server = await serveApp();
  const context = await device.start();
  const page = await context.newPage();
  await page.addInitScript(() => {
    addEventListener('beforeinstallprompt', () => document.documentElement.setAttribute('data-offered', ''));
  });
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/_app/immutable/nodes/*', async (route) => {
    await wait;
    await route.continue();
  });
  await page.goto(`${server.url}/settings`);
  await page.waitForFunction(() => document.documentElement.hasAttribute('data-offered'));
  letIn();
  await page.getByRole('button', { name: 'Install app' }).waitFor();
});

test('[OF8] the browser is asked once to keep the projects, when the first edit is stored', async () => {
  const device = await openDevice();
  const server = await serveApp();
  const context = await device.start();
  await context.addInitScript(() => {
    if (!isSecureContext || !('storage' in navigator)) return; // a scene's frame
    const storage = Object.assign(navigator.storage, { asked: 0 });
    storage.persist = () => Promise.resolve(++storage.asked > 0);
  });
  const page = await context.newPage();
  const asked = () => page.evaluate(() => Number(Object(navigator.storage).asked));
  await page.goto(server.url);
  const app = new AppDriver(page);
  await app.prompt.waitFor();
  expect(await asked()).toBe(0);
  await app.say('add a title scene "One"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['One']);
  await expect.poll(asked).toBe(1);
  await app.say('add a title scene "Two"');
  await app.expectScenes(['One', 'Two']);
  await app.saved();
  await page.reload();
  await app.say('add a title scene "Three"');
  await app.expectScenes(['One', 'Two', 'Three']);
  await app.saved();
  expect(await asked()).toBe(0);
});
