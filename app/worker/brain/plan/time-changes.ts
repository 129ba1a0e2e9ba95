import { qualityWords } from '../lexicon/qualities';
import { anyOf, END, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { DURATION, parseDuration } from '../slots/durations';
import { COUNT } from '../slots/numbers';
import { factorOf, strengthOf } from './amounts';

const seconds = new RegExp(
  `(${DURATION})(?: long| each| apiece| total| in total| altogether| only| max| tops| per ${SCENE})?`,
  'du',
);
const more = new RegExp(
  `(?:(?:by|with|for|another|extra|add|additional|give it|plus|an extra|an additional|one more|another extra) )?(?:another |an extra |extra |an additional |additional )?(${DURATION}) (?:more|longer|extra|additional|on top)|(?:another|extra|an extra|additional|plus|\\+|add(?: on)?(?: another| an extra)?|give (?:it|this|that)(?: another| an extra)|extend (?:it |this |that |.+? )?by|lengthen (?:it |this |.+? )?by|longer (?:by|of)|stretch (?:it |.+? )?by) (${DURATION})|(?:a |one |(${COUNT}) )(?:more|extra|additional) (seconds?|minutes?|frames?)`,
  'du',
);
const less = new RegExp(
  `(${DURATION}) (?:less|shorter|off|fewer|sooner)|(?:shave|cut|trim|take|chop|knock|shorten|lose|remove|drop|reduce)(?: off)?(?: it| this| that| .+?)?(?: down)? (?:by )?(${DURATION})(?: off| away| out| from)|(?:shorten|cut|trim|reduce)(?: it| this| that| .+?)? by (${DURATION})|(?:minus|-) (${DURATION})|shorter by (${DURATION})`,
  'du',
);
const slowWords = anyOf(qualityWords.slower);
const fastWords = anyOf(qualityWords.faster);
const longWords = anyOf(qualityWords.longer);
const shortWords = anyOf(qualityWords.shorter);
const wrongWay = {
  slower:
    /(?:too|so|very|really) (?:fast|quick|quickly)|rushed|(?:is|goes|runs|feels) (?:a bit |kind of )?(?:fast|quick)(?! enough)/,
  faster:
    /(?:too|so|very|really) (?:slow|slowly)|sluggish|drags|(?:is|goes|runs|feels) (?:a bit |kind of )?slow(?! enough)/,
};
/** What a phrase says of time: a length, so much more or less, or a factor. */
export type Change =
  | { readonly kind: 'to'; readonly frames: number }
  | { readonly kind: 'by'; readonly frames: number }
  /** `factor` of the length. `speed`: what moves goes along. */
  | { readonly kind: 'scale'; readonly factor: number; readonly speed: boolean };

/** Reads what a phrase says of time and marks it as read. */
export function readChange(rest: Phrase, world: World): Change | null {
  const longer = rest.see(more);
  if (longer) {
    const frames = longer.group(4)
      ? parseDuration(`${longer.group(3) || '1'} ${longer.group(4)}`, world.fps)
      : parseDuration(longer.group(1) || longer.group(2), world.fps);
    rest.markRead(longer.from, longer.to);
    return frames === null ? null : { kind: 'by', frames };
  }
  const shorter = rest.take(less);
  if (shorter) {
    const frames = parseDuration(
      [1, 2, 3, 4, 5].map((group) => shorter.group(group)).find((group) => group !== '') ?? '',
      world.fps,
    );
    return frames === null ? null : { kind: 'by', frames: -frames };
  }
  const direction = directionOf(rest.text);
  const phraseText = rest.text;
  const factor = factorOf(rest);
  const byRate = /(?<![a-zß-ɏ])(?:speed|pace|tempo)(?![a-zß-ɏ])/u.test(rest.text);
  if (
    factor !== null &&
    (direction !== null ||
      byRate ||
      /(?:cut|chop|slice).*half/.test(phraseText) ||
      /long|duration|length|time/.test(rest.text))
  ) {
    return scaleChange(direction ?? (byRate ? 'faster' : factor < 1 ? 'shorter' : 'longer'), factor);
  }
  const length = rest.take(seconds);
  const frames = length ? parseDuration(length.group(1), world.fps) : null;
  if (frames !== null) return { kind: 'to', frames };
  if (!direction) return null;
  const strength = strengthOf(rest);
  return scaleChange(direction, 1 + 0.25 * strength);
}

type Direction = 'longer' | 'shorter' | 'slower' | 'faster';

function directionOf(text: string): Direction | null {
  const ordered =
    /(?<![a-zß-ɏ])speed(?: \p{L}+)? up|(?<![a-zß-ɏ])slow(?: \p{L}+){0,2} down|make (?:\p{L}+ ){1,3}(faster|slower|quicker|longer|shorter)/u.exec(
      text,
    );
  if (ordered)
    return /slow/.test(ordered[0])
      ? 'slower'
      : /longer/.test(ordered[0])
        ? 'longer'
        : /shorter/.test(ordered[0])
          ? 'shorter'
          : 'faster';
  if (wrongWay.slower.test(text)) return 'slower';
  if (wrongWay.faster.test(text)) return /drags/.test(text) ? 'shorter' : 'faster';
  const at = (words: string): number =>
    new RegExp(`(?<![a-zß-ɏ])(?:${words})${END}`, 'u').exec(text)?.index ?? Infinity;
  const places: readonly (readonly [Direction, number])[] = [
    ['shorter', at(shortWords)],
    ['longer', at(longWords)],
    ['slower', at(slowWords)],
    ['faster', at(fastWords)],
  ];
  const [name, place] = places.reduce((best, one) => (one[1] < best[1] ? one : best));
  return place === Infinity ? null : name;
}

function scaleChange(direction: Direction, factor: number): Change {
  const grows = direction === 'longer' || direction === 'slower';
  // "Half as long" names the factor of the length itself; "twice as fast" that of the speed.
  const length =
    direction === 'faster' || (direction === 'shorter' && factor > 1)
      ? 1 / factor
      : grows && direction === 'slower' && factor < 1
        ? 1 / factor
        : factor;
  return {
    kind: 'scale',
    factor: Math.min(10, Math.max(0.1, length)),
    speed: direction === 'slower' || direction === 'faster',
  };
}
