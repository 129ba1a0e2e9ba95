import { kindNames, phraseKinds, verbKinds } from './kinds';
import { elementWords, sceneWords, type ElementKind } from './objects';

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

export const KIND = `(?:${anyOf(kindNames)})`;
/** Verbs and turns of phrase that ask for a scene without naming its kind. */
export const ASKING_VERB = alternatives([...verbKinds.keys()]);
export const ASKING_PHRASE = alternatives([...phraseKinds.keys()]);

/** A pattern that matches nothing where there is nothing to match. */
function alternatives(words: readonly string[]): string {
  return words.length === 0 ? '(?!)' : `(?:${anyOf(words)})`;
}
