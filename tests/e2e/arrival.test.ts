import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { openApp } from '../support/open-app';
import { spoilStoredProject } from '../support/stored-project';

const WORKER = '**/workers/*';
/** A project with one scene, stored, on a page whose worker does not start before it is let in. */
async function openBeforeWorker() {
  const { page, context } = await openApp();
  const app = new AppDriver(page);
  await app.say('add a title scene "Stored"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Stored']);
  await app.saved();
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await context.route(WORKER, async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await app.expectScenes(['Stored']);
  await app.saved();
  return { page, app, letIn };
}

/** Whether closing the page is asked about. */
function asks(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

test('[PF9] a message that waits for its worker is on screen, and nothing says that all is saved', async () => {
  const { page, app, letIn } = await openBeforeWorker();
  await app.say('add a title scene "Later"');
  await app.conversation.getByText('add a title scene "Later"').waitFor();
  await page.getByText('Saving…').waitFor();
  letIn();
  await app.expectScenes(['Stored', 'Later']);
  await app.saved();
});

test('[PF9] what a hand has changed before its worker is there is called saving, and is not closed without a word', async () => {
  const { page, app, letIn } = await openBeforeWorker();
  expect(await asks(page)).toBe(false);
  await page.getByRole('listbox', { name: 'Scenes' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('F2');
  await page.keyboard.type('Renamed');
  await page.keyboard.press('Enter');
  await page.getByText('Saving…').waitFor();
  expect(await asks(page)).toBe(true);
  letIn();
  await expect.poll(() => app.sceneNames()).toEqual(['Renamed']);
  await app.saved();
  expect(await asks(page)).toBe(false);
});

test('[PF9] a project that is being made is not closed without a word', async () => {
  const { page, context } = await openApp();
  const app = new AppDriver(page);
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await context.route(WORKER, async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await app.prompt.waitFor();
  expect(await asks(page)).toBe(false);
  await app.say('add a title scene "New"');
  await expect.poll(() => asks(page)).toBe(true);
  letIn();
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['New']);
  await app.saved();
  expect(await asks(page)).toBe(false);
});

test('[PF4] a worker that did not start is started anew by the next thing that is asked of it', async () => {
  const { page, context } = await openApp({ expectedProblems: [/ERR_FAILED|Failed to load/] });
  const app = new AppDriver(page);
  await context.route(WORKER, (route) => route.abort());
  await page.reload();
  const told = page.getByText('The part that makes scenes stopped');
  await told.first().waitFor();
  await app.say('add a title scene "Kept"');
  await told.first().waitFor();
  await context.unroute(WORKER);
  await app.prompt.press('Enter');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Kept']);
  await app.saved();
});

test('[PF4] a stored project that its worker can’t open says beside its scenes that nothing more is saved, and why', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  await app.say('add a title scene "Stored"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Stored']);
  await app.saved();
  await spoilStoredProject(page);
  await app.expectScenes(['Stored']);
  await page.getByText("can't be read").waitFor();
  await page.getByText('Not saved', { exact: true }).waitFor();
});

test('[PV13] a scene that comes back does not play by itself once the playhead has been moved', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const play = page.getByRole('button', { name: /^(Play|Pause)$/ });
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await app.say('add a title scene "First"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['First']);
  await app.say('add a title scene "Second"');
  await app.expectScenes(['First', 'Second']);
  await app.expectShown('Second');
  // What is new plays by itself, some time after it is shown: once it has begun nothing else will.
  await expect.poll(async () => Number(await playhead.getAttribute('aria-valuenow'))).toBeGreaterThan(96);
  if ((await play.getAttribute('aria-label')) === 'Pause') await play.click();
  await page.getByRole('listbox', { name: 'Scenes' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await app.expectScenes(['First']);
  await expect.poll(() => play.getAttribute('aria-label')).toBe('Play');
  // In one task, so that no answer comes between them.
  await page.evaluate(() => {
    const press = (key: string, ctrlKey = false) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }));
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    press('z', true);
    press('Home');
  });
  await app.expectScenes(['First', 'Second']);
  // Requests of a project are answered in order: when this one has been carried out, so has the undo.
  await page.getByRole('button', { name: 'First' }).first().click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name of the project' }).fill('Renamed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Renamed' }).waitFor();
  expect(await playhead.getAttribute('aria-valuenow')).toBe('0');
  expect(await play.getAttribute('aria-label')).toBe('Play');
});
