import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { readRelative, readSceneReference, type SceneReference } from '../references/scene-reference';
import { DURATION, formatDuration, parseDuration } from '../slots/durations';
import { askForScene, readBareNumbers } from './delete-scenes';
import { ask, step, type Step } from './step';
import { readChange, type Change } from './time-changes';
import { nameScenes } from './words';

const total =
  /(?<![a-zß-ɏ])(?:in total|altogether|total|overall|(?:the |my |our |this )?(?:whole|entire|full|complete|total) (?:video|thing|film|movie|project|clip|animation|presentation|reel)|(?:the|my|our) (?:video|film|movie|clip|reel|animation))(?![a-z0-9ß-ɏ])/u;
const sameAs =
  /(?:as long as|same (?:length|duration|time) as|match(?:es)? (?:the )?(?:length|duration) of|like|as much time as) (.+)$/du;
const timesAs =
  /(twice|double|half|three times|triple|four times|\d+(?:\.\d+)? ?(?:times|x)) (?:as long as|the (?:length|duration) of) (.+)$/du;
const factors: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  half: 0.5,
  'three times': 3,
  triple: 3,
  'four times': 4,
};
const apiece = /(?<![a-z])(?:each|apiece|per scene)(?: one)?(?: ?[.!])*$/u;
const pairs = new RegExp(`(${DURATION}|\\d+(?:[.,]\\d+)?) (?:for|on|in|to) (?:the )?([^,|]+?)(?= ?(?:,|and |$))`, 'gu');
const pairsAfter = new RegExp(
  `(?:the )?((?:first|second|third|fourth|fifth|last)(?: ${SCENE}| one)?|${SCENE} #?\\d+)(?: (?:to|is|for|should be|at|:|lasts))? (${DURATION})`,
  'gu',
);
const animation =
  /(?<![a-zß-ɏ])(?:animation|animations|animate|entrance|come in|comes in|appear|appears|fly in|arrive|arrives|bars grow|reveal)(?![a-zß-ɏ])/u;

/**
 * Length and speed. A length ("5 seconds", "longer") changes only how long the scene stands. Speed ("faster",
 * "slow it down") keeps the proportions: everything arrives sooner *and* the scene is shorter by the same factor,
 * so that pace × length stays what it was. "Make the animation faster" changes the pace alone.
 */
export function planRetime(phrase: Phrase, world: World, forced: readonly KnownScene[] | null = null): Step | null {
  if (world.scenes.length === 0) return null;
  if (!forced && evenly.test(phrase.text) && world.scenes.length > 1) {
    const said = readChange(phrase.copy(), world);
    return setAll(world.scenes, said?.kind === 'to' ? said.frames : averageLength(world), world);
  }
  return planPairs(phrase, world) ?? planOne(phrase, world, forced);
}

const evenly = /(?:same|equal|even) (?:length|duration|time|amount of time)(?! as)|equally long|evenly/u;

function averageLength(world: World): number {
  return world.scenes.reduce((sum, scene) => sum + scene.snapshot.durationInFrames, 0) / world.scenes.length;
}

function planPairs(phrase: Phrase, world: World): Step | null {
  const before = [...phrase.text.matchAll(pairs)].map((match) => [match[1] ?? '', match[2] ?? '']);
  const after = [...phrase.text.matchAll(pairsAfter)].map((match) => [match[2] ?? '', match[1] ?? '']);
  const found = before.length >= after.length ? before : after;
  if (found.length < 2) return null;
  const unit = /\d(?:m|min)|minute/.test(phrase.text) ? 'minutes' : 'seconds';
  const operations: Operation[] = [];
  const said: string[] = [];
  for (const [length = '', name = ''] of found) {
    const frames = parseDuration(/^[\d.,]+$/.test(length) ? `${length} ${unit}` : length, world.fps);
    const reference = readSceneReference(phraseOf(phrase, name), world, { kinds: true, content: true });
    const [scene] = reference?.scenes ?? [];
    if (frames === null || !scene) continue;
    operations.push(edit([scene], [{ kind: 'setDuration', durationInFrames: clampFrames(frames) }]));
    said.push(`scene ${scene.position} to ${formatDuration(frames, world.fps)}`);
  }
  return operations.length > 1 ? step(operations, `Set ${said.join(', ')}.`, 0.93) : null;
}

/** The part of a phrase that reads as given, for reading a reference from it alone. */
function phraseOf(phrase: Phrase, name: string): Phrase {
  const at = phrase.see(new RegExp(`(?:the )?${name}`, 'du'));
  return at ? phrase.slice(at.from, at.to) : phrase;
}

function planOne(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const rest = phrase.copy();
  const change = readMeasured(rest, world) ?? readChange(rest, world);
  if (!change) return null;
  const wholeVideo =
    change.kind === 'to' &&
    total.test(phrase.text) &&
    !/(?<![a-zß-ɏ])each|per |every|all scenes|apiece/u.test(phrase.text);
  const reference = forced
    ? null
    : (readRelative(rest, world) ??
      readSceneReference(rest, world, { kinds: true, content: false }) ??
      readScope(rest, world) ??
      readSceneReference(rest, world, { kinds: false, content: true }));
  if (reference?.missing) return askForScene(reference.missing, world);
  const scenes =
    forced ??
    (reference && reference.scenes.length > 0
      ? reference.scenes
      : wholeVideo || apiece.test(phrase.text) || (total.test(phrase.text) && change.kind !== 'to')
        ? world.scenes
        : world.focus
          ? [world.focus]
          : []);
  if (scenes.length === 0) return null;
  if (change.kind === 'to') {
    if (change.frames < 1) return ask('A scene needs some time on screen. Give a length of at least 0.5 s.', 0.85);
    return wholeVideo ? spread(change.frames, world) : setAll(scenes, change.frames, world);
  }
  const certainty = forced || reference ? 0.93 : 0.85;
  return change.kind === 'by'
    ? moveAll(scenes, change.frames, world, certainty)
    : scaleAll(scenes, change, animation.test(phrase.text) && change.speed, world, certainty);
}

