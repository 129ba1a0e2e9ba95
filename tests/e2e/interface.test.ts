import type { Locator } from 'playwright';
import { describe, expect, test } from 'vitest';
import { expectFocusOn } from '../support/focus';
import { pages, PHONE, settled } from '../support/looks';
import { openApp } from '../support/open-app';

/** A desktop of 1440 × 900 at 200 %. */
const ZOOMED = { width: 720, height: 450 };

async function names(options: Locator): Promise<string[]> {
  return (await options.all()).length === 0
    ? []
    : options.evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').split(', ')[1] ?? ''));
}

describe('[UI19] everything a scene can be asked is asked by keys, and by single presses of a pointer', () => {
  test('[UI19] keys select, move, rename, duplicate and delete a scene, and the focus stays on the strip', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    const strip = page.getByRole('listbox', { name: 'Scenes' });
    const scenes = strip.getByRole('option');
    await strip.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await strip.getByRole('option', { name: /^Scene 3, Quote/, selected: true }).waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    await expect.poll(() => names(scenes)).toEqual(['Acme Rockets', 'Quote', 'Parcels a day', 'Fly it home']);
    await page.keyboard.press('F2');
    await page.keyboard.type('Praise');
    await page.keyboard.press('Enter');
    await expect.poll(() => names(scenes)).toEqual(['Acme Rockets', 'Praise', 'Parcels a day', 'Fly it home']);
    await page.keyboard.press('Control+d');
    await expect.poll(() => scenes.count()).toBe(5);
    await page.keyboard.press('Delete');
    await expect.poll(() => scenes.count()).toBe(4);
    await expectFocusOn(page, /^listbox Scenes/);
  });

  test('[UI19] the menu of a scene does the same', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    const scenes = page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
    const choose = async (item: string) => {
      await scenes.filter({ hasText: 'Parcels a day' }).click();
      await page.getByRole('button', { name: /Scene \d: more/ }).click();
      await page.getByRole('menuitem', { name: item }).click();
    };
    await choose('Move later');
    await expect.poll(() => names(scenes)).toEqual(['Acme Rockets', 'Quote', 'Parcels a day', 'Fly it home']);
    await choose('Length…');
    await expectFocusOn(page, /^input Length/);
    await page.keyboard.type('6,5');
    await page.keyboard.press('Enter');
    await expect.poll(() => scenes.nth(2).getAttribute('aria-label')).toContain('6.5 seconds');
    await choose('Delete');
    await expect.poll(() => names(scenes)).toEqual(['Acme Rockets', 'Quote', 'Fly it home']);
  });

  test('[UI19] a clip is dragged to its new place, and a press that goes nowhere only selects', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    const scenes = page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
    const middle = async (index: number) => {
      const box = await scenes.nth(index).boundingBox();
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    };
    const from = await middle(0);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    // Where it is to go is measured now: the strip lays its clips out anew once it knows how wide it is.
    const to = await middle(2);
    await page.mouse.move(to.x + 40, to.y, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => names(scenes)).toEqual(['Parcels a day', 'Quote', 'Acme Rockets', 'Fly it home']);
    await scenes.nth(3).click();
    await expect.poll(() => scenes.nth(3).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => names(scenes)).toEqual(['Parcels a day', 'Quote', 'Acme Rockets', 'Fly it home']);
  });

  test('[UI19] the end of a clip is dragged to a new length, which Escape takes back while it is held', async () => {
    const { page } = await openApp({ path: '/stories/editor', context: { reducedMotion: 'reduce' } });
    const scenes = page.getByRole('listbox', { name: 'Scenes' }).getByRole('option');
    const label = () => scenes.nth(1).getAttribute('aria-label');
    const takeEdge = async () => {
      const box = await scenes.nth(1).boundingBox();
      const edge = { x: (box?.x ?? 0) + (box?.width ?? 0) - 3, y: (box?.y ?? 0) + 40 };
      await page.mouse.move(edge.x, edge.y);
      await page.mouse.down();
      return edge;
    };
    const [before, order] = [await label(), await names(scenes)];
    const shown = async () => Number(/\d+\.\d/.exec(await scenes.nth(1).innerText())?.[0]);
    const length = await shown();
    const first = await takeEdge();
    await page.mouse.up();
    await expect.poll(() => scenes.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await label()).toBe(before);
    await page.mouse.down();
    await page.mouse.move(first.x + 60, first.y, { steps: 4 });
    await expect.poll(shown).toBeGreaterThan(length);
    const longer = await scenes.nth(1).boundingBox();
    expect((longer?.x ?? 0) + (longer?.width ?? 0)).toBeGreaterThan(first.x + 50);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await settled(page);
    expect(await label()).toBe(before);
    expect(await scenes.nth(1).getAttribute('aria-selected')).toBe('true');
    const second = await takeEdge();
    await page.mouse.move(second.x - 2000, second.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(label).toContain(', 0.5 seconds');
    await expect.poll(() => names(scenes)).toEqual(order);

    // As long as before again, and nothing of the drag comes back with it.
    const width = (await scenes.nth(1).boundingBox())?.width ?? 0;
    await scenes.nth(1).click();
    await page.getByRole('button', { name: 'Scene 2: more' }).click();
    await page.getByRole('menuitem', { name: 'Length…' }).click();
    await expectFocusOn(page, /^input Length/);
    await page.keyboard.type(/([\d.]+) seconds/.exec(before ?? '')?.[1] ?? '');
    await page.keyboard.press('Enter');
    await expect.poll(label).toBe(before);
    await settled(page);
    await expect.poll(async () => (await scenes.nth(1).boundingBox())?.width).toBeGreaterThan(width * 1.5);
    await expect.poll(() => page.getByRole('button', { name: 'Scene 2: more' }).isVisible()).toBe(true);
  });
});

