import type { CDPSession, Page } from 'playwright';

/** A finger, by the events a touch screen sends. */
export class Finger {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async on(page: Page): Promise<Finger> {
    return new Finger(page, await page.context().newCDPSession(page));
  }

  async down(x: number, y: number): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  }

  async move(x: number, y: number): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x, y }] });
  }

  async up(): Promise<void> {
    await this.session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async stroke(from: readonly [number, number], to: readonly [number, number]): Promise<void> {
    await this.down(...from);
    for (let step = 1; step <= 6; step++) {
      await this.move(from[0] + ((to[0] - from[0]) * step) / 6, from[1] + ((to[1] - from[1]) * step) / 6);
    }
    await this.up();
  }
}

/** What can be pressed but is smaller than a finger: under 44 × 44 px, counting what `::after` adds around it. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const interactive =
      'a[href], button, input, select, textarea, [role=slider], [role=tab], [role=menuitem], [role=menuitemradio], [role=menuitemcheckbox], [role=option], [role=switch], [role=radio]';
    const layer = document.querySelector('[role=menu], [role=dialog]') ?? document;
    return (
      Array.from(layer.querySelectorAll<HTMLElement>(interactive))
        .filter((one) => one.checkVisibility() && !one.closest('[inert], [aria-hidden=true]'))
        // Seen only with a keyboard, or a link within a sentence: the exceptions that WCAG 2.5.8 knows.
        .filter((one) => !one.closest('nav[aria-label="Skip to"]') && !(one.tagName === 'A' && one.closest('p')))
        .flatMap((one) => {
          const label = one instanceof HTMLInputElement ? one.labels?.[0] : null;
          const box = (label ?? one).getBoundingClientRect();
          const after = getComputedStyle(one, '::after');
          const around = after.content !== 'none' && after.position === 'absolute';
          const width = Math.max(box.width, around ? Number.parseFloat(after.width) || 0 : 0);
          const height = Math.max(box.height, around ? Number.parseFloat(after.height) || 0 : 0);
          if (box.width === 0 || (width > 43.5 && height > 43.5)) return [];
          const name = one.getAttribute('aria-label') ?? (one.textContent || one.getAttribute('name') || one.tagName);
          return [`${name.replace(/\s+/g, ' ').trim()}: ${Math.round(width)} × ${Math.round(height)}`];
        })
    );
  });
}
