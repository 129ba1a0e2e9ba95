import { setAt } from './fit-room';
import type { FittedText } from './fit-text';
import { measureText } from './measure-text';
import type { Box, KitLook } from './props/base';
import { fontOfTypeface } from './typeface';

export interface ScreenBlock {
  readonly kind: 'nav' | 'heading' | 'text' | 'button' | 'input' | 'image' | 'card' | 'list' | 'chart';
  readonly text: string | null;
}

export interface FittedBlock {
  readonly kind: ScreenBlock['kind'];
  /** From the corner of the page. */
  readonly box: Box;
  /** null: drawn as bars, as in a sketch. */
  readonly text: FittedText | null;
  /** Which of the blocks it is. */
  readonly index: number;
  /** Too low a card for its words to stand under its sign: they stand beside it. */
  readonly beside: boolean;
}

export interface FittedScreen {
  readonly size: number;
  readonly pad: number;
  readonly blocks: readonly FittedBlock[];
  /** Of the whole page, which may be longer than the screen. */
  readonly height: number;
}

export interface ScreenRequest {
  readonly blocks: readonly ScreenBlock[];
  readonly width: number;
  readonly height: number;
  readonly minSize: number;
  readonly look: KitLook;
  /** A page that scrolls may be longer than its screen. */
  readonly scrolls: boolean;
}

const mostBlocks = 16;

/**
 * Blocks of an interface, top to bottom, neighbouring cards side by side; pictures take the room that is left. Where not
 * all has room, what is only sketched makes way for what says something.
 */
export function fitScreen(request: ScreenRequest): FittedScreen {
  let drawn = request.blocks.slice(0, mostBlocks).map((block, index): Indexed => ({ block, index }));
  for (;;) {
    const page = pageOf(drawn, request);
    const said = (index: number): boolean => page.blocks.some((block) => block.index === index);
    const lost = drawn.some(({ block, index }) => block.text !== null && !said(index));
    const sketched = drawn.filter(({ block }) => block.text === null);
    const [least] = [...sketched.filter(({ block }) => stretches.has(block.kind)), ...sketched.toReversed()];
    if (!lost || !least) return page;
    drawn = drawn.filter((each) => each !== least);
  }
}

type Page = Omit<ScreenRequest, 'blocks'>;

/** Narrower than this a page is a phone's: one thing below the other. */
const isNarrow = ({ width, height }: Page): boolean => width < height * 0.9;

/** As large as its shape asks for; where nothing on the page can stretch, larger, until it fills the screen calmly. */
function pageOf(drawn: readonly Indexed[], request: Page): FittedScreen {
  const { width, height, minSize, scrolls } = request;
  // A window that is hardly wider than high is a tablet's: fewer ems across than a desk's.
  const across = isNarrow(request) ? 17 : Math.min(44, 12 + (20 * width) / height);
  let size = Math.max(minSize, Math.round(width / across));
  let page = pageAt(drawn, size, request);
  const sparse = !scrolls && !drawn.some(({ block }) => stretches.has(block.kind));
  while (sparse && size < width / (isNarrow(request) ? 13 : 20)) {
    size = Math.ceil(size * 1.06);
    const larger = pageAt(drawn, size, request);
    if (larger.natural > height * 0.86 || larger.blocks.some(({ text }) => text?.truncated || text?.broken)) break;
    page = larger;
  }
  return page;
}

interface PageAt extends FittedScreen {
  /** What it would be high with nothing stretched. */
  readonly natural: number;
}

