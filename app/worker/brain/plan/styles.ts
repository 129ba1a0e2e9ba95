import { moods } from '../lexicon/qualities';
import { anyOf, END } from '../lexicon/patterns';
import type { CatalogueEntry } from '../ports';
import type { Phrase } from '../reading/phrase';

export interface Styles {
  readonly entries: readonly CatalogueEntry[];
  readonly patterns: readonly { readonly entry: CatalogueEntry; readonly names: RegExp; readonly words: RegExp }[];
}

/** Styles with the words they can be asked for by: their own, and the moods that come nearest to them. */
export function prepareStyles(entries: readonly CatalogueEntry[]): Styles {
  const groups = Object.entries(moods);
  const named = new Set(entries.flatMap(({ words }) => words.map((word) => word.toLowerCase())));
  const patterns = entries.map((entry) => {
    const own = [
      entry.name.toLowerCase(),
      entry.id.replace(/-/g, ' '),
      ...entry.words.map((word) => word.toLowerCase()),
    ];
    // A mood belongs to the style that names most of its group, unless another calls itself so.
    const near = groups
      .filter(([, words]) => best(entries, words) === entry)
      .flatMap(([, words]) => words)
      .filter((word) => !named.has(word));
    return {
      entry,
      names: new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(own.slice(0, 2))})${END}`, 'du'),
      words: new RegExp(
        `(?<![a-zß-ɏ])(?:(?:more|a bit|a little|much more|very|less boring,?|really|super|in an?|like an?) )*(?:${anyOf([...own, ...near])})(?:er)?(?: (?:style|look|feel|font|vibe|theme|mood|way|typeface|design|fonts|touch))?${END}`,
        'du',
      ),
    };
  });
  return { entries, patterns };
}

function best(entries: readonly CatalogueEntry[], group: readonly string[]): CatalogueEntry | null {
  const score = (entry: CatalogueEntry): number =>
    [entry.name, entry.id.replace(/-/g, ' '), ...entry.words].filter((word) =>
      group.some((mood) => word.toLowerCase().split(/\s+/).includes(mood)),
    ).length;
  const [first] = [...entries].sort((a, b) => score(b) - score(a));
  return first && score(first) > 0 ? first : null;
}

/** The style a phrase asks for by name or mood; marks those words as read. */
export function findStyle(phrase: Phrase, styles: Styles): CatalogueEntry | null {
  for (const { entry, names } of styles.patterns) {
    const found = phrase.see(names);
    if (!found) continue;
    phrase.markRead(found.from, found.to);
    return entry;
  }
  let first: { readonly entry: CatalogueEntry; readonly from: number; readonly to: number } | null = null;
  for (const { entry, words } of styles.patterns) {
    const found = phrase.see(words);
    if (found && (!first || found.from < first.from)) first = { entry, from: found.from, to: found.to };
  }
  if (!first) return null;
  phrase.markRead(first.from, first.to);
  return first.entry;
}
