import type { Storyboard } from '../../../composer/catalogue';
import { spell } from '../../reading/normalise';

/** What stands behind a word that says what it is: one of the video's texts, or of its lists. */
export interface Labelled {
  readonly text: string | null;
  readonly list: string | null;
  readonly rest: string;
  readonly label: string;
}

/** "Ingredients: flour, milk", with the slips that fingers make; also "goal $20,000". */
export function labelOf(text: string, storyboard: Storyboard): Labelled | null {
  const [, label, rest] = /^([\p{L}][\p{L}\p{N} '’/&-]{1,28}?)\s*(?::|\s[–—-](?=\s))\s*(.*)$/su.exec(text) ?? [];
  if (label === undefined || rest === undefined) return null;
  const named = nameOf(label, storyboard);
  return named ? { ...named, rest, label } : null;
}

export function nameOf(
  label: string,
  { texts, lists }: Storyboard,
): { text: string | null; list: string | null } | null {
  const typed = label
    .toLowerCase()
    .trim()
    .replace(/^(?:the|our|my|your) /, '');
  const spelled = typed
    .split(' ')
    .map((word) => spell(word, 0))
    .join(' ');
  for (const word of [typed, spelled]) {
    const list = Object.keys(lists).find((name) => lists[name]?.includes(word));
    if (list !== undefined) return { text: null, list };
    const text = Object.keys(texts).find((name) => texts[name]?.includes(word));
    if (text !== undefined) return { text, list: null };
  }
  return null;
}
