import { parse } from 'acorn';
import type { CallExpression, Expression, FunctionDeclaration, ObjectExpression, Pattern, Program } from 'acorn';
import { transform } from 'sucrase';
import { place } from '$shared/motion/place';
import { stagePlace } from '$shared/motion/props/stage';
import type { Json } from '$shared/primitives/json';

/** A component as the code names it, with what it is given once every name is replaced by its value. */
export interface ReadPart {
  readonly component: string;
  readonly props: Fields;
  /** Which default stands where: `color` ← `colors.text`, `colors.accent` ← `colors.cardsColor`. */
  readonly names: ReadonlyMap<string, string>;
}

export interface ReadScene {
  readonly name: string;
  readonly kit: readonly string[];
  readonly defaults: Fields;
  /** The exported layout; null where the code has none. */
  readonly outline: Fields | null;
  readonly scene: ReadPart;
  /** Each with the name of its row in the stage; '' where it has none. */
  readonly parts: readonly (ReadPart & { readonly name: string })[];
}

export interface Fields {
  readonly [key: string]: Json;
}

/** The one annotation that the composer writes. Whatever else is TypeScript does not parse, and is nothing it wrote. */
const annotated = /^(export default function \w+\(props): Partial<typeof defaults>\)/gm;

/**
 * Scene code as data, as far as it has the form that `writeCode` gives it; null where somebody wrote more than values:
 * a loop, an import, a comment. Nothing is executed.
 */
export function readSyntax(tsxCode: string): ReadScene | null {
  try {
    return sceneOf(programOf(tsxCode));
  } catch {
    // Its own refusal, or that of sucrase or acorn, which also give up on what is nested too deep.
    return null;
  }
}

class NotOurs extends Error {}

function programOf(tsxCode: string): Program {
  if (tsxCode.match(annotated)?.length !== 1) throw new NotOurs();
  const { code } = transform(tsxCode.replace(annotated, '$1)'), {
    transforms: ['jsx'],
    jsxRuntime: 'classic',
    production: true,
    disableESTransforms: true,
    keepUnusedImports: true,
  });
  const onComment = (): never => {
    throw new NotOurs(); // a layout has no place to keep it
  };
  return parse(code, { ecmaVersion: 2023, sourceType: 'module', onComment });
}

type Statement = Program['body'][number];

/** What a name stands for, and what it is called in the defaults; null: it is not from there. */
interface Named {
  readonly value: Json;
  readonly from: string | null;
}
type Names = ReadonlyMap<string, Named>;

function sceneOf({ body }: Program): ReadScene {
  const [imports, ...rest] = body;
  const component = functionOf(rest.at(-1));
  const constants = constantsOf(rest.slice(0, -1));
  const defaults = constants.get('defaults') ?? refuse();
  const known: Names = new Map<string, Named>([
    ...destructured(component).map((name): [string, Named] => [name, { value: own(defaults, name), from: name }]),
    ...[...constants]
      .filter(([name]) => !exportedNames.has(name))
      .map(([name, value]) => [name, { value, from: null }] as const),
  ]);
  const { children, stage: _none, ...scene } = elementOf(returned(component), known);
  return {
    name: component.id.name,
    kit: importedKit(imports).sort(),
    defaults,
    outline: constants.get('layout') ?? null,
    scene,
    parts: children.map((child) => {
      const { children: nested, stage, ...part } = elementOf(child, known);
      return nested.length === 0 ? { ...part, name: stage } : refuse();
    }),
  };
}

const exportedNames: ReadonlySet<string> = new Set(['defaults', 'layout']);
const constantNames: ReadonlySet<string> = new Set([...exportedNames, 'look', 'stage']);

/** Plain data under the names that `writeCode` gives it, each once. */
function constantsOf(statements: readonly Statement[]): ReadonlyMap<string, Fields> {
  const constants = new Map<string, Fields>();
  for (const statement of statements) {
    const isExported = statement.type === 'ExportNamedDeclaration';
    const [name, value] = constant(isExported ? statement.declaration : statement);
    if (!constantNames.has(name) || constants.has(name) || isExported !== exportedNames.has(name)) return refuse();
    constants.set(name, fields(value, new Map()));
  }
  return constants;
}

function refuse(): never {
  throw new NotOurs();
}

function importedKit(statement: Statement | undefined): string[] {
  if (statement?.type !== 'ImportDeclaration' || statement.source.value !== '@bazaar-vid/motion') return refuse();
  return statement.specifiers.map((specifier) => {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') return refuse();
    return specifier.imported.name === specifier.local.name ? specifier.local.name : refuse();
  });
}

function constant(statement: Statement | null | undefined): readonly [name: string, value: Expression] {
  if (statement?.type !== 'VariableDeclaration' || statement.kind !== 'const') return refuse();
  const [declared, more] = statement.declarations;
  if (!declared?.init || more || declared.id.type !== 'Identifier') return refuse();
  return [declared.id.name, declared.init];
}

function functionOf(statement: Statement | undefined): FunctionDeclaration {
  if (statement?.type !== 'ExportDefaultDeclaration') return refuse();
  const { declaration } = statement;
  return declaration.type === 'FunctionDeclaration' && declaration.id ? declaration : refuse();
}

/** The names in `const { headline, colors } = { ...defaults, ...props };`. */
function destructured({ body: { body } }: FunctionDeclaration): string[] {
  const [statement, , more] = body;
  if (statement?.type !== 'VariableDeclaration' || more) return refuse();
  const [declared, another] = statement.declarations;
  if (!declared?.init || another || !isDefaultsThenProps(declared.init)) return refuse();
  return patternNames(declared.id);
}

