import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { expectFocusOn, tabTo } from '../support/focus';
import { openApp } from '../support/open-app';

test('[TP15] by keys alone: a template is found, its shape chosen, and the project has its scenes in that shape', async () => {
  const { page } = await openApp();
  const app = new AppDriver(page);
  const sheet = page.getByRole('dialog', { name: 'Templates' });

  await expectFocusOn(page, 'textarea Prompt');
  await tabTo(page, /^button Templates/);
  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'input Search templates');
  expect(await sheet.getByRole('listitem').count()).toBe(20);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await expectFocusOn(page, /^button Templates/);

  await page.keyboard.press('Enter');
  await expectFocusOn(page, 'input Search templates');
  await page.keyboard.type('podcast');
  await sheet.getByText('1 template', { exact: true }).waitFor({ state: 'attached' });
  await page.keyboard.press('Tab');
  await expectFocusOn(page, /^radio Best fit/);
  for (const shape of ['16:9', '9:16']) {
    await page.keyboard.press('ArrowRight');
    await expectFocusOn(page, `radio ${shape}`);
  }
  await sheet.getByText(/^5 scenes · \d+ s · 9:16$/).waitFor();
  await page.keyboard.press('Tab');
  await expectFocusOn(page, 'button Podcast episode');
  await page.keyboard.press('Enter');

  await page.waitForURL(/\/p\//);
  await expect.poll(() => app.scenes.count()).toBe(5);
  await app.conversation.getByText('Started from the template “Podcast episode”').waitFor();
  const picture = page.locator('iframe[title="Preview"]');
  const shown = () => picture.evaluate((frame) => frame.clientWidth / frame.clientHeight);
  await expect.poll(shown).toBeCloseTo(9 / 16, 1);
  await app.conversation.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => app.scenes.count()).toBe(0);
});
