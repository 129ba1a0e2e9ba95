import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { openApp } from '../support/open-app';

test('[UI48] what was said once and for all is shown in the settings, forgotten there and taken back', async () => {
  const { page } = await openApp({ path: '/' });
  const app = new AppDriver(page);
  await app.say('add a title "Hello"');
  await app.expectScenes(['Hello']);
  await app.say('keep every scene under 2 seconds');
  await app.conversation.getByText('Kept with the project: every scene lasts at most 2 s.').waitFor();
  await app.say('never use orange');
  await app.conversation.getByText(/Kept with the project: no orange/).waitFor();

  await page.getByRole('heading', { level: 1 }).getByRole('button').click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  const kept = page.getByRole('region', { name: /“.*”/ }).getByRole('listitem');
  await expect.poll(() => kept.allInnerTexts()).toEqual(['“never use orange”', '“keep every scene under 2 seconds”']);
  await page.getByRole('button', { name: 'Forget “keep every scene under 2 seconds”' }).click();
  await expect.poll(() => kept.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => kept.count()).toBe(2);
  await page.getByRole('button', { name: 'Forget “keep every scene under 2 seconds”' }).click();
  await expect.poll(() => kept.count()).toBe(1);

  await page.getByRole('link', { name: /^Back to/ }).click();
  await app.say('add a title "Later" for the end');
  await app.expectScenes(['Hello', 'Later']);
  expect(await app.scenes.nth(1).getAttribute('aria-label')).not.toContain('2.0 seconds');
});
