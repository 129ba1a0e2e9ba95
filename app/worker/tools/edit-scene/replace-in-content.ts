import type { Json } from '$shared/primitives/json';

/** What an element is made of besides what a person reads. */
const unread = new Set(['id', 'icon', 'asset', 'tone', 'from', 'to', 'kind', 'language']);

/** Texts of an element itself: a button's words, an address, code. */
const read = new Set(
  'label address title code prompt answer author handle text caption before after name ending done'.split(' '),
);

/** Every text in an element, and in its list of things (cards, steps, messages), with a part of it replaced; null: it is in none of them. */
export function replaceInContent(
  content: Readonly<Record<string, unknown>>,
  find: string,
  text: string,
): Record<string, Json> | null {
  let found = false;
  const replaced = (value: unknown): Json => {
    if (typeof value === 'string') {
      found ||= value.includes(find);
      return value.replace(find, () => text);
    }
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, own]) => [key, unread.has(key) ? plain(own) : replaced(own)]),
      );
    }
    return plain(value);
  };
  const texts = Object.entries(content).filter(
    ([key, value]) => Array.isArray(value) || (typeof value === 'string' && read.has(key)),
  );
  const changed = Object.fromEntries(texts.map(([key, value]) => [key, replaced(value)]));
  return found ? changed : null;
}

const plain = (value: unknown): Json =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
