import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import { briefFor, square, upright, wide } from './briefs';
import { compose } from './run-code';

/** The code with other defaults, written as another hand would. */
export function withDefaults(code: string, defaults: unknown): string {
  const [before = '', rest = ''] = code.split('export const defaults = ');
  return `${before}export const defaults = ${JSON.stringify(defaults, null, 4)};\n\n${rest.slice(rest.indexOf('\nexport const layout'))}`;
}

/** Words that are no text. */
const fixed = new Set(['icon', 'kind', 'tone', 'src', 'picture', 'colors']);

/** Every text and number, with the path to it. */
export function valuesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value === 'string' || typeof value === 'number') return value === '' ? [] : [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    fixed.has(key.replace(/\d+$/, '')) ? [] : valuesIn(each, [...path, key]),
  );
}

export function replacedAt(
  value: unknown,
  path: readonly string[],
  write = (_text: string): string => 'By hand',
): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'string' ? write(value) : value === 1 ? 2 : 1;
  if (Array.isArray(value)) {
    return value.map((each, index) => (String(index) === key ? replacedAt(each, rest, write) : each));
  }
  return isObject(value) ? { ...value, [key]: replacedAt(value[key], rest, write) } : value;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The first example of each recipe; styles and shapes are dealt out over them. */
export const scenes = recipes.map((recipe, index): CodeRequest => {
  const format = [wide, upright, square][index % 3] ?? wide;
  const theme = { style: styles[index % styles.length]?.id ?? '', palette: {} };
  const { layout, name, durationInFrames } = compose(briefFor(recipe.id, recipe.examples[0]?.brief), theme, format);
  return { layout, name, durationInFrames, theme, format };
});
