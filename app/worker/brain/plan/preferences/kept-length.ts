import { SCENE } from '../../lexicon/patterns';
import type { Phrase } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import { DURATION, formatDuration, parseDuration } from '../../slots/durations';
import { step, type Step } from '../step';
import { isLasting } from './lasting';

const each = `(?:(?:every|each|all|any|the|my|our|individual|single|${SCENE}|should|must|is|are|be|to|stay|stays|last|lasts|of|at|it|them|they|put|keep|make|want|i|we|please|always|scenes?|slides?) )*`;
const most =
  '(?:under|below|shorter than|less than|at most|max(?:imum)?(?: of)?|up to|within|not (?:be |last )?(?:longer|more) than|no (?:longer|more) than|(?:never|do not ever|do not) (?:be |last |go |run )?(?:longer than|over|above|past|beyond|more than)|not (?:over|above))';
const least =
  '(?:at least|min(?:imum)?(?: of)?|over|above|longer than|more than|no (?:shorter|less) than|not (?:be |last )?(?:shorter|less) than|never (?:be |last )?(?:shorter than|under|below|less than))';
const scene = `(?<![a-z])(?:(?:every|each|all|any|no|single|the|my|our) )*(?:${SCENE}|scenes|slides)(?![a-z])`;

const limits = [
  {
    reads: new RegExp(`nothing ${each}(?:longer than|over|above|more than|past|beyond) (${DURATION})`, 'u'),
    of: ['longest'],
  },
  { reads: new RegExp(`(?:between|from) (${DURATION}) (?:and|to) (${DURATION})`, 'u'), of: ['shortest', 'longest'] },
  {
    reads: new RegExp(`no ${each}(?:longer than|over|above|more than|past|beyond) (${DURATION})`, 'u'),
    of: ['longest'],
  },
  { reads: new RegExp(`no ${each}(?:shorter than|under|below|less than) (${DURATION})`, 'u'), of: ['shortest'] },
  { reads: new RegExp(`${most} (${DURATION})`, 'u'), of: ['longest'] },
  { reads: new RegExp(`${least} (${DURATION})`, 'u'), of: ['shortest'] },
  {
    reads: new RegExp(
      `(${DURATION}) (?:a|per|each) (?:${SCENE}) (?:is|as) (?:my |the |our )?(?:max(?:imum)?|limit|most)`,
      'u',
    ),
    of: ['longest'],
  },
  { reads: new RegExp(`(${DURATION}) (?:max(?:imum)?|tops|at most|or less|or shorter|limit)`, 'u'), of: ['longest'] },
  { reads: new RegExp(`(${DURATION}) (?:min(?:imum)?|at least|or more|or longer)`, 'u'), of: ['shortest'] },
] as const;
const ofScenes = new RegExp(`${scene}|(?:per|a|each) ${SCENE}|apiece`, 'u');
const keeps =
  /(?<![a-z])(?:ever|nothing|keep|never|no|limit|cap|max|maximum|minimum|at (?:least|most)|must not|should not|should never)(?![a-z])/u;
const only = new RegExp(
  `^${each}(?:exactly |about |around )?(${DURATION})(?: long| each| per ${SCENE}| apiece)*(?:$| ?[,.;]| (?:my|because|so|as|since|please|or|unless|they|and|ok)(?![a-z]))`,
  'u',
);

/** "Keep every scene under 4 seconds", "no scene longer than 5 s", "every scene lasts 3 seconds from now on". */
export function planKeptLength(phrase: Phrase, wish: Phrase, world: World): Step | null {
  const { text } = wish;
  if (!new RegExp(DURATION, 'u').test(text)) return null;
  const lasting = isLasting(phrase);
  // "All new scenes" has been read away with what says how long it is to hold.
  if (!(lasting || ((ofScenes.test(text) || /^nothing /u.test(text)) && keeps.test(text)))) return null;
  const bounds = limits.find(({ reads }) => reads.test(text));
  const exact = bounds ? null : lasting ? only.exec(text) : null;
  const read = bounds?.reads.exec(text) ?? exact;
  if (!read) return null;
  const frames = [read[1], read[2]].flatMap((slot) =>
    slot === undefined ? [] : (parseDuration(slot, world.fps) ?? []),
  );
  const at = (name: 'shortest' | 'longest'): number | null =>
    exact ? (frames[0] ?? null) : (frames[(bounds?.of as readonly string[] | undefined)?.indexOf(name) ?? -1] ?? null);
  const [shortestInFrames, longestInFrames] = [at('shortest'), at('longest')];
  if (shortestInFrames === null && longestInFrames === null) return null;
  const told = (value: number | null): string => (value === null ? '' : formatDuration(value, world.fps));
  const how =
    shortestInFrames === longestInFrames
      ? told(longestInFrames)
      : [
          longestInFrames === null ? '' : `at most ${told(longestInFrames)}`,
          shortestInFrames === null ? '' : `at least ${told(shortestInFrames)}`,
        ]
          .filter((part) => part !== '')
          .join(' and ');
  return step(
    [
      {
        tool: 'keepPreference',
        preference: {
          id: 'length',
          said: phrase.lines().slice(0, 300),
          rule: { kind: 'length', shortest: shortestInFrames, longest: longestInFrames },
        },
      },
    ],
    `Kept with the project: every scene lasts ${how}.`,
    0.9,
  );
}
