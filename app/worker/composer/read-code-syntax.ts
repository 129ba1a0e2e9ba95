import { parse } from 'acorn';
import type { CallExpression, Expression, FunctionDeclaration, Pattern, Program } from 'acorn';
import { transform } from 'sucrase';
import { fields, own, refuse, STAGE } from './read-code-values';
import type { Fields, Named, Names } from './read-code-values';

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

function programOf(tsxCode: string): Program {
  if (tsxCode.match(annotated)?.length !== 1) return refuse();
  const { code } = transform(tsxCode.replace(annotated, '$1)'), {
    transforms: ['jsx'],
    jsxRuntime: 'classic',
    production: true,
    disableESTransforms: true,
    keepUnusedImports: true,
  });
  // A layout has no place to keep a comment.
  return parse(code, { ecmaVersion: 2023, sourceType: 'module', onComment: refuse });
}

type Statement = Program['body'][number];

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
