import type { Operation, Plan } from '$shared/schema/operations';
import type { BrainContext } from './context';
import { planClause } from './plan-clause';
import { planAnswer } from './plan/answer';
import { ask, isQuestion, type Step } from './plan/step';
import type { Styles } from './plan/styles';
import { splitClauses } from './reading/clauses';
import { readMessage, READ_LIMIT } from './reading/read-message';
import { lookAt, type World } from './references/known-scenes';

/** A message, clause by clause, each seeing what the ones before it did to the order of the scenes. */
export function planMessage(message: string, context: BrainContext, styles: Styles): Plan {
  const world = lookAt(context);
  if (message.trim() === '') return toPlan([planAnswerToNothing()]);
  if (message.length > READ_LIMIT) return toPlan([tooLong(message.length)]);
  const phrase = readMessage(message);
  if (phrase.isEmpty) return toPlan([planAnswer(phrase, world, styles)]);
  const whole = planClause(phrase, world, styles, { alone: true });
  const clauses = splitClauses(phrase);
  if (clauses.length < 2) return toPlan([whole]);
  return toPlan(planSequence(clauses, phrase, world, styles) ?? [whole]);
}

function planSequence(
  clauses: ReturnType<typeof splitClauses>,
  phrase: ReturnType<typeof readMessage>,
  world: World,
  styles: Styles,
): Step[] | null {
  void phrase;
  const steps: Step[] = [];
  let current = world;
  for (const clause of clauses) {
    const next = planClause(clause, current, styles, { alone: false });
    // A piece that says nothing by itself belongs to what was said before it.
    if (isQuestion(next) && next.certainty < 0.6 && steps.length > 0) continue;
    steps.push(next);
    current = { ...current, order: orderAfter(current.order, next.operations) };
  }
  const questions = steps.filter(isQuestion);
  // One part that cannot be done does not keep the others from being done; the reply says which.
  return questions.length === steps.length ? steps.slice(0, 1) : steps;
}

/** Where the scenes stand after some operations; new ones are '+0', '+1', … */
function orderAfter(order: readonly string[], operations: readonly Operation[]): string[] {
  let next = [...order];
  for (const operation of operations) {
    if (operation.tool === 'deleteScene') next = next.filter((id) => !operation.sceneIds.includes(id));
    if (operation.tool === 'addScene') next.splice(operation.index ?? next.length, 0, `+${next.length}`);
    if (operation.tool === 'duplicateScene') next.splice(next.indexOf(operation.sceneId) + 1, 0, `+${next.length}`);
    if (operation.tool === 'moveScene') {
      next = next.filter((id) => id !== operation.sceneId);
      next.splice(operation.index, 0, operation.sceneId);
    }
  }
  return next;
}

function planAnswerToNothing(): Step {
  return ask('Say what should move, in a sentence. For example: intro for "Acme Rockets", bold white on navy.', 0.95);
}

function tooLong(length: number): Step {
  return ask(
    `That is ${length} characters; I read up to ${READ_LIMIT} at once. Send the words for one scene, or a list of scenes, in a few sentences.`,
    0.9,
  );
}

function toPlan(steps: readonly Step[]): Plan {
  const certainty = steps.reduce((product, step) => product * step.certainty, 1);
  const asks = steps.filter(isQuestion);
  // A question beside things that were done is said, not asked: the turn has done something.
  const operations = steps.flatMap((step) => (isQuestion(step) && asks.length < steps.length ? [] : step.operations));
  return {
    operations: mergeEdits(operations),
    confidence: Math.round(Math.max(0.05, Math.min(0.99, certainty)) * 100) / 100,
    reply: steps
      .map((step) => step.said)
      .filter((said) => said !== '')
      .join(' '),
    alternatives: steps.flatMap((step) => step.alternatives).slice(0, 3),
  };
}

/** Edits of the same scenes one after the other are one edit. */
function mergeEdits(operations: readonly Operation[]): Operation[] {
  const merged: Operation[] = [];
  for (const operation of operations) {
    const last = merged.at(-1);
    if (
      operation.tool === 'editScene' &&
      last?.tool === 'editScene' &&
      last.sceneIds.join() === operation.sceneIds.join()
    ) {
      merged[merged.length - 1] = { ...last, edits: [...last.edits, ...operation.edits] };
    } else merged.push(operation);
  }
  return merged;
}
