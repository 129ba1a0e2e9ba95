import { kitColors } from '$shared/motion/props/base';
import type { KitColors } from '$shared/motion/props/base';
import { colorRole } from '$shared/schema/layout';
import type { ColorRef, HexColor } from '$shared/schema/layout';
import type { CodeFields, CodeValue } from './code-text';
import type { Look } from './resolve-look';

/**
 * Collects what the code exports as its defaults, each value once, under names a person would choose.
 * It hands back the expression by which the component reads the value.
 */
export class DefaultsBuilder {
  readonly #values: [string, CodeValue][] = [];
  readonly #colors = new Map<string, HexColor>();
  readonly #look: Look;
  #paints: readonly HexColor[] | null = null;

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

  /** The text, list or data of that name. */
  valueOf(name: string): CodeValue | undefined {
    return this.#values.find(([existing]) => existing === name)?.[1];
  }

  /** A colour by the name of what it does; the same name is never two colours. */
  color(wanted: string, color: HexColor): string {
    const name = this.#free(wanted, (taken) => (this.#colors.get(taken) ?? color) !== color);
    this.#colors.set(name, color);
    return `colors.${name}`;
  }

  /** Of the ornament: as many as it has, which its ground decides. */
  paints(colors: readonly HexColor[]): string {
    this.#paints = colors;
    return `colors.${PAINTS}`;
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

  /** Two lines of colours, what is stood on and what stands on it: those of a line follow from each other. */
  get fields(): CodeFields {
    const rows = new Map<string, [string, CodeValue][]>([
      ['grounds', []],
      ['inks', []],
    ]);
    for (const [name, color] of this.#colors) rows.get(grounds.has(name) ? 'grounds' : 'inks')?.push([name, color]);
    if (this.#paints !== null) rows.get('grounds')?.push([PAINTS, this.#paints]);
    return [...this.#values, ['colors', { rows: [...rows.values()].filter((row) => row.length > 0) }]];
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

const PAINTS = 'ornament';

const grounds: ReadonlySet<string> = new Set(['background', 'backgroundEnd', 'card', 'muted']);

const reserved = new Set(
  'await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield arguments eval props defaults layout stage place look undefined NaN Infinity'.split(
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
