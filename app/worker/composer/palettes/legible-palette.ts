import { contrast } from '$shared/motion/color';
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

/** Below this nobody sees that there is anything. */
const seen = 1.12;

/**
 * A colour somebody asked for is used as it is, unless it can't be seen at all on the ground they asked for: black on
 * black is read as wanting black, and text that is there.
 */
export function legiblePalette(asked: Palette): { readonly palette: Palette; readonly notes: readonly LookNote[] } {
  const { background, text, accent } = asked;
  if (background === undefined) return { palette: asked, notes: [] };
  const notes: LookNote[] = [];
  const palette = { ...asked };
  if (text !== undefined && contrast(text, background) < seen) {
    const used = rolesOn(background, null).text ?? null;
    notes.push({ kind: 'text-not-seen', asked: text, ground: background, used });
    if (used !== null) palette.text = used;
  }
  if (accent !== undefined && contrast(accent, background) < seen) {
    notes.push({ kind: 'accent-not-seen', asked: accent, ground: background, used: null });
    delete palette.accent;
  }
  return { palette, notes };
}
