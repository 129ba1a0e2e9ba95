import { anyOf, ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import { COUNT } from '../slots/numbers';

/** How people name scenes, as patterns on a phrase's text. */
export const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  '3d': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  sixth: 6,
  '6th': 6,
  seventh: 7,
  '7th': 7,
  eighth: 8,
  '8th': 8,
  ninth: 9,
  '9th': 9,
  tenth: 10,
  '10th': 10,
  eleventh: 11,
  twelfth: 12,
  opening: 1,
  starting: 1,
  last: -1,
  final: -1,
  closing: -1,
  ending: -1,
  penultimate: -2,
};
export const ORDINAL = `(?:${anyOf(Object.keys(ordinals))})`;
export const ONE = `(?:(?:${SCENE}|ones?)${END})`;
/** After "the last": not a scene. */
const NOT_SCENE =
  '(?! (?:seconds?|minutes?|time|frames?|word|words|line|item|items|bullet|bullets|bar|bars|point|change|changes|thing|things|letter|one of the list|row|step|steps|edit|edits|entry|message))';
const JOIN = '(?: ?(?:,|and|&|plus|,? and) ?)';
const ALL_NOUN = `(?:${SCENE}|of them|of these|of it|the ${SCENE}|my ${SCENE})`;

export const except = new RegExp(
  `${'(?<![a-zß-ɏ])'}(?:all|every(?:thing|one)?|each|the rest|the others)(?: of)?(?: the| my| them| these| those)?(?: other)?(?: ${SCENE})?(?: \\|)?,? (?:except|but|besides|apart from|other than|excluding|without)(?: for)?(?: not)? (.+)$`,
  'du',
);
export const all = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:all|every|each|both)(?: single)?(?: of)?(?: the| my| our| these| those)?(?: \\d+| two| three| four| five| six)? ${ALL_NOUN}|(?:all|every|each|both)(?: of)?(?: the| my| our| their)?(?= (?:${ELEMENT})s?${END})|everything|everywhere|each one|every one|all of (?:them|it|those|these)|them all|(?:the |my |our |this )?(?:whole|entire|full|complete) (?:video|thing|film|movie|project|clip|animation|presentation|show|piece|reel|lot)|throughout(?: the video)?|across the (?:video|board|whole video)|the (?:whole|entire) (?:video|thing)|(?:the |my )?scenes|both|(?<!(?:after|at|in|not) )all)${END}`,
  'du',
);
const count = `(?:${COUNT}|\\d+)`;
export const range = new RegExp(
  `(?<![a-z0-9ß-ɏ.])(?:${SCENE}|number) (?:from )?(\\d{1,3}) ?(?:-|–|to|through|till|until|thru) ?(?:${SCENE} )?(\\d{1,3})(?![a-z0-9ß-ɏ.%:])`,
  'du',
);
export const numbers = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the )?(?:${SCENE}|number|#)(?: number| #| no)? ?#?(?:\\d{1,3}(?![a-z0-9ß-ɏ.%:])|(?:one|two|three|four|five|six|seven|eight|nine|ten)${END})(?:${JOIN}(?:${SCENE} )?(?:\\d{1,3}(?![a-z0-9ß-ɏ.%:])|(?:one|two|three|four|five|six|seven|eight|nine|ten)${END}))*`,
  'du',
);
export const hashes = new RegExp(`(?<![a-z0-9ß-ɏ])#\\d{1,3}(?![a-z0-9ß-ɏ])(?:${JOIN}#?\\d{1,3}(?![a-z0-9ß-ɏ]))*`, 'du');
export const someAtEnd = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(first|last|final|opening) (${count})${END}(?: ${ONE})?${NOT_SCENE}`,
  'du',
);
export const outer = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:both|the two) ends|(?:the |both )?(?:outer|outermost) (?:${SCENE}|ones?|two))${END}`,
  'du',
);
export const nearLast = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:(?:${ONE} )?(?:right |just )?before (?:the )?(?:last|final)(?: ${ONE})?|second (?:to|from) (?:the )?last(?: ${ONE})?|next to last(?: ${ONE})?|second last(?: ${ONE})?|penultimate(?: ${ONE})?)`,
  'du',
);
export const ordinalList = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the )?${ORDINAL}(?: ${ONE})?(?:${JOIN}(?:the )?${ORDINAL})+(?: ${ONE})?${NOT_SCENE}`,
  'du',
);
export const ordinalOne = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:(?:the|my|our|that|this|your|in|on|of|for) (?:very )?)?(${ORDINAL})(?: [a-zß-ɏ]+)?? ${ONE}`,
  'du',
);
export const ordinalBare = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:the|my) (?:very )?(${ORDINAL})(?=$| ?[,.:;|!?]| ?'s| (?:to|should|and|a|is|last|lasts|by|with|needs|background|text|title|subtitle|goes|be|should|at|for|after|before|then|must|can|but|too|as|please|has|also|instead|up|down|in)${END})${NOT_SCENE}`,
  'du',
);
export const onlyOrdinal = new RegExp(`^${ORDINAL}$`, 'du');
export const middle = new RegExp(`(?<![a-zß-ɏ])(?:the )?(?:middle|center)(?: ${ONE}|(?= ?$))`, 'du');
export const relative = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:${ONE} )?(?:right |just |directly )?(before|after|following|preceding) (.+)$`,
  'du',
);
export const neighbour = new RegExp(`(?<![a-zß-ɏ])(?:the )?(next|previous|preceding|following|prior) ${ONE}`, 'du');
export const others = new RegExp(
  `(?<![a-zß-ɏ])(?:the |all the |all |both |my )?(?:other (?:${SCENE}|ones?|two|three|four|\\d+)|others?|rest(?: of (?:them|the (?:${SCENE}|video)|it))?|remaining (?:${SCENE}|ones?|two|three)|remaining)${END}`,
  'du',
);
export const here = new RegExp(
  `(?<![a-zß-ɏ])(?:this|the current|the selected|current|selected|that|same|the same) (?:${ONE}|selection)|(?<![a-zß-ɏ])(?:the )?(?:one|scene) (?:i am on|i selected|selected|under the playhead|on screen|i am looking at)`,
  'du',
);
export const made = new RegExp(
  `(?<![a-zß-ɏ])(?:the )?(?:new|newest|latest|newly added) ${ONE}|(?<![a-zß-ɏ])(?:the )?(?:${ONE} )(?:you|i|we) (?:just|have just|last)(?: added| made| created)?|(?<![a-zß-ɏ])what you just (?:added|made)`,
  'du',
);
export const kinds = new RegExp(
  `(?<![a-zß-ɏ])(?:(all|every|each|both|any)(?: of)?(?: the| my| our| those)? |(?:the|that|this|my|our|your|first|second|last|other|ones? with(?: a| the)?|${SCENE} with(?: a| the)?) )([a-zß-ɏ]+ )??(${KIND}s?)(?: ${SCENE})?${END}`,
  'du',
);
export const kindScene = new RegExp(`(?<![a-zß-ɏ])(${KIND}) (?:${SCENE}|one)${END}`, 'du');
export const it = /(?<![a-zß-ɏ])(?:it|this|that|these|those|them|here|that one|this one)(?![a-z0-9ß-ɏ])/du;
