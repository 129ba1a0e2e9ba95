import { catalogue } from '../../composer/catalogue';
import { elementWords, kindWords, sceneWords, type ElementKind, type KindWords } from './objects';

interface Trie {
  readonly next: Map<string, Trie>;
  ends: boolean;
}

/**
 * Words as the alternatives of a pattern: the longest match wins ("bar chart", not "bar"), and what they begin with
 * alike stands once, because a long list of plain alternatives takes the engine milliseconds to compile.
 */
export function anyOf(words: readonly string[]): string {
  const root: Trie = { next: new Map(), ends: false };
  for (const word of words) {
    let node = root;
    for (const letter of word) {
      const next: Trie = node.next.get(letter) ?? { next: new Map(), ends: false };
      node.next.set(letter, next);
      node = next;
    }
    node.ends = true;
  }
  return inner(root);
}

function inner(node: Trie): string {
  const branches = [...node.next].map(([letter, next]) => escape(letter) + suffix(next));
  return branches.join('|');
}

function suffix(node: Trie): string {
  if (node.next.size === 0) return '';
  const rest = inner(node);
  if (node.ends) return `(?:${rest})?`;
  return node.next.size === 1 ? rest : `(?:${rest})`;
}

function escape(letter: string): string {
  return letter.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

export const END = '(?![a-z0-9ß-ɏ])';
export const SCENE = `(?:${sceneWords.flatMap((word) => [`${word}s`, word]).join('|')})`;
export const ELEMENT = `(?:${anyOf(Object.keys(elementWords))})`;

export function elementKind(word: string): ElementKind | null {
  return Object.hasOwn(elementWords, word) ? (elementWords[word] ?? null) : null;
}

/**
 * Recipes of the catalogue that the list of kinds does not know yet bring their own names, and take those over under
 * which another recipe stood in for them.
 */
const known = new Set(kindWords.map((kind) => kind.recipe));
const ownKinds: readonly KindWords[] = catalogue.recipes
  .filter((recipe) => !known.has(recipe.id))
  .map((recipe) => ({
    recipe: recipe.id,
    standsFor: null,
    sceneName: null,
    words: recipe.words.map((word) => word.toLowerCase()),
  }));

const byWord = new Map<string, KindWords>();
for (const kind of [...ownKinds, ...kindWords])
  for (const word of kind.words) if (!byWord.has(word)) byWord.set(word, kind);

export const KIND = `(?:${anyOf([...byWord.keys()])})`;

export function kindOf(word: string): KindWords | null {
  return byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? null;
}
