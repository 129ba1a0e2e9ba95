import { vocabulary } from '../lexicon/vocabulary';
import type { Phrase } from '../reading/phrase';
import type { Token } from '../reading/tokens';
import type { KnownScene, World } from './known-scenes';

const smallWords = new Set(
  'a an the of to in on at for and or by with from is are be i we you our my your it this that as'.split(' '),
);

export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? []
  );
}

function stem(word: string): string {
  if (word.length > 4) return word.replace(/(?:'s|ing|es|s)$/, '');
  return word.length === 4 ? word.replace(/(?<!s)s$/, '') : word;
}

/**
 * Scenes named by what stands in them ("the scones one", "coffee first"). Words that no rule has read count, rare
 * ones most; words of command do not, unless they are all that a scene consists of.
 */
export function scenesWithContent(
  phrase: Phrase,
  world: World,
): { readonly scenes: KnownScene[]; readonly words: string } | null {
  const quoted = phrase.quotes();
  for (const quote of quoted) {
    const exact = world.scenes.filter((scene) => holds(scene, quote));
    if (exact.length > 0) {
      markQuote(phrase, quote);
      return { scenes: exact, words: quote };
    }
  }
  const named = namedWhole(phrase, world);
  if (named) return named;
  const stems = world.scenes.map((scene) => new Set([...scene.texts, scene.name].flatMap(words).map(stem)));
  const said = phrase.pieces().flatMap((piece) => piece.tokens);
  const useful = said.filter(
    (token) => ['word', 'number', 'slot', 'address'].includes(token.kind) && !smallWords.has(token.norm),
  );
  const scores = stems.map((known) =>
    useful.reduce((sum, token) => {
      const own = words(token.raw).map(stem);
      if (!own.some((word) => known.has(word))) return sum;
      const spread = stems.filter((other) => own.some((word) => other.has(word))).length;
      // A word of command that happens to stand in a scene says little.
      return sum + (vocabulary.has(token.norm) ? 0.35 : 1) / spread + (/^\p{Lu}/u.test(token.raw) ? 0.15 : 0);
    }, 0),
  );
  const best = Math.max(0, ...scores);
  if (best < 0.3) return null;
  const found = world.scenes.filter((_, index) => (scores[index] ?? 0) >= best - 0.01);
  if (found.length > 1 && best < 0.5) return null;
  const known = new Set(found.flatMap((scene) => [...scene.texts, scene.name].flatMap(words).map(stem)));
  phrase.tokens.forEach((token, index) => {
    if (useful.includes(token) && words(token.raw).some((word) => known.has(stem(word))))
      phrase.markRead(index, index + 1);
  });
  return { scenes: found, words: useful.map((token) => token.raw).join(' ') };
}

export interface NamedRun {
  readonly scenes: readonly KnownScene[];
  /** Tokens of the phrase. */
  readonly from: number;
  readonly to: number;
}

/** Where texts of scenes are said from their first word to their last, the longest first. */
export function wholeTexts(phrase: Phrase, world: World): readonly NamedRun[] {
  const left = new Set(phrase.pieces().flatMap((piece) => piece.tokens));
  const spoken = phrase.tokens.map((token) => (left.has(token) ? words(token.raw).join(' ') : ''));
  const runs = new Map<string, NamedRun>();
  for (const scene of world.scenes) {
    for (const own of [...scene.texts, scene.name].map(words)) {
      const from =
        own.length === 0 ? -1 : spoken.findIndex((_, at) => own.every((word, step) => spoken[at + step] === word));
      if (from < 0) continue;
      const key = `${from} ${own.length}`;
      const known = runs.get(key)?.scenes ?? [];
      runs.set(key, { scenes: known.includes(scene) ? known : [...known, scene], from, to: from + own.length });
    }
  }
  return [...runs.values()].sort((one, other) => other.to - other.from - (one.to - one.from));
}

/** "The ad break one": scenes of which a text is said as a whole. */
function namedWhole(phrase: Phrase, world: World): ReturnType<typeof scenesWithContent> {
  const runs = wholeTexts(phrase, world).filter(({ from, to }) => to - from > 1 || isName(phrase.tokens[from], from));
  const longest = Math.max(...runs.map(({ from, to }) => to - from));
  const found = runs.filter(({ from, to }) => to - from === longest).sort((one, other) => one.from - other.from);
  if (found.length === 0) return null;
  const said = found.map(({ from, to }) => phrase.slice(from, to).lines()).join(' ');
  for (const { from, to } of found) phrase.markRead(from, to);
  return { scenes: [...new Set(found.flatMap(({ scenes }) => scenes))], words: said };
}

/** One word alone names a scene if it is a name, or written like one in the middle of a sentence. */
function isName(token: Token | undefined, at: number): boolean {
  return token !== undefined && token.kind !== 'punctuation' && !vocabulary.has(token.norm) && at >= 0
    ? !smallWords.has(token.norm)
    : at > 0 && /^\p{Lu}\p{Ll}/u.test(token?.raw ?? '');
}

export function holds(scene: KnownScene, text: string): boolean {
  const wanted = words(text).join(' ');
  return (
    wanted !== '' && [...scene.texts, scene.name].some((own) => ` ${words(own).join(' ')} `.includes(` ${wanted} `))
  );
}

function markQuote(phrase: Phrase, quote: string): void {
  const index = phrase.tokens.findIndex((token) => token.quoted === quote);
  if (index >= 0) phrase.markRead(index, index + 1);
}
