import type { AnyNode, CallExpression, ObjectExpression } from 'acorn';

/** What can be read off code without running it. */

/** A call that the compiler made of a tag; null: something else was called. */
export function tagOf(node: CallExpression): { readonly type: AnyNode; readonly props: ObjectExpression } | null {
  if (node.callee.type !== 'Identifier' || !/^_jsxs?$/.test(node.callee.name)) return null;
  const [type, props] = node.arguments;
  return type && props?.type === 'ObjectExpression' ? { type, props } : null;
}

export function keyOf({ key, computed }: { readonly key: AnyNode; readonly computed: boolean }): string | null {
  if (computed) return null;
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
}

export function propertyOf(object: ObjectExpression, name: string): AnyNode | null {
  for (const property of object.properties) {
    if (property.type === 'Property' && keyOf(property) === name) return property.value;
  }
  return null;
}

/** A literal's text; § stands for what only running it would tell. null: nothing of it is known. */
export function textOf(node: AnyNode): string | null {
  if (node.type === 'Literal') return String(node.value);
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked ?? '').join('§');
  return null;
}

/** A number that stands there, also as '20px'. */
export function numberOf(node: AnyNode | null): number | null {
  if (node?.type !== 'Literal') return null;
  if (typeof node.value === 'number') return node.value;
  const [, digits] = /^(\d+(?:\.\d+)?)(?:px)?$/.exec(String(node.value)) ?? [];
  return digits === undefined ? null : Number(digits);
}

export const lineOf = (node: AnyNode): number => node.loc?.start.line ?? 1;
