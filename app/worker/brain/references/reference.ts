import type { KnownScene } from './known-scenes';

export type ReferenceKind =
  'number' | 'ordinal' | 'all' | 'except' | 'kind' | 'content' | 'here' | 'it' | 'others' | 'relative';

export interface SceneReference {
  readonly kind: ReferenceKind;
  readonly scenes: readonly KnownScene[];
  /** What was named and is not there: "scene 9", "the pie chart". */
  readonly missing: string | null;
  /** The words it was read from. */
  readonly words: string;
}

export const resolved = (
  kind: ReferenceKind,
  words: string,
  scenes: readonly (KnownScene | null | undefined)[],
  missing: string | null = null,
): SceneReference => ({
  kind,
  words,
  scenes: scenes.filter((scene) => scene !== null && scene !== undefined),
  missing,
});