/** As long as another scene, or so many times as long. */
function readMeasured(rest: Phrase, world: World): Change | null {
  if (!/long|length|duration|time/.test(rest.text)) return null;
  const times = rest.see(timesAs);
  const like = times ?? rest.see(sameAs);
  const words = like?.phrase(times ? 2 : 1).copy();
  const [model] = (words && readSceneReference(words, world, { kinds: true, content: true })?.scenes) ?? [];
  if (!like || !model) return null;
  rest.markRead(like.from, like.to);
  const factor = times ? (factors[times.group(1)] ?? Number.parseFloat(times.group(1))) : 1;
  return { kind: 'to', frames: Math.round(model.snapshot.durationInFrames * factor) };
}

function readScope(rest: Phrase, world: World): SceneReference | null {
  const bare = rest.see(
    /(?<![a-z0-9ß-ɏ.])(?:for|of|make|set|extend|shorten|trim|slow|speed up|slow down) #?\d{1,2}(?![a-z0-9ß-ɏ.%:])/du,
  );
  return bare ? readBareNumbers(rest.slice(bare.from, bare.to), world) : null;
}

const edit = (scenes: readonly KnownScene[], edits: SceneEdit[]): Operation => ({
  tool: 'editScene',
  sceneIds: scenes.map((scene) => scene.id),
  edits,
});
const clampFrames = (frames: number): number => Math.min(18_000, Math.max(6, Math.round(frames)));
const round = (factor: number): number => Math.round(factor * 1000) / 1000;

function setAll(scenes: readonly KnownScene[], frames: number, world: World): Step {
  const kept = clampFrames(frames);
  const limited = kept < frames ? ` A scene can be at most ${formatDuration(kept, world.fps)} long.` : '';
  return step(
    [edit(scenes, [{ kind: 'setDuration', durationInFrames: kept }])],
    `Set ${nameScenes(scenes, world)} to ${formatDuration(kept, world.fps)}${scenes.length > 1 ? ' each' : ''}.${limited}`,
    0.93,
  );
}

function moveAll(scenes: readonly KnownScene[], frames: number, world: World, certainty: number): Step {
  const operations = scenes.map((scene) =>
    edit([scene], [{ kind: 'setDuration', durationInFrames: clampFrames(scene.snapshot.durationInFrames + frames) }]),
  );
  const [only] = scenes;
  const verb = frames > 0 ? 'Lengthened' : 'Shortened';
  const how =
    scenes.length === 1 && only
      ? `from ${formatDuration(only.snapshot.durationInFrames, world.fps)} to ${formatDuration(clampFrames(only.snapshot.durationInFrames + frames), world.fps)}`
      : `by ${formatDuration(Math.abs(frames), world.fps)} each`;
  return step(operations, `${verb} ${nameScenes(scenes, world)} ${how}.`, certainty);
}

function scaleAll(
  scenes: readonly KnownScene[],
  change: Extract<Change, { kind: 'scale' }>,
  paceOnly: boolean,
  world: World,
  certainty: number,
): Step {
  const pace: SceneEdit = { kind: 'setPace', factor: round(1 / change.factor) };
  const length: SceneEdit = { kind: 'scaleDuration', factor: round(change.factor) };
  const edits = paceOnly ? [pace] : change.speed ? [pace, length] : [length];
  const [only] = scenes;
  const verb = change.speed
    ? change.factor > 1
      ? 'Slowed'
      : 'Sped up'
    : change.factor > 1
      ? 'Lengthened'
      : 'Shortened';
  if (paceOnly)
    return step(
      [edit(scenes, edits)],
      `${change.factor > 1 ? 'Slowed the movement' : 'Sped up the movement'} in ${nameScenes(scenes, world)}; the length is unchanged.`,
      certainty,
    );
  const before = scenes.reduce((sum, scene) => sum + scene.snapshot.durationInFrames, 0);
  const how = only
    ? ` from ${formatDuration(before, world.fps)} to ${formatDuration(before * change.factor, world.fps)}`
    : '';
  return step(
    [edit(scenes, edits)],
    `${verb} ${nameScenes(scenes, world)}${how}${scenes.length > 1 ? ' in all' : ''}.`,
    certainty,
  );
}

/** Gives the whole video a length: every scene keeps its share, and the frames add up exactly. */
function spread(frames: number, world: World): Step {
  const before = world.scenes.reduce((sum, scene) => sum + scene.snapshot.durationInFrames, 0);
  const wanted = Math.max(frames, world.scenes.length * 6);
  let left = wanted;
  let share = before;
  const operations = world.scenes.map((scene) => {
    const own = Math.max(6, Math.round((left * scene.snapshot.durationInFrames) / Math.max(1, share)));
    left -= own;
    share -= scene.snapshot.durationInFrames;
    return edit([scene], [{ kind: 'setDuration', durationInFrames: own }]);
  });
  return step(
    operations,
    `Set the video to ${formatDuration(wanted, world.fps)}, from ${formatDuration(before, world.fps)}; every scene keeps its share.`,
    0.93,
  );
}
