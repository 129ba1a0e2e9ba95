import { dirname, posix, relative, sep } from 'node:path';
import { allowedPaths, layers, pathOf } from '../import-table.mjs';

/**
 * The import table where dependency-cruiser cannot judge. It sees a component only after Svelte has compiled it, when its
 * type imports are gone; and it takes the address of a module (`…?worker&url`) for the module.
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
    const addresses = (layer.addresses ?? []).map((name) => new RegExp(pathOf(name)));
    /** @param {{ source?: import('estree').Node | null | undefined }} node */
    const judge = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const [specifier, query] = split(source.value);
      const target = locate(specifier, path);
      if (target === null || allowed.some((pattern) => pattern.test(target))) return;
      if (query === 'worker&url' && addresses.some((pattern) => pattern.test(target))) return;
      const data = { layer: layer.name, source: source.value, instead: layer.instead };
      context.report({ node: source, messageId: 'forbidden', data });
    };
    /** @type {import('eslint').Rule.RuleListener} */
    const listener = {
      ImportDeclaration: judge,
      ExportNamedDeclaration: judge,
      ExportAllDeclaration: judge,
      ImportExpression: judge,
    };
    return listener;
  },
};

/**
 * @param {string} source
 * @returns {[string, string]}
 */
function split(source) {
  const [specifier = '', query = ''] = source.split('?');
  return [specifier, query];
}

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
