import type { Draft, Entry, Figure, Storyboard, VideoFacts } from '../../../composer/catalogue';

/** Facts while they are read. */
export interface Reading {
  readonly storyboard: Storyboard;
  subject: string | null;
  about: string | null;
  readonly texts: Record<string, string>;
  readonly lists: Record<string, Entry[]>;
  readonly figures: Figure[];
  readonly quotes: { text: string; by: string | null }[];
  address: string | null;
  action: string | null;
  readonly passages: Draft[];
}

export const startReading = (storyboard: Storyboard): Reading => ({
  storyboard,
  subject: null,
  about: null,
  texts: {},
  lists: {},
  figures: [],
  quotes: [],
  address: null,
  action: null,
  passages: [],
});

export const factsOf = (reading: Reading): VideoFacts => {
  const { storyboard: _storyboard, ...facts } = reading;
  return facts;
};

export function addEntries(into: Reading, list: string, ...entries: readonly Entry[]): void {
  into.lists[list] = [...(into.lists[list] ?? []), ...entries];
}
