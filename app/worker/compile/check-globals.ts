import type { AnyNode, Identifier, Pattern, Program } from 'acorn';
import { full } from 'acorn-walk';

/** The browser's things that a scene has no use for, and why. The frame refuses them all by itself. */
const refused: Readonly<Record<string, string>> = {
  ...reason('there is no network', ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'RTCPeerConnection']),
  ...reason('a scene does not leave its frame', ['location', 'parent', 'top', 'opener', 'open', 'history']),
  ...reason('nothing is kept', ['localStorage', 'sessionStorage', 'indexedDB', 'caches']),
  ...reason('a scene is drawn by its frame alone', ['Worker', 'SharedWorker', 'importScripts']),
  ...reason('code is not made from text', ['eval']),
};
const windows: ReadonlySet<string> = new Set(['window', 'self', 'globalThis', 'frames', 'document']);

export interface RefusedGlobal {
  readonly node: AnyNode;
  readonly reason: string;
}

/**
 * Says at the keyboard, with a line, what would otherwise only fail in the frame. A name that the scene itself declares
 * anywhere is its own affair. Code that hides what it asks for passes, and meets the frame.
 */
export function findRefusedGlobal(program: Program): RefusedGlobal | null {
  const declared = declaredNames(program);
  const isGlobal = (node: AnyNode): node is Identifier => node.type === 'Identifier' && !declared.has(node.name);
  let found: RefusedGlobal | null = null;
  const refuse = (node: AnyNode, name: string): void => {
    const why = Object.hasOwn(refused, name) ? refused[name] : undefined;
    if (why && (!found || node.start < found.node.start)) {
      found = { node, reason: `“${name}” can’t be used in a scene: ${why}` };
    }
  };
  full(program, (node, _state, type) => {
    // `full` comes to names only where they are read or written, not where they are keys.
    if (isGlobal(node) && (type === 'Expression' || type === 'Identifier' || type === 'VariablePattern')) {
      refuse(node, node.name);
    } else if (node.type === 'MemberExpression' && isGlobal(node.object) && windows.has(node.object.name)) {
      const { property, computed } = node;
      if (!computed && property.type === 'Identifier') refuse(node, property.name);
      else if (property.type === 'Literal') refuse(node, String(property.value));
    }
  });
  return found;
}

function declaredNames(program: Program): ReadonlySet<string> {
  const names = new Set<string>();
  const declare = (pattern: Pattern | null | undefined): void => {
    if (pattern) for (const name of patternNames(pattern)) names.add(name);
  };
  full(program, (node) => {
    switch (node.type) {
      case 'VariableDeclarator':
        return declare(node.id);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        declare(node.id);
        return node.params.forEach(declare);
      case 'ClassDeclaration':
      case 'ClassExpression':
        return declare(node.id);
      case 'CatchClause':
        return declare(node.param);
      case 'ImportDeclaration':
        return node.specifiers.forEach(({ local }) => declare(local));
      default:
        return undefined;
    }
  });
  return names;
}

/** Every name that a pattern declares. */
export function patternNames(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        patternNames(property.type === 'RestElement' ? property.argument : property.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? patternNames(element) : []));
    case 'RestElement':
      return patternNames(pattern.argument);
    case 'AssignmentPattern':
      return patternNames(pattern.left);
    case 'MemberExpression':
      return [];
  }
}

function reason(why: string, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, why]));
}