test('[UI20] the playhead is a slider that tells scene, time and frame, and the ruler takes a press', async () => {
  const { page } = await openApp({ path: '/stories/editor' });
  // While it plays, a screen reader is told of every third frame only.
  await page.getByRole('button', { name: 'Pause' }).first().click();
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await playhead.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => playhead.getAttribute('aria-valuetext')).toBe('Scene 1, 0:01.0, frame 31 of 447');
  const clip = await page.getByRole('option').nth(1).boundingBox();
  await page.mouse.click((clip?.x ?? 0) + (clip?.width ?? 0) / 2, (clip?.y ?? 0) - 12);
  await expect.poll(() => playhead.getAttribute('aria-valuetext')).toMatch(/^Scene 2, /);
});

describe('[UI21] a phone shows the picture in every tab', () => {
  const context = { viewport: PHONE, hasTouch: true, isMobile: true };

  test('[UI21] a half-written prompt is still there after a look at the scenes', async () => {
    const { page } = await openApp({ path: '/stories/editor', context });
    await page.getByRole('textbox', { name: 'Prompt' }).fill('half a tho');
    for (const tab of ['Scenes', 'Export', 'Chat']) {
      await page.getByRole('tab', { name: tab }).click();
      const play = await page.getByRole('button', { name: 'Pause' }).boundingBox();
      expect(play?.y ?? PHONE.height).toBeLessThan(PHONE.height / 2);
    }
    expect(await page.getByRole('textbox', { name: 'Prompt' }).inputValue()).toBe('half a tho');
  });
});

test('[UI22] nothing is cut off sideways: long names, many scenes, other scripts, a phone, 200 % zoom', async () => {
  const { page } = await openApp({ path: '/settings' });
  for (const viewport of [PHONE, ZOOMED, { width: 320, height: 640 }]) {
    await page.setViewportSize(viewport);
    for (const path of pages) {
      await page.goto(path);
      await settled(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ path, width: viewport.width, overflow }).toEqual({ path, width: viewport.width, overflow: 0 });
    }
  }
});

test('[UI23] the chosen theme is there before the first paint, and the system decides until one is chosen', async () => {
  const { page } = await openApp({ path: '/settings', context: { colorScheme: 'light' } });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark' }).click();
  await expect.poll(ground).not.toBe(light);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntriesByName('first-paint'))
        document.documentElement.dataset['paintedAs'] = `${document.documentElement.dataset['theme']} ${entry.name}`;
    }).observe({ type: 'paint', buffered: true });
  });
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['paintedAs'])).toBe('dark first-paint');
  await page.getByRole('radio', { name: 'As the system' }).click();
  await expect.poll(ground).toBe(light);
});

test('[UI24] projects are made, renamed, duplicated and deleted, and a deletion is taken back', async () => {
  const { page } = await openApp();
  await page.getByRole('button', { name: 'Count to 10,000 users' }).click();
  await page.waitForURL(/\/p\//);
  await page.getByRole('listbox', { name: 'Scenes' }).getByRole('option').first().waitFor();
  await page.getByRole('link', { name: 'All projects' }).click();
  const projects = page.getByRole('list', { name: 'Projects' }).getByRole('listitem');
  const choose = async (item: string) => {
    await projects.first().hover();
    await projects.first().getByRole('button').click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await choose('Rename');
  await expectFocusOn(page, 'input Name of the project');
  await page.keyboard.type('Milestone');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Milestone' }).waitFor();
  await choose('Duplicate');
  await expect.poll(() => projects.count()).toBe(2);
  await choose('Delete');
  await expect.poll(() => projects.count()).toBe(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => projects.count()).toBe(2);
});
