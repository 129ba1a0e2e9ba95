import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { backupOfMany } from '../support/many-scenes';
import { openApp } from '../support/open-app';

const MANY = 200;

/** A project with hundreds of scenes and twice as many messages, restored from a backup. */
async function openMany(context: Parameters<typeof openApp>[0] = {}): Promise<{ page: Page; app: AppDriver }> {
  const { page } = await openApp({ ...context, path: '/settings/storage' });
  await page.addInitScript(countScripts);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'many.bazaarvid', mimeType: '', buffer: backupOfMany(MANY) });
  await page.getByRole('list', { name: 'Projects on this device' }).getByRole('link').click();
  const app = new AppDriver(page);
  await app.expectShown('Word 1');
  return { page, app };
}

test('[PF12] hundreds of scenes and messages: what is near is in the page, the rest is reached by scrolling, keys and seeking', async () => {
  const { page, app } = await openMany();
  const strip = page.getByRole('listbox', { name: 'Scenes' });

  // Each clip tells its place among all of them, though only some are there.
  await expect.poll(() => app.scenes.first().getAttribute('aria-setsize')).toBe(String(MANY));
  expect(await app.scenes.count()).toBeLessThan(60);
  await strip.focus();
  await page.keyboard.press('End');
  await expect
    .poll(() => strip.getByRole('option', { selected: true }).getAttribute('aria-posinset'))
    .toBe(String(MANY));
  await app.expectShown(`Word ${MANY}`);
  await expect.poll(() => app.scenes.count()).toBeLessThan(60);
  await page.keyboard.press('ArrowLeft');
  await app.expectShown(`Word ${MANY - 1}`);

  // The conversation is at its end, and its beginning comes when it is scrolled to.
  const asked = (scene: number) => app.conversation.getByText(`add a title scene "Word ${scene}"`, { exact: true });
  await asked(MANY).waitFor();
  expect(await app.conversation.getByRole('paragraph').count()).toBeLessThan(150);
  expect(await asked(MANY / 2).count()).toBe(0);
  for (const share of [0.5, 0]) {
    await app.conversation.evaluate((log, part) => (log.scrollTop = part * log.scrollHeight), share);
    await expect.poll(() => app.conversation.evaluate(middleOf)).toMatch(/Word|Added/);
    await expect.poll(() => app.conversation.getByRole('paragraph').count()).toBeLessThan(200);
  }
  await asked(1).waitFor();

  // Of two hundred scenes the frame has run those that were looked at and their neighbours.
  await expect.poll(() => scriptsOfPreview(page)).toBeGreaterThan(4);
  expect(await scriptsOfPreview(page)).toBeLessThan(40);
});

test('[PF12] so it is on a phone', async () => {
  const { page } = await openMany({ context: { viewport: { width: 390, height: 844 }, hasTouch: true } });
  await page.getByRole('tab', { name: 'Scenes' }).click();
  const rows = page.getByRole('list', { name: 'Scenes' }).getByRole('listitem');
  await rows.first().waitFor();
  expect(await rows.count()).toBeLessThan(150);
  await rows.last().scrollIntoViewIfNeeded();
  await page.getByRole('list', { name: 'Scenes' }).getByText(`Word ${MANY}`).waitFor();
  expect(await rows.count()).toBeLessThan(150);
});

interface Counting {
  scripts?: number;
}

/** Runs in every frame: counts the scripts of scenes that it loads. */
function countScripts(): void {
  const counting: typeof globalThis & Counting = globalThis;
  counting.scripts = 0;
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes)
        if (node instanceof HTMLScriptElement && node.src.startsWith('blob:'))
          counting.scripts = (counting.scripts ?? 0) + 1;
  }).observe(document, { childList: true, subtree: true });
}

async function scriptsOfPreview(page: Page): Promise<number> {
  const frame = await (await page.locator('iframe[title="Preview"]').elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no preview.');
  return frame.evaluate(() => (globalThis as typeof globalThis & Counting).scripts ?? 0);
}

/** What is said in the middle of what is seen of the conversation. */
function middleOf(log: Element): string {
  const { left, top, width, height } = log.getBoundingClientRect();
  const found = document.elementFromPoint(left + width / 2, top + height / 2);
  return found && found !== log && log.contains(found) ? (found.textContent ?? '') : '';
}
