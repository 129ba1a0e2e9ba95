import type { LeafElement } from '$shared/schema/layout';
import type { Operation } from '$shared/schema/operations';
import { planClause } from './plan-clause';
import { lookOfNew } from './plan/look-of-new';
import { inCopy, ofCopy, wordsOfNew } from './plan/more-of-new';
import { isQuestion, type Step } from './plan/step';
import type { Styles } from './plan/styles';
import { readMessage } from './reading/read-message';
import type { Phrase } from './reading/phrase';
import { words } from './references/content';
import { afterEdits } from './references/after-edits';
import type { KnownScene, World } from './references/known-scenes';
import { readSceneReference } from './references/scene-reference';

/** Requests in their order, each on the project as the ones before leave it. */
export function planSequence(clauses: readonly Phrase[], world: World, styles: Styles): Step[] {
  const steps: Step[] = [];
  let current = world;
  let before: Phrase | null = null;
  for (const clause of clauses) {
    // "They also need lunch, put that on the list": what is said first names what the second is about.
    const joined =
      before && startsWithPronoun.test(clause.text)
        ? planClause(partInstead(before, clause, current) ?? join(before, clause), current, styles)
        : null;
    const alone = planClause(ofCopy(clause, steps.at(-1)), current, styles);
    const next =
      joined && !isQuestion(joined) && (isQuestion(alone) || joined.certainty >= alone.certainty) ? joined : alone;
    const looked =
      isQuestion(next) && world.scenes.length === 0 ? lookOfNew(steps.at(-1), clause, world, styles) : null;
    if (looked) {
      current.watch?.becomes(steps.at(-1), looked);
      current.watch?.becomes(next, looked);
      steps[steps.length - 1] = looked;
      continue;
    }
    // "Why is it in the middle? It belongs at the end.": what is asked first only says what is meant.
    if (isQuestion(next) && (next.certainty < 0.6 || (clause !== clauses.at(-1) && /\?$/.test(clause.text)))) {
      before = before ? join(before, clause) : clause;
      current = withFocus(current, mentioned(clause, current));
      if (steps.length === 0 && clause === clauses.at(-1)) steps.push(next);
      continue;
    }
    before = null;
    const operations = next.operations.flatMap((operation) => stillThere(operation, current));
    if (operations.length === 0) continue;
    const worded = wordsOfNew(steps.at(-1), clause);
    if (worded) {
      current.watch?.becomes(steps.at(-1), worded);
      current.watch?.becomes(next, worded);
      steps[steps.length - 1] = worded;
      continue;
    }
    const copied = inCopy(steps.at(-1), operations, clause);
    if (copied) {
      current.watch?.becomes(steps.at(-1), copied);
      current.watch?.becomes(next, copied);
      steps[steps.length - 1] = copied;
      continue;
    }
    const done = { ...next, operations };
    current.watch?.becomes(next, done);
    steps.push(done);
    current = afterEdits({ ...current, order: orderAfter(current.order, operations) }, operations);
    current = withFocus(current, touchedBy(operations, current));
  }
  return steps;
}

const startsWithPronoun =
  /^(?:please |just |then |can you )*\p{L}+(?: \p{L}+)? (?:it|that|them|this|those|these|that one|that scene|the (?:order|two))(?![a-zß-ɏ])/u;

/** "We sold out of quiche, take it off": one of several things in a scene is what "it" is, not the scene. */
function partInstead(before: Phrase, clause: Phrase, world: World): Phrase | null {
  const said = ` ${words(before.lines()).join(' ')} `;
  const parts = world.scenes.flatMap(({ elements }) => elements.flatMap(partsOf));
  const part = parts.find((text) => said.includes(` ${words(text).join(' ')} `));
  const it = part === undefined ? null : clause.see(/(?<![a-z])(?:it|that|them|this|those)(?![a-z])/du);
  const token = it && clause.tokens[it.from];
  if (!token || part === undefined) return null;
  const [first, last] = [clause.tokens[0], clause.tokens.at(-1)];
  const { source } = clause;
  return readMessage(
    `${source.slice(first?.start ?? 0, token.start)}"${part}"${source.slice(token.end, last?.end ?? token.end)}`,
  );
}

function partsOf(element: LeafElement): readonly string[] {
  if (element.type === 'list') return element.items;
  return element.type === 'chart' ? element.data.map(({ label }) => label) : [];
}

function join(first: Phrase, second: Phrase): Phrase {
  return first.joinedWith(second);
}

/** The scenes a clause speaks of although it asks for nothing by itself. */
function mentioned(clause: Phrase, world: World): readonly KnownScene[] {
  return readSceneReference(clause.copy(), world, { kinds: true, content: true })?.scenes ?? [];
}

function withFocus(world: World, scenes: readonly KnownScene[]): World {
  const last = scenes.at(-1);
  return last ? { ...world, focus: last, here: last, lastTouched: scenes } : world;
}

function touchedBy(operations: readonly Operation[], world: World): readonly KnownScene[] {
  const ids = operations.flatMap((operation) =>
    'sceneIds' in operation ? operation.sceneIds : 'sceneId' in operation ? [operation.sceneId] : [],
  );
  return world.scenes.filter((scene) => ids.includes(scene.id));
}

/** What an earlier clause has deleted cannot be deleted, moved or changed by a later one. */
function stillThere(operation: Operation, world: World): readonly Operation[] {
  if ('sceneIds' in operation) {
    const sceneIds = operation.sceneIds.filter((id) => world.order.includes(id));
    return sceneIds.length === 0 ? [] : [{ ...operation, sceneIds }];
  }
  return 'sceneId' in operation && !world.order.includes(operation.sceneId) ? [] : [operation];
}

/** Where the scenes stand after some operations; new ones are '+0', '+1', … */
function orderAfter(order: readonly string[], operations: readonly Operation[]): string[] {
  let next = [...order];
  for (const operation of operations) {
    if (operation.tool === 'deleteScene') next = next.filter((id) => !operation.sceneIds.includes(id));
    if (operation.tool === 'addScenes')
      next.splice(operation.index ?? next.length, 0, ...operation.briefs.map((_, added) => `+${next.length + added}`));
    if (operation.tool === 'addScene') next.splice(operation.index ?? next.length, 0, `+${next.length}`);
    if (operation.tool === 'duplicateScene')
      next.splice(operation.index ?? next.indexOf(operation.sceneId) + 1, 0, `+${next.length}`);
    if (operation.tool === 'moveScene') {
      next = next.filter((id) => id !== operation.sceneId);
      next.splice(operation.index, 0, operation.sceneId);
    }
  }
  return next;
}
