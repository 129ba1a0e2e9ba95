import type { Camera } from '$shared/schema/camera';
import type { EmphasisMotion, ExitMotion } from '$shared/schema/motions';
import type { TransitionDirection, TransitionKind } from '$shared/schema/transition';
import { directedKinds } from '$shared/motion/seam';
import { emphasisWords, exitWords } from '../lexicon/loops-and-exits';
import { anyOf, END } from '../lexicon/patterns';
import { cameraWords, seamWords } from '../lexicon/seams';
import type { Phrase } from '../reading/phrase';

/** What is said of how a new scene moves, besides how things arrive in it. */
export interface AskedMotions {
  transition: { readonly kind: TransitionKind; readonly direction: TransitionDirection | null } | null;
  camera: Camera | null;
  emphasis: EmphasisMotion | null;
  exit: ExitMotion | null;
}

const BEGIN = '(?<![a-zß-ɏ])';
const WITH = '(?:with |by |using |through |and |uses? )*';
/** Of the words that also mean something else, those that mean a transition behind "a". */
const plain: ReadonlySet<string> = new Set('wipe push swipe dissolve flash iris uncover whip'.split(' '));

const seams = (Object.entries(seamWords) as [TransitionKind, (typeof seamWords)[TransitionKind]][]) // keys lose their type
  .filter(([kind]) => kind !== 'cut')
  .map(([kind, { sure, weak }]) => {
    const alone = [...sure, ...weak.filter((word) => plain.has(word))];
    const behindArticle = alone.length === 0 ? '' : `(?:an? |the )(?:${anyOf(alone)})(?: transition| effect)?|`;
    const called = `(?:an? |the )?(?:${anyOf([...sure, ...weak])}) transition`;
    const way = '(?: (?:in )?(?:(?:coming )?(?:from|to) (?:the )?)?(?:left|right|top|bottom|above|below|up|down))?';
    const asked = `(?:${behindArticle}${called})${way}`;
    return {
      kind,
      pattern: new RegExp(`${BEGIN}${WITH}${asked}${END}`, 'du'),
      behindKind: new RegExp(`(?<= )(?:with|by|using) ${asked}(?= ?(?:$|[:,.|]|§q|and |that |which ))`, 'du'),
    };
  });

const ways: readonly (readonly [TransitionDirection, RegExp])[] = [
  ['right', /from (?:the )?left|(?:^|(?<!from )(?<!from the ))right$/u],
  ['left', /from (?:the )?right|(?:^|(?<!from )(?<!from the ))left$/u],
  ['down', /from (?:the )?(?:top|above)|to (?:the )?(?:bottom|below)|down$/u],
  ['up', /from (?:the )?(?:bottom|below)|to (?:the )?(?:top|above)|up$/u],
];

/** "Pan" may be one to cook in. */
const cameras = cameraWords.map(({ camera, words }) => ({
  camera,
  pattern: new RegExp(
    `${BEGIN}${WITH}(?:an? |the )?(?:${anyOf(words.filter((word) => word === 'parallax' || / /.test(word)))})(?: effect| movement)?${END}`,
    'du',
  ),
}));

const THAT = '(?:(?:that|which|it|the (?:title|headline|text|logo|number)|everything)(?: should)? )?';
const loops = Object.entries(emphasisWords).map(([emphasis, words]) => ({
  emphasis: emphasis as EmphasisMotion, // Object.entries forgets the keys' type
  pattern: new RegExp(`${BEGIN}${WITH}${THAT}(?:an? )?(?:${anyOf(words)})(?:s|es|ing|ed)?(?: effect)?${END}`, 'du'),
}));
const exits = exitWords.map(({ exit, words }) => ({
  exit,
  pattern: new RegExp(
    `${BEGIN}${WITH}${THAT}(?:${words})(?: (?:at|in|towards) the (?:very )?end(?: of (?:it|the scene))?| before the next scene| when it ends)?${END}`,
    'du',
  ),
}));

/** "A quote scene with a wipe: …": read before the wipe can be taken for a kind of scene. */
export function takeSeam(rest: Phrase, into: AskedMotions): void {
  if (/(?<![a-z])(?:before|after|versus|vs)(?![a-z])/u.test(rest.text)) return;
  for (const { kind, behindKind } of seams) {
    const found = rest.take(behindKind);
    if (found) into.transition = { kind, direction: directionIn(kind, found.group(0)) };
  }
}

function directionIn(kind: TransitionKind, text: string): TransitionDirection | null {
  return directedKinds.has(kind) ? (ways.find(([, way]) => way.test(text.trim()))?.[0] ?? null) : null;
}

/** Reads them out of a part that is nothing but modifiers. */
export function takeMotions(part: Phrase, into: AskedMotions): void {
  for (const { kind, pattern } of seams) {
    const found = part.take(pattern);
    if (!found) continue;
    into.transition = { kind, direction: directionIn(kind, found.group(0)) };
    break;
  }
  into.camera = cameras.find(({ pattern }) => part.take(pattern))?.camera ?? into.camera;
  into.exit = exits.find(({ pattern }) => part.take(pattern))?.exit ?? into.exit;
  // "By Bob" is somebody's name.
  const isName = /^by \p{L}+$/u.test(part.text) && /^\p{Lu}/u.test(part.tokens[1]?.raw ?? '');
  into.emphasis = (isName ? undefined : loops.find(({ pattern }) => part.take(pattern))?.emphasis) ?? into.emphasis;
}

/** What the reply says of them. */
export function saidOfMotions({ transition, camera }: Pick<AskedMotions, 'transition' | 'camera'>): string {
  const called = cameraWords.find((each) => each.camera === camera)?.called;
  const seam = transition === null ? '' : seamWords[transition.kind].called;
  return [
    seam === '' ? '' : `${seam.charAt(0).toUpperCase()}${seam.slice(1)} leads to it.`,
    called === undefined ? '' : `The camera ${called}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
