import type { LookNote } from './palettes/legible-palette';

/** What became of a request where that is not what was asked for. It is said in the reply, never in the picture. */
export type SceneNote =
  | LookNote
  /** Shown, though nobody said it. */
  | { readonly kind: 'stands-in'; readonly texts: readonly string[] }
  /** Said, and not in the picture. */
  | { readonly kind: 'left-out'; readonly texts: readonly string[] }
  | { readonly kind: 'not-on-map'; readonly names: readonly string[] }
  /** Figures that a table lacks: "Red in 2024". */
  | { readonly kind: 'no-figure'; readonly names: readonly string[] };