function patternNames(pattern: Pattern): string[] {
  if (pattern.type !== 'ObjectPattern') return refuse();
  return pattern.properties.map((property) => {
    const plain = property.type === 'Property' && property.shorthand && property.value.type === 'Identifier';
    return plain && property.value.type === 'Identifier' ? property.value.name : refuse();
  });
}

function isDefaultsThenProps(value: Expression): boolean {
  if (value.type !== 'ObjectExpression') return false;
  const spread = value.properties.map((property) =>
    property.type === 'SpreadElement' && property.argument.type === 'Identifier' ? property.argument.name : null,
  );
  return spread.join() === 'defaults,props';
}

function returned({ body: { body } }: FunctionDeclaration): Expression {
  const last = body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument ? last.argument : refuse();
}

/** A tag, which sucrase has made a call of React.createElement. */
function elementOf(
  value: Expression,
  known: Names,
): ReadPart & { readonly stage: string; readonly children: readonly Expression[] } {
  if (value.type !== 'CallExpression' || !isCreateElement(value)) return refuse();
  const [component, given, ...children] = value.arguments;
  if (component?.type !== 'Identifier' || !given) return refuse();
  const names = new Map<string, string>();
  const props = given.type === 'ObjectExpression' ? fields(given, known, names) : {};
  if (given.type !== 'ObjectExpression' && !(given.type === 'Literal' && given.value === null)) return refuse();
  return {
    component: component.name,
    props,
    names,
    stage: names.get(STAGE) ?? '',
    children: children.map((child) => (child.type === 'SpreadElement' ? refuse() : child)),
  };
}

function isCreateElement({ callee }: CallExpression): boolean {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return false;
  return callee.object.name === 'React' && callee.property.type === 'Identifier';
}

function fields(value: Expression, known: Names, names = new Map<string, string>(), path = ''): Fields {
  if (value.type !== 'ObjectExpression') return refuse();
  const read: [string, Json][] = value.properties.flatMap((property) => entriesOf(property, known, names, path));
  return Object.fromEntries(read);
}

function entriesOf(
  property: ObjectExpression['properties'][number],
  known: Names,
  names: Map<string, string>,
  path: string,
): [string, Json][] {
  if (property.type === 'SpreadElement') {
    // Of other attributes nobody could say then which element's field they are.
    if (path === '') return Object.entries(placeOf(property.argument, known, names));
    const spread = valueOf(property.argument, known, names, path);
    return isFields(spread) ? Object.entries(spread) : refuse();
  }
  if (property.computed || property.method || property.kind !== 'init') return refuse();
  const key = property.key.type === 'Identifier' ? property.key.name : literalKey(property.key);
  if (key === '__proto__') return refuse();
  return [[key, valueOf(property.value, known, names, path === '' ? key : `${path}.${key}`)]];
}

/** In `{...place(stage.headline)}`: what follows from measuring the scene, and whose it is. */
function placeOf(value: Expression, known: Names, names: Map<string, string>): Fields {
  if (value.type !== 'CallExpression' || value.callee.type !== 'Identifier' || value.callee.name !== 'place') {
    return refuse();
  }
  const [row, more] = value.arguments;
  if (row?.type !== 'MemberExpression' || more || row.object.type !== 'Identifier' || row.object.name !== 'stage') {
    return refuse();
  }
  const read = stagePlace.safeParse(referenced(row, known).value);
  if (!read.success || row.property.type !== 'Identifier' || names.has(STAGE)) return refuse();
  names.set(STAGE, row.property.name);
  return place(read.data);
}

/** Where a tag's row of the stage is noted among its names: no attribute is called that. */
const STAGE = '';

function literalKey(key: Expression | { readonly type: 'PrivateIdentifier' }): string {
  return key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')
    ? String(key.value)
    : refuse();
}

function valueOf(value: Expression, known: Names, names: Map<string, string>, path: string): Json {
  switch (value.type) {
    case 'Literal':
      return isPlain(value.value) ? value.value : refuse();
    case 'TemplateLiteral':
      return value.expressions.length === 0 ? (value.quasis[0]?.value.cooked ?? refuse()) : refuse();
    case 'UnaryExpression': {
      const inner = valueOf(value.argument, known, names, '');
      return value.operator === '-' && typeof inner === 'number' ? -inner : refuse();
    }
    case 'ArrayExpression':
      return value.elements.map((entry, index) =>
        entry === null || entry.type === 'SpreadElement' ? refuse() : valueOf(entry, known, names, `${path}.${index}`),
      );
    case 'ObjectExpression':
      return fields(value, known, names, path);
    case 'Identifier':
    case 'MemberExpression': {
      const { value: named, from } = referenced(value, known);
      if (from !== null) names.set(path, from);
      return named;
    }
    default:
      return refuse();
  }
}

function referenced(value: Expression, known: Names): Named {
  if (value.type === 'Identifier') return known.get(value.name) ?? refuse();
  if (value.type !== 'MemberExpression' || value.computed || value.optional) return refuse();
  if (value.object.type === 'Super' || value.property.type !== 'Identifier') return refuse();
  const { value: whole, from } = referenced(value.object, known);
  const key = value.property.name;
  return { value: isFields(whole) ? own(whole, key) : refuse(), from: from === null ? null : `${from}.${key}` };
}

function own(from: Fields, key: string): Json {
  return Object.hasOwn(from, key) ? (from[key] ?? null) : refuse();
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
