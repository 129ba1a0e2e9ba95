import { dirname, posix, relative, sep } from 'node:path';
import { allowedPaths, layers } from '../import-table.mjs';

/**
 * The import table for components. dependency-cruiser sees a component only after Svelte has compiled it, when its
 * type imports are gone; this rule sees those.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const importTable = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: '{{layer}} may not import {{source}}, not even its types. {{instead}}' },
  },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join('/');
    const layer = layers.find((candidate) => new RegExp(candidate.path).test(path));
    if (!layer) return {};
    const allowed = allowedPaths(layer).map((pattern) => new RegExp(pattern));
    return {
      ImportDeclaration(node) {
        const source = String(node.source.value);
        const target = locate(source, path);
        if (target === null || allowed.some((pattern) => pattern.test(target))) return;
        context.report({ node, messageId: 'forbidden', data: { layer: layer.name, source, instead: layer.instead } });
      },
    };
  },
};

/**
 * Where an import points, as a path from the root; null for what the framework generates beside the file.
 * @param {string} source
 * @param {string} importer
 */
function locate(source, importer) {
  if (source.endsWith('$types')) return null;
  if (source.startsWith('.')) return withEnding(posix.join(dirname(importer), source));
  if (source.startsWith('$shared/')) return posix.normalize(source.replace('$shared', 'shared'));
  if (source.startsWith('$') || source.startsWith('virtual:')) return source;
  return `node_modules/${source}/`;
}

/** @param {string} path Imports leave `.ts` out; the table's paths have it. */
function withEnding(path) {
  return /\.\w+$/.test(path) ? path : `${path}.ts`;
}
