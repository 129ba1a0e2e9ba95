import type { Operation } from '$shared/schema/operations';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { indexAt, readPlace, readShift, type Place } from '../references/place';
import { askForScene, readBareNumbers, readTargets } from './delete-scenes';
import { step, type Step } from './step';
import { nameScenes } from './words';

const swap = /(?:swap|switch|exchange|flip|trade|wrong order|change places|other way (?:a)?round|reverse)/u;
const swapTwo =
  /(?:swap|switch|exchange|flip|trade)(?: the)?(?: order| places| positions)?(?: of| between)? (.+?) (?:and|with|for|&) (.+?)(?: around| places| over)?$/du;
const goesFirst = new RegExp(
  `(?:(?:goes?|comes?|be|put|move|have|play|show|start with|begin with|open with|lead with) (?:it |this |that )?)?(?:(?<=.)(?:to be |be |as )?(?:the )?(?:very )?first(?: ${SCENE}| one)?|start with|begin with|open with|lead with)(?![a-z0-9ß-ɏ])`,
  'du',
);
const goesLast = new RegExp(
  `(?:to be |be |as )?(?:the )?(?:very )?last(?: ${SCENE}| one)?(?= ?$)|end with|finish with|close with`,
  'du',
);
const openers = /^(?:start|begin|open|lead) with (.+)$/du;
const closers = /^(?:end|finish|close) with (.+)$/du;

export function planMove(phrase: Phrase, world: World): Step | null {
  if (world.scenes.length === 0) return null;
  const swapped = swap.test(phrase.text) ? planSwap(phrase.copy(), world) : null;
  if (swapped) return swapped;
  const edge = phrase.see(openers) ?? phrase.see(closers);
  if (edge) {
    const target = readTargets(edge.phrase(1), world);
    return target?.scenes[0]
      ? moveTo(target.scenes, { at: /^(?:start|begin|open|lead)/.test(phrase.text) ? 'start' : 'end' }, world, 0.85)
      : null;
  }
  const rest = phrase.copy();
  const place = readPlace(rest, world);
  const shift = place ? null : readShift(rest);
  if (place || shift !== null) {
    const target = readTargets(rest, world) ?? focusOf(world);
    if (target?.missing) return askForScene(target.missing, world);
    if (place?.at === 'nowhere') return askForScene(place.missing, world);
    if (!target || target.scenes.length === 0) return null;
    if (place) return moveTo(target.scenes, place, world, 0.92);
    const [scene] = target.scenes;
    return scene && shift !== null
      ? moveTo([scene], { at: 'position', position: scene.position + shift }, world, 0.9)
      : null;
  }
  return planEdge(phrase, world);
}

function focusOf(world: World): { readonly scenes: readonly KnownScene[]; readonly missing: null } | null {
  return world.focus ? { scenes: [world.focus], missing: null } : null;
}

/** "coffee first", "put the quote last". */
function planEdge(phrase: Phrase, world: World): Step | null {
  for (const [pattern, at] of [
    [goesFirst, 'start'],
    [goesLast, 'end'],
  ] as const) {
    const rest = phrase.copy();
    if (!rest.take(pattern)) continue;
    const target = readTargets(rest, world);
    if (target?.scenes.length === 1) return moveTo(target.scenes, { at }, world, 0.85);
  }
  return null;
}

function planSwap(phrase: Phrase, world: World): Step | null {
  if (/reverse/.test(phrase.text) && !swapTwo.test(phrase.text)) {
    const operations = [...world.order]
      .reverse()
      .map((sceneId, index): Operation => ({ tool: 'moveScene', sceneId, index }));
    return step(operations.slice(0, -1), `Reversed the order of ${world.order.length} scenes.`, 0.85);
  }
  const two = phrase.see(swapTwo);
  let pair: KnownScene[] = [];
  if (two) {
    const sides = [two.phrase(1), two.phrase(2)].map((side) => readTargets(side, world));
    const missing = sides.find((side) => side?.missing)?.missing;
    if (missing) return askForScene(missing, world);
    pair = sides.flatMap((side) => side?.scenes[0] ?? []);
  }
  if (pair.length !== 2) {
    const both = readBareNumbers(phrase.copy(), world) ?? readTargets(phrase, world);
    pair = [...(both?.scenes ?? [])];
    if (both?.missing) return askForScene(both.missing, world);
    if (pair.length < 2 && world.scenes.length === 2) pair = [...world.scenes];
  }
  const [one, other] = pair;
  if (pair.length !== 2 || !one || !other || one === other) return null;
  return step(
    swapOperations(one.id, other.id, world),
    `Swapped scenes ${Math.min(one.position, other.position)} and ${Math.max(one.position, other.position)}.`,
    0.93,
  );
}

function swapOperations(one: string, other: string, world: World): Operation[] {
  const [low, high] = [world.order.indexOf(one), world.order.indexOf(other)].sort((a, b) => a - b) as [number, number]; // two indices in, two out
  const first = world.order[low];
  const second = world.order[high];
  if (first === undefined || second === undefined) return [];
  const down: Operation = { tool: 'moveScene', sceneId: first, index: high };
  return high - low === 1 ? [down] : [down, { tool: 'moveScene', sceneId: second, index: low }];
}

function moveTo(scenes: readonly KnownScene[], place: Place, world: World, certainty: number): Step | null {
  const moving = scenes.filter((scene) => !('scene' in place && place.scene === scene));
  if (moving.length === 0) return null;
  let { order } = world;
  const operations = moving.map((scene, step): Operation => {
    const anchor: Place = place.at === 'after' && step > 0 ? { at: 'after', scene: moving[step - 1] ?? scene } : place;
    const base = indexAt(anchor, { ...world, order }, scene.id);
    const index = place.at === 'start' || place.at === 'position' ? base + step : base;
    order = order.filter((id) => id !== scene.id);
    order = [...order.slice(0, index), scene.id, ...order.slice(index)];
    return { tool: 'moveScene', sceneId: scene.id, index };
  });
  const now = order.indexOf(moving[0]?.id ?? '') + 1;
  return step(operations, `Moved ${nameScenes(moving, world)} to place ${now}.`, certainty);
}
