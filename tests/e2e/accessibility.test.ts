import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { DESK, pages, PHONE, settled, TABLET } from '../support/looks';
import { openApp } from '../support/open-app';

describe('[UI18] every page, story, menu, dialog and message passes the accessibility check', () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

  /** Three widths, both themes. What stands where differs by width; only colours differ by theme. */
  async function check(page: Page, where: string, overlay = false): Promise<void> {
    const found: string[] = [];
    for (const viewport of [DESK, TABLET, PHONE]) {
      await page.setViewportSize(viewport);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await settled(page);
        const builder = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
        // What lies over the page for a moment is in no landmark of it.
        const rules = overlay ? builder.withTags(tags).disableRules(['region']) : builder.withTags(tags);
        const { violations } = await (
          colorScheme === 'dark' ? rules : builder.withRules(['color-contrast', 'link-in-text-block'])
        ).analyze();
        const name = `${where}, ${colorScheme}, ${viewport.width} px`;
        found.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id}: ${html}`)));
      }
    }
    expect(found).toEqual([]);
  }

  test.each([...pages, '/headless', '/p/nothing-here', '/nowhere'])('[UI18] %s', async (path) => {
    const { page } = await openApp({ path, expectedProblems: [/Not found|404/] });
    await check(page, path);
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
    await check(page, 'export panel', true);
  });

  test('[UI18] menus, the sheets of shortcuts and of templates, a question and a toast', async () => {
    const { page } = await openApp({ path: '/stories/editor' });
    for (const opener of ['Acme launch', 'Scene 1: more', 'Speed: 1 times']) {
      await page.setViewportSize(DESK);
      await page.getByRole('button', { name: opener }).click();
      await page.getByRole('menu').waitFor();
      await check(page, opener, true);
      await page.keyboard.press('Escape');
    }
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: 'Loop' }).focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await check(page, 'shortcuts', true);
    await page.goto('/');
    await page.getByRole('button', { name: 'Templates' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'templates', true);
    await page.setViewportSize(DESK);
    await page.goto('/settings/storage');
    await page.getByRole('button', { name: 'Erase everything' }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'question', true);
    await page.goto('/stories');
    await page.getByRole('button', { name: 'Toast', exact: true }).click();
    await page.getByRole('button', { name: 'Toast, new version' }).click();
    await check(page, 'toast', true);
  });

  test('[UI18] a message that is explained', async () => {
    const { page } = await openApp({
      path: '/stories/reading?say=intro for “Acme”, wite on navy, then a bar chart: a 1, b 2',
    });
    await page.getByRole('region', { name: /request/ }).waitFor();
    for (const part of await page.locator('summary').all()) await part.click();
    await check(page, 'reading', true);
  });

  test('[UI18] what is stored, its trash, the question before it is emptied, and a backup that is refused', async () => {
    const { page } = await openApp();
    await page.getByRole('button', { name: 'Count to 10,000 users' }).click();
    await page.getByText('Saved on this device').waitFor();
    await page.goto('/settings/storage');
    await page.getByRole('button', { name: /^Delete / }).click();
    await page.getByRole('list', { name: 'Deleted projects' }).waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'no.bazaarvid', mimeType: '', buffer: Buffer.from('no backup') });
    await page.getByText('it does not begin as a backup does').waitFor();
    await check(page, 'storage', true);
    await page.setViewportSize(DESK);
    await page.getByRole('button', { name: /^Empty the trash, / }).click();
    await page.getByRole('dialog').waitFor();
    await check(page, 'empty the trash', true);
  });
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
