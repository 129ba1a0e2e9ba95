import { vocabulary } from '../lexicon/vocabulary';
import type { Phrase } from '../reading/phrase';
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
  return word.length > 4 ? word.replace(/(?:'s|ing|es|s)$/, '') : word;
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
