import type { Operation } from '$shared/schema/operations';
import type { Palette } from '$shared/schema/layout';
import type { Typography } from '$shared/schema/typography';
import type { Phrase } from '../../reading/phrase';
import { step, type Step } from '../step';
import { isLasting, isOfOne } from './lasting';

/** "Every scene should have a dark background": said of all of them, it is said of those to come. */
const everyScene = /^(?:all|every) (?:(?:my|our) )*(?:scenes?|slides?) (?:should|must|has to|have to|needs?) /u;
const denied = /(?<![a-z])(?:not|never|no|nor|without|except|but|unless)(?![a-z])/u;
const ground = '(?:backgrounds?|backdrops?|grounds?)';
const letters = '(?:text|letters|font|words|writing|type)';
const onGround = new RegExp(
  `(?:§c(#[0-9a-f]{6})|(dark|light)) ${ground}|${ground} (?:(?:that |should |must |has to |have to |need to )?(?:always )?(?:is |are |be |in |of ))?(?:§c(#[0-9a-f]{6})|(dark|light))`,
  'u',
);
const ofText = new RegExp(`§c(#[0-9a-f]{6}) ${letters}|${letters} (?:that is |is |in )?§c(#[0-9a-f]{6})`, 'u');
const ofAccent = /§c(#[0-9a-f]{6}) (?:accents?|highlights?)/u;
const shades = { dark: '#101117', light: '#f7f7f4' } as const;

/** "From now on always use dark backgrounds with white text": kept with the project, for scenes there are and to come. */
export function planKeptLook(phrase: Phrase): Step | null {
  const { text } = phrase;
  const told = isLasting(phrase) || everyScene.test(text);
  if (!told || isOfOne(text) || denied.test(text)) return null;
  const on = onGround.exec(text);
  const shade = on?.[2] ?? on?.[4];
  const ink = ofText.exec(text);
  // "Gold on black".
  const pair = on === null && ink === null ? /§c(#[0-9a-f]{6}) on §c(#[0-9a-f]{6})/u.exec(text) : null;
  const background =
    on?.[1] ?? on?.[3] ?? pair?.[2] ?? (shade === 'dark' || shade === 'light' ? shades[shade] : undefined);
  const color = ink?.[1] ?? ink?.[2] ?? pair?.[1];
  const accent = ofAccent.exec(text)?.[1];
  const palette: Palette = {
    ...(background === undefined ? {} : { background }),
    ...(color === undefined ? {} : { text: color }),
    ...(accent === undefined ? {} : { accent }),
  };
  if (Object.keys(palette).length === 0) return null;
  const kept = [
    background === undefined ? '' : shade === undefined ? 'this background' : `${shade} backgrounds`,
    color === undefined ? '' : 'this colour of text',
    accent === undefined ? '' : 'this accent',
  ].filter((part) => part !== '');
  return step(keepLook(phrase, palette, null), `Kept with the project: every scene has ${kept.join(' and ')}.`, 0.9);
}

/** A look for the scenes there are and those to come, and kept in the words it was asked for. */
export function keepLook(
  phrase: Phrase,
  palette: Palette | null,
  style: string | null,
  typography: Typography | null = null,
): readonly Operation[] {
  const letters = Object.entries(typography ?? {}).flatMap(([field, asked]) => (asked === null ? [] : [field]));
  const about = [...Object.keys(palette ?? {}).sort(), ...letters, ...(style === null ? [] : ['style'])].join('.');
  const rule = { kind: 'look', palette: palette ?? {}, style, typography } as const;
  return [
    { tool: 'setLook', palette, style, typography, scenesFollow: true },
    { tool: 'keepPreference', preference: { id: `look.${about}`, said: phrase.lines().slice(0, 300), rule } },
  ];
}
