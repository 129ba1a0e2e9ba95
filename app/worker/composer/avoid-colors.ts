import { fromOklch, oklchOf, readableOn, type Oklch } from '$shared/motion/color';
import { paletteKey, type HexColor, type Palette, type SceneLayout, type Theme } from '$shared/schema/layout';
import { readable } from './resolve-colors';
import { ornamentNames, resolveLook, type Look } from './resolve-look';

/** Below this chroma an OKLCH hue says nothing: the colour is a grey. */
const GREY = 0.035;
/** As far as a hue, in degrees, and the lightness of a grey go before they are called by another name. */
const SAME = { hue: 28, lightness: 0.16 };
const TURNS = [60, -60, 120, -120, 180];
const STEPS = [0.2, -0.2, 0.4, -0.4];

/**
 * The colours to give a scene so that none it is drawn with is, by name, one of those to be avoided; what somebody
 * asked for in the scene itself (`asked`) stays. Roles are looked at one after the other, each with what the ones
 * before it became, so that inks still fit their ground.
 */
export function avoidColors(
  layout: SceneLayout,
  theme: Theme,
  avoided: readonly HexColor[],
  asked: readonly (keyof Palette)[],
): Palette {
  let palette = layout.palette;
  for (const key of paletteKey.options) {
    if (asked.includes(key)) continue;
    const look = resolveLook({ ...layout, palette }, theme);
    const drawn = drawnAs(key, look);
    if (drawn == null || !avoided.some((color) => isSameColor(drawn, color))) continue;
    const other = others(drawn)
      .map((candidate) => (inks.has(key) ? readableOn(candidate, groundsOf(look), readable) : candidate))
      .find((candidate) => !avoided.some((color) => isSameColor(candidate, color)));
    if (other !== undefined) palette = { ...palette, [key]: other };
  }
  return palette;
}

const inks: ReadonlySet<keyof Palette> = new Set(['text', 'soft', 'accentText']);

const groundsOf = ({ colors: { background, gradientTo } }: Look): readonly HexColor[] =>
  gradientTo === null ? [background] : [background, gradientTo];

function drawnAs(key: keyof Palette, look: Look): HexColor | null | undefined {
  const ornament = ornamentNames.findIndex((name) => name === key);
  if (ornament >= 0) return look.ornament === 'none' ? undefined : look.ornamentColors[ornament];
  return look.colors[key as keyof typeof look.colors];
}

/** Whether people would call both by the same name: of one hue, or both grey and about as light. */
export function isSameColor(one: HexColor, other: HexColor): boolean {
  const [a, b] = [oklchOf(one), oklchOf(other)];
  if (isGrey(a) || isGrey(b)) return isGrey(a) && isGrey(b) && Math.abs(a.l - b.l) < SAME.lightness;
  const apart = Math.abs(a.h - b.h) % 360;
  return Math.min(apart, 360 - apart) < SAME.hue;
}

const isGrey = ({ c }: Oklch): boolean => c < GREY;

/** Of the same lightness and strength in other hues; a grey lighter and darker. */
function others(color: HexColor): readonly HexColor[] {
  const { l, c, h } = oklchOf(color);
  if (isGrey({ l, c, h })) return STEPS.map((step) => fromOklch({ l: l + step, c, h }));
  return TURNS.map((turn) => fromOklch({ l, c, h: h + turn }));
}
