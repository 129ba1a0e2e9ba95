import { expect, test } from 'vitest';
import { PHONE } from '../support/looks';
import { openApp } from '../support/open-app';

test('[UI49] what is typed is read as the first message of a project, while it is typed', async () => {
  const { page } = await openApp({ path: '/stories' });
  await page.getByRole('link', { name: 'How a message is read' }).click();
  await page.getByRole('heading', { name: 'How a message is read' }).waitFor();
  await page.getByRole('button', { name: /^delete 2 and 3/ }).waitFor();
  await page.getByLabel('Message').focus();
  await page.keyboard.type('intro for "Acme Rockets", white on navy');
  const read = page.getByRole('region', { name: 'As it is read' });
  await read.getByText('#12235a', { exact: true }).waitFor();
  expect(await read.textContent()).toContain('from “navy”');
  const request = page.getByRole('region', { name: 'One request' });
  await request.getByRole('row', { name: /^add .*answered/ }).waitFor();
  await page.getByRole('region', { name: 'What comes of it' }).getByText('Acme Rockets').first().waitFor();
});

test('[UI49] in a project, what it has nothing for is ruled out, and “it” is the selected scene', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'Count to 10,000 users' }).click();
  await page.getByRole('listbox', { name: 'Scenes' }).getByRole('option').first().waitFor();
  await page.getByText('Saved on this device').waitFor();
  await page.setViewportSize(PHONE);
  await page.goto('/stories/reading?say=make it twice as long');
  // There is nothing to be lengthened in a new one.
  await page.getByRole('region', { name: 'One request' }).waitFor();
  expect(await page.getByRole('region', { name: 'What comes of it' }).textContent()).not.toContain('Lengthened');
  await page.getByLabel('In the project').selectOption({ index: 1 });
  await page
    .getByText(/^Lengthened scene 1/)
    .first()
    .waitFor();
  await page.getByLabel('Selected scene').selectOption({ index: 1 });
  await page.getByLabel('Message').fill('delete it');
  await page.getByRole('row', { name: /^delete .*answered/ }).waitFor();
  await page.getByRole('list', { name: 'Scenes it names' }).getByText('Scene 1').waitFor();
  // Everything fits a phone.
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
});
