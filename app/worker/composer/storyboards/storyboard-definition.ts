import type { SceneBrief } from '$shared/schema/operations';
import type { Given } from './given';

export type Entry = NonNullable<SceneBrief['entries']>[number];
export type Figure = NonNullable<SceneBrief['figures']>[number];

/** What a scene is made of, as far as it is known. */
export type Draft = Partial<SceneBrief> & { readonly recipe: string };

/** What somebody said of a video, sorted by what it is. Nothing else ever stands in a planned scene, but marked gaps. */
export interface VideoFacts {
  readonly subject: string | null;
  /** What the subject is: "an app that waters plants". */
  readonly about: string | null;
  /** Single facts by the names that the storyboard gives them: "when", "price". */
  readonly texts: Readonly<Record<string, string>>;
  /** Things of one kind by those names: "features", "steps". */
  readonly lists: Readonly<Record<string, readonly Entry[]>>;
  readonly figures: readonly Figure[];
  readonly quotes: readonly { readonly text: string; readonly by: string | null }[];
  readonly address: string | null;
  /** What the viewer is asked to do: "Order now". */
  readonly action: string | null;
  /** What else was said: each a scene of its own, in order. */
  readonly passages: readonly Draft[];
}

/** A part of the plan. */
export interface Role {
  readonly id: string;
  /** From what was given; none if that says nothing of it. */
  scenes(given: Given): readonly Draft[];
  /** In its place a marked gap, where the video lasts at least so many seconds. */
  readonly gap: { readonly from: number; scene(given: Given): Draft } | null;
}

export interface Storyboard {
  readonly id: string;
  /** As the reply calls it: "launch video". */
  readonly name: string;
  readonly words: {
    /** What such a video is called. */
    readonly films: readonly string[];
    /** What it is about, where it goes by a common name: "wedding". */
    readonly topics: readonly string[];
  };
  /** Under which labels its facts are given: "Ingredients: …". */
  readonly texts: Readonly<Record<string, readonly string[]>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What an enumeration is that nobody named. */
  readonly mainList: string;
  /** In the order of the video; what else was said stands before the last. */
  readonly roles: readonly Role[];
  /** Seconds if none were asked for and nothing else says how long. */
  readonly seconds: number;
}
