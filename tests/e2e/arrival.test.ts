import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { openApp } from '../support/open-app';

const soon = { timeout: 10_000 };

test('[PF9] a message that waits for its worker is on screen, and nothing says that all is saved', async () => {
  const { page, context } = await openApp();
  const app = new AppDriver(page);
  await app.say('add a title scene "Stored"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Stored']);
  await app.saved();
  let letIn = () => {};
  const wait = new Promise<void>((resolve) => (letIn = resolve));
  await context.route('**/workers/*', async (route) => {
    await wait;
    await route.continue();
  });
  await page.reload();
  await app.expectScenes(['Stored']);
  await app.saved();
  await app.say('add a title scene "Later"');
  await app.conversation.getByText('add a title scene "Later"').waitFor();
  await page.getByText('Saving…').waitFor();
  letIn();
  await app.expectScenes(['Stored', 'Later']);
  await app.saved();
});

test('[PV13] a scene that comes back does not play by itself once the playhead has been moved', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const play = page.getByRole('button', { name: /^(Play|Pause)$/ });
  await app.say('add a title scene "First"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['First']);
  await app.say('add a title scene "Second"');
  await app.expectScenes(['First', 'Second']);
  await app.expectShown('Second');
  await page.getByRole('listbox', { name: 'Scenes' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Delete');
  await app.expectScenes(['First']);
  if ((await play.getAttribute('aria-label')) === 'Pause') await play.click();
  await expect.poll(() => play.getAttribute('aria-label'), soon).toBe('Play');
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
  expect(await page.getByRole('slider', { name: 'Playhead' }).getAttribute('aria-valuenow')).toBe('0');
  expect(await play.getAttribute('aria-label')).toBe('Play');
});
