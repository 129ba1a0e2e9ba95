import type { AnyNode, ObjectExpression, Program } from 'acorn';
import { full, simple } from 'acorn-walk';
import { propertyOf, tagOf } from './code-nodes';

/**
 * The objects that are styles: written at a tag, or under a name that a tag's style is made of. A default called
 * `transition` is none, whatever it holds.
 */
export function styleObjects(program: Program): ReadonlySet<ObjectExpression> {
  const found = new Set<ObjectExpression>();
  const names = new Set<string>();
  simple(program, {
    CallExpression(node) {
      const props = tagOf(node)?.props;
      const style = props && propertyOf(props, 'style');
      if (style) collect(style, found, names);
    },
  });
  const declared = declarationsIn(program);
  // A style may be made of others: the set grows while it is gone through.
  for (const name of names) for (const node of declared.get(name) ?? []) inside(node, found, names);
  return found;
}

/** What stands where a style is meant: not the values in it, which are no styles. */
function collect(node: AnyNode, found: Set<ObjectExpression>, names: Set<string>): void {
  switch (node.type) {
    case 'ObjectExpression':
      found.add(node);
      for (const property of node.properties)
        if (property.type === 'SpreadElement') collect(property.argument, found, names);
      break;
    case 'Identifier':
      names.add(node.name);
      break;
    case 'MemberExpression':
      collect(node.object, found, names);
      break;
    case 'CallExpression':
      collect(node.callee, found, names);
      break;
    case 'ConditionalExpression':
      collect(node.consequent, found, names);
      collect(node.alternate, found, names);
      break;
    case 'LogicalExpression':
      collect(node.left, found, names);
      collect(node.right, found, names);
      break;
    default: // nothing else can be told without running it
  }
}

/** Of what is declared under a style's name: each of its styles, or what its function returns. */
function inside(node: AnyNode, found: Set<ObjectExpression>, names: Set<string>): void {
  if (node.type === 'ObjectExpression') {
    collect(node, found, names);
    for (const property of node.properties) if (property.type === 'Property') inside(property.value, found, names);
  } else if (node.type === 'ArrowFunctionExpression' && node.body.type !== 'BlockStatement') {
    collect(node.body, found, names);
  } else if (/Function/.test(node.type)) {
    simple(node, {
      ReturnStatement(each) {
        if (each.argument) collect(each.argument, found, names);
      },
    });
  }
}

function declarationsIn(program: Program): ReadonlyMap<string, readonly AnyNode[]> {
  const declared = new Map<string, AnyNode[]>();
  const add = (name: string, node: AnyNode): void => void declared.set(name, [...(declared.get(name) ?? []), node]);
  full(program, (node) => {
    const each = node; // what the parser made
    if (each.type === 'VariableDeclarator' && each.id.type === 'Identifier' && each.init) add(each.id.name, each.init);
    if (each.type === 'FunctionDeclaration' && each.id) add(each.id.name, each);
  });
  return declared;
}
