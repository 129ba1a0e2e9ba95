import { clauseReaders } from './clause-readers';
import { editReaders } from './edit-readers';
import { combine, projectEvidence, ruleScorer } from './evidence';
import { kindReaders } from './kind-readers';
import { planAdd } from './plan/add-scene';
import { planUnclear } from './plan/answer';
import { planUnknownColor } from './plan/refusals';
import type { Step } from './plan/step';
import { planTitleCase } from './plan/untold-scene';
import type { Styles } from './plan/styles';
import type { EvidenceScorer, Opinion, Weighing } from './ports';
import { askInTurn, type Answer, type Asked, type Reader } from './reader';
import { mask } from './reading/mask';
import type { Phrase } from './reading/phrase';
import type { KnownScene, World } from './references/known-scenes';

/** Who has an opinion on a clause. A trained model joins here (see ports.ts); nothing else has to change. */
const scorers: readonly EvidenceScorer[] = [ruleScorer];

/** Less likely than this, an operation isn't tried. */
const LEAST_PROBABILITY = 0.004;

export interface ClauseOptions {
  /** The message as typed, courtesies and all, for where it turns out to be words for a viewer. */
  readonly verbatim?: Phrase;
  /** Scenes an earlier request is to be repeated on. */
  readonly forced?: readonly KnownScene[];
}

/** What a clause asks for, with everything that takes filled in. */
export function planClause(clause: Phrase, world: World, styles: Styles, options: ClauseOptions = {}): Step {
  const { watch } = world;
  watch?.begins(clause);
  watch?.weighs(weigh(clause, world));
  const again: Asked['again'] = (other, seen, forced) =>
    planClause(other, seen, styles, forced === undefined ? {} : { forced });
  const asked: Asked = { clause, world, styles, forced: options.forced ?? null, again };
  const answer =
    askInTurn(clauseReaders, asked) ??
    askByLikelihood(asked) ??
    answerWithoutEvidence({ ...asked, forced: null }, options.verbatim ?? clause);
  watch?.ends(answer);
  return answer.step;
}

/** Operations by likelihood, before the project has a say in what can be filled in. */
function weigh(clause: Phrase, world: World): Weighing {
  const masked = mask(clause.text);
  const seen = { masked, sceneCount: world.scenes.length };
  const opinions: Opinion[] = [
    ...scorers.map((scorer) => ({ scorer, evidence: scorer.score(seen) })),
    { scorer: { name: 'project', weight: 1 }, evidence: projectEvidence(clause, world) },
  ];
  return { ...seen, opinions, candidates: combine(opinions) };
}

/** The likeliest operation that this project can carry out. */
function askByLikelihood(asked: Asked): Answer | null {
  for (const { kind, probability } of weigh(asked.clause, asked.world).candidates) {
    if (probability < LEAST_PROBABILITY) break;
    const answer = askInTurn(kindReaders[kind], asked);
    asked.world.watch?.tries(kind, answer);
    if (answer) return lessSure(answer, 0.55 + 0.45 * Math.min(1, probability * 1.15));
  }
  return null;
}

const lessSure = ({ by, step }: Answer, share: number): Answer => ({
  by,
  step: { ...step, certainty: step.certainty * share },
});

/** No verb, no cue: a first sentence is a title; in a project with scenes it is not certain enough to act on. */
function answerWithoutEvidence(asked: Asked, verbatim: Phrase): Answer {
  const { clause, world, styles } = asked;
  const isFirst = world.scenes.length === 0;
  const title: Reader = () =>
    isFirst && readsAsWords(clause.content()) ? planAdd(verbatim, world, styles, 0.7) : null;
  const refusedOrAdded = askInTurn(
    [
      ['planUnknownColor', () => planUnknownColor(clause, world)],
      ['planAdd', title],
    ],
    asked,
  );
  if (refusedOrAdded) return refusedOrAdded;
  const edited = isFirst ? null : askInTurn([...editReaders, ...kindReaders.retime], asked);
  if (edited) return lessSure(edited, 0.8);
  const said = askInTurn([['planTitleCase', () => planTitleCase(verbatim, world, styles)]], asked);
  return said ?? { by: 'planUnclear', step: planUnclear(clause, world) };
}

/** Whether a text could be meant for a viewer: "asdfghjkl" and "???" are not. */
function readsAsWords(typed: string): boolean {
  const letters = typed.match(/\p{L}/gu) ?? [];
  if (letters.length < 2)
    return /\p{L}|\d/u.test(typed) && typed.length < 40 && /[\p{L}\d]{2}|[^\p{ASCII}]/u.test(typed);
  const latin = typed.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const mash = latin.filter(
    (word) =>
      !/[aeiouy]/.test(word) ||
      /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) ||
      /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb)/.test(word),
  );
  return !(mash.length > 0 && mash.length >= latin.length);
}
