import type { TypefaceId } from '$shared/schema/typography';
import { BEFORE_NAME, FONT, nearestTypefaces, NO_LOOK, typefaceSorts, weightWords } from '../lexicon/typefaces';
import { anyOf, END } from '../lexicon/patterns';
import { typefaces } from '../../composer/catalogue';
import type { Phrase } from '../reading/phrase';

/** A typeface as it was asked for: the bundled ones that would do, the best first. */
export interface AskedFace {
  readonly faces: readonly TypefaceId[];
  /** What was named and is not bundled. */
  readonly instead: string | null;
  /** "A serif typeface". */
  readonly called: string | null;
}

export type AskedWeight = 'heavier' | 'lighter' | 'regular' | 'medium' | 'bold';

/** What letters are to be, as far as one request says. */
export interface TypeWish {
  readonly face: AskedFace | 'upright' | 'plain' | null;
  readonly weight: AskedWeight | null;
}

const START = '(?<![a-z0-9ß-ɏ])';
const sorts = typefaceSorts.map(({ words, besideFont, ...asked }) => {
  const beside = `(?:(?:${anyOf([...words, ...besideFont])})(?: looking| style| like| type| and| ,)* )+${FONT}`;
  const behind = `(?:fonts?|typefaces?|lettering|letters)(?: (?:to|is|be|that|looks?|should|something|some|more|in|a|an|like|which|feels?))+ (?:${anyOf([...words, ...besideFont])})${END}${NO_LOOK}`;
  const alone = words.length === 0 ? [] : [`(?:${anyOf(words)})${END}${NO_LOOK}`];
  return {
    asked: { ...asked, instead: null } satisfies AskedFace,
    pattern: new RegExp(`${START}(?:${[`${beside}${END}`, behind, ...alone].join('|')})`, 'du'),
  };
});

const own = new Map(
  Object.entries(typefaces).flatMap(
    ([id, { family, italic }]) => (italic ? [] : [[family.toLowerCase(), id as TypefaceId] as const]), // Object.entries forgets the keys' type
  ),
);
const names = anyOf([...own.keys(), ...nearestTypefaces.keys()]);
const named = [
  new RegExp(
    `${START}(?:${FONT} (?:to |is |be |: |called |named |should be |like )*|(?:in|use|with) )?(${names}) ${FONT}${END}`,
    'du',
  ),
  new RegExp(
    `${START}(?:fonts?|typefaces?)(?: (?:to|is|be|:|called|named|should|in|like|something))* (${names})${END}`,
    'du',
  ),
  new RegExp(
    `(?<!(?:titles?|headlines?|texts?|subtitles?|quote|caption) )${START}${BEFORE_NAME} (${names})${END}`,
    'du',
  ),
];
const weights = weightWords.map(([asked, words]) => ({
  asked,
  pattern: new RegExp(`${START}(?:${words})${END}${NO_LOOK}`, 'du'),
}));
const upright = new RegExp(
  `${START}(?:not|no|no longer|without|remove|less|drop)(?: (?:the|be|in|any|make|it))* (?:italics?|slanted|cursive)${END}`,
  'du',
);
const italic = new RegExp(`${START}(?:in )?(?:italics?|italicized?|italicised?|slanted|oblique)${END}`, 'du');
const plain = new RegExp(
  `${START}(?:default|original|standard|usual|old|previous) (?:fonts?|typefaces?)(?: back)?${END}`,
  'du',
);

/** What letters are to be; marks those words as read. Null where nothing is said of them. */
export function takeType(rest: Phrase): TypeWish | null {
  const weight = weights.find(({ pattern }) => rest.take(pattern))?.asked ?? null;
  const face = takeFace(rest);
  return weight === null && face === null ? null : { weight, face };
}

function takeFace(rest: Phrase): TypeWish['face'] {
  if (rest.take(plain)) return 'plain';
  if (rest.take(upright)) return 'upright';
  if (rest.take(italic)) return { faces: ['fraunces-italic'], instead: null, called: 'the italic there is' };
  for (const pattern of named) {
    const found = rest.take(pattern);
    if (!found) continue;
    const bundled = own.get(found.group(1));
    const near = nearestTypefaces.get(found.group(1));
    if (bundled) return { faces: [bundled], instead: null, called: null };
    if (near) return { faces: [near], instead: found.content(1), called: null };
  }
  return sorts.find(({ pattern }) => rest.take(pattern))?.asked ?? null;
}
