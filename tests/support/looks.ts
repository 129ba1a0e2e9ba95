import type { Page } from 'playwright';

export const PHONE = { width: 390, height: 844 };
export const TABLET = { width: 820, height: 1180 };
export const DESK = { width: 1440, height: 900 };

const stories = ['usual', 'empty', 'first', 'failing', 'unsaved', 'many', 'exporting'].map(
  (state) => `/stories/editor?state=${state}`,
);
export const pages = ['/', '/settings', '/settings/storage', '/stories', '/stories/reading', ...stories];

/** Until the page stands still: its heading is there, its fonts too, and nothing fades any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
    // Half faded in, words have less contrast than they will have. What turns for ever is not waited for.
    const fades = document.getAnimations().filter((each) => Number.isFinite(each.effect?.getComputedTiming().endTime));
    await Promise.allSettled(fades.map((each) => each.finished));
  });
}
