/**
 * Who may import whom: the one table. dependency-cruiser and the lint rule for components read it,
 * and tests/unit/gates plants a violation of every row.
 *
 * A layer may import itself, `shared`, the layers and the packages it lists, and nothing else.
 *
 * @typedef {object} Layer
 * @property {string} name       how messages name it
 * @property {string} path       regular expression on the path from the repository's root
 * @property {readonly string[]} mayImport  names of other layers
 * @property {readonly string[]} [packages] npm packages, or a folder of one; `$app/…` and `virtual:…` count as packages
 * @property {boolean} [node]    may import Node's own modules
 * @property {readonly string[]} [addresses] layers whose address it may take (`…?worker&url`), never their modules
 * @property {readonly string[]} [importedBy] if given, nobody else may import it
 * @property {string} instead    what to do rather than break the row
 */

const throughPorts =
  'Declare a port (an interface in this folder) and let app/worker/main.ts pass the implementation in.';
const pure = 'Take what you need from the input: the same input must give the same answer on every device.';

/** @type {readonly Layer[]} */
export const layers = [
  {
    name: 'app/routes',
    path: '^app/routes/',
    mayImport: ['app/ui', 'app/worker-client', 'database/tables', 'database/read'],
    packages: ['svelte', '@sveltejs/kit', '$app', '@lucide/svelte'],
    instead: 'Ask app/worker-client, or read a live query from app/database/read.',
  },
  {
    name: 'app/ui',
    path: '^app/ui/',
    mayImport: [],
    packages: ['svelte', 'bits-ui', '@lucide/svelte', '$app/paths', '$app/environment'],
    instead: 'Rows come in as props and requests leave as callbacks; the route connects them.',
  },
  {
    name: 'app/worker-client',
    path: '^app/worker-client/',
    mayImport: ['database/tables', 'database/read'],
    packages: ['svelte', 'comlink', 'dexie', '$app/environment', 'virtual:'],
    addresses: ['worker/main'],
    instead: 'The worker is reached by its protocol (shared/protocol/worker.ts), never as a module.',
  },
  {
    name: 'app/service-worker',
    path: '^app/service-worker\\.ts$',
    mayImport: [],
    packages: ['$service-worker', '$app'],
    instead: 'It only caches, and queues shared files for the worker.',
  },
  {
    name: 'worker/main',
    path: '^app/worker/main\\.ts$',
    mayImport: [
      'worker/router',
      'worker/designer',
      'worker/late-part',
      'worker/composer/default-style',
      'worker/vision',
      'worker/models',
      'worker/document',
      'worker/projection',
      'worker/sync',
      'worker/assets',
      'worker/jobs',
      'worker/cache',
      'worker/tracing',
      'database/tables',
      'database/read',
      'database/write',
    ],
    packages: ['comlink', 'virtual:'],
    importedBy: [],
    instead: 'It is the composition root of the start: what designs comes later, by app/worker/designer.ts.',
  },
  {
    // A composition root too: what it wires is loaded after the start.
    name: 'worker/designer',
    path: '^app/worker/designer\\.ts$',
    mayImport: [
      'worker/router',
      'worker/brain',
      'worker/composer',
      'worker/compile',
      'worker/projection',
      'worker/tracing',
    ],
    importedBy: ['worker/main'],
    instead: 'It only wires: export from the part itself, and import that.',
  },
  {
    // Knows when, and not what: anything of the worker may be a part that comes later.
    name: 'worker/late-part',
    path: '^app/worker/late-part\\.ts$',
    mayImport: [],
    importedBy: ['worker/main'],
    instead: 'Take a `Late` from shared/primitives/late.ts: when it comes is app/worker/main.ts’s business.',
  },
  {
    name: 'worker/router',
    path: '^app/worker/router/',
    mayImport: [
      'worker/brain',
      'worker/tools',
      'worker/document',
      'worker/assets',
      'worker/jobs',
      'worker/cache',
      'worker/tracing',
      'database/tables',
      'database/read',
      'database/write',
    ],
    packages: ['zod', 'yjs'],
    instead: throughPorts,
  },
  {
    name: 'worker/brain',
    path: '^app/worker/brain/',
    mayImport: ['tool definitions', 'worker/composer/catalogue'],
    packages: ['zod', 'culori'],
    instead: throughPorts,
  },
  {
    name: 'worker/tools',
    path: '^app/worker/tools/',
    // The compiler: code that somebody wrote takes a scene's place only if it compiles.
    mayImport: ['worker/composer', 'worker/compile'],
    packages: ['zod'],
    instead: pure,
  },
  {
    name: 'worker/composer',
    path: '^app/worker/composer/',
    mayImport: [],
    // Sucrase and acorn: code is read back into its layout.
    packages: ['zod', 'culori', 'sucrase', 'acorn', '@noble/hashes'],
    instead: pure,
  },
  {
    name: 'worker/compile',
    path: '^app/worker/compile/',
    mayImport: [],
    packages: ['sucrase', 'acorn', 'acorn-walk', '@noble/hashes'],
    instead: pure,
  },
  {
    name: 'worker/document',
    path: '^app/worker/document/',
    mayImport: [],
    packages: ['yjs', 'zod', '@noble/hashes'],
    instead: pure,
  },
  {
    name: 'worker/projection',
    path: '^app/worker/projection/',
    // It also reads: a document is opened from its stored updates, and rows are compared with what stands there.
    mayImport: [
      'worker/composer',
      'worker/compile',
      'worker/document',
      'database/tables',
      'database/read',
      'database/write',
    ],
    packages: ['yjs', 'zod'],
    instead: throughPorts,
  },
  {
    name: 'worker/sync',
    path: '^app/worker/sync/',
    mayImport: ['worker/tracing'],
    packages: ['yjs', 'y-websocket', 'y-protocols', 'lib0', 'zod'],
    instead: 'Bytes come and go through ports; sync knows neither rows nor documents.',
  },
  {
    name: 'worker/models',
    path: '^app/worker/models/',
    mayImport: ['worker/tracing'],
    packages: ['zod'],
    instead: throughPorts,
  },
  { name: 'worker/vision', path: '^app/worker/vision/', mayImport: [], packages: [], instead: throughPorts },
  {
    name: 'worker/assets',
    path: '^app/worker/assets/',
    mayImport: [],
    packages: ['@noble/hashes'],
    instead: throughPorts,
  },
  ...['jobs', 'cache', 'tracing'].map((part) => ({
    name: `worker/${part}`,
    path: `^app/worker/${part}/`,
    mayImport: ['database/tables', 'database/read', 'database/write'],
    packages: [],
    instead: throughPorts,
  })),
  {
    // Below read/ and write/: whoever may import one of them may name its tables.
    name: 'database/tables',
    path: '^app/database/[^/]+\\.ts$',
    mayImport: [],
    packages: ['dexie'],
    instead: 'Tables are named here; reading is in read/, writing in write/.',
  },
  {
    name: 'database/read',
    path: '^app/database/read/',
    mayImport: ['database/tables'],
    packages: ['dexie'],
    instead: 'A read changes nothing; what writes belongs to app/database/write.',
  },
  {
    name: 'database/write',
    path: '^app/database/write/',
    mayImport: ['database/tables', 'database/read'],
    packages: ['dexie'],
    importedBy: ['worker/main', 'worker/router', 'worker/projection', 'worker/jobs', 'worker/cache', 'worker/tracing'],
    instead: 'Only the worker writes: send it a request.',
  },
  {
    name: 'app/preview',
    path: '^app/preview/',
    mayImport: [],
    packages: [
      'react',
      'react-dom',
      'remotion',
      '@remotion/paths',
      '@remotion/player',
      '@remotion/web-renderer',
      'gifenc',
    ],
    instead: 'The frame runs untrusted code: what it needs comes over its port (shared/protocol/preview.ts).',
  },
  {
    name: 'sync-server/room',
    path: '^sync-server/room/',
    mayImport: [],
    packages: ['yjs', 'y-protocols', 'lib0'],
    instead: 'A room is logic over ports: sockets and storage are handed to it.',
  },
  {
    name: 'sync-server',
    path: '^sync-server/(?!room/)',
    mayImport: ['sync-server/room'],
    packages: [
      'hono',
      '@hono/node-server',
      'ws',
      'pg',
      'drizzle-orm',
      'drizzle-kit',
      '@electric-sql/pglite',
      'zod',
      'yjs',
      'y-protocols',
      'lib0',
    ],
    node: true,
    instead: 'Server and app share nothing but shared/.',
  },
  {
    name: 'shared',
    path: '^shared/',
    mayImport: [],
    packages: ['zod', 'drizzle-orm/pg-core', 'yjs', '@noble/hashes', 'culori', 'fractional-indexing'],
    instead: 'shared/ runs in every realm: plain types, schemas and pure functions.',
  },
];

