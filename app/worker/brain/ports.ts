/** What the brain needs to know of what can be made: names and words, no drawing. The composer's catalogue fits. */
export interface CatalogueEntry {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
}

export type OperationKind =
  'add' | 'edit' | 'delete' | 'duplicate' | 'move' | 'retime' | 'restyle' | 'undo' | 'redo' | 'export' | 'ask';

export type Evidence = Readonly<Partial<Record<OperationKind, number>>>;

/**
 * One reader's opinion of a clause: log-odds for each operation it has something to say about. Rules are one reader;
 * a trained model is another. They see the masked text only, so neither can be led by what is quoted.
 */
export interface EvidenceScorer {
  readonly name: string;
  /** How much its opinion counts beside the others'. */
  readonly weight: number;
  score(clause: { readonly masked: string; readonly sceneCount: number }): Evidence;
}
