import { contrast, fromOklch, mix, oklchOf, readableOn } from '$shared/motion/color';
import type { HexColor, Palette } from '$shared/schema/layout';

/** Text is read at this contrast; an accent is seen at that one. */
const readable = 4.5;
const visible = 2.6;

/**
 * A whole palette from the one or two colours somebody gave: which of them is the ground and which the accent is found
 * by how colourful they are and how far they stand apart; text by calculation.
 */
export function paletteFromColors(given: readonly HexColor[]): Palette {
  const [first, second] = given;
  if (first === undefined) return {};
  if (second !== undefined && contrast(first, second) >= visible) {
    const [ground, accent] = oklchOf(first).c <= oklchOf(second).c ? [first, second] : [second, first];
    return rolesOn(ground, accent);
  }
  const lively = [first, ...(second === undefined ? [] : [second])].find((color) => oklchOf(color).c >= 0.04);
  return lively === undefined ? rolesOn(first, null) : rolesOn(groundFor(lively), lively);
}

/** Paper with a breath of the colour, or a night of it where it is too pale to be seen on paper. */
function groundFor(accent: HexColor): HexColor {
  const { h } = oklchOf(accent);
  const paper = fromOklch({ l: 0.975, c: 0.012, h });
  return contrast(accent, paper) >= visible ? paper : fromOklch({ l: 0.19, c: 0.035, h });
}

/** null: the style keeps its accent, made visible on this ground. */
export function rolesOn(background: HexColor, accent: HexColor | null): Palette {
  const { l, h, c } = oklchOf(background);
  const ink = fromOklch(l < 0.6 ? { l: 0.97, c: Math.min(c, 0.02), h } : { l: 0.21, c: 0.045, h });
  const text = readableOn(ink, [background], readable);
  const quiet = mix(text, background, 0.26);
  return {
    background,
    text,
    soft: contrast(quiet, background) >= readable ? quiet : text,
    ...(accent === null ? {} : { accent, onAccent: readableOn(background, [accent], readable) }),
  };
}
