import type { Palette } from '$shared/schema/layout';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { step, type Step } from './step';

const asks =
  '(?:please|i|we|it|they|you|the|my|our|your|all|every|any|and|also|so|then|now|on|just|that|scenes?|slides?|videos?|backgrounds?|text|titles?|everything|should|shall|must|has|have|need|needs|to|can|could|would|will|want|like|make|use|keep|prefer|be|are|is|do|let us)';
const lasting = new RegExp(
  `^(?:(?:from (?:now|here) on|going forward|in (?:the )?future)(?![a-z])|(?:${asks} )*always(?![a-z])|(?:all|every) (?:(?:new|coming|future|my|our) )*(?:scenes?|slides?) (?:should|must|has to|have to|needs?) )`,
  'u',
);
/** What keeps a wish from being one for every scene: it is denied, asked, or said of one of them. */
const otherwise = new RegExp(
  `(?<![a-z])(?:not|never|no|nor|why|without|except|but|unless)(?![a-z])|\\?$|(?<![a-z])always (?:wanted|had|was|were|been|did|used)(?![a-z])|${SCENE} #?\\d|(?<![a-z])(?:first|second|third|last|this|that) (?:one|${SCENE})`,
  'u',
);
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
export function planPreference(phrase: Phrase): Step | null {
  const { text } = phrase;
  if (phrase.quotes().length > 0 || !lasting.test(text) || otherwise.test(text)) return null;
  const on = onGround.exec(text);
  const shade = on?.[2] ?? on?.[4];
  const background = on?.[1] ?? on?.[3] ?? (shade === 'dark' || shade === 'light' ? shades[shade] : undefined);
  const ink = ofText.exec(text);
  const color = ink?.[1] ?? ink?.[2];
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
  return step(
    [{ tool: 'setLook', palette, style: null, scenesFollow: true }],
    `Kept with the project: every scene has ${kept.join(' and ')}.`,
    0.9,
  );
}
