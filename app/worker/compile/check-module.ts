import type { AnyNode, Literal, Program } from 'acorn';
import { ancestor } from 'acorn-walk';
import { LOOP_GUARD, sceneImports } from '$shared/protocol/scene-script';
import { findRefusedGlobal, patternNames } from './check-globals';
import { SceneSyntaxError } from './scene-syntax-error';
import { originalPosition } from './source-position';
import type { PlainCode } from './transform';

const allowed: ReadonlySet<string> = new Set(sceneImports);
const allowedList = sceneImports.filter((name) => name !== 'react/jsx-runtime').join(', ');
/** Names the module is handed; a scene that declares them would cut itself off. */
const reserved: ReadonlySet<string> = new Set(['require', 'exports', LOOP_GUARD]);
const noComponent: ReadonlySet<string> = new Set(['Literal', 'TemplateLiteral', 'ObjectExpression', 'ArrayExpression']);

/** Throws where a module asks for what a scene may not have, or does not offer a component. */
export function checkModule(program: Program, plain: PlainCode): void {
  const refuse = (node: AnyNode, reason: string): never => {
    const start = { line: node.loc?.start.line ?? 1, column: node.loc?.start.column ?? 0 };
    const { line, column } = originalPosition(plain.mappings, start);
    throw new SceneSyntaxError(reason, line, column + 1);
  };
  const checkSource = (source: Literal): void => {
    const name = String(source.value);
    if (!allowed.has(name)) refuse(source, `“${name}” can’t be imported; a scene may import ${allowedList}`);
  };

  const names = new Map<string, AnyNode>();
  let component: AnyNode | null = null;
  for (const statement of program.body) {
    switch (statement.type) {
      case 'ImportDeclaration':
        checkSource(statement.source);
        for (const specifier of statement.specifiers) names.set(specifier.local.name, specifier);
        break;
      case 'ExportAllDeclaration':
        checkSource(statement.source);
        break;
      case 'ExportNamedDeclaration':
        if (statement.source) checkSource(statement.source);
        if (statement.declaration) declare(names, statement.declaration);
        for (const { exported } of statement.specifiers) {
          if ((exported.type === 'Identifier' ? exported.name : exported.value) === 'default') component = statement;
        }
        break;
      case 'ExportDefaultDeclaration':
        component = statement.declaration;
        declare(names, statement.declaration);
        break;
      default:
        declare(names, statement);
    }
  }

  for (const [name, node] of names) {
    if (reserved.has(name)) refuse(node, `“${name}” is a name the scene’s own loader needs; choose another`);
  }
  const outsideFunction = (path: readonly AnyNode[]): boolean => !path.some((node) => /Function/.test(node.type));
  const noWaiting = '“await” can’t be used outside a function: a scene is drawn at once';
  ancestor(program, {
    AwaitExpression: (node, _state, path) => {
      if (outsideFunction(path)) refuse(node, noWaiting);
    },
    ForOfStatement: (node, _state, path) => {
      if (node.await && outsideFunction(path)) refuse(node, noWaiting);
    },
    ImportExpression: (node) => refuse(node, '“import()” can’t be used in a scene; import at the top instead'),
    MetaProperty: (node) => {
      if (node.meta.name === 'import') refuse(node, '“import.meta” can’t be used in a scene: it is not at an address');
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'require') {
        refuse(node, '“require” can’t be used in a scene; import at the top instead');
      }
    },
  });

  const global = findRefusedGlobal(program);
  if (global) refuse(global.node, global.reason);

  if (!component) throw new SceneSyntaxError('the scene has no “export default” component', 1, 1);
  if (noComponent.has(component.type)) refuse(component, '“export default” must be a component, that is a function');
  if (component.type === 'Identifier' && !names.has(component.name)) {
    refuse(component, `“${component.name}” is exported but never declared`);
  }
}

function declare(names: Map<string, AnyNode>, node: AnyNode): void {
  if (node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') {
    if (node.id) names.set(node.id.name, node.id);
  } else if (node.type === 'VariableDeclaration') {
    for (const { id } of node.declarations) for (const name of patternNames(id)) names.set(name, id);
  }
}
