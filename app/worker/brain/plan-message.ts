import type { LeafElement } from '$shared/schema/layout';
import type { Operation, Plan } from '$shared/schema/operations';
import type { BrainContext } from './context';
import { planClause } from './plan-clause';
import { planAnswer } from './plan/answer';
import { readFollowUp } from './plan/follow-up';
import { lookOfNew } from './plan/look-of-new';
import { planVideo } from './plan/outline';
import { leaveOutImpossible } from './plan/refusals';
import { planShape, takeShape } from './plan/video-shape';
import { ask, isQuestion, type Step } from './plan/step';
import type { Styles } from './plan/styles';
import { planTemplate } from './plan/template';
import { planCountedScenes } from './plan/video/counted-scenes';
import { spelledOut, withCountdown, withEmoji } from './lexicon/emoji-words';
import { SCENE } from './lexicon/patterns';
import { capitalise, show } from './plan/words';
import { splitClauses } from './reading/clauses';
import { withoutCourtesies } from './reading/polite';
import { readMessage, readVerbatim, READ_LIMIT } from './reading/read-message';
import type { Phrase } from './reading/phrase';
import { words } from './references/content';
import { afterEdits } from './references/after-edits';
import { lookAt, type KnownScene, type World } from './references/known-scenes';
import type { Watch } from './watch';
import { readSceneReference } from './references/scene-reference';
import { nameColor } from './slots/colors';

/** A message as what is to be done, and what is said of it. */
export function planMessage(typedMessage: string, context: BrainContext, styles: Styles, watch?: Watch): Plan {
  const message = withCountdown(withEmoji(spelledOut(withoutCourtesies(typedMessage))));
  const plan = planRequest(message, lookAt(context, watch), styles);
  // An example in a question is no colour of theirs.
  if (plan.operations.every(({ tool }) => tool === 'askUser')) return plan;
  const typed = readVerbatim(message.slice(0, READ_LIMIT)).tokens.flatMap(({ norm, raw }) =>
    norm.startsWith('§c') ? [raw] : [],
  );
  const named = (text: string): string =>
    text.replace(/“[^”]*”|#[0-9a-f]{6}(?![0-9a-z])/g, (part, at: number) => {
      if (!part.startsWith('#')) return part;
      const name = nameColor(part, typed);
      return /(?:^|[.!?] )$/.test(text.slice(0, at)) ? capitalise(name) : name;
    });
  const alternatives = plan.alternatives.map(({ label, prompt }) => ({ label: named(label), prompt }));
  return { ...plan, reply: named(plan.reply), alternatives };
}

/** A message, clause by clause, each seeing what the ones before it did to the order of the scenes. */
function planRequest(message: string, world: World, styles: Styles): Plan {
  if (message.trim() === '') return toPlan([planAnswerToNothing()], world);
  if (message.length > READ_LIMIT) return toPlan([tooLong(message.length)], world);
  const own = new Set(world.scenes.flatMap((scene) => [...scene.texts, scene.name].flatMap(words)));
  const phrase = readMessage(message, own);
  if (phrase.isEmpty) {
    world.watch?.reads(phrase);
    return toPlan([noted('planAnswer', phrase, world, planAnswer(phrase, world, styles))], world);
  }
  const followed = planFollowUp(message, world, styles);
  if (followed) return followed;
  world.watch?.reads(phrase);
  const shaped = planShaped(phrase, world, styles);
  if (shaped) return shaped;
  const left = leaveOutImpossible(phrase);
  const made = left ? planPhrase(left.phrase, left.phrase, world, styles) : null;
  if (left && made?.operations.some(({ tool }) => tool === 'addScene' || tool === 'addScenes'))
    return { ...made, reply: `${made.reply} ${left.answer}` };
  return planPhrase(phrase, readVerbatim(message, own), world, styles);
}

/**
 * "Again", "no, red", "I meant the third one": the last request once more, or as it should have been. What took the
 * place of something is made from the project as it was before, so that nothing of that stays.
 */
function planFollowUp(message: string, { context, watch }: World, styles: Styles): Plan | null {
  const found = readFollowUp(message, context);
  if (!found || (found.words !== null && meansSomething(found.words, context, styles))) return null;
  const { recentOutcomes, recentMessages, before } = context;
  const last = recentOutcomes.at(-1) ?? [];
  const hasDone = last.some(({ tool }) => tool !== 'undo' && tool !== 'redo');
  // Somebody has changed something since: what was done can't be taken back for this, so nothing may come on top of it.
  if (found.replaces && hasDone && before === undefined) return null;
  const takesBack = found.replaces && hasDone && before !== undefined;
  const plan = planMessage(
    found.request,
    {
      ...context,
      recentMessages: recentMessages.slice(0, -1),
      ...(takesBack ? { project: before, recentOutcomes: recentOutcomes.slice(0, -1) } : {}),
    },
    styles,
    watch,
  );
  const does = new Set(plan.operations.map(({ tool }) => tool));
  if (does.has('askUser') || (does.has('deleteScene') && !found.isPlain)) return null;
  // What changed something is corrected by changing it, never by a new scene.
  if (takesBack && (does.has('addScene') || does.has('addScenes')) && !last.some(({ tool }) => tool === 'addScene'))
    return null;
  watch?.follows(found.request, takesBack);
  return takesBack
    ? { ...plan, operations: [{ tool: 'undo', count: 1 }, ...plan.operations], reply: `Took that back. ${plan.reply}` }
    : plan;
}

