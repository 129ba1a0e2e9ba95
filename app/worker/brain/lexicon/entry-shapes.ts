import { catalogue } from '../../composer/catalogue';
import { plainShape, type EntryShape } from '../slots/entries';

const parts = ['title', 'text', 'tag'] as const;
const marksNothing = /\d|free/i;

/**
 * What the two halves of "Anna: hi" are to a recipe, as its own examples show: in the order in which they stand in the
 * prompt. A year or a price is told by itself.
 */
function learn(prompt: string, entry: Readonly<Record<(typeof parts)[number], string | null>>): EntryShape | null {
  const filled = parts.filter((part) => (entry[part] ?? '') !== '');
  const at = (part: (typeof parts)[number]): number => prompt.indexOf(entry[part] ?? '');
  const [first, second] = filled.sort((a, b) => at(a) - at(b));
  // What does not stand in the prompt says nothing of how it is written there.
  if (filled.some((part) => at(part) < 0)) return null;
  if (filled.length !== 2 || !first || !second || (entry.tag !== null && marksNothing.test(entry.tag))) return null;
  return { first, second };
}

const shapes = new Map<string, EntryShape>();
for (const { id, examples } of catalogue.recipes)
  for (const { prompt, brief } of examples)
    for (const entry of brief.entries ?? []) {
      const shape = shapes.has(id) ? null : learn(prompt, entry);
      if (shape) shapes.set(id, shape);
    }

export function shapeOf(recipe: string): EntryShape {
  return shapes.get(recipe) ?? plainShape;
}
