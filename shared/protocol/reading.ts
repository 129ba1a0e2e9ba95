import { z } from '../primitives/zod';
import type { Operation, Plan } from '../schema/operations';
import { PROMPT_LIMIT, type Request } from './worker';

/** How a message is read, for the page that shows it: see app/routes/stories/reading. */

export const promptToExplain = z.object({
  text: z.string().max(PROMPT_LIMIT),
  /** null: as the first message of a project. */
  projectId: z.string().min(1).nullable(),
  selectedSceneId: z.string().min(1).nullable(),
});
export interface ExplainPrompt extends Request, z.infer<typeof promptToExplain> {}

/** A value that stands in the message. */
export interface Slot {
  readonly kind: 'color' | 'time' | 'number' | 'quote' | 'address' | 'emoji';
  readonly value: string;
  /** As they were typed. */
  readonly words: string;
}

export interface ReadReference {
  /** What it names the scenes by: their number, their content, "it". */
  readonly kind: string;
  readonly words: string;
  /** From 1. */
  readonly places: readonly number[];
  /** What was named and is not there. */
  readonly missing: string | null;
}

/** What one reader of evidence says of a clause. */
export interface ReadEvidence {
  readonly reader: string;
  readonly weight: number;
  /** In log-odds, the strongest first. */
  readonly odds: readonly { readonly kind: string; readonly odds: number }[];
  readonly reasons: readonly {
    readonly kind: string;
    readonly odds: number;
    readonly words: string;
    readonly rule: string;
  }[];
}

export interface ReadCandidate {
  readonly kind: string;
  readonly probability: number;
  /** Ruled out: it was tried, and the project has nothing that it could be filled in with. */
  readonly outcome: 'answered' | 'ruled out' | 'not asked';
}

export interface ClauseReading {
  readonly text: string;
  readonly masked: string;
  readonly evidence: readonly ReadEvidence[];
  /** The likeliest first; together at most one. */
  readonly candidates: readonly ReadCandidate[];
  /** Who filled it in; where no candidate answered, before the evidence was asked or after all had been ruled out. */
  readonly answeredBy: string;
  readonly references: readonly ReadReference[];
  readonly operations: readonly Operation[];
  readonly said: string;
  readonly certainty: number;
  /** What was read on its behalf: the request that "again" stands for. */
  readonly within: readonly ClauseReading[];
}

export interface Explanation {
  /** Where the message only says how the last request should have been: what is read in its place. */
  readonly followsUp: readonly { readonly request: string; readonly takesBack: boolean }[];
  readonly normalised: string;
  readonly masked: string;
  /** Words that are read as others. */
  readonly mended: readonly { readonly typed: string; readonly read: string }[];
  readonly slots: readonly Slot[];
  /** What is carried out, in order. */
  readonly clauses: readonly ClauseReading[];
  /** Readings that gave way to those. */
  readonly dropped: readonly ClauseReading[];
  readonly plan: Plan;
}
