import {
  allowedPaths,
  layers,
  packagePath,
  pathOf,
  typeOnlyNeighbours,
  typeOnlyPackages,
  unresolvable,
} from './import-table.mjs';

/**
 * The import table in dependency-cruiser's words.
 *
 * Type imports count like any other: a page that knows a worker's types is a page that changes with the worker.
 * Cycles are forbidden among values, where they decide in which order modules run; types may refer to each other.
 *
 * @returns {import('dependency-cruiser').IRegularForbiddenRuleType[]}
 */
export function importRules() {
  /** @type {import('dependency-cruiser').DependencyType[]} */
  const core = ['core'];
  /** @type {import('dependency-cruiser').DependencyType[]} */
  const typeOnly = ['type-only'];
  const severity = /** @type {const} */ ('error');
  return [
    ...layers.map((layer) => ({
      name: layer.name,
      comment: `${layer.name} may import itself, shared, ${list(layer.mayImport)}; packages: ${list(layer.packages)}. ${layer.instead}`,
      severity,
      from: { path: layer.path },
      to: {
        pathNot: [...allowedPaths(layer), ...addressesOf(layer)],
        ...(layer.node ? { dependencyTypesNot: core } : {}),
      },
    })),
    ...layers.flatMap((layer) =>
      layer.importedBy
        ? [
            {
              name: `${layer.name} is imported`,
              comment: `${layer.name} may be imported by ${list(layer.importedBy)} only. ${layer.instead}`,
              severity,
              from: {
                path: '^(app|shared|sync-server)/',
                pathNot: [layer.path, ...layer.importedBy.map(pathOf), ...takersOf(layer)],
              },
              to: { path: layer.path },
            },
          ]
        : [],
    ),
    ...typeOnlyPackages.map((only) => ({
      name: `${only.layer} uses ${only.package} as a value`,
      comment: `Write "import type": in ${only.layer}, ${only.package} is a type. Change documents by the accessors.`,
      severity,
      from: { path: only.path },
      to: { path: packagePath(only.package), dependencyTypesNot: typeOnly },
    })),
    ...typeOnlyNeighbours.map((only) => ({
      name: only.name,
      comment: `Write "import type": ${list(only.neighbours)} come after the worker's start. Take them by a port; app/worker/designer.ts passes them in.`,
      severity,
      from: { path: only.path },
      to: { path: only.neighbours.map(pathOf), dependencyTypesNot: typeOnly },
    })),
    {
      name: 'no layer',
      comment: 'This file lies in no layer of scripts/import-table.mjs: move it into one.',
      severity,
      from: { path: '^(app|shared|sync-server)/', pathNot: layers.map((layer) => layer.path) },
      to: { path: '.' },
    },
    {
      name: 'not resolved',
      comment: 'Nothing stands at that path, so no other rule can judge the import.',
      severity,
      from: {},
      to: { couldNotResolve: true, pathNot: unresolvable.map((name) => `^${name}`) },
    },
    {
      name: 'cycle',
      comment: 'These modules need each other before either has run: move what both need into a third.',
      severity,
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: typeOnly } },
    },
  ];
}

/**
 * dependency-cruiser does not tell an address from a module; the lint rule local/import-table does.
 * @param {import('./import-table.mjs').Layer} layer
 */
function addressesOf(layer) {
  return (layer.addresses ?? []).map(pathOf);
}

/** @param {import('./import-table.mjs').Layer} layer */
function takersOf(layer) {
  return layers.filter((one) => one.addresses?.includes(layer.name)).map((one) => one.path);
}

/** @param {readonly string[]} [names] */
function list(names) {
  return names?.length ? names.join(', ') : 'none';
}
