import { gap } from './gaps';
import type { Draft, Entry, Figure } from './storyboard-definition';

/** Scenes that several plans have: chosen by what there is to show. */

const wordsIn = (text: string): number => text.trim().split(/\s+/).length;

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** One thing said large: a line stands still, one of several clauses comes in beats. */
export function statement(text: string, eyebrow: string | null = null): Draft {
  const line = sentence(text);
  const count = wordsIn(line);
  // Word by word a clause takes longer than it is worth.
  if (eyebrow === null && count > 7 && count < 19 && /[,;:–—]\s/.test(line))
    return { recipe: 'kinetic-type', quote: line };
  return { recipe: 'title', eyebrow, headline: line };
}

/** Things of one kind: as cards while they are few, with room for what is said of each, else as a list. */
export function pointsScene(headline: string, entries: readonly Entry[]): Draft {
  const worded = entries.some(({ text, tag }) => text !== null || tag !== null);
  const longest = Math.max(...entries.map(({ title }) => title.length));
  if (entries.length === 1 && entries[0] !== undefined) {
    const [{ title, text, tag }] = [entries[0]];
    return { recipe: 'title', eyebrow: headline, headline: sentence(title), subline: text ?? tag };
  }
  if (entries.length <= 6 && (worded || longest <= 28))
    return { recipe: 'card-grid', headline, entries: capital(entries) };
  return {
    recipe: 'bullet-list',
    headline,
    items: capital(entries).map(({ title, text, tag }) => [title, text ?? tag].filter(Boolean).join(': ')),
  };
}

/** The same with ticks: what is needed, what is done. */
export function checklist(headline: string, entries: readonly Entry[]): Draft {
  return { recipe: 'checklist', headline, entries: capital(entries) };
}

export const capital = (entries: readonly Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, title: sentence(entry.title) }));

export function figuresScenes(figures: readonly Figure[], headline: string | null = null): readonly Draft[] {
  const [only] = figures;
  if (only === undefined) return [];
  if (figures.length > 1) return [{ recipe: 'stat-row', headline, figures: [...figures] }];
  const { label, ...number } = only;
  return [
    {
      recipe: 'big-number',
      number: { ...number, from: 0 },
      headline: label === '' ? headline : label,
      eyebrow: label === '' ? null : headline,
    },
  ];
}

export const quoteScene = ({ text, by }: { readonly text: string; readonly by: string | null }): Draft => ({
  recipe: 'quote',
  quote: text,
  attribution: by,
});

/** When and where: the day large, the place below it. */
export function whenWhere(when: string | null, where: string | null, eyebrow: string | null = null): readonly Draft[] {
  if (when === null && where === null) return [];
  return [
    {
      recipe: 'title',
      // "Opening Saturday" says it itself.
      eyebrow: when === null || /^(?:open|start|launch|end|begin)\w*\s/iu.test(when) ? null : eyebrow,
      headline: sentence(when ?? where ?? ''),
      subline: when === null || where === null ? null : sentence(where),
    },
  ];
}

/** The last scene: what to do, and where. What is missing of it is a gap. */
export function callToAction(
  headline: string,
  action: string | null,
  address: string | null,
  link = 'Your link',
): Draft {
  if (action !== null && address !== null)
    return { recipe: 'call-to-action', headline, action: sentence(action), address };
  return {
    recipe: 'call-to-action',
    headline,
    action: action === null ? null : sentence(action),
    address: address ?? (action === null ? gap(link) : null),
  };
}
