import type { Page } from 'playwright';
import { expect } from 'vitest';

/** The element that has the focus, as a screen reader would name it: role and name. */
export async function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return 'nothing';
    const labelled = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
      .join(' ');
    const label = element instanceof HTMLInputElement ? (element.labels?.[0]?.textContent ?? '') : '';
    const name = element.getAttribute('aria-label') ?? (labelled || label || (element.textContent ?? ''));
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${name.replace(/\s+/g, ' ').trim()}`;
  });
}

/** Waits until the focus is where it should be: what a step brings may take a moment. */
export async function expectFocusOn(page: Page, wanted: string | RegExp): Promise<void> {
  await expect.poll(() => focused(page)).toMatch(wanted);
}

/** The focus is somewhere, can be seen to be there, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
export async function expectFocusSeen(page: Page): Promise<void> {
  await expect.poll(() => problemWithFocus(page)).toBeNull();
}

function problemWithFocus(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return 'the page itself has the focus';
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? (element.textContent ?? '').trim().slice(0, 40)}`;
    const drawsOutline = (style: CSSStyleDeclaration) =>
      style.outlineStyle !== 'none' &&
      Number.parseFloat(style.outlineWidth) > 0 &&
      style.outlineColor !== 'transparent';
    const parts = [element, ...element.querySelectorAll('*')];
    // In a box with words, the caret tells; elsewhere there is a ring, on the element or on what stands for it.
    const seen =
      element.matches('input:not([type=radio]):not([type=checkbox]):not([type=range]), textarea') ||
      parts.some((part) => [null, '::after'].some((pseudo) => drawsOutline(getComputedStyle(part, pseudo)))) ||
      element.getAttribute('role') === 'separator';
    if (!seen || !element.matches(':focus-visible')) return `${name} shows no focus`;

    const boxes = parts.map((part) => part.getBoundingClientRect()).filter((box) => box.width > 1 && box.height > 1);
    const box = boxes[0];
    if (!box) return `${name} has no size`;
    const points = [0.5, 0.1, 0.9].flatMap((x) => [0.5, 0.15, 0.85].map((y) => [x, y] as const));
    const inView = points.filter(([x, y]) => {
      const [left, top] = [box.left + x * box.width, box.top + y * box.height];
      return left >= 0 && top >= 0 && left <= innerWidth && top <= innerHeight;
    });
    if (inView.length === 0) return `${name} is out of view`;
    if (getComputedStyle(element).pointerEvents === 'none') return null;
    const uncovered = inView.some(([x, y]) => {
      const top = document.elementFromPoint(box.left + x * box.width, box.top + y * box.height);
      return (
        top !== null &&
        (element.contains(top) || (element instanceof HTMLInputElement && element.labels?.[0]?.contains(top)))
      );
    });
    return uncovered ? null : `${name} lies under something else`;
  });
}

/** Presses Tab until the focus is on what is meant; each stop on the way must be seen. */
export async function tabTo(page: Page, wanted: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed = [await focused(page)];
  if (wanted.test(passed[0] ?? '')) return;
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press(key);
    await expectFocusSeen(page);
    const here = await focused(page);
    if (wanted.test(here)) return;
    passed.push(here);
  }
  throw new Error(`${wanted.source} was not reached with ${key}; passed: ${passed.join(' | ')}`);
}
