import { elementWords, kindWords, sceneWords, type ElementKind, type KindWords } from './objects';

/** The longest alternatives first, so that "bar chart" is not read as "bar". */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
}

export const END = '(?![\\p{L}\\p{N}])';
export const SCENE = `(?:${sceneWords.flatMap((word) => [`${word}s`, word]).join('|')})`;
export const ELEMENT = `(?:${anyOf(Object.keys(elementWords))})`;

export function elementKind(word: string): ElementKind | null {
  return Object.hasOwn(elementWords, word) ? (elementWords[word] ?? null) : null;
}

const byWord = new Map<string, KindWords>();
for (const kind of kindWords) for (const word of kind.words) if (!byWord.has(word)) byWord.set(word, kind);

export const KIND = `(?:${anyOf([...byWord.keys()])})`;

export function kindOf(word: string): KindWords | null {
  return byWord.get(word) ?? byWord.get(word.replace(/s$/, '')) ?? null;
}
