import type { ClauseReading, Explanation, ReadEvidence } from '$shared/protocol/reading';
import type { Step } from './plan/step';
import type { OperationKind, Opinion, Weighing } from './ports';
import type { Answer } from './reader';
import { mask } from './reading/mask';
import type { Phrase } from './reading/phrase';
import { mendedWords, slotValues } from './reading/slot-values';
import type { SceneReference } from './references/reference';
import type { Watch } from './watch';

/** A clause while it is read. */
interface Frame {
  readonly text: string;
  weighing: Weighing | null;
  references: SceneReference[];
  within: Frame[];
  readonly tried: Map<OperationKind, 'answered' | 'ruled out'>;
  answer: Answer | null;
}

/** Writes down how a message is read. */
export class Trace implements Watch {
  #phrase: Phrase | null = null;
  #followsUp: Explanation['followsUp'] = [];
  readonly #open: Frame[] = [];
  readonly #closed: Frame[] = [];
  readonly #framesOf = new Map<Step, readonly Frame[]>();
  #planned: readonly Step[] = [];

  reads(phrase: Phrase): void {
    this.#phrase = phrase.copy();
    this.#followsUp = [];
  }

  follows(request: string, takesBack: boolean): void {
    this.#followsUp = [{ request, takesBack }, ...this.#followsUp];
  }

  begins(clause: Phrase): void {
    this.#open.push({
      text: clause.text,
      weighing: null,
      references: [],
      within: [],
      tried: new Map(),
      answer: null,
    });
  }

  weighs(weighing: Weighing): void {
    const frame = this.#open.at(-1);
    if (frame) frame.weighing = weighing;
  }

  asks(): void {
    const frame = this.#open.at(-1);
    if (frame) [frame.references, frame.within] = [[], []];
  }

  refers(reference: SceneReference): void {
    this.#open.at(-1)?.references.push(reference);
  }

  tries(kind: OperationKind, answer: Answer | null): void {
    this.#open.at(-1)?.tried.set(kind, answer ? 'answered' : 'ruled out');
  }

  ends(answer: Answer): void {
    const frame = this.#open.pop();
    if (!frame) return;
    frame.answer = answer;
    (this.#open.at(-1)?.within ?? this.#closed).push(frame);
    this.#framesOf.set(answer.step, [frame]);
  }

  becomes(from: Step | undefined, to: Step): void {
    const frames = (from && this.#framesOf.get(from)) ?? [];
    this.#framesOf.set(to, [...(this.#framesOf.get(to) ?? []), ...frames]);
  }

  plans(steps: readonly Step[]): void {
    this.#planned = steps;
  }

  plansFirst(step: Step): void {
    this.#planned = [step, ...this.#planned];
  }

  reading(): Omit<Explanation, 'plan'> {
    const text = this.#phrase?.text ?? '';
    const carriedOut = this.#planned.flatMap((step) => this.#framesOf.get(step) ?? []);
    return {
      followsUp: this.#followsUp,
      normalised: text,
      masked: mask(text),
      mended: this.#phrase ? mendedWords(this.#phrase) : [],
      slots: this.#phrase ? slotValues(this.#phrase) : [],
      clauses: carriedOut.map(toReading),
      dropped: this.#closed.filter((frame) => !carriedOut.includes(frame)).map(toReading),
    };
  }
}

function toReading({ text, weighing, references, within, tried, answer }: Frame): ClauseReading {
  const named = references.map(({ kind, words, scenes, missing }) => ({
    kind,
    words,
    places: scenes.map(({ position }) => position),
    missing,
  }));
  const seen = named.map((reference) => JSON.stringify(reference));
  return {
    text,
    masked: mask(text),
    evidence: weighing?.opinions.map((opinion) => toEvidence(opinion, weighing)) ?? [],
    candidates:
      weighing?.candidates.map((candidate) => ({ ...candidate, outcome: tried.get(candidate.kind) ?? 'not asked' })) ??
      [],
    answeredBy: answer?.by ?? '',
    references: named.filter((_, index) => seen.indexOf(seen[index] ?? '') === index),
    operations: answer?.step.operations ?? [],
    said: answer?.step.said ?? '',
    certainty: answer?.step.certainty ?? 0,
    within: within.map(toReading),
  };
}

function toEvidence({ scorer, evidence }: Opinion, weighing: Weighing): ReadEvidence {
  const odds = Object.entries(evidence).map(([kind, value]) => ({ kind, odds: value }));
  return {
    reader: scorer.name,
    weight: scorer.weight,
    odds: odds.sort((a, b) => b.odds - a.odds),
    reasons: [...(scorer.reasons?.(weighing) ?? [])].sort((a, b) => b.odds - a.odds),
  };
}
