import { contrast, oklchOf, readableOn } from '$shared/motion/color';
import type { HexColor, Palette } from '$shared/schema/layout';
import { rolesOn } from './palette-from-colors';

/** Something that was asked for and done otherwise, so that the reply can say it. */
export interface LookNote {
  readonly kind: 'text-not-seen' | 'accent-not-seen';
  readonly asked: HexColor;
  readonly ground: HexColor;
  /** null: the style's own. */
  readonly used: HexColor | null;
}

/** Below this text can be seen by those who know that it is there: navy on black, pale grey on white. */
const legible = 1.6;
/** Below this nobody sees that there is anything. */
const seen = 1.12;
const readable = 4.5;
/** Below this a colour is taken for grey. */
const lively = 0.03;

/**
 * A colour somebody asked for is used as it is, unless it can't be made out on the ground they asked for: black on
 * black is read as wanting black, and text that is there.
 */
export function legiblePalette(asked: Palette): { readonly palette: Palette; readonly notes: readonly LookNote[] } {
  const { background, text, accent } = asked;
  if (background === undefined) return { palette: asked, notes: [] };
  const notes: LookNote[] = [];
  const palette = { ...asked };
  if (text !== undefined && contrast(text, background) < legible) {
    const used =
      oklchOf(text).c < lively ? (rolesOn(background, null).text ?? null) : readableOn(text, [background], readable);
    notes.push({ kind: 'text-not-seen', asked: text, ground: background, used });
    if (used !== null) palette.text = used;
  }
  if (accent !== undefined && contrast(accent, background) < seen) {
    notes.push({ kind: 'accent-not-seen', asked: accent, ground: background, used: null });
    delete palette.accent;
  }
  return { palette, notes };
}
