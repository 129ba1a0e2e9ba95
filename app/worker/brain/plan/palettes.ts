import { catalogue, paletteFromColors, type NamedPalette, type PaletteShift } from '../../composer/catalogue';
import { distance, readableOn } from '$shared/motion/color';
import type { Palette } from '$shared/schema/layout';
import { madeInto, paletteIds, palettePatterns, paletteWithin } from '../lexicon/palettes';
import { flagColors, flagPatterns } from '../lexicon/flags';
import { END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { Look } from './look';
import { COLOR, parseColor } from '../slots/colors';
import { join } from './words';

/** Colours that were asked for as a whole, and what the reply calls them. */
export interface AskedPalette {
  readonly palette: Palette;
  readonly name: string;
  /** They are the project's own, to be kept for whatever comes. */
  readonly kept: boolean;
  /** A sentence on what is otherwise than it was asked for. */
  readonly note: string | null;
}

const colors = `${COLOR}(?:(?: ,)?(?: and| &| plus)? ${COLOR}){0,5}`;
const whose =
  '(?:brand|company|corporate|corporate identity|identity|main|primary|team|club|school|house|logo|signature|ci)';
const brand = [
  new RegExp(
    `(?<![a-z])(?:(?:use|set|remember|keep|save|make|and|with|in|using) )*(?:(?:our|my|the|these|those) )*(?:(?:${whose} )+(?:kit )?(?:: )?colors?|(?<=(?:our|my) )colors?)(?: (?:are|is|being|as|to|should be|will be|:|=))* (${colors})${END}`,
    'du',
  ),
  new RegExp(
    `(?<![a-z])(?:(?:use|set|make|with|in|using) )*(${colors}) (?:are|is|as|for) (?:our|my|the) (?:${whose} )*colors?${END}`,
    'du',
  ),
];
const together = [
  new RegExp(
    `(?<![a-z])(?:(?:with|in|using|use|a|an|the|nice|give it|our|my) )*(${colors}) (?:(?:color )?palette|color schemes?|scheme|colors|tones|hues|shades)${END}`,
    'du',
  ),
  new RegExp(
    `(?<![a-z])(?:(?:with|in|using|use|a|an|the) )*(?:(?:color )?palette|color schemes?|scheme|tones|hues|shades)(?: (?:of|in|:|is|to|with|from|around))* (${colors})${END}`,
    'du',
  ),
];

const colorsIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(COLOR, 'gu'))].flatMap(([found]) => parseColor(found) ?? []);

/** The colours a phrase asks for as a whole, by a word or from those it names; marks the words as read. */
export function takePalette(phrase: Phrase): AskedPalette | null {
  for (const pattern of brand) {
    const taken = phrase.take(pattern);
    if (taken) return from(colorsIn(taken.group(1)), true, taken.content(1));
  }
  const flag = takeFlag(phrase);
  if (flag) return flag;
  for (const pattern of palettePatterns) {
    const seen = phrase.see(pattern);
    const found = seen && paletteNamed(seen.group(1));
    if (!seen || !found) continue;
    phrase.markRead(seen.from, seen.to);
    return found;
  }
  for (const pattern of together) {
    const taken = phrase.take(pattern);
    if (taken) return from(colorsIn(taken.group(1)), false, taken.content(1));
  }
  return null;
}

/** "…, c 3 in pastel colours": cut off at the end, before anything can be taken for words or data. */
export function cutPalette(phrase: Phrase): { readonly rest: Phrase; readonly found: AskedPalette | null } {
  const seen = phrase.see(paletteWithin);
  const found = seen && phrase.slice(seen.to).isEmpty ? paletteNamed(seen.group(1)) : null;
  return found && seen ? { rest: phrase.slice(0, seen.from), found } : { rest: phrase, found: null };
}

function takeFlag(phrase: Phrase): AskedPalette | null {
  for (const pattern of flagPatterns) {
    const taken = phrase.take(pattern);
    if (taken) return from(flagColors(taken.group(1)), false, 'those of the flag');
  }
  return null;
}

