import { adjust, contrast, oklchOf } from '$shared/motion/color';
import { colorModifiers, colorNames } from '../lexicon/color-names';
import { cssColors } from '../lexicon/css-colors';

/** A colour as it stands in a phrase's text, as a pattern, without groups. */
export const COLOR = '§c#[0-9a-f]{6}';

function baseHex(name: string): string | null {
  if (Object.hasOwn(colorNames, name)) return colorNames[name] ?? null;
  return Object.hasOwn(cssColors, name) ? (cssColors[name] ?? null) : null;
}

/** The hex value of a colour as people write it, or null. */
export function parseColor(words: string): string | null {
  const text = words.trim().toLowerCase().replace(/^§c/, '');
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1];
  if (hex) return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join('') : hex}`;
  const whole = baseHex(text) ?? baseHex(text.replace(/(?:ish|y)$/, ''));
  if (whole) return whole;
  // "dark blue" is the navy of our blue, not CSS's #00008b: a modifier bends the colour that people see.
  const split = /^(very dark|very light|\S+) (.+)$/.exec(text);
  const bend = split?.[1] === undefined ? undefined : modifierOf(split[1]);
  const base = split?.[2] === undefined ? null : parseColor(split[2]);
  return bend && base ? bendColor(base, bend) : null;
}

/** Dark and light without a hue, as they are set where no colour was named. */
const shades: Readonly<Record<string, string>> = {
  '#0d0e12': 'near black',
  '#101117': 'near black',
  '#111318': 'near black',
  '#f7f7f4': 'off-white',
  '#f8f6f1': 'off-white',
};
const names = new Map(
  Object.entries(colorNames)
    .toReversed()
    .map(([name, hex]) => [hex, name] as const),
);

/** What a colour is called in a sentence: as somebody typed it, by the plainest of its names, or as its hex. */
export function nameColor(hex: string, typed: readonly string[]): string {
  const own = typed.map((words) => words.toLowerCase()).find((words) => parseColor(words) === hex);
  return own ?? names.get(hex) ?? shades[hex] ?? nameBent(hex) ?? hex;
}

const nameBent = (hex: string): string | undefined =>
  Object.keys(colorNames)
    .flatMap((name) => [`dark ${name}`, `light ${name}`])
    .find((name) => parseColor(name) === hex);

function modifierOf(word: string): (typeof colorModifiers)[string] | undefined {
  return Object.hasOwn(colorModifiers, word) ? colorModifiers[word] : undefined;
}

export function bendColor(hex: string, bend: (typeof colorModifiers)[string]): string {
  return adjust(hex, (color) => {
    const target = bend.lightnessTo;
    // A colour that is darker than "dark" already goes a little further instead.
    const moved =
      target === undefined
        ? color.l
        : target < 0.6
          ? Math.min(target, color.l - 0.06)
          : Math.max(target, Math.min(color.l + 0.03, 0.97));
    const hasHue = color.c > 0.02;
    return {
      l: Math.min(0.985, Math.max(0.05, moved + (bend.lightness ?? 0))),
      c: hasHue ? color.c * (bend.chroma ?? 1) : color.c,
      h: hasHue ? color.h + (bend.hue ?? 0) : color.h,
    };
  });
}

/** Perceived lightness, 0 to 1. */
export function lightnessOf(hex: string): number {
  return oklchOf(hex).l;
}

/** A text colour that reads on a background. */
export function readableOn(background: string): string {
  return contrast(background, '#111111') >= contrast(background, '#ffffff') ? '#111111' : '#ffffff';
}
