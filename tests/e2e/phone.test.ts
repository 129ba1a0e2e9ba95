import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright';
import { expectFocusOn } from '../support/focus';
import { openApp } from '../support/open-app';
import { Finger, smallTargets } from '../support/touch';

const touch = { hasTouch: true, isMobile: true };
const PHONE = { width: 390, height: 844 };
const SMALL = { width: 360, height: 640 };
const SIDEWAYS = { width: 844, height: 390 };
const TABLET = { width: 820, height: 1180 };

const tabOf = (page: Page, name: string) => page.getByRole('tab', { name });
const isOpen = (page: Page, name: string) => tabOf(page, name).getAttribute('aria-selected');

/** Whatever of the picture lies on the screen, and what it measures. */
async function picture(page: Page) {
  const box = await page.locator('.picture').boundingBox();
  return box ?? { x: 0, y: 0, width: 0, height: 0 };
}

describe('[UI36] every target is large enough for a finger', () => {
  test.each([PHONE, SMALL, SIDEWAYS, TABLET])('[UI36] $width × $height', async (viewport) => {
    const { page } = await openApp({
      path: '/stories/editor?state=failing',
      context: { ...touch, viewport, reducedMotion: 'reduce' },
      expectedProblems: [/Not found|404/],
    });
    const found: string[] = [];
    const measure = async (where: string) => {
      found.push(...(await smallTargets(page)).map((target) => `${where}: ${target}`));
    };
    await page.getByRole('button', { name: 'Acme launch' }).waitFor();
    await measure('editor');
    for (const name of viewport === TABLET ? [] : ['Scenes', 'Export']) {
      await tabOf(page, name).click();
      if (name === 'Export') await page.getByRole('radio').first().waitFor();
      await measure(name);
    }
    if (viewport !== TABLET) await tabOf(page, 'Scenes').click();
    for (const opener of ['Acme launch', 'Scene 1: more', 'Speed: 1 times']) {
      await page.getByRole('button', { name: opener }).click();
      await page.getByRole('menu').waitFor();
      await measure(opener);
      await page.keyboard.press('Escape');
      await page.getByRole('menu').waitFor({ state: 'detached' });
    }
    for (const path of ['/', '/settings', '/settings/storage', '/stories', '/p/nothing-here', '/nowhere']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await measure(path);
    }
    expect(found).toEqual([]);
  });
});

describe('[UI37] a stroke to the side goes to the next tab, as its buttons do', () => {
  const context = { ...touch, viewport: PHONE };

  test('[UI37] to the left is on, to the right is back, and the ends are ends', async () => {
    const { page } = await openApp({ path: '/stories/editor', context });
    const finger = await Finger.on(page);
    await tabOf(page, 'Chat').waitFor();
    await finger.stroke([330, 560], [90, 570]);
    await expect.poll(() => isOpen(page, 'Scenes')).toBe('true');
    await finger.stroke([330, 760], [90, 750]);
    await expect.poll(() => isOpen(page, 'Export')).toBe('true');
    await finger.stroke([330, 760], [90, 750]);
    await finger.stroke([60, 760], [300, 750]);
    await expect.poll(() => isOpen(page, 'Scenes')).toBe('true');
  });

  test('[UI37] scrolling, a slider and a box with words keep their strokes', async () => {
    const { page } = await openApp({ path: '/stories/editor?state=many', context });
    const finger = await Finger.on(page);
    const playhead = page.getByRole('slider', { name: 'Playhead' });
    const slider = await playhead.boundingBox();
    const before = await playhead.getAttribute('aria-valuenow');
    const y = (slider?.y ?? 0) + 30;
    await finger.stroke([360, y], [60, y]);
    await expect.poll(() => playhead.getAttribute('aria-valuenow')).not.toBe(before);
    const box = await page.getByRole('textbox', { name: 'Prompt' }).boundingBox();
    await finger.stroke([300, (box?.y ?? 0) + 8], [60, (box?.y ?? 0) + 8]);
    await finger.stroke([200, 560], [160, 420]);
    expect(await isOpen(page, 'Chat')).toBe('true');
  });
});

