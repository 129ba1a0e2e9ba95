import { canonicalJson } from '$shared/primitives/json';
import type { Json } from '$shared/primitives/json';
import { placed } from '$shared/schema/elements/placed';
import { sceneLayout } from '$shared/schema/layout';
import type { LayoutElement, LeafElement, LeafType, SceneLayout } from '$shared/schema/layout';
import { dataOf, object } from './code-text';
import type { CodeFields, CodeValue } from './code-text';
import type { DefaultsBuilder } from './defaults-builder';
import type { DescribedElement } from './element-code';
import { isFields } from './read-code-values';
import type { ReadScene } from './read-code-syntax';
import type { Fields } from './read-code-values';
import { shownFields } from './shown-fields';

/**
 * The layout as it stands in the code: a line for each choice and for each element, and in it whatever tags and
 * defaults do not say. So nothing stands twice that could be told from what is drawn, and nothing is lost.
 */

export interface WrittenPart extends DescribedElement {
  readonly element: LeafElement;
  /** Of its row in the stage. */
  readonly name: string;
}

/** What is not said of a scene. */
const usual = {
  style: null,
  palette: {},
  background: { kind: 'solid', color: 'background', ornament: null },
  pace: 1,
  camera: null,
  ease: null,
  typography: null,
} as const;

export function outlineOf(layout: SceneLayout, parts: readonly WrittenPart[], defaults: DefaultsBuilder): CodeValue {
  const { recipe, arrangement, elements, ...rest } = layout;
  const said = Object.entries(rest).filter(([key, value]) => !isSame(value, Reflect.get(usual, key)));
  const partsById = new Map(parts.map((part) => [part.element.id, part]));
  return object([
    ['recipe', recipe],
    ['arrangement', arrangement],
    ...said.map(([key, value]): [string, CodeValue] => [key, dataOf(value)]),
    ['elements', linesOf(elements, partsById, defaults, new Set(parts.map(({ name }) => name)))],
  ]);
}

type Parts = ReadonlyMap<string, WrittenPart>;

function linesOf(elements: readonly LayoutElement[], parts: Parts, defaults: DefaultsBuilder, taken: Set<string>) {
  return {
    rows: elements.map((element): CodeFields => {
      const part = parts.get(element.id);
      const name = part?.name ?? freeName('group', taken);
      const { id, type } = element;
      const own: CodeFields = id === name ? [] : [['id', id]];
      if (element.type !== 'group') {
        const shown = part ? shownFields(element.type, part.component, valuesOf(part, defaults)) : {};
        return [[name, object([['type', type], ...own, ...unsaid(element, shown)])]];
      }
      const { children, ...group } = element;
      const inside = linesOf(children, parts, defaults, taken);
      return [[name, object([['type', type], ...own, ...unsaid(group, blankGroup), ['children', inside]])]];
    }),
  };
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}

/** A group of which nothing was asked. */
const blankGroup: Fields = Object.fromEntries(
  Object.keys(placed).flatMap((key): [string, Json][] => (key === 'id' ? [] : [[key, null]])),
);

/** What an element is, besides what its tag shows of it. */
function unsaid(element: object, shown: Fields): CodeFields {
  return Object.entries(element)
    .filter(([key, value]) => key !== 'id' && key !== 'type' && !isSame(value, shown[key]))
    .map(([key, value]) => [key, dataOf(value)]);
}

/** The values of a tag, as a reader finds them. */
function valuesOf({ attributes }: WrittenPart, defaults: DefaultsBuilder): Fields {
  const said = attributes.map(([key, value]) => [key, jsonOf(value, defaults)] as const);
  return Object.fromEntries(said.filter((entry): entry is readonly [string, Json] => entry[1] !== undefined));
}

function jsonOf(value: CodeValue, defaults: DefaultsBuilder): Json | undefined {
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((entry: CodeValue) => jsonOf(entry, defaults) ?? null);
  if ('fields' in value) {
    return Object.fromEntries(value.fields.map(([key, entry]) => [key, jsonOf(entry, defaults) ?? null]));
  }
  if (!('code' in value)) return undefined;
  if (value.code === 'null') return null;
  const named = defaults.valueOf(value.code);
  return named === undefined ? undefined : jsonOf(named, defaults);
}

const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null);

/** The layout that code says, from the code alone; null where it says none. */
export function readOutline({ outline, parts }: ReadScene): SceneLayout | null {
  if (outline === null || !isFields(outline['elements'])) return null;
  const byName = new Map(parts.map((part) => [part.name, part]));
  const elements = elementsOf(outline['elements'], (name) => byName.get(name) ?? null);
  return sceneLayout.safeParse({ ...usual, ...outline, elements }).data ?? null;
}

type Part = ReadScene['parts'][number];

function elementsOf(entries: Fields, partOf: (name: string) => Part | null): Json[] {
  return Object.entries(entries).map(([name, entry]): Json => {
    if (!isFields(entry)) return null;
    const { children, ...own } = entry;
    if (entry['type'] === 'group') {
      return { id: name, ...blankGroup, ...own, children: isFields(children) ? elementsOf(children, partOf) : null };
    }
    const part = partOf(name);
    const type = String(entry['type']) as LeafType; // another one is refused with its layout
    return { id: name, ...(part ? shownFields(type, part.component, part.props) : {}), ...own };
  });
}
