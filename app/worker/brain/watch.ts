import type { Step } from './plan/step';
import type { OperationKind, Weighing } from './ports';
import type { Answer } from './reader';
import type { Phrase } from './reading/phrase';
import type { SceneReference } from './references/reference';

/**
 * Is told how a message is read, while it is read: there is one reading, whether anybody looks on or not. Where nobody
 * does, nothing is written down.
 */
export interface Watch {
  /** The message, in the form that is planned. */
  reads(phrase: Phrase): void;
  /** It only says how the last request should have been: this is read in its place. */
  follows(request: string, takesBack: boolean): void;
  /** A clause; those that are read on its behalf begin and end inside it. */
  begins(clause: Phrase): void;
  weighs(weighing: Weighing): void;
  /** The next reader has its turn: what the one before found is of no account. */
  asks(): void;
  refers(reference: SceneReference): void;
  /** null: the project has nothing that an operation of this kind could be filled in with. */
  tries(kind: OperationKind, answer: Answer | null): void;
  ends(answer: Answer): void;
  /** One step goes on in another. */
  becomes(from: Step | undefined, to: Step): void;
  /** What is carried out, if nothing else is planned after it. */
  plans(steps: readonly Step[]): void;
  /** A step of its own before these. */
  plansFirst(step: Step): void;
}