/** Whether words are a request, or an answer, by themselves: "export the video" is no title. */
function meansSomething(words: string, context: BrainContext, styles: Styles): boolean {
  const alone = planPhrase(readMessage(words), readVerbatim(words), lookAt(context), styles);
  return alone.operations.some(({ tool }) => tool !== 'askUser');
}

/** "Intro for Acme, vertical": the first scene of a video says what shape the video has, a later one does not. */
function planShaped(phrase: Phrase, world: World, styles: Styles): Plan | null {
  const whole = noted('planShape', phrase, world, planShape(phrase, world));
  if (whole) return toPlan([whole], world);
  const shaped = takeShape(phrase, world);
  const made = shaped && planPhrase(shaped.phrase, shaped.phrase, world, styles);
  if (!shaped || !made?.operations.some(({ tool }) => tool === 'addScene' || tool === 'addScenes')) return null;
  const { operations, said, alternatives } = shaped.step;
  world.watch?.plansFirst(noted('takeShape', phrase, world, shaped.step));
  return {
    ...made,
    operations: [...operations, ...made.operations],
    reply: `${made.reply} ${said}`.trim(),
    alternatives: [...alternatives, ...made.alternatives].slice(0, 3),
  };
}

const another =
  /^(?:(?:please|now|and|also|then|add|make|give me|i want|do) )*(?:another|one more|a second|an extra)(?: one| scene| slide)? (?:just |exactly )?like (?:this|that|it)(?: one| scene| slide)?(?: ,)? (?:but|only|just|except)(?: it)? (.+)$/du;

/** "One more like this but in green": a copy, and what is other in it. */
function planAnother(phrase: Phrase, world: World, styles: Styles): Plan | null {
  const other = world.scenes.length > 0 ? phrase.see(another) : null;
  const wish = other?.phrase(1).lines() ?? '';
  if (wish === '') return null;
  const says = /^(?:that says|saying|which says|says|with the (?:text|title)) (.+)$/iu.exec(wish)?.[1];
  const request =
    says === undefined ? `make it ${wish.replace(/^(?:in|with|is|should be) /iu, '')}` : `change the title to ${says}`;
  const steps = planSequence([readMessage('duplicate it'), readMessage(request)], world, styles);
  return steps.length === 1 && !steps.some(isQuestion) ? toPlan(steps, world) : null;
}

const copyBut =
  /^(?:please |can you )*((?:duplicate|copy|clone) .+?)(?: ,)? but (?:with |change |replace |make it |use )?(.+)$/du;

/** "Duplicate the list but with Wind instead of Sun": the copy, and what is other in it. */
function planCopyBut(phrase: Phrase, world: World, styles: Styles): Plan | null {
  const said = world.scenes.length > 0 ? phrase.see(copyBut) : null;
  if (!said) return null;
  const [copy, wish] = [said.phrase(1).lines(), said.phrase(2).lines()];
  const request = /(?: instead of | to | with | by )/i.test(wish) ? wish : `make it ${wish}`;
  const steps = planSequence([readMessage(copy), readMessage(`in the copy ${request}`)], world, styles);
  return steps.length === 1 && !steps.some(isQuestion) ? toPlan(steps, world) : null;
}

function planPhrase(phrase: Phrase, verbatim: Phrase, world: World, styles: Styles): Plan {
  const copied = planAnother(phrase, world, styles) ?? planCopyBut(phrase, world, styles);
  if (copied) return copied;
  const video =
    noted('planTemplate', phrase, world, planTemplate(phrase, world, styles)) ??
    noted('planCountedScenes', phrase, world, planCountedScenes(phrase, world, styles)) ??
    noted('planVideo', phrase, world, planVideo(phrase, world, styles));
  if (video) return toPlan([video], world);
  const whole = planClause(phrase, world, styles, { verbatim });
  // Code holds anything, commands too: nothing in it is a request.
  if (whole.operations.some((operation) => operation.tool === 'addScene' && operation.brief.code !== null))
    return toPlan([whole], world);
  const clauses = splitClauses(phrase);
  if (clauses.length < 2) return toPlan(planHalves(phrase, whole, world, styles) ?? [whole], world);
  const steps = planSequence(clauses, world, styles);
  const questions = steps.filter(isQuestion);
  const asOne = steps.length === 0 || (questions.length === steps.length && !isQuestion(whole));
  return toPlan(asOne ? [whole] : steps, world);
}

