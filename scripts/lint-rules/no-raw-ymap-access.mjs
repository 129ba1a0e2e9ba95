/**
 * A Y.Map holds anything under any string, so a raw read is unchecked and a raw write is unnoticed by the type of
 * the next reader. The accessors in shared/generated/ are the one place that does both.
 */

const methods = new Set(['get', 'set', 'delete', 'has']);

/** @type {import('eslint').Rule.RuleModule} */
export const noRawYmapAccess = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      raw: 'Y.Map.{{method}} is unchecked here. Use the typed accessors of shared/generated/entities.ts.',
      untyped: 'This rule needs type information, and there is none for this file.',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services?.program) {
      return { Program: (node) => context.report({ node, messageId: 'untyped' }) };
    }
    const checker = services.program.getTypeChecker();
    return {
      MemberExpression(node) {
        const method = memberName(node);
        if (!method || !methods.has(method)) return;
        const type = checker.getApparentType(services.getTypeAtLocation(node.object));
        if (isYmap(type, checker)) context.report({ node, messageId: 'raw', data: { method } });
      },
    };
  },
};

/** @param {import('eslint').Rule.Node & { type: 'MemberExpression' }} node */
function memberName(node) {
  if (!node.computed && node.property.type === 'Identifier') return node.property.name;
  if (node.computed && node.property.type === 'Literal') return String(node.property.value);
  return null;
}

/**
 * Also of `Y.Map<…> | undefined`, and of a class or a type that is one.
 * @param {import('typescript').Type} type
 * @param {import('typescript').TypeChecker} checker
 * @returns {boolean}
 */
function isYmap(type, checker) {
  if (type.isUnionOrIntersection()) return type.types.some((part) => isYmap(part, checker));
  const constraint = type.isTypeParameter() ? checker.getBaseConstraintOfType(type) : undefined;
  if (constraint) return isYmap(constraint, checker);
  const symbol = type.getSymbol();
  if (symbol?.getName() === 'YMap') {
    return symbol.declarations?.some((one) => one.getSourceFile().fileName.includes('/node_modules/yjs/')) ?? false;
  }
  return type.getBaseTypes?.()?.some((base) => isYmap(base, checker)) ?? false;
}