function pageAt(drawn: readonly Indexed[], size: number, page: Page): PageAt {
  const { width, height, scrolls } = page;
  const narrow = isNarrow(page);
  const pad = Math.round(narrow ? size * 1.15 : width * 0.05);
  const inner = width - pad * 2;
  const rows = rowsOf(drawn, narrow);
  const set = rows.map((row) => {
    const gutter = size;
    const each = (inner - gutter * (row.length - 1)) / row.length;
    const blocks = row.map(({ block, index }, column) => ({
      index,
      kind: block.kind,
      x: pad + column * (each + gutter),
      ...sizeOf(block, each, size, narrow, page),
    }));
    return { blocks, height: Math.max(...blocks.map((block) => block.height)), kind: row[0]?.block.kind ?? 'text' };
  });
  const gap = size * (narrow ? 1 : 1.15);
  const natural = set.reduce((sum, row) => sum + row.height + gap, pad - gap) + pad * 0.8;
  const stretchy = set.filter((row) => stretches.has(row.kind)).length;
  const spare = scrolls ? 0 : Math.max(-size * 9 * stretchy, height - natural);
  const share = stretchy === 0 ? 0 : spare / stretchy;
  // With nothing to stretch the page stands a little below the top, as pages do.
  let y = pad * (set[0]?.kind === 'nav' ? 0.62 : 1);
  if (stretchy === 0 && spare > 0) y += spare * (set[0]?.kind === 'nav' ? 0 : 0.4);
  const blocks: FittedBlock[] = [];
  set.forEach((row, at) => {
    const tall = stretches.has(row.kind) ? Math.max(size * 3, row.height + share) : row.height;
    if (!scrolls && at > 0 && y + tall > height - size * 0.4) return;
    for (const { index, kind, x, width: across, text } of row.blocks) {
      const box = { x, y, width: across, height: tall };
      const beside = kind === 'card' && tall < (text?.height ?? size * 1.4) + size * 3.9;
      const words = beside ? drawn.find((each) => each.index === index)?.block.text : null;
      blocks.push({ index, kind, beside, box, text: words ? besideSign(words, box, size, page) : text });
    }
    y += tall + gap * (at === 0 && row.kind === 'nav' ? (narrow ? 1 : 1.5) : 1);
    if (at === 0 && row.kind === 'nav' && stretchy === 0 && spare > 0) y += spare * 0.32;
  });
  return { size, pad, blocks, natural, height: Math.max(height, y - gap + pad) };
}

/** Words of a page are set smaller before one of them is cut, as far as they are still words. */
const leastOf = (size: number, { minSize }: Page): number => Math.max(0.66, Math.min(1, (minSize * 0.75) / size));

/** Of the sign of a card, and how far in its words begin beside it. */
export const signEm = 1.6;
export const besideEm = signEm + 1.5;

/** A label in a card too low for it to stand under the sign, in as many lines as there is height for. */
function besideSign(text: string, { width, height }: Box, size: number, page: Page): FittedText {
  const least = leastOf(size, page);
  const maxLines = Math.max(1, Math.floor((height - size * 0.6) / (size * least * 1.2)));
  return setAt(text, page.look.label, size, {
    ...{ width: width - size * (besideEm + 0.8), height, maxLines, leading: 1.2 },
    least,
  });
}

const stretches: ReadonlySet<string> = new Set(['image', 'chart', 'card']);

interface Indexed {
  readonly block: ScreenBlock;
  readonly index: number;
}

function rowsOf(blocks: readonly Indexed[], narrow: boolean): readonly (readonly Indexed[])[] {
  const rows: Indexed[][] = [];
  blocks.forEach(({ block, index }) => {
    const row = rows.at(-1);
    const joins = !narrow && block.kind === 'card' && row?.[0]?.block.kind === 'card' && row.length < 4;
    if (joins) row.push({ block, index });
    else rows.push([{ block, index }]);
  });
  return rows;
}

function sizeOf({ kind, text }: ScreenBlock, width: number, size: number, narrow: boolean, page: Page) {
  const { look } = page;
  const said = (face: KitLook['body'], at: number, across: number, maxLines: number): FittedText | null =>
    text === null
      ? null
      : setAt(text, face, at, { width: across, height: Infinity, maxLines, leading: 1.2, least: leastOf(at, page) });
  switch (kind) {
    case 'nav':
      return { width, height: size * 1.6, text: said(look.heading, size, width * 0.5, 1) };
    case 'heading': {
      const fitted = said(look.heading, Math.round(size * (narrow ? 1.8 : 2.5)), width * (narrow ? 1 : 0.82), 5);
      return { width, height: fitted ? fitted.height + size * 0.3 : size * (narrow ? 3 : 3.4), text: fitted };
    }
    case 'text': {
      const fitted = said(look.body, size, width * (narrow ? 1 : 0.66), 6);
      return { width, height: fitted ? fitted.height : size * 2.4, text: fitted };
    }
    case 'button': {
      const label = said(look.label, size, width - size * 2, 1);
      const across = label
        ? measureText(label.lines[0]?.text ?? '', fontOfTypeface(look.label), size) + size * 2.6
        : size * 7;
      return { width: narrow ? width : Math.min(width, across), height: size * 2.5, text: label };
    }
    case 'input':
      return {
        width: narrow ? width : Math.min(width, size * 24),
        height: size * 2.5,
        text: said(look.body, size, width - size * 2, 1),
      };
    case 'image':
      return { width, height: size * 10, text: said(look.label, size, width - size * 2, 2) };
    case 'card':
      return {
        width,
        height: size * (narrow ? 5.4 : 7.5),
        text: said(look.label, Math.round(size * 1.1), width - size * 2, 3),
      };
    case 'list':
      return { width, height: size * 6.6, text: said(look.body, size, width - size * 3, 1) };
    case 'chart':
      return { width, height: size * 9, text: said(look.label, size, width - size * 2, 1) };
  }
}
