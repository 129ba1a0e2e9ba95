import { directedKinds } from '$shared/motion/seam';
import type { SceneEdit } from '$shared/schema/scene-edit';
import type { TransitionDirection, TransitionKind } from '$shared/schema/transition';
import { COUNT, parseCount } from '../slots/numbers';
import { COLOR } from '../slots/colors';
import { anyOf, END, KIND, SCENE } from '../lexicon/patterns';
import { seamWords } from '../lexicon/seams';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { DURATION, formatDuration, parseDuration } from '../slots/durations';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { ask, step, type Step } from './step';
import { capitalise, join } from './words';

const BEGIN = '(?<![a-z0-9ß-ɏ])';
const kinds = Object.entries(seamWords) as [TransitionKind, (typeof seamWords)[TransitionKind]][]; // keys lose their type
const wordsOf = (words: readonly string[]): RegExp => new RegExp(`${BEGIN}(?:an? )?(?:${anyOf(words)})${END}`, 'du');
const sure = kinds
  .filter(([, { sure: words }]) => words.length > 0)
  .map(([kind, { sure: words }]) => ({ kind, pattern: wordsOf(words) }));
/** "Fade to black", "a red flash". */
const dips = new RegExp(
  `${BEGIN}(?:(?:fade|dip|flash|cut)(?:es|s)? (?:to|through) (?:${COLOR})|(?:${COLOR}) flash(?:es)?)${END}`,
  'du',
);
const dip = { kind: 'flash', pattern: dips } as const;
const weak = kinds.map(([kind, { weak: words }]) => ({ kind, pattern: wordsOf(words) }));

const named = new RegExp(`${BEGIN}transition(?:s|ed|ing)?${END}`, 'u');
/** Scenes that are said to follow each other. */
const following = new RegExp(
  `${BEGIN}(?:between|from|(?:in)?to|before|after|out of) (?:(?:the|all|all the|each|every|my|both|these|next|first|second|third|last|a) )*(?:${SCENE}|them|${COUNT}(?: and| to)|\\d)${END}`,
  'u',
);
const none =
  /(?<![a-z])(?:no|without|remove|delete|drop|lose|turn off|get rid of|disable|stop|kill|take out|do not (?:want|need|use))(?: (?:the|all|any|of|those|these|more|fancy))* transitions?(?![a-z])/du;
const change =
  /(?<![a-z])(?:(?<quick>faster|quicker|shorter|snappier|too slow|too long|speed up)|(?<slow>slower|longer|gentler|too fast|too quick|too short|slow down))(?![a-z])/u;
const directions: readonly (readonly [TransitionDirection, RegExp])[] = [
  ['left', /(?<![a-z])(?:from (?:the )?right|to (?:the )?left|leftwards?|left)(?![a-z])/du],
  ['right', /(?<![a-z])(?:from (?:the )?left|to (?:the )?right|rightwards?|right)(?![a-z])/du],
  ['up', /(?<![a-z])(?:from (?:the )?(?:bottom|below)|upwards?|up|vertical)(?![a-z])/du],
  ['down', /(?<![a-z])(?:from (?:the )?(?:top|above)|downwards?|down)(?![a-z])/du],
];
// "From the right" before "right".
const sides = [...directions].sort((a, b) => b[1].source.length - a[1].source.length);

const newScene = new RegExp(
  `(?:${KIND})(?: ${SCENE})?(?: [^:]*)?(?::|§q)|(?:titled|called|that says|saying)|(?<![a-z])an? (?:[a-z]+ )?(?:${KIND})(?: ${SCENE}${END}| with )`,
  'u',
);

const asksWhich = /^(?:what|which|do you (?:have|know)|are there|how many|list|name)(?![a-z]).*transitions?/u;
const called = kinds.map(([, words]) => words.called);
const everyKind = `${called.slice(0, -1).join(', ')} or ${called.at(-1) ?? ''}`;

interface Wish {
  /** null: the video's own. */
  readonly kind: TransitionKind | null;
  readonly direction: TransitionDirection | null;
  readonly color: string | null;
  readonly frames: number | null;
  /** Of the time it takes now. */
  readonly factor: number | null;
}

/** "Crossfade between scene 1 and 2", "no transitions", "slower transitions": how scenes give way to each other. */
export function planSeam(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  const wish = readWish(rest, phrase.text, world.fps);
  if (!wish || newScene.test(phrase.text)) return null;
  if (asksWhich.test(phrase.text)) return ask(`Scenes can follow each other by ${everyKind}.`, 0.9);
  if (world.scenes.length === 0)
    return ask('There is no scene yet for a transition to lead from. Say what the first one should show.', 0.8);
  const seams = seamsOf(rest, phrase.text, world, forced);
  if (typeof seams === 'string') return askForScene(seams, world);
  const edits = seams.scenes.map((scene) => [scene, editOf(scene, wish)] as const);
  const [first] = edits;
  if (!first) return null;
  const alike = edits.every(([, edit]) => JSON.stringify(edit) === JSON.stringify(first[1]));
  const operations = alike
    ? [editScenes(seams.scenes, [first[1]])]
    : edits.map(([scene, edit]) => editScenes([scene], [edit]));
  const single = seams.scenes.length === 1 && world.scenes.length > 2;
  return step(
    operations,
    said(seams, wish, phrase.text, world),
    0.92,
    single && wish.kind !== null
      ? [{ label: 'Between all scenes', prompt: `Use ${seamWords[wish.kind].called} between all scenes` }]
      : [],
  );
}

