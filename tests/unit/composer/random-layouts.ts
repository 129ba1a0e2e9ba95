import fc from 'fast-check';
import { z } from '$shared/primitives/zod';
import { accentElements } from '$shared/schema/elements/accents';
import { cardElements } from '$shared/schema/elements/cards';
import { dataElements } from '$shared/schema/elements/data';
import { screenElements } from '$shared/schema/elements/screens';
import { sequenceElements } from '$shared/schema/elements/sequence';
import { wordElements } from '$shared/schema/elements/words';
import { layoutElement, sceneLayout, theme } from '$shared/schema/layout';
import type { LayoutElement, LeafElement, SceneLayout } from '$shared/schema/layout';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import { square, upright, wide } from './briefs';
import { hostileTexts } from './corpus';

/** The part of JSON Schema that the layout's schemas come to. */
interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: string | number | boolean;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly propertyNames?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
}

const words =
  'a launch of new rockets in 2026 – 12,5 % faster, größer, быстрее، أسرع 新しい 更快 빠르게 מהר तेज़ γρήγορα เร็ว 🚀'.split(
    ' ',
  );

const text = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 7 }).map((some) => some.join(' ')) },
  { weight: 2, arbitrary: fc.string({ maxLength: 24, unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts.filter(({ length }) => length < 200)) },
);

const number = fc.oneof(
  fc.integer({ min: -20, max: 200 }),
  fc
    .double({ min: -1e6, max: 1e9, noNaN: true, noDefaultInfinity: true })
    .map((value) => Math.round(value * 100) / 100 + 0),
);

/** Values of a schema: whatever the layout can say comes up, also what is added to it later. */
function valuesOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map(valuesOf));
  const { type } = schema;
  if (typeof type === 'object') return fc.oneof(...type.map((each) => valuesOf({ ...schema, type: each })));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      if (schema.pattern === hexPattern) return color;
      if (schema.pattern !== undefined) return fc.constantFrom('zap', 'shield-check', 'no-such-icon');
      return text.filter(({ length }) => length >= (schema.minLength ?? 0));
    case 'integer':
      return fc.integer({
        min: Math.max(-99, schema.minimum ?? (schema.exclusiveMinimum ?? -100) + 1),
        max: Math.min(99, schema.maximum ?? 99),
      });
    case 'number':
      return numbersOf(schema);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}), { maxLength: 5 });
    case 'object':
      if (schema.propertyNames) {
        return fc.dictionary(
          valuesOf(schema.propertyNames).map(String),
          valuesOf(partOf(schema.additionalProperties)),
          { maxKeys: 3, noNullPrototype: true },
        );
      }
      return fc.record(
        Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, part]) => [key, valuesOf(part)])),
      );
    default:
      throw new Error(`No values for ${JSON.stringify(schema)}`);
  }
}

const hexPattern = '^#[0-9a-f]{6}$';
const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
const partOf = (schema: JsonSchema | boolean | undefined): JsonSchema => (typeof schema === 'object' ? schema : {});

function numbersOf({ minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const least = minimum ?? exclusiveMinimum;
  if (least === undefined && maximum === undefined) return number;
  const min = Math.ceil((least ?? -1e6) * 100) + (exclusiveMinimum === undefined ? 0 : 1);
  return fc.integer({ min, max: Math.floor((maximum ?? 1e6) * 100) }).map((value) => value / 100);
}

const schemaOf = (schema: z.ZodType): JsonSchema => z.toJSONSchema(schema) as JsonSchema; // it is what it says

export const leafSchemas = [
  ...wordElements,
  ...dataElements,
  ...sequenceElements,
  ...cardElements,
  ...screenElements,
  ...accentElements,
];

/** Of one type each; a random element is as likely of any. */
const leaves: readonly fc.Arbitrary<LeafElement>[] = leafSchemas.map((schema) =>
  valuesOf(schemaOf(schema)).map((value) => schema.parse(value)),
);
const leaf = fc.oneof(...leaves);

const group: fc.Arbitrary<LayoutElement> = fc
  .tuple(leaf, fc.array(leaf, { maxLength: 3 }), fc.constantFrom('row', 'column'))
  .map(([{ id, scale, color: own, align, weight, enter, emphasis, exit }, children, direction]) =>
    layoutElement.parse({
      id,
      scale,
      color: own,
      align,
      weight,
      enter,
      emphasis,
      exit,
      type: 'group',
      direction,
      children,
    }),
  );

/** Ids are keys of a map in the document, so no two are the same; most say what the element is. */
function withIds(elements: readonly LayoutElement[], taken = new Set<string>()): LayoutElement[] {
  return elements.map((element) => {
    const wanted = element.id.length % 3 === 0 ? element.id : element.type;
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}-${count}`;
    taken.add(id);
    return element.type === 'group'
      ? { ...element, id, children: withIds(element.children, taken) }
      : { ...element, id };
  });
}

const elements = fc
  .array(fc.oneof({ weight: 7, arbitrary: leaf }, { weight: 1, arbitrary: group }), { minLength: 1, maxLength: 4 })
  .map((some) => withIds(some));

const { elements: _elements, recipe: _recipe, style: _style, ...others } = sceneLayout.shape;

/** Every layout that a document can hold, as it is read from there. */
export const layouts: fc.Arbitrary<SceneLayout> = fc
  .record({
    rest: valuesOf(schemaOf(z.object(others))),
    recipe: fc.constantFrom(...recipes.map(({ id }) => id)),
    style: fc.constantFrom(null, ...styles.map(({ id }) => id)),
    elements,
  })
  .map(({ rest, ...said }) => sceneLayout.parse({ ...z.object({}).loose().parse(rest), ...said }));

/** With all that its code depends on. */
export const requests: fc.Arbitrary<CodeRequest> = fc.record({
  layout: layouts,
  name: text,
  durationInFrames: fc.integer({ min: 15, max: 600 }),
  theme: fc
    .record({ style: fc.constantFrom(...styles.map(({ id }) => id)), palette: valuesOf(schemaOf(theme.shape.palette)) })
    .map((value) => theme.parse(value)),
  format: fc.constantFrom(wide, upright, square, { width: 1080, height: 1350, fps: 25 }),
});

/** Another element of the same type. */
export function anotherLike({ type }: LeafElement): fc.Arbitrary<LeafElement> {
  const index = leafSchemas.findIndex((schema) => schema.shape.type.value === type);
  const found = leaves[index];
  if (!found) throw new Error(`No element of type ${type}`);
  return found;
}
