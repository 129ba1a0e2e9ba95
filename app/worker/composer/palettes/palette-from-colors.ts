import { contrast, fromOklch, oklchOf, readableOn } from '$shared/motion/color';
import type { HexColor, Palette } from '$shared/schema/layout';

/** Text is read at this contrast; large things are seen at that one. */
const readable = 4.5;
const visible = 3;
/** Lighter than this colours are pastels, darker than that they are those of a night. */
const pale = 0.75;
const night = 0.42;
/** Below this a colour is taken for grey. */
const lively = 0.04;

/**
 * A whole palette from the colours somebody gave: the liveliest is the accent, the calmest it can be seen on the
 * ground, one of the others the ink if it can be read; what is missing is found by calculation.
 */
export function paletteFromColors(given: readonly HexColor[]): Palette {
  const calm = [...new Set(given)].sort((a, b) => oklchOf(a).c - oklchOf(b).c);
  const accent = calm.at(-1);
  if (accent === undefined) return {};
  const others = calm.slice(0, -1);
  const [calmest] = others;
  if (calmest === undefined)
    return oklchOf(accent).c < lively ? rolesOn(accent, null) : rolesOn(groundFor(accent), accent);
  const ground = others.find((color) => contrast(color, accent) >= visible) ?? groundBeside(accent, others, calmest);
  const ink = others.find((color) => contrast(color, ground) >= readable);
  return { ...rolesOn(ground, accent), ...(ink === undefined ? {} : { text: ink }) };
}

/**
 * Where none of the colours can be seen on another. Pastels make a light picture and night colours a dark one, on
 * which the accent moves; red and green are as light as each other, and there the ground does.
 */
function groundBeside(accent: HexColor, others: readonly HexColor[], calmest: HexColor): HexColor {
  const light = (color: HexColor): number => oklchOf(color).l;
  const all = [accent, ...others];
  const byLight = [...others].sort((a, b) => light(a) - light(b));
  if (all.every((color) => light(color) > pale)) return byLight.at(-1) ?? calmest;
  if (all.every((color) => light(color) < night)) return byLight[0] ?? calmest;
  return readableOn(calmest, [accent], readable);
}

/** Paper with a breath of the colour, or a night of it where it is too pale to be seen on paper. */
function groundFor(accent: HexColor): HexColor {
  const { h } = oklchOf(accent);
  const paper = fromOklch({ l: 0.975, c: 0.012, h });
  return contrast(accent, paper) >= visible ? paper : fromOklch({ l: 0.19, c: 0.035, h });
}

/** Ground, ink and accent; what stands on the accent, and quieter text, follow from them wherever they are drawn. */
export function rolesOn(background: HexColor, accent: HexColor | null): Palette {
  const { l, h, c } = oklchOf(background);
  const ink = fromOklch(l < 0.6 ? { l: 0.97, c: Math.min(c, 0.02), h } : { l: 0.21, c: Math.min(c * 3, 0.045), h });
  const text = readableOn(ink, [background], readable);
  return { background, text, ...(accent === null ? {} : { accent: readableOn(accent, [background], visible) }) };
}
