import { catalogue } from '../../composer/catalogue';
import { colorNames } from './color-names';
import { anyOf, END } from './patterns';
import { moods } from './qualities';

/** Words for colours, and words for how a thing looks as a whole. */
const colorWords =
  '(?:colou?rs?|palettes?|tones?|toned|tinted|hues?|shades?|tints?|colored|schemes?|(?:color|colour) (?:schemes?|palettes?|ways?|themes?|worlds?)|colorways?)';
const lookWords = `(?:${colorWords}|themed?|inspired|look|looking|feel|feeling|vibes?|moods?|atmosphere|style|styled|styling|aesthetics?|flair)`;
const NOT_INSIDE = '(?<![a-z0-9ß-ɏ])';
const ahead =
  '(?:(?:with|in|using|use|something|somewhat|a|an|the|some|more|much|very|really|super|bit|little|nice|kind of|sort of|our|my|like|go|those|these|all|lot) ){0,6}';

export const paletteIds: ReadonlyMap<string, string> = new Map(
  catalogue.palettes.flatMap(({ id, looks, themes }) => [id, ...looks, ...themes].map((word) => [word, id] as const)),
);
/** Names of styles, and moods that come near to one: of these only the colours are meant where colours are spoken of. */
const styled = new Set([
  ...catalogue.styles.flatMap(({ words }) => words),
  ...Object.values(moods).flat(),
  ...['simple', 'plain', 'dark', 'bright', 'hot', 'cold'],
]);
const named = new Set(catalogue.styles.flatMap(({ words }) => words));
const looks = catalogue.palettes.flatMap((palette) => palette.looks).filter((word) => !named.has(word));
const everyWord = [...paletteIds.keys()];
const themes = everyWord.filter((word) => !styled.has(word));

const pattern = (source: string): RegExp => new RegExp(`${NOT_INSIDE}${source}${END}`, 'du');

/** Group 1 is the word that names the colours. */
export const palettePatterns: readonly RegExp[] = [
  pattern(`${ahead}(${anyOf(everyWord)})s?(?: ${colorWords})+`),
  pattern(`${ahead}(${anyOf([...themes, ...looks])})s?(?: ${lookWords})+`),
  pattern(
    `(?:(?:${lookWords}|look|looks|feels?|looking|feeling|reminiscent|inspired|change|make it|go)(?: (?:more|a bit|a little|much))* (?:like|of|for|by|is|:|to)|like) (?:an? |the |our |some )*(${anyOf(themes)})s?`,
  ),
  pattern(`${ahead}(${anyOf(looks)})(?:er)?(?: ${lookWords})*`),
];

/** In the midst of other words: "… c 3 in pastel colours". */
export const paletteWithin = pattern(`(?:in|with|using) ${ahead}(${anyOf(everyWord)})s? ${colorWords}`);

const subject =
  '(?:make|turn|restyle|recolor|style|paint|do|redo|theme|give|dress) (?:it|this|that|them|everything|all|\\||(?:the|my|our) (?:whole |entire )?[a-z]+)';
/** "make it christmas": only where nothing else is said. */
export const madeInto = new RegExp(
  `${NOT_INSIDE}${subject}(?: (?:all|into|in|to|for|more|an?|look|feel|bit|up|\\|))* (${anyOf(themes)})${END}(?=(?: (?:please|instead|now|\\|))*$)`,
  'du',
);

/** Places and things that are colours too: "ocean" is a blue, "ocean tones" are more than one. */
export const placesWithColor: ReadonlySet<string> = new Set(
  everyWord.filter((word) => Object.hasOwn(colorNames, word) && word !== 'gold' && word !== 'navy'),
);
export const isLookWord = (word: string): boolean => new RegExp(`^${lookWords}$`, 'u').test(word);

export const paletteWords: readonly string[] = [
  ...looks,
  'palette',
  'palettes',
  'tones',
  'hues',
  'shades',
  'vibe',
  'vibes',
  'themed',
];
