import type { TextFont } from './measure-text';
import type { Typeface } from './props/base';

/** A typeface of a look, as text is measured. */
export function fontOfTypeface({ font, weight, italic = false, tracking = 0 }: Typeface): TextFont {
  return { family: font, weight, italic, tracking };
}