function readWish(rest: Phrase, text: string, fps: number): Wish | null {
  const off = rest.take(none);
  if (off) return { kind: 'cut', direction: null, color: null, frames: null, factor: null };
  const speaks = named.test(text);
  const follows = speaks || following.test(text);
  const clear = follows && dips.test(text) ? dip : sure.find(({ pattern }) => pattern.test(text));
  const kind = clear ?? (follows ? weak.find(({ pattern }) => pattern.test(text)) : undefined);
  if (!speaks && !kind) return null;
  // "Cut between the scenes" is one, "cut scene 2 to 3 seconds" is not; nor is "move it to scene 3".
  if (!speaks && !clear && !/(?<![a-z])between(?![a-z])/u.test(text) && !meansSeam.test(text)) return null;
  const length = rest.take(new RegExp(`(${DURATION})(?: long)?`, 'du'));
  if (kind) rest.take(kind.pattern);
  rest.take(/(?<![a-z])transitions?(?![a-z])/du);
  const direction = sides.find(([, pattern]) => rest.take(pattern))?.[0] ?? null;
  const turned = change.exec(text)?.groups;
  return {
    kind: kind?.kind ?? null,
    direction: kind && !directedKinds.has(kind.kind) ? null : direction,
    color: readColor(text, kind?.kind ?? null),
    frames: length ? Math.min(60, parseDuration(length.group(1), fps) ?? 0) || null : null,
    factor: kind ? null : turned?.['quick'] ? 0.6 : turned?.['slow'] ? 1.6 : null,
  };
}

const meansSeam =
  /^(?:please )?(?:use|add|put|apply|try|do|make|have|give|set|change|with|want|i want|i would like|let)(?= ).* (?:into|from|to the next|after|before|out of)(?= )|^(?:an? )?(?:wipe|fade|dissolve|zoom|flash|glitch|swipe|push) from (?=.* to )/u;

function readColor(text: string, kind: TransitionKind | null): string | null {
  if (kind !== 'flash' && kind !== 'swipe' && kind !== 'light-leak') return null;
  return new RegExp(COLOR, 'u').exec(text)?.[0].slice(2) ?? null;
}

/** "Between 2 and 3", "from 1 to 2": scenes, though nobody says so. */
const bareNumbers = new RegExp(
  `(?<![a-z])(?:between|from) (?:(?:${SCENE})s? )?(?:#|no )?(${COUNT}) (?:and|to|&) (?:(?:${SCENE}) )?(?:#|no )?(${COUNT})(?![a-z0-9])`,
  'du',
);

interface Seams {
  /** Each gives way to the one behind it. */
  readonly scenes: readonly KnownScene[];
  readonly all: boolean;
}

/** Between which scenes: a string is what could not be found. */
function seamsOf(rest: Phrase, text: string, world: World, forced: readonly KnownScene[] | null): Seams | string {
  const pair = rest.see(bareNumbers);
  if (pair) {
    const [from, to] = [1, 2].map((at) => parseCount(pair.group(at)) ?? 0).sort((a, b) => a - b);
    const between = world.scenes.slice((from ?? 1) - 1, (to ?? 1) - 1);
    return between.length > 0 ? { scenes: between, all: false } : `scene ${to ?? 0}`;
  }
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  if (scope.missing !== null) return scope.missing;
  const { context, scenes } = world;
  const selected = scenes.find(({ id }) => id === context.selectedSceneId);
  const asked = scope.named ? scope.scenes : selected ? [selected] : scenes;
  if (asked.length >= scenes.length || asked.length === 0) return { scenes, all: true };
  const inOrder = [...asked].sort((a, b) => a.position - b.position);
  const [one] = inOrder;
  if (inOrder.length > 1 || !one)
    return { scenes: /between|from/.test(text) ? inOrder.slice(0, -1) : inOrder, all: false };
  // "After scene 2" is how it goes; "for scene 2" is how it comes.
  const goes = /(?<![a-z])(?:after|out of|at the end of|leav(?:e|es|ing)|from)(?![a-z])/u.test(text);
  const before = scenes[one.position - 2];
  return { scenes: [goes || !before ? one : before], all: false };
}

function editOf({ snapshot }: KnownScene, { kind, direction, color, frames, factor }: Wish): SceneEdit {
  const now = snapshot.transition;
  const kept = kind === null && now !== null && now.kind !== 'cut';
  return {
    kind: 'setTransition',
    transition: kind ?? (kept ? now.kind : null),
    direction: direction ?? (kept ? now.direction : null),
    color: color ?? (kept ? now.color : null),
    durationInFrames:
      frames ?? (kept ? Math.min(60, Math.max(2, Math.round(now.durationInFrames * (factor ?? 1)))) : null),
  };
}

function said({ scenes, all }: Seams, wish: Wish, text: string, world: World): string {
  const { kind, frames, factor, direction } = wish;
  const where = all
    ? 'from scene to scene'
    : join(
        scenes.map(({ position }) =>
          world.scenes[position] ? `from scene ${position} to ${position + 1}` : `out of scene ${position}`,
        ),
      );
  const alone = world.scenes.length === 1 && kind !== 'cut' ? ' It shows once another scene follows.' : '';
  const morph = /morph/.test(text) ? ' Morphing one thing into another is not there yet.' : '';
  if (kind === 'cut')
    return `Scenes follow each other by a cut ${where}.`.replace(
      'Scenes follow each other by a cut from scene to scene',
      'Scenes follow each other by cuts',
    );
  const how =
    kind === null
      ? factor === null
        ? 'a transition'
        : factor < 1
          ? 'a quicker transition'
          : 'a slower transition'
      : seamWords[kind].called;
  const way = direction
    ? ` ${{ left: 'to the left', right: 'to the right', up: 'upwards', down: 'downwards' }[direction]}`
    : '';
  const long = frames === null ? '' : ` in ${formatDuration(frames, world.fps)}`;
  return `${capitalise(how)}${way} leads ${where}${long}.${alone}${morph}`;
}
