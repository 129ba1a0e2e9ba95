import { kitColors } from '$shared/motion/props/base';
import type { KitColors } from '$shared/motion/props/base';
import { colorRole } from '$shared/schema/layout';
import type { ColorRef, HexColor } from '$shared/schema/layout';
import { object } from './code-text';
import type { CodeValue } from './code-text';
import type { Look } from './resolve-look';

/**
 * Collects what the code exports as its defaults, each value once, under names a person would choose.
 * It hands back the expression by which the component reads the value.
 */
export class DefaultsBuilder {
  readonly #values: [string, CodeValue][] = [];
  readonly #colors = new Map<string, HexColor>();
  readonly #look: Look;

  constructor(look: Look) {
    this.#look = look;
  }

  /** A text, a list or data. */
  add(id: string, value: CodeValue): string {
    const name = this.#free(
      variableName(id),
      (taken) => this.#values.some(([existing]) => existing === taken) || taken === 'colors',
    );
    this.#values.push([name, value]);
    return name;
  }

  /** A colour by the name of what it does; the same name is never two colours. */
  color(wanted: string, color: HexColor): string {
    const name = this.#free(wanted, (taken) => this.#colors.has(taken) && this.#colors.get(taken) !== color);
    this.#colors.set(name, color);
    return `colors.${name}`;
  }

  /** A colour as an element names it: a role, or its own. */
  reference(ref: ColorRef, id: string): string {
    const role = colorRole.safeParse(ref);
    if (role.success) return this.color(role.data, this.#look.colors[role.data]);
    return this.color(variableName(id), ref);
  }

  /** Every colour a component of several parts may need, as one value. */
  allColors(): string {
    const roles = Object.keys(kitColors.shape) as (keyof KitColors)[]; // a schema's shape has its type's keys
    for (const role of roles) this.color(role, this.#look.colors[role]);
    return 'colors';
  }

  get fields(): readonly (readonly [string, CodeValue])[] {
    return [...this.#values, ['colors', object([...this.#colors])]];
  }

  get names(): readonly string[] {
    return [...this.#values.map(([name]) => name), 'colors'];
  }

  #free(wanted: string, isTaken: (name: string) => boolean): string {
    let name = wanted;
    for (let count = 2; isTaken(name); count += 1) name = `${wanted}${count}`;
    return name;
  }
}

const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval props defaults look undefined NaN Infinity'.split(
    ' ',
  ),
);

/** "quote-mark" → quoteMark. Ids come from documents, so anything may be in them. */
export function variableName(id: string): string {
  const words = id.match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word, index) => (index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase()) + word.slice(1))
    .join('')
    .slice(0, 40);
  // By its letters, so that one that comes before does not take its name.
  if (joined === '' && id !== '') return `value${signOf(id)}`;
  if (joined === '' || /^\d/.test(joined) || reserved.has(joined))
    return `value${joined.charAt(0).toUpperCase()}${joined.slice(1)}`;
  return joined;
}

function signOf(id: string): string {
  return Array.from(id)
    .reduce((sign, letter) => (sign * 31 + (letter.codePointAt(0) ?? 0)) % 46_656, 7)
    .toString(36);
}
