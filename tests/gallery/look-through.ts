import type { Page } from 'playwright';
import { mulberry32 } from '../unit/brain/mulberry32';
import type { GalleryCase, GalleryLook } from '../support/frame-page/gallery';

export interface Looked extends GalleryLook {
  readonly case: GalleryCase;
  /** Texts that can't be read at the reading frame. */
  readonly unread: readonly string[];
}

/** Shows case after case in the preview frame of a frame page, and asks its document what can be read. */
export async function lookThrough(
  page: Page,
  cases: readonly GalleryCase[],
  onLooked: (looked: Looked) => void = () => {},
): Promise<readonly Looked[]> {
  const source = await page.evaluate(() => framePage.inspectTexts);
  const all: Looked[] = [];
  for (const given of cases) {
    const look = await page.evaluate((one) => framePage.lookAt(one), given);
    const looked = {
      case: given,
      ...look,
      unread: look.errors.length > 0 ? [] : await unreadIn(page, source, look.texts),
    };
    all.push(looked);
    onLooked(looked);
  }
  return all;
}

async function unreadIn(page: Page, source: string, texts: readonly string[]): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.parentFrame() === page.mainFrame());
  if (!frame) throw new Error('There is no preview frame on the page.');
  return frame.evaluate<string[]>(`(${source})(${JSON.stringify(texts)})`);
}

export const isFine = ({ errors, findings, unread }: Looked): boolean =>
  errors.length + findings.length + unread.length === 0;

export function sentenceOf({ case: { recipe, example, style, shape }, errors, findings, unread }: Looked): string {
  const where = `${recipe}${example === 0 ? '' : ` (example ${example + 1})`}, ${style}, ${shape}`;
  return `${where}: ${[...errors, ...unread, ...findings].join(' · ')}`;
}

/** So many of them, the same ones for the same seed. */
export function dealtFrom(cases: readonly GalleryCase[], count: number, seed: number): readonly GalleryCase[] {
  const random = mulberry32(seed);
  return cases
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([, one]) => one);
}
