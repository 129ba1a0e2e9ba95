/** What the brain needs to know of what can be made: names and words, no drawing. The composer's catalogue fits. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

export type OperationKind =
  'add' | 'edit' | 'delete' | 'duplicate' | 'move' | 'retime' | 'restyle' | 'undo' | 'redo' | 'export' | 'ask';

export type Evidence = Readonly<Partial<Record<OperationKind, number>>>;

/** Why a scorer speaks for a kind, for whoever wants it explained. */
export interface Reason {
  readonly kind: OperationKind;
  readonly odds: number;
  /** The words it was read from. */
  readonly words: string;
  /** What was looked for. */
  readonly rule: string;
}

/** What a scorer sees of a clause. */
export interface ClauseSeen {
  readonly masked: string;
  readonly sceneCount: number;
}

/**
 * One reader's opinion of a clause: log-odds for each operation it has something to say about. Rules are one reader;
 * a trained model is another. They see the masked text only, so neither can be led by what is quoted.
 */
export interface EvidenceScorer {
  readonly name: string;
  /** How much its opinion counts beside the others'. */
  readonly weight: number;
  score(clause: ClauseSeen): Evidence;
  /** What its scores come from, if it can tell. */
  reasons?(clause: ClauseSeen): readonly Reason[];
}

export interface Opinion {
  readonly scorer: Pick<EvidenceScorer, 'name' | 'weight' | 'reasons'>;
  readonly evidence: Evidence;
}

export interface Candidate {
  readonly kind: OperationKind;
  readonly probability: number;
}

/** A clause as the readers of evidence see it, what each says, and what that comes to. */
export interface Weighing extends ClauseSeen {
  readonly opinions: readonly Opinion[];
  /** The likeliest first. */
  readonly candidates: readonly Candidate[];
}
