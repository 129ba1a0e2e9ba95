import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openApp } from '../support/open-app';

const PHONE = { width: 390, height: 844 };
const TABLET = { width: 820, height: 1180 };
const DESK = { width: 1440, height: 900 };
/** A desktop of 1440 × 900 at 200 %. */
const ZOOMED = { width: 720, height: 450 };

const stories = ['usual', 'empty', 'first', 'failing', 'unsaved', 'many', 'exporting'].map(
  (state) => `/stories/editor?state=${state}`,
);
const pages = ['/', '/settings', '/settings/storage', '/stories', ...stories];

async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Half faded in, words have less contrast than they will have. What turns for ever is not waited for.
    const fades = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fades.map((each) => each.finished));
  });
}

async function names(options: Locator): Promise<string[]> {
  return (await options.all()).length === 0
    ? []
    : options.evaluateAll((all) => all.map((one) => (one.getAttribute('aria-label') ?? '').split(', ')[1] ?? ''));
}

describe('[UI18] every page, story, menu, dialog and message passes the accessibility check', () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

  /** Three widths, both themes. What stands where differs by width; only colours differ by theme. */
  async function check(page: Page, where: string): Promise<void> {
    const found: string[] = [];
    for (const viewport of [DESK, TABLET, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page);
        const builder = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
        const { violations } = await (
          colorScheme === 'dark' ? builder.withTags(tags) : builder.withRules(['color-contrast', 'link-in-text-block'])
        ).analyze();
        const name = `${where}, ${colorScheme}, ${viewport.width} px`;
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)));
      }
    }
    expect(found).toEqual([]);
  }

  test.each([
    ['/', '/settings', '/settings/storage'],
    ['/stories'],
    stories.slice(0, 4),
    stories.slice(4),
    ['/p/nothing-here', '/nowhere'],
  ])('[UI18] %s %s %s %s', async (...paths) => {
    const { page } = await openApp({ path: '/settings', expectedProblems: [/Not found|404/] });
    for (const path of paths.filter(Boolean)) {
      await page.goto(path);
      await settled(page);
      await check(page, path);
    }
  });

  test('[UI18] the editor of a real project, and what opens in it', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: 'Count to 10,000 users' }).click();
    await page.getByRole('listbox', { name: 'Scenes' }).getByRole('option').first().waitFor();
    await page.getByText('Saved on this device').waitFor();
    await check(page, 'editor');
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('radio', { name: /MP4/ }).waitFor();
    await check(page, 'export panel');
  });

  test('[UI18] menus, the sheet of shortcuts, a question and a toast', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    for (const opener of ['Acme launch', 'Scene 1: more', 'Speed: 1 times']) {
      await page.setViewportSize(DESK);
      await page.getByRole('button', { name: opener }).click();
      await page.getByRole('menu').waitFor();
      await check(page, opener);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Loop' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await check(page, 'shortcuts');
    await page.goto('/settings/storage');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'question');
    await page.goto('/stories');
    await page.getByRole('button', { name: 'Toast' }).click();
    await check(page, 'toast');
  });
});

describe('[UI19] everything a scene can be asked is asked by keys, and by single presses of a pointer', () => {
  test('[UI19] keys select, move, rename, duplicate and delete a scene, and the focus stays on the strip', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    const strip = page.getByRole('listbox', { name: 'Scenes' });
    const scenes = strip.getByRole('option');
    await strip.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await strip.getByRole('option', { selected: true }).getAttribute('aria-label')).toContain('Scene 3, Quote');
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await names(scenes)).toEqual(['Acme Rockets', 'Quote', 'Parcels a day', 'Fly it home']);
    await page.keyboard.press('F2');
    await page.keyboard.type('Praise');
    await page.keyboard.press('Enter');
    expect(await names(scenes)).toEqual(['Acme Rockets', 'Praise', 'Parcels a day', 'Fly it home']);
    await page.keyboard.press('Control+d');
    await expect.poll(() => scenes.count()).toBe(5);
    await page.keyboard.press('Delete');
    await expect.poll(() => scenes.count()).toBe(4);
    expect(await strip.evaluate((element) => element === document.activeElement)).toBe(true);
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
    expect(await names(scenes)).toEqual(['Acme Rockets', 'Quote', 'Parcels a day', 'Fly it home']);
    await choose('Length…');
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
    const [from, to] = [await middle(0), await middle(2)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x + 40, to.y, { steps: 8 });
    await page.mouse.up();
    expect(await names(scenes)).toEqual(['Parcels a day', 'Quote', 'Acme Rockets', 'Fly it home']);
    await scenes.nth(3).click();
    expect(await scenes.nth(3).getAttribute('aria-selected')).toBe('true');
    expect(await names(scenes)).toEqual(['Parcels a day', 'Quote', 'Acme Rockets', 'Fly it home']);
  });
});