describe('[UI38] the picture and the words stay in view, however the phone lies and with its keyboard open', () => {
  test.each([
    { name: 'upright', viewport: PHONE, open: { width: 390, height: 500 } },
    { name: 'small', viewport: SMALL, open: { width: 360, height: 340 } },
    { name: 'on its side', viewport: SIDEWAYS, open: { width: 844, height: 200 } },
    { name: 'a tablet', viewport: TABLET, open: { width: 820, height: 760 } },
  ])('[UI38] $name', async ({ viewport, open }) => {
    const { page } = await openApp({ path: '/stories/editor', context: { ...touch, viewport } });
    const prompt = page.getByRole('textbox', { name: 'Prompt' });
    const outOfView = async (height: number) => {
      const send = await page.getByRole('button', { name: 'Stop' }).boundingBox();
      const words = await prompt.boundingBox();
      const { y, width, height: tall } = await picture(page);
      return [
        ...(send && send.y + send.height <= height ? [] : ['the button']),
        ...(words && words.y >= 0 ? [] : ['the words']),
        ...(y >= 0 && y + tall <= height && width * tall > 0 ? [] : ['the picture']),
      ];
    };
    await prompt.waitFor();
    await expect.poll(() => outOfView(viewport.height)).toEqual([]);
    const { width, height } = await picture(page);
    expect((width * height) / (viewport.width * viewport.height)).toBeGreaterThan(0.2);
    // What `interactive-widget=resizes-content` makes of an open keyboard.
    await prompt.tap();
    await page.setViewportSize(open);
    await expect.poll(() => outOfView(open.height)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });

  test('[UI38] where the keyboard lies over the page, the page takes the room that is left', async () => {
    const { page } = await openApp({ path: '/stories/editor', context: { ...touch, viewport: PHONE } });
    await page.getByRole('textbox', { name: 'Prompt' }).tap();
    await page.evaluate(() => {
      Object.defineProperty(visualViewport, 'height', { value: 510, configurable: true });
      Object.defineProperty(visualViewport, 'offsetTop', { value: 60, configurable: true });
      visualViewport?.dispatchEvent(new Event('resize'));
    });
    const end = async () => {
      const stop = await page.getByRole('button', { name: 'Stop' }).boundingBox();
      return (stop?.y ?? 844) + (stop?.height ?? 0);
    };
    await expect.poll(end).toBeLessThanOrEqual(570);
    expect((await picture(page)).y).toBeGreaterThanOrEqual(60);
    await page.evaluate(() => {
      Object.defineProperty(visualViewport, 'height', { value: innerHeight, configurable: true });
      visualViewport?.dispatchEvent(new Event('resize'));
    });
    await expect
      .poll(async () => (await page.getByRole('button', { name: 'Stop' }).boundingBox())?.y ?? 0)
      .toBeGreaterThan(700);
  });
});

test('[UI39] nothing that can be pressed lies under a notch, round corners or the home bar', async () => {
  const notches = [
    { viewport: PHONE, insets: { top: 47, right: 0, bottom: 34, left: 0 } },
    { viewport: SIDEWAYS, insets: { top: 0, right: 47, bottom: 21, left: 47 } },
  ];
  const { page } = await openApp({ path: '/settings', context: touch });
  for (const { viewport, insets } of notches) {
    await page.setViewportSize(viewport);
    for (const path of ['/stories/editor', '/', '/settings']) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.addStyleTag({
        content: `:root { ${Object.entries(insets)
          .map(([side, size]) => `--safe-${side}: ${size}px !important;`)
          .join(' ')} }`,
      });
      const covered = await page.evaluate(({ top, right, bottom, left }) => {
        const editor = location.pathname.startsWith('/stories');
        return Array.from(document.querySelectorAll('button, a[href], textarea, [role=slider], [role=switch]'))
          .filter((one) => one.checkVisibility() && !one.closest('nav[aria-label="Skip to"], [role=log]'))
          .filter((one) => {
            const box = one.getBoundingClientRect();
            if (box.width < 2) return false;
            // A page that scrolls shows its end above the home bar; the editor does not scroll.
            const low = editor && box.bottom > innerHeight - bottom + 1;
            return low || box.top < top - 1 || box.left < left - 1 || box.right > innerWidth - right + 1;
          })
          .map((one) => `${location.pathname}: ${one.getAttribute('aria-label') ?? one.textContent.trim()}`);
      }, insets);
      expect(covered).toEqual([]);
    }
  }
});

test('[UI40] a long press opens the menu that the dots open, and scenes move by it', async () => {
  const { page } = await openApp({ path: '/stories/editor', context: { ...touch, viewport: PHONE } });
  await tabOf(page, 'Scenes').click();
  const list = page.getByRole('list', { name: 'Scenes' });
  const row = await list.getByRole('listitem').nth(1).boundingBox();
  const finger = await Finger.on(page);
  await finger.down((row?.x ?? 0) + 150, (row?.y ?? 0) + 20);
  await page.getByRole('menu').waitFor();
  await finger.up();
  expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(
    expect.arrayContaining(['Rename', 'Length…', 'Duplicate', 'Move up', 'Move down', 'Delete']),
  );
  await page.getByRole('menuitem', { name: 'Move up' }).tap();
  await expect.poll(() => list.getByRole('listitem').first().innerText()).toContain('Parcels a day');
});

test('[UI41] a phone neither zooms into a box with words, nor at a double tap, nor reloads when pulled', async () => {
  const { page } = await openApp({ path: '/stories/editor', context: { ...touch, viewport: PHONE } });
  const prompt = page.getByRole('textbox', { name: 'Prompt' });
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.activeElement ?? document.body).fontSize));
  await prompt.tap();
  await expectFocusOn(page, 'textarea Prompt');
  expect(await size()).toBeGreaterThanOrEqual(16);
  await page.getByRole('button', { name: 'Acme launch' }).tap();
  await page.getByRole('menuitem', { name: 'Rename' }).tap();
  await expectFocusOn(page, 'input Name of the project');
  expect(await size()).toBeGreaterThanOrEqual(16);
  const root = await page.evaluate(() => {
    const { overscrollBehaviorY, touchAction } = getComputedStyle(document.documentElement);
    return { overscrollBehaviorY, touchAction };
  });
  expect(root).toEqual({ overscrollBehaviorY: 'none', touchAction: 'manipulation' });
});
