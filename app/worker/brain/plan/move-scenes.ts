import type { Operation } from '$shared/schema/operations';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { indexAt, readPlace, readShift, type Place } from '../references/place';
import { askForScene, readBareNumbers, readTargets } from './delete-scenes';
import { readBareKind } from '../references/kind-reference';
import { readMessage } from '../reading/read-message';
import { wholeTexts } from '../references/content';
import { type SceneReference } from '../references/scene-reference';
import { step, type Step } from './step';
import { nameScenes } from './words';

const swap =
  /(?:revers|backwards?|opposite order)|(?:swap|switch|exchange|flip|trade|wrong order|change (?:places|positions)|other way (?:a)?round|reverse)/u;
const swapTwo =
  /(?:swap|switch|exchange|flip|trade)(?: the)?(?: order| places| positions)?(?: of| between)? (.+?) (?:and|with|for|&) (.+?)(?: around| places| over)?$/du;
const goesFirst = new RegExp(
  `(?:(?:goes?|comes?|be|put|move|have|play|show|start with|begin with|open with|lead with) (?:it |this |that )?)?(?:(?<=.)(?:to be |be |as )?(?:the )?(?:very )?(?:first|opening|opener|intro)(?: ${SCENE}| one)?|start with|begin with|open with|lead with)(?![a-z0-9ß-ɏ])`,
  'du',
);
const goesLast = new RegExp(
  `(?:to be |be |as )?(?:the )?(?:very )?(?:last|final|closing|closer|outro|ending|finale)(?: ${SCENE}| one)?(?= ?$)|end with|finish with|close with`,
  'du',
);
const openers = /^(?:start|begin|open|lead|kick off)(?: off)? (?:with|on) (.+)$/du;
const closers = /^(?:end|finish|close|conclude|wrap up)(?: off)? (?:with|on) (.+)$/du;
const tradePlaces =
  /^(?:the )?(.+?) and (?:the )?(.+?)(?: should| must| can| need to| have to)? (?:swap|switch|trade|change|exchange)(?: places| positions| spots)?$/du;

export function planMove(phrase: Phrase, world: World): Step | null {
  // One scene has nowhere to go: "at the end our website" asks for another.
  if (world.scenes.length < 2 && world.order.length < 2) return null;
  const ordered = planOrder(phrase, world);
  if (ordered) return ordered;
  // "Sumer came before the others, so it should be first": why does not say where.
  const reason = phrase.see(
    /^(.+?)(?: ,)? so (?:it|this|that|they) ((?:should|must|has to|have to|needs to|belongs|goes|comes) .+)$/du,
  );
  const [meant] = reason ? wholeTexts(reason.phrase(1), world) : [];
  if (reason && meant?.scenes[0])
    return planMove(readMessage(`scene ${meant.scenes[0].position} ${reason.phrase(2).lines()}`), world);
  const swapped = swap.test(phrase.text) ? planSwap(phrase.copy(), world) : null;
  if (swapped) return swapped;
  const edge = phrase.see(openers) ?? phrase.see(closers);
  if (edge) {
    const target = namedTargets(edge.phrase(1), world);
    return target?.scenes[0]
      ? moveTo(target.scenes, { at: /^(?:start|begin|open|lead)/.test(phrase.text) ? 'start' : 'end' }, world, 0.85)
      : null;
  }
  const rest = phrase.copy();
  const place = readPlace(rest, world);
  const shift = place ? null : readShift(rest);
  if (place || shift !== null) {
    const target = namedTargets(rest, world) ?? focusOf(world);
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

const listed = /order.*?((?:#?\d{1,2}(?: ?(?:,|and|then|-|>) ?)+)+#?\d{1,2})/u;

/** "the order should be 3, 1, 2". */
function planOrder(phrase: Phrase, world: World): Step | null {
  const found = listed.exec(phrase.text);
  const wanted = found?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  const names = wanted.length < 2 ? phrase.see(/order(?: should be| is| to| like)?(?: ?:)? (.+)$/du) : null;
  const parts =
    names?.phrase(1).splitAt((token) => token.raw === ',' || token.norm === 'then' || token.norm === 'and') ?? [];
  const byName = parts.flatMap((part) => namedTargets(part, world)?.scenes ?? []);
  if (parts.length > 1 && byName.length === parts.length && new Set(byName).size === parts.length)
    return inOrder(byName);
  const scenes = wanted.flatMap((place) => world.scenes[place - 1] ?? []);
  if (wanted.length < 2 || scenes.length !== wanted.length || new Set(wanted).size !== wanted.length) return null;
  return inOrder(scenes);
}

function inOrder(scenes: readonly KnownScene[]): Step {
  const operations = scenes.map((scene, index): Operation => ({ tool: 'moveScene', sceneId: scene.id, index }));
  return step(operations, `Put the scenes in the order ${scenes.map((scene) => scene.position).join(', ')}.`, 0.93);
}

function namedTargets(phrase: Phrase, world: World): SceneReference | null {
  return readTargets(phrase, world) ?? readBareKind(phrase, world);
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
    const [whole] = wholeTexts(rest, world);
    const target = whole?.scenes.length === 1 ? whole : namedTargets(rest, world);
    if (target?.scenes.length === 1) return moveTo(target.scenes, { at }, world, 0.85);
  }
  return null;
}

function planSwap(phrase: Phrase, world: World): Step | null {
  if (/revers|backwards|opposite order/.test(phrase.text) && !swapTwo.test(phrase.text)) {
    if (world.scenes.length < 2 || /^reverse (?:it|that|this)$/.test(phrase.text)) return null;
    const operations = [...world.order]
      .reverse()
      .map((sceneId, index): Operation => ({ tool: 'moveScene', sceneId, index }));
    return step(operations.slice(0, -1), `Reversed the order of ${world.order.length} scenes.`, 0.85);
  }
  const two = phrase.see(swapTwo) ?? phrase.see(tradePlaces);
  let pair: KnownScene[] = [];
  if (two) {
    const sides = [two.phrase(1), two.phrase(2)].map((side) => namedTargets(side, world));
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
  return [down, { tool: 'moveScene', sceneId: second, index: low }];
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