test('[UI20] the playhead is a slider that tells scene, time and frame, and the ruler takes a press', async () => {
  const { page } = await openApp({ path: '/stories/editor' });
  const playhead = page.getByRole('slider', { name: 'Playhead' });
  await playhead.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await playhead.getAttribute('aria-valuetext')).toBe('Scene 1, 0:01.0, frame 31 of 447');
  const clip = await page.getByRole('option').nth(1).boundingBox();
  await page.mouse.click((clip?.x ?? 0) + 2, (clip?.y ?? 0) - 12);
  expect(await playhead.getAttribute('aria-valuetext')).toMatch(/^Scene 2, 0:03\.2/);
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

test('[UI42] text spaced as some readers need it is neither cut off nor out of reach', async () => {
  const { page } = await openApp({ path: '/settings' });
  for (const viewport of [DESK, TABLET, PHONE]) {
    await page.setViewportSize(viewport);
    for (const path of ['/', '/settings', '/settings/storage', '/stories/editor', '/stories/editor?state=failing']) {
      await page.goto(path);
      await settled(page);
      // WCAG 1.4.12
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
          p { margin-bottom: 2em !important; }`,
      });
      const lost = await page.evaluate(() => {
        const cut = Array.from(document.querySelectorAll<HTMLElement>('button, a[href], label, h1, h2, [role=tab], p'))
          .filter((one) => one.checkVisibility() && !one.closest('nav[aria-label="Skip to"], .sr-only'))
          .filter((one) => {
            const box = one.getBoundingClientRect();
            const within = one.closest('[role=log], .overflow-x-auto, .overflow-y-auto');
            // A name that may be as long as it likes ends in dots, and is whole in a tooltip or in its menu.
            const mayEnd = one.querySelector('.truncate, .line-clamp-2') !== null || one.matches('.truncate');
            const inner =
              !mayEnd && getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
            return box.width > 0 && (inner || (!within && (box.right > innerWidth + 1 || box.left < -1)));
          })
          .map((one) => one.getAttribute('aria-label') ?? one.textContent.trim());
        return { cut, overflow: document.documentElement.scrollWidth - innerWidth };
      });
      expect({ path, width: viewport.width, ...lost }).toEqual({ path, width: viewport.width, cut: [], overflow: 0 });
    }
  }
});

test('[UI43] whoever asks for less motion sees things fade, and nothing move', async () => {
  const { page } = await openApp({ path: '/stories', context: { reducedMotion: 'reduce' } });
  await settled(page);
  const moving = await page.evaluate(async () => {
    const still = new Set([
      'offset',
      'computedOffset',
      'easing',
      'composite',
      'opacity',
      'color',
      'backgroundColor',
      'boxShadow',
    ]);
    const found = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      const { transitionProperty, transitionDuration } = getComputedStyle(element);
      if (
        /[1-9]/.test(transitionDuration) &&
        /all|transform|width|height|left|top|translate|scale/.test(transitionProperty)
      )
        found.add(`${element.className}: ${transitionProperty}`);
    }
    for (const name of ['overlay-in', 'appear', 'ring-fades', 'breathe', 'animate-spin']) {
      const probe = document.createElement('span');
      probe.className = `${name} motion-reduce:animate-none`;
      document.body.append(probe);
      for (const animation of probe.getAnimations())
        for (const frame of (animation.effect as KeyframeEffect).getKeyframes())
          for (const property of Object.keys(frame)) if (!still.has(property)) found.add(`${name}: ${property}`);
      probe.remove();
    }
    return [...found];
  });
  expect(moving).toEqual([]);
});

test('[UI44] in the colours of the person, what is chosen, playing, saved and pressed is still told apart', async () => {
  const { page } = await openApp({ path: '/stories/editor', context: { forcedColors: 'active' } });
  await settled(page);
  const style = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const canvas = await style('body', 'background-color');
  expect(await style('[role=option][aria-selected=true]', 'outline-style')).toBe('solid');
  expect(await style('[role=option][aria-selected=false]', 'outline-style')).toBe('none');
  expect(await style('.playhead > span', 'background-color')).not.toBe(canvas);
  expect(await style('header [role=status] > span', 'background-color')).not.toBe(canvas);
  expect(await style('[role=log] .bg-raised', 'border-top-width')).toBe('1px');
});

test('[UI45] each theme in the settings is shown in its own colours', async () => {
  const { page } = await openApp({ path: '/settings', context: { colorScheme: 'dark' } });
  const ground = (name: string, place: number) =>
    page
      .getByRole('radio', { name })
      .locator('[data-theme]')
      .nth(place)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  const [light, dark] = [await ground('Light', 0), await ground('Dark', 0)];
  expect(light).not.toBe(dark);
  expect([await ground('As the system', 0), await ground('As the system', 1)]).toEqual([light, dark]);
});