/** The same where other things are said too: only what can hardly be words for a viewer. */
export function takePaletteWithin(phrase: Phrase): AskedPalette | null {
  const flag = takeFlag(phrase);
  if (flag) return flag;
  const seen = phrase.see(paletteWithin);
  const found = seen && paletteNamed(seen.group(1));
  if (!seen || !found) return null;
  phrase.markRead(seen.from, seen.to);
  return found;
}

/** The same for scenes that are there: "make it christmas" can mean nothing else. */
export function takeNewPalette(phrase: Phrase): AskedPalette | null {
  const found = takePalette(phrase);
  if (found) return found;
  const made = phrase.take(madeInto);
  return made && paletteNamed(made.group(1));
}

export function paletteNamed(word: string): AskedPalette | null {
  const id = paletteIds.get(word) ?? paletteIds.get(word.replace(/s$/, ''));
  const found = catalogue.palettes.find((palette) => palette.id === id);
  return found ? fromNamed(found) : null;
}

export const fromNamed = ({ palette, id }: NamedPalette): AskedPalette => ({
  palette,
  name: id,
  kept: false,
  note: null,
});

/** Whether these are the colours of a word, and not of somebody's choosing. */
export const isNamedPalette = ({ background, text, accent }: Palette): boolean =>
  catalogue.palettes.some(
    ({ palette }) => palette.background === background && palette.text === text && palette.accent === accent,
  );

/** Colours without a word for what they colour, as a palette in which each is seen. */
export const fromBare = ({ bare }: Look): AskedPalette => from(bare, false, join(bare));

const from = (given: readonly string[], kept: boolean, name: string): AskedPalette => {
  const palette = inked(paletteFromColors(given), given.length === 2 && !kept);
  const moved = given.filter((color) => !Object.values(palette).includes(color));
  const apart = given.length > 1 && moved.length > 0;
  return {
    palette,
    name,
    kept,
    note: apart
      ? `${join(moved)} ${moved.length === 1 ? 'is' : 'are'} not used as given, so that all can be read.`
      : null,
  };
};

/** Two colours somebody named are both seen wherever there is text, the livelier one moved until it can be read. */
function inked(palette: Palette, two: boolean): Palette {
  const { background, accent } = palette;
  if (!two || background === undefined || accent === undefined) return palette;
  const text = readableOn(accent, [background], 4.5);
  return distance(text, accent) < 0.16 ? { ...palette, text } : palette;
}

const shifts: readonly (readonly [PaletteShift, RegExp])[] = (
  [
    ['warmer', 'warmer(?: colors| tones| look)?'],
    ['cooler', 'cooler (?:colors|tones|palette|hues|look|shades)|colder'],
    [
      'calmer',
      '(?:more|a bit|much|less) (?:muted|subdued|desaturated|saturated|toned down|colorful|garish|gaudy)|(?:softer|quieter|calmer|duller|less bright|less loud) (?:colors|tones|palette|hues|shades)|desaturate|tone (?:it |them |the colors )?down|(?:mute|desaturate) (?:it|them|the colors)',
    ],
    [
      'livelier',
      '(?:more|a bit more|much more) (?:vivid|vibrant|saturated|colorful|color)|(?:brighter|bolder|stronger|livelier|richer|punchier) (?:colors|tones|palette|hues|shades)|saturate',
    ],
    [
      'clearer',
      '(?:more|higher|better|stronger|increase the|increase|high|maximum|raise the|too little|not enough|low) contrast|easier to (?:read|see)|more (?:legible|readable|accessible)',
    ],
  ] as const
).map(([shift, words]) => [shift, new RegExp(`(?<![a-z])(?:${words})${END}`, 'du')]);

/** "Warmer", "more contrast": the colours that are there, moved a step. */
export function takeShift(phrase: Phrase): PaletteShift | null {
  for (const [shift, pattern] of shifts) {
    const seen = phrase.see(pattern);
    if (!seen) continue;
    phrase.markRead(seen.from, seen.to);
    return shift === 'calmer' || !/^less /.test(seen.group(0)) ? shift : 'calmer';
  }
  return null;
}
