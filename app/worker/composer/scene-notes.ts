import { isDark } from '$shared/motion/color';
import { formatNumber } from '$shared/motion/format-number';
import type { EnterMotion, LeafElement, TextRole } from '$shared/schema/layout';
import type { LookNote } from './palettes/legible-palette';

/** What became of a request where that is not what was asked for. It is said in the reply, never in the picture. */
export type SceneNote =
  | LookNote
  /** Shown, though nobody said it; `as` is the part that makes the scene what it is. */
  | {
      readonly kind: 'stands-in';
      readonly as: LeafElement['type'] | TextRole | null;
      readonly texts: readonly string[];
    }
  /** Said, and not in the picture. */
  | { readonly kind: 'left-out'; readonly texts: readonly string[] }
  | { readonly kind: 'not-on-map'; readonly names: readonly string[] }
  /** Figures that a table lacks: "Red in 2024". */
  | { readonly kind: 'no-figure'; readonly names: readonly string[] }
  /** What a chart can't show of its data, each half a sentence. */
  | { readonly kind: 'data'; readonly facts: readonly string[] }
  | { readonly kind: 'starts-later'; readonly asked: number; readonly from: number }
  | { readonly kind: 'no-picture'; readonly count: number }
  | { readonly kind: 'own-way-in'; readonly enter: EnterMotion }
  /** Scripts by name whose letters no face of ours has. */
  | { readonly kind: 'no-face'; readonly scripts: readonly string[] };

/** The note as the reply says it. */
export function sayNote(note: SceneNote): string {
  switch (note.kind) {
    case 'text-not-seen':
      return `Text ${note.asked === note.ground ? 'in the colour of' : 'so close to'} its ground can’t be seen, so it is ${note.used !== null && isDark(note.used) ? 'dark' : 'light'}.`;
    case 'accent-not-seen':
      return 'An accent in the colour of the ground can’t be seen, so it is the style’s own.';
    case 'stands-in':
      return sayStandIn(note);
    case 'left-out':
      return `${list(note.texts.map(quoted))} ${note.texts.length === 1 ? 'has' : 'have'} no place in this scene and ${note.texts.length === 1 ? 'is' : 'are'} left out.`;
    case 'not-on-map':
      return `The map does not know ${list(note.names.map(quoted))}.`;
    case 'no-figure':
      return `There is no figure for ${list(note.names)}, so it stays what it was.`;
    case 'data':
      return `Of the data: ${note.facts.join(', ')}.`;
    case 'starts-later':
      return `A countdown starts from ${note.from} at most, not from ${formatNumber(note.asked, 0)}.`;
    case 'no-picture':
      return note.count === 1 ? 'A drawing stands in for the picture.' : 'Drawings stand in for the pictures.';
    case 'no-face':
      return `There is no typeface here for ${list(note.scripts)}, so each device draws those letters in its own, or as boxes if it has none.`;
    case 'own-way-in':
      return `This scene arrives in its own way, not by “${note.enter.replace(/-/g, ' ')}”.`;
  }
}

function sayStandIn({ as, texts }: Extract<SceneNote, { kind: 'stands-in' }>): string {
  if (as === 'chart') return 'The figures are samples: send yours, like “Q1 10, Q2 25”.';
  if (as === 'stats' || as === 'table') return 'The figures are samples: send yours.';
  if (as === 'number' || as === 'progress') return 'The number is a sample: send yours.';
  if (as === 'list') return 'The points are placeholders: send yours, separated by commas.';
  if (as === 'quote') return 'The words are a placeholder: send the quote and who said it.';
  if (as === 'code' || as === 'terminal' || texts.length === 0) return 'What it shows stands in until you send yours.';
  return `${list(texts.map(quoted))} ${texts.length === 1 ? 'stands' : 'stand'} in until you send yours.`;
}

/** Three by name, the rest by number. */
function list(names: readonly string[]): string {
  const shown = names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

function quoted(text: string): string {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return `“${letters.length > 40 ? `${letters.slice(0, 39).join('').trimEnd()}…` : letters.join('')}”`;
}
