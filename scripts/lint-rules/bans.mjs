/**
 * What may not be written where, each with what to write instead. A set is a list of bans; `restrict` turns the sets
 * that hold for a group of files into rules (ESLint replaces a rule's options, it does not add to them).
 *
 * @typedef {object} Bans
 * @property {readonly { name: string; message: string }[]} [globals]
 * @property {readonly { object?: string; property: string; message: string }[]} [properties]
 * @property {readonly { selector: string; message: string }[]} [syntax]
 * @property {readonly { regex?: string; group?: string[]; message: string }[]} [imports]
 */

/** @param {readonly string[]} names @param {string} message */
const globals = (names, message) => names.map((name) => ({ name, message }));

const now = 'Take `now` from the input; tools are pure.';
const random = 'Take ids and a seed from the input; the same input must give the same answer on every device.';
const timers = 'Nothing waits in a pure layer: return what should happen, and let the caller decide when.';
const network = 'Take the bytes from the input, or declare a port that app/worker/main.ts fills.';

/** @type {Bans} */
export const everywhere = {
  syntax: [
    {
      selector: "TSAsExpression[expression.type='TSAsExpression'][expression.typeAnnotation.type='TSUnknownKeyword']",
      message: '`as unknown as` turns the compiler off. Parse the value, narrow it with a guard, or mend the type.',
    },
    {
      selector: "ImportSpecifier[imported.name='mintModule']",
      message: 'Only the compiler makes modules. Take one from compileScene, or read its row back.',
    },
  ],
  imports: [{ regex: '^\\$lib(/|$)', message: 'Import relatively inside a realm and by `$shared/…` across realms.' }],
};

/** @type {Bans} */
export const onlyWorkerClientStartsWorkers = {
  syntax: [
    {
      selector: 'NewExpression[callee.name=/^(Shared)?Worker$/]',
      message: 'Only app/worker-client starts the worker. Ask it for what you need.',
    },
  ],
};

const networkNames = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'];
const deviceNames = ['BroadcastChannel', 'indexedDB', 'localStorage', 'sessionStorage', 'caches', 'cookieStore'];

/** @type {Bans} */
export const noNetwork = { globals: globals(networkNames, network) };

/** @type {Bans} */
export const pure = {
  globals: [
    ...globals(['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'queueMicrotask'], timers),
    ...globals(['performance'], now),
    ...globals(['crypto'], random),
    ...globals([...networkNames, ...deviceNames], network),
    ...globals(
      ['globalThis', 'window', 'self', 'navigator', 'document', 'location', 'process', 'Buffer'],
      `A pure layer runs in every realm and belongs to none. ${network}`,
    ),
  ],
  properties: [
    { object: 'Date', property: 'now', message: now },
    { object: 'performance', property: 'now', message: now },
    { object: 'Math', property: 'random', message: random },
    { object: 'crypto', property: 'randomUUID', message: random },
    { object: 'crypto', property: 'getRandomValues', message: random },
  ],
  syntax: [
    { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: now },
    { selector: "CallExpression[callee.name='Date']", message: now },
  ],
};

/** @type {Bans} */
export const byFrameOnly = {
  globals: globals(
    ['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'Date'],
    'Motion is a function of useCurrentFrame(): export draws frames in any order and at any speed.',
  ),
  properties: [
    { object: 'Math', property: 'random', message: "Use Remotion's random(seed): each frame is drawn anew." },
    {
      object: 'crypto',
      property: 'getRandomValues',
      message: "Use Remotion's random(seed): each frame is drawn anew.",
    },
  ],
  syntax: [
    {
      selector: 'Property[key.name=/^(transition|animation)/], Property[key.value=/^(transition|animation)/]',
      message: 'CSS moves by the clock, the export by frames. Interpolate the value from useCurrentFrame().',
    },
  ],
};

const rowsInCallbacksOut =
  'A component gets rows as props and asks by callbacks; the route connects them to the worker.';

/** @type {Bans} */
export const silentComponents = {
  globals: globals([...networkNames, ...deviceNames, 'Worker', 'SharedWorker', 'MessageChannel'], rowsInCallbacksOut),
  properties: [
    { property: 'postMessage', message: rowsInCallbacksOut },
    { property: 'sendBeacon', message: rowsInCallbacksOut },
  ],
};

const sleeping =
  'A test that sleeps is slow when it passes and wrong when it fails. Wait for the fact: expect.poll, vi.waitFor.';
const skipping = 'A skipped test proves nothing and is forgotten. Mend it or delete it with its rule.';

/** @type {Bans} */
export const honestTests = {
  properties: [{ property: 'waitForTimeout', message: sleeping }],
  syntax: [
    {
      selector:
        "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'][arguments.0.type='Identifier'][arguments.0.name!=/reject/i]",
      message: sleeping,
    },
    {
      selector:
        "NewExpression[callee.name='Promise'] CallExpression[callee.name='setTimeout'] > ArrowFunctionExpression CallExpression[callee.name=/^(resolve|done)/]",
      message: sleeping,
    },
    {
      selector: 'MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|skipIf|runIf)$/]',
      message: skipping,
    },
    {
      selector: 'MemberExpression[property.name=/^(only|skip)$/][object.object.name=/^(test|it|describe)$/]',
      message: skipping,
    },
  ],
  imports: [{ regex: '^(node:)?timers/promises$', message: sleeping }],
};

/**
 * @param {readonly Bans[]} sets
 * @returns {import('eslint').Linter.RulesRecord}
 */
export function restrict(...sets) {
  return {
    'no-restricted-globals': ['error', { globals: sets.flatMap((set) => set.globals ?? []), checkGlobalObject: true }],
    'no-restricted-properties': ['error', ...sets.flatMap((set) => set.properties ?? [])],
    'no-restricted-syntax': ['error', ...sets.flatMap((set) => set.syntax ?? [])],
    'no-restricted-imports': ['error', { patterns: sets.flatMap((set) => set.imports ?? []) }],
  };
}
