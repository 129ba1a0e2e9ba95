import type { BrowserContext, Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { currentVersion, lazyParts, NEXT_VERSION, writeNextBuild } from '../support/next-build';
import { kept, kill, openDevice, serveApp, SERVER_GONE, type DeviceOptions } from '../support/open-device';
import { openApp, UNTIL_EXPORTED } from '../support/open-app';

interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly url: string;
  /** The next build is what the server at the same address has from now on. */
  deploy(): Promise<void>;
}

async function openBeforeUpdate(options: DeviceOptions = { expectedProblems: [SERVER_GONE] }): Promise<Opened> {
  const device = await openDevice(options);
  const server = await serveApp();
  const context = await device.start();
  const page = await context.newPage();
  await page.goto(server.url);
  return {
    context,
    page,
    url: server.url,
    async deploy() {
      await kill(server);
      await serveApp({ PORT: new URL(server.url).port, APP_DIR: await writeNextBuild() });
    },
  };
}

/** As if the device came back to a network. */
async function lookForUpdate(page: Page): Promise<void> {
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await page.getByText('A new version is ready').waitFor();
}

async function versionOf(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/settings`);
  return (await page.getByText(/^Bazaar-Vid .*Your projects live/).textContent())?.split('. ')[0] ?? '';
}

function mark(page: Page): Promise<void> {
  return page.evaluate(() => void Object.assign(window, { untouched: true }));
}

function untouched(page: Page): Promise<boolean> {
  return page.evaluate(() => Object(window).untouched === true);
}

const keptBuilds = (page: Page): Promise<string[]> =>
  page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-1) ?? ''));

test('[OF9][OF10] a page runs on with its own build while the next one waits, and takes it when asked to', async () => {
  const { page, context, url, deploy } = await openBeforeUpdate();
  await kept(page);
  await deploy();
  await mark(page);
  await lookForUpdate(page);

  // By links, so that each part is loaded into the page as it was opened.
  const app = new AppDriver(page);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByRole('heading', { name: 'Theme' }).waitFor();
  await page.getByRole('link', { name: 'All projects' }).click();
  await app.say('add a title scene "Still here"');
  await page.waitForURL(/\/p\//);
  await app.expectShown('Still here');
  await page.getByRole('button', { name: 'Export' }).first().click();
  const download = page.waitForEvent('download', UNTIL_EXPORTED);
  await page.getByRole('button', { name: 'Export video' }).click();
  await download;
  expect(await untouched(page)).toBe(true);

  // By address: a new tab is of the same build as the one beside it.
  const tab = await context.newPage();
  for (const path of ['/settings/storage', '/stories', '/stories/editor?state=usual', new URL(page.url()).pathname]) {
    await tab.goto(url + path);
    await tab.getByRole('heading').first().waitFor();
  }
  expect(await versionOf(tab, url)).toBe(`Bazaar-Vid ${await currentVersion()}`);
  await tab.close();

  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Update' }).click();
  await expect.poll(() => untouched(page).catch(() => true)).toBe(false);
  await app.expectScenes(['Still here']);
  await app.expectShown('Still here');
  expect(await versionOf(page, url)).toBe(`Bazaar-Vid ${NEXT_VERSION}`);
  await expect.poll(() => keptBuilds(page)).toEqual([NEXT_VERSION]);
});

test('[OF11] an update in one tab leaves the other as it is, with all its parts for as long as it is open', async () => {
  const { page, context, url, deploy } = await openBeforeUpdate();
  await kept(page);
  const other = await context.newPage();
  await other.goto(url);
  await mark(other);
  await deploy();
  await lookForUpdate(page);
  await page.getByRole('button', { name: 'Update' }).click();
  await expect.poll(() => versionOf(page, url).catch(String)).toBe(`Bazaar-Vid ${NEXT_VERSION}`);

  const app = new AppDriver(other);
  await app.say('add a title scene "Unhurried"');
  await other.waitForURL(/\/p\//);
  await app.expectShown('Unhurried');
  expect(await untouched(other)).toBe(true);
  expect((await keptBuilds(page)).sort()).toEqual([await currentVersion(), NEXT_VERSION].sort());

  await other.getByRole('button', { name: 'Update' }).click();
  await expect.poll(() => untouched(other).catch(() => true)).toBe(false);
  await app.expectScenes(['Unhurried']);
  await expect.poll(() => keptBuilds(page)).toEqual([NEXT_VERSION]);
});

test('[OF12] when the last page is closed, the next one is of the new build without a question', async () => {
  const { page, context, url, deploy } = await openBeforeUpdate();
  await kept(page);
  await deploy();
  await lookForUpdate(page);
  const blank = await context.newPage();
  await page.close();
  const reopened = async () => {
    // Opened before the browser had let go of the closed page, it would be that page's company and keep its build.
    await blank.goto('about:blank');
    return versionOf(blank, url);
  };
  await expect.poll(reopened, { timeout: 120_000, interval: 500 }).toBe(`Bazaar-Vid ${NEXT_VERSION}`);
});

test('[OF13] a page whose build is gone, and not kept, says so and comes back at a press', async () => {
  const { page } = await openApp({ expectedProblems: [/404|dynamically imported/] });
  const app = new AppDriver(page);
  await app.prompt.waitFor();
  // As if the server had been given another build since: the frames' programs are the parts that come last.
  let deployed = true;
  await page.route(/_app\/version\.json/, (route) =>
    deployed ? route.fulfill({ json: { version: NEXT_VERSION } }) : route.continue(),
  );
  const gone = await lazyParts();
  await page.route(
    (url) => gone.some((name) => url.pathname.endsWith(name)),
    (route) => (deployed ? route.fulfill({ status: 404 }) : route.continue()),
  );
  await app.say('add a title scene "Gone"');
  await page.waitForURL(/\/p\//);
  const alert = page.getByRole('alert').filter({ hasText: 'no longer on the server' });
  await alert.waitFor();
  // What was not answered when its page was closed would have to be sent again.
  await app.expectScenes(['Gone']);
  await app.saved();
  deployed = false;
  await alert.getByRole('button', { name: 'Reload' }).click();
  await app.expectShown('Gone');
  expect(await alert.count()).toBe(0);
});

test('[OF13] and one that goes to a page of its own that is gone gets the new one', async () => {
  const { page } = await openApp({ path: '/settings', expectedProblems: [/404|dynamically imported/] });
  await page.getByRole('heading', { name: 'Theme' }).waitFor();
  await mark(page);
  await page.route(/_app\/version\.json/, (route) => route.fulfill({ json: { version: NEXT_VERSION } }));
  let refused = 0;
  await page.route(/_app\/immutable\/nodes\//, (route) =>
    refused++ === 0 ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.getByRole('link', { name: 'All projects' }).click();
  await page.getByRole('heading', { name: 'What should move?' }).waitFor();
  expect(await untouched(page)).toBe(false);
});

test('[OF13] nor does one stay blank whose first part is gone', async () => {
  const { page } = await openApp({ path: '/settings', expectedProblems: [/404|dynamically imported/] });
  await page.route(/entry\/app/, (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.getByRole('alert').getByText('The app did not start').waitFor();
  await page.unroute(/entry\/app/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await page.getByRole('heading', { name: 'Theme' }).waitFor();
});
