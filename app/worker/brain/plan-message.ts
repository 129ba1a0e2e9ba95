import type { Operation, Plan } from '$shared/schema/operations';
import type { BrainContext } from './context';
import { planClause } from './plan-clause';
import { planSequence } from './plan-sequence';
import { planAnswer } from './plan/answer';
import { readFollowUp } from './plan/follow-up';
import { planMarked } from './plan/marked/plan-marked';
import { planVideo } from './plan/outline';
import { leaveOutImpossible } from './plan/refusals';
import { planShape, takeShape } from './plan/video-shape';
import { ask, isQuestion, type Step } from './plan/step';
import type { Styles } from './plan/styles';
import { planTemplate } from './plan/template';
import { planCountedScenes } from './plan/video/counted-scenes';
import { spelledOut, withCountdown, withEmoji } from './lexicon/emoji-words';
import { capitalise } from './plan/words';
import { splitClauses } from './reading/clauses';
import { withoutCourtesies } from './reading/polite';
import { asCooking, withKindAhead, withRequestAhead } from './reading/kind-named';
import { withoutDirections } from './reading/directions';
import { withBars } from './reading/pasted-table';
import { asLesson } from './reading/teaching';
import { readMessage, readVerbatim, READ_LIMIT } from './reading/read-message';
import type { Phrase } from './reading/phrase';
import { words } from './references/content';
import { lookAt, type World } from './references/known-scenes';
import type { Watch } from './watch';
import { nameColor } from './slots/colors';

/** Ways of asking that mean what another, plainer one means. */
const rewritings: readonly ((message: string, context: BrainContext) => string)[] = [
  withBars,
  withKindAhead,
  withoutDirections,
  withoutCourtesies,
  spelledOut,
  withEmoji,
  withCountdown,
  asCooking,
  withRequestAhead,
  asLesson,
];

/** A message as what is to be done, and what is said of it. */
export function planMessage(typedMessage: string, context: BrainContext, styles: Styles, watch?: Watch): Plan {
  const message = rewritings.reduce((text, rewrite) => rewrite(text, context), typedMessage);
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

const likeThis =
  /^(?:(?:please|now|and|also|then|add|make|give me|i want|do) )*(?:another|one more|a second|an extra)(?: one| scene| slide)? (?:just |exactly )?like (?:this|that|it)(?: one| scene| slide)?(?: ,)? (?:but|only|just|except)(?: it)? (.+)$/du;

/** "One more like this but in green": a copy, and what is other in it. */
function planAnother(phrase: Phrase, world: World, styles: Styles): Plan | null {
  const other = world.scenes.length > 0 ? phrase.see(likeThis) : null;
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
  const marked = noted('planMarked', phrase, world, planMarked(phrase, world, styles));
  if (marked) return toPlan([marked], world);
  const whole = planClause(phrase, world, styles, { verbatim });
  // Code holds anything, commands too: nothing in it is a request.
  if (whole.operations.some((operation) => operation.tool === 'addScene' && operation.brief.code !== null))
    return toPlan([whole], world);
  const clauses = splitClauses(phrase);
  if (clauses.length < 2) return toPlan(planHalves(phrase, whole, world, styles) ?? [whole], world);
  const steps = planSequence(clauses, world, styles);
  if (holdsAll(whole, steps, clauses)) return toPlan([whole], world);
  const questions = steps.filter(isQuestion);
  const asOne = steps.length === 0 || (questions.length === steps.length && !isQuestion(whole));
  return toPlan(asOne ? [whole] : steps, world);
}

/**
 * "Type a prompt "…" and show the answer "…"": one scene, of which one of the clauses alone would be a title, as all
 * that is said has its place in it.
 */
function holdsAll(whole: Step, steps: readonly Step[], clauses: readonly Phrase[]): boolean {
  const recipesOf = (step: Step): string[] =>
    step.operations.map((operation) => (operation.tool === 'addScene' ? operation.brief.recipe : operation.tool));
  const [first, ...others] = steps.map(recipesOf);
  const [kind] = recipesOf(whole);
  if (kind === undefined || kind === 'title' || first?.join() !== kind || others.length === 0) return false;
  if (others.some((recipes) => recipes.join() !== 'title') || clauses.slice(1).some(({ text }) => another.test(text)))
    return false;
  const brief = JSON.stringify(whole.operations);
  return clauses.every((clause) =>
    clause.quotes().every((quote) => brief.includes(JSON.stringify(quote).slice(1, -1))),
  );
}

const another = /^(?:add|then|next|an?|another|new|finally|lastly|and|insert|create|one more)(?![a-z])/u;

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
