import type { Step } from './plan/step';
import type { Styles } from './plan/styles';
import type { Phrase } from './reading/phrase';
import type { KnownScene, World } from './references/known-scenes';

/** What a reader is given of a request. */
export interface Asked {
  readonly clause: Phrase;
  readonly world: World;
  readonly styles: Styles;
  /** Scenes an earlier request is to be repeated on; null: the clause says which. */
  readonly forced: readonly KnownScene[] | null;
  /** Reads a request that this one turns out to stand for. */
  readonly again: (clause: Phrase, world: World, forced?: readonly KnownScene[]) => Step;
}

/** Knows some turns of phrase; null: this is none of them. */
export type Reader = (asked: Asked) => Step | null;

/** Readers by the names that an explanation calls them by, in the order in which they are asked. */
export type Readers = readonly (readonly [name: string, read: Reader])[];

export interface Answer {
  readonly by: string;
  readonly step: Step;
}

/** The first reader that makes something of it. */
export function askInTurn(readers: Readers, asked: Asked): Answer | null {
  for (const [by, read] of readers) {
    asked.world.watch?.asks();
    const step = read(asked);
    if (step) return { by, step };
  }
  asked.world.watch?.asks();
  return null;
}
