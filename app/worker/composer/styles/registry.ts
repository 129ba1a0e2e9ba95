import { DEFAULT_STYLE } from '../default-style';
import type { StyleDefinition } from './style-definition';

/** Every folder with a `style.ts` is a style: adding one touches no other file. */
const found = import.meta.glob<{ readonly style: StyleDefinition }>('./*/style.ts', { eager: true });

export const styles: readonly StyleDefinition[] = Object.values(found)
  .map((module) => module.style)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

const stylesById = new Map(styles.map((style) => [style.id, style]));

export function findStyle(id: string): StyleDefinition | null {
  return stylesById.get(id) ?? null;
}

/** A project may name a style this version does not have: the default then, never an exception. */
export function styleOrDefault(id: string | null): StyleDefinition {
  const style = stylesById.get(id ?? DEFAULT_STYLE) ?? stylesById.get(DEFAULT_STYLE);
  if (!style) throw new Error(`The default style ${DEFAULT_STYLE} is missing from the registry`);
  return style;
}