function planSequence(clauses: readonly Phrase[], world: World, styles: Styles): Step[] {
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

const copy = /(?<![a-z])(?:copy|duplicate|clone|new one|second one)(?![a-z])/u;

/** The same without the words for the copy, which is not there yet. */
function ofCopy(clause: Phrase, last: Step | undefined): Phrase {
  if (last?.operations.at(-1)?.tool !== 'duplicateScene' || !copy.test(clause.text)) return clause;
  const text = clause
    .lines()
    .replace(
      /^(.*?)\s*(?<!\p{L})(?:in|on|of) (?:the |that )?(?:copy|duplicate|clone|new one|second one)(?!\p{L}),?/iu,
      '$1 ',
    )
    .replace(/(?<!\p{L})(?:the |that )?(?:copy|duplicate|clone|new one|second one)(?!\p{L})/iu, 'it');
  return readMessage(text.trim());
}

/** "Make a copy of it and in the copy change Ana to Ben": what is asked for right after a copy is made in it. */
function inCopy(last: Step | undefined, operations: readonly Operation[], clause: Phrase): Step | null {
  const made = last?.operations.at(-1);
  if (made?.tool !== 'duplicateScene' || !last) return null;
  const isOfIt = copy.test(clause.text) || !namesScene.test(clause.text);
  const edits = operations.flatMap((operation) =>
    operation.tool === 'editScene' && operation.sceneIds.join() === made.sceneId ? operation.edits : [],
  );
  if (!isOfIt || edits.length === 0 || operations.some(({ tool }) => tool !== 'editScene')) return null;
  const changed = { ...made, edits: [...made.edits, ...edits] };
  return {
    ...last,
    operations: [...last.operations.slice(0, -1), changed],
    said: `${last.said.replace(/\.$/, '')} and changed the copy.`,
  };
}

const saysOfNew =
  /^(?:and )?(?:the |its )?(?:title|headline|heading|text) (?:(?:should|must|has to|needs to) )?(?:be|say|says|is|reads?) (.+)$/du;
const andBelow =
  /^(.+?)(?: ,)?(?: and)? (?:below|under|underneath|beneath)(?: (?:it|that))?(?: (?:should be|put|it says|say))? (.+)$/du;

/** "Make a scene for our croissants. The title should be …": what a scene says that the same message asks for. */
function wordsOfNew(last: Step | undefined, clause: Phrase): Step | null {
  const added = last?.operations.at(-1);
  const said = clause.see(saysOfNew);
  if (added?.tool !== 'addScene' || !last || !said) return null;
  const two = said.phrase(1).see(andBelow);
  const headline = (two ?? said).content(1);
  const brief = { ...added.brief, name: null, headline, subline: two?.content(2) ?? added.brief.subline };
  return {
    ...last,
    operations: [...last.operations.slice(0, -1), { ...added, brief }],
    said: `Added a scene that says ${show(headline)}.`,
  };
}

const namesScene = new RegExp(`(?<![a-z])(?:${SCENE} #?\\d|original|first|last)`, 'u');

const subject =
  /^(?:please )?(?:make|turn|set|let|have|get) (?:it|this|that|them|everything|all|the (?:whole )?[a-z]+|[a-z]+ \d+)(?= )/du;

/** "Make it faster and blue": two wishes for one thing, of which one reading alone would drop the other. */
function planHalves(phrase: Phrase, whole: Step, world: World, styles: Styles): readonly Step[] | null {
  if (isQuestion(whole) || world.scenes.length === 0 || phrase.quotes().length > 0 || phrase.tokens.length > 14)
    return null;
  const done = editKinds([whole]);
  const [first, ...others] = phrase.splitAt((token) => token.raw === ',' || /^(?:and|but)$/.test(token.norm));
  // Colours that go together are one wish.
  if (done.size === 0 || done.has('setPalette') || !first || others.length === 0 || others.length > 2) return null;
  const spoken = first.see(subject);
  const parts = [first, ...others.map((part) => (spoken ? first.slice(0, spoken.to).joinedWith(part) : part))];
  const steps = parts.map((part) => planClause(part, world, styles));
  const alike = steps.every((one) => !isQuestion(one) && editKinds([one]).size > 0);
  return alike && editKinds(steps).size > done.size ? steps : null;
}

/** What some steps change, if they change scenes that are there and do nothing else. */
function editKinds(steps: readonly Step[]): ReadonlySet<string> {
  const operations = steps.flatMap((one) => one.operations);
  return operations.every(({ tool }) => tool === 'editScene')
    ? new Set(operations.flatMap((operation) => ('edits' in operation ? operation.edits.map(({ kind }) => kind) : [])))
    : new Set();
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

function planAnswerToNothing(): Step {
  return ask('Say what should move, in a sentence. For example: intro for "Acme Rockets", bold white on navy.', 0.95);
}

function tooLong(length: number): Step {
  return ask(
    `That is ${length} characters; I read up to ${READ_LIMIT} at once. Send the words for one scene, or a list of scenes, in a few sentences.`,
    0.9,
  );
}

/** Tells whoever watches who made a step of a whole message. */
function noted<Made extends Step | null>(by: string, phrase: Phrase, { watch }: World, step: Made): Made {
  if (step) {
    watch?.begins(phrase);
    watch?.ends({ by, step });
  }
  return step;
}

function toPlan(steps: readonly Step[], { watch }: World): Plan {
  watch?.plans(steps);
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
