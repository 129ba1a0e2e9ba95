import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from './known-scenes';
import { readBareKind } from './kind-reference';
import { readRelative, readSceneReference } from './scene-reference';

export type Place =
  | { readonly at: 'start' | 'end' | 'middle' }
  | { readonly at: 'before' | 'after'; readonly scene: KnownScene }
  | { readonly at: 'position'; readonly position: number }
  | { readonly at: 'nowhere'; readonly missing: string };

const start = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:right |very )?(?:at|to|in|on|into) (?:the )?(?:very )?(?:start|beginning|front|top|head|first place|opening|first position)(?: of (?:the video|it|everything|the whole video|all))?|as (?:the )?(?:very )?first (?:${SCENE}|one)|as (?:the )?(?:intro|opener)|up front|before everything(?: else)?|before (?:both|all)(?: of)?(?: them| these| those| the scenes)?(?= ?(?::|$|§q))|before (?:all|anything) (?:(?:the|other|else|of them|others|${SCENE}) ?)+|in front(?: of everything| of all)?)(?![a-z0-9ß-ɏ])`,
  'du',
);
const end = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:right |very )?(?:at|to|on|in) (?:the )?(?:very )?(?:end|back|bottom|finish|last place|last position|tail)(?: of (?:the video|it|everything|the whole video|all))?|as (?:the )?(?:very )?last (?:${SCENE}|one)|as (?:the )?(?:outro|ending|closer)|after everything(?: else)?|after (?:all|anything) (?:(?:the|other|else|of them|others|${SCENE}) ?)+)(?:,? obviously)?(?![a-z0-9ß-ɏ])`,
  'du',
);
const middle = /(?<![a-zß-ɏ])in(?:to)? the middle(?: of the video| of it| of everything)?(?![a-z0-9ß-ɏ])/du;
const position = new RegExp(
  `(?<![a-zß-ɏ])(?:(?:in|to|at|as|into|on) (?:the )?(?:(?:position|place|spot|slot|number|${SCENE})(?: number)? #?(\\d+)|(second|third|fourth|fifth|2nd|3rd|4th|5th) (?:position|place|spot|slot|${SCENE}|one)|(second|third|fourth|fifth|2nd|3rd|4th|5th)(?= ?$))|(?<=.)(second|third|fourth|fifth)(?= ?$)|(?:to|at|in|into) #?(\\d+)(?= ?[.!]?$))`,
  'du',
);
const upDown =
  /(?<![a-zß-ɏ])(?:(one|two|three|\d+|a) )?(?:(?:places?|steps?|spots?|positions?|slots?|scenes?) )?(up|down|earlier|later|forward|forwards|back|backward|backwards|to the left|to the right|left|right)(?: by)?(?: (one|two|three|\d+|a)(?: places?| steps?| spots?| positions?| slots?| scenes?)?)?(?![a-z0-9ß-ɏ])/du;
const between = /(?<![a-zß-ɏ])(?:in )?between (.+?) and (.+)$/du;
const betweenThose = /(?<![a-zß-ɏ])(?:in )?between (?:those|them|these|the)(?: two)?(?: scenes)?(?![a-z0-9ß-ɏ])/du;
const beside =
  /(?<![a-zß-ɏ])(?:(?:so )?(?:it|they) (?:comes?|goes) )?(?:right |just |directly |immediately )?(before|after|behind|following|ahead of|in front of) (.+?)(?= ?(?:: |saying |that says |which says |called |titled )|(?<=[a-z0-9]) §q|$)/du;

const ordinal: Readonly<Record<string, number>> = {
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
};
const small: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, a: 1 };

/** Reads where in the video something goes, and marks those words as read. */
export function readPlace(phrase: Phrase, world: World): Place | null {
  if (phrase.take(start)) return { at: 'start' };
  if (phrase.take(end)) return { at: 'end' };
  if (phrase.take(middle)) return { at: 'middle' };
  if (phrase.take(betweenThose) && world.scenes.length > 1) return betweenLast(world);
  const gap = phrase.see(between);
  if (gap) {
    const first = firstScene(gap.phrase(1), world, true);
    const second = firstScene(gap.phrase(2), world, true);
    if (first && second) {
      phrase.markRead(gap.from, gap.to);
      return { at: 'after', scene: first.position < second.position ? first : second };
    }
  }
  const near = phrase.see(beside);
  if (near) {
    const rest = near.phrase(2);
    const before = rest.copy();
    const anchor = firstScene(rest, world, true);
    const found = anchor ? null : readSceneReference(before, world, { kinds: true, content: false });
    if (anchor) {
      phrase.markRead(near.from, near.to - rest.tokens.length);
      phrase.markLike(rest);
      return { at: /after|behind|following/.test(near.group(1)) ? 'after' : 'before', scene: anchor };
    }
    if (found?.missing) {
      phrase.markRead(near.from, near.to);
      return { at: 'nowhere', missing: found.missing };
    }
  }
  const numbered = phrase.take(position);
  if (numbered) {
    const digits = numbered.group(1) || numbered.group(5);
    return {
      at: 'position',
      position: digits ? Number(digits) : (ordinal[numbered.group(2) || numbered.group(3) || numbered.group(4)] ?? 1),
    };
  }
  return null;
}

/** "one up", "two places later": how far, down the video positive. */
export function readShift(phrase: Phrase): number | null {
  const found = phrase.take(upDown);
  if (!found) return null;
  const words = found.group(1) || found.group(3) || 'one';
  const count = small[words] ?? Number(words);
  return /up|earlier|forward|left/.test(found.group(2)) ? -count : count;
}

function betweenLast(world: World): Place {
  const scene = world.lastTouched.length > 1 ? world.lastTouched.at(-2) : world.scenes.at(-2);
  return scene ? { at: 'after', scene } : { at: 'end' };
}

function firstScene(phrase: Phrase, world: World, content: boolean): KnownScene | null {
  const relative = readRelative(phrase, world);
  const reference =
    relative ??
    bareNumber(phrase, world) ??
    readSceneReference(phrase, world, { kinds: true, content }) ??
    readBareKind(phrase, world);
  return typeof reference === 'object' && reference !== null && 'scenes' in reference
    ? (reference.scenes[0] ?? null)
    : reference;
}

function bareNumber(phrase: Phrase, world: World): KnownScene | null {
  const found = phrase.see(/^(?:the )?#?(\d{1,3})(?![a-z0-9ß-ɏ%:])/du);
  const scene = found ? world.scenes[Number(found.group(1)) - 1] : undefined;
  if (found && scene) phrase.markRead(found.from, found.to);
  return scene ?? null;
}

/** The index in the working order that a place means. `moving` is left out of the count. */
export function indexAt(place: Place, world: World, moving: string | null = null): number {
  const order = world.order.filter((id) => id !== moving);
  switch (place.at) {
    case 'start':
      return 0;
    case 'end':
    case 'nowhere':
      return order.length;
    case 'middle':
      return Math.ceil(order.length / 2);
    case 'position':
      return Math.max(0, Math.min(order.length, place.position - 1));
    case 'before':
    case 'after': {
      const index = order.indexOf(place.scene.id);
      return index < 0 ? order.length : index + (place.at === 'after' ? 1 : 0);
    }
  }
}