/** Parts of a layer that a row names by themselves. */
export const parts = [
  { name: 'tool definitions', path: '^app/worker/tools/.*definitions?\\.ts$' },
  // Runs the tools, so it comes with them.
  { name: 'worker/router/run-operations', path: '^app/worker/router/run-operations\\.ts$' },
  { name: 'worker/composer/default-style', path: '^app/worker/composer/default-style\\.ts$' },
  { name: 'worker/composer/catalogue', path: '^app/worker/composer/catalogue(\\.ts$|/)' },
];

/** Where a package is a type and never a value: documents are changed by the accessors, and by app/worker/document. */
export const typeOnlyPackages = [
  { layer: 'shared', path: '^shared/(?!generated/|schema/typed-map\\.ts)', package: 'yjs' },
  { layer: 'worker/router', path: '^app/worker/router/', package: 'yjs' },
];

/**
 * Where a neighbour is a type and never a value: what designs and compiles is a script of its own, which app/worker/designer.ts
 * names, and one value of it would bring it back into the script that the worker starts with.
 */
export const typeOnlyNeighbours = [
  {
    name: 'worker/projection designs',
    path: '^app/worker/projection/',
    neighbours: ['worker/composer', 'worker/compile'],
  },
  {
    name: 'worker/router designs',
    path: '^app/worker/router/(?!run-operations\\.ts$)',
    neighbours: ['worker/brain', 'worker/tools', 'worker/router/run-operations'],
  },
];

/** Names that a bundler or the framework resolves, not the file system. */
export const unresolvable = ['\\$app/', '\\$service-worker$', 'virtual:', '\\./\\$types$', '\\.\\./.*\\$types$'];

/** @param {string} name */
export function pathOf(name) {
  const found = [...layers, ...parts].find((candidate) => candidate.name === name);
  if (!found) throw new Error(`The import table names "${name}", which is no layer and no part of one.`);
  return found.path;
}

/**
 * Every path, as regular expressions, that a layer may import.
 * @param {Layer} layer
 * @returns {string[]}
 */
export function allowedPaths(layer) {
  const neighbours = layer.mayImport.map((name) => pathOf(name));
  return [layer.path, '^shared/', ...neighbours, ...(layer.packages ?? []).map((name) => packagePath(name))];
}

/** @param {string} name */
export function packagePath(name) {
  if (/^[$]|:$/.test(name)) return `^${name.replace('$', '\\$')}`;
  const typings = name.replace('@', '').replace('/', '__');
  return `(^|/)node_modules/(${name}|@types/${typings})/`;
}
