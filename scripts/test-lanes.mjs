/**
 * What `npm test` runs, in this order. `needs` is set up once, before the first lane that needs it.
 * @typedef {object} Lane
 * @property {string} name
 * @property {readonly ('browser' | 'postgres' | 'build')[]} needs
 * @property {readonly string[]} command arguments for Node; takes vitest's options for reporters
 */

const VITEST = 'node_modules/vitest/vitest.mjs';

/** @type {readonly Lane[]} */
export const LANES = [
  { name: 'check', needs: [], command: ['scripts/check.mjs'] },
  { name: 'unit', needs: [], command: [VITEST, 'run', '--project', 'unit'] },
  { name: 'deep', needs: [], command: [VITEST, 'run', '--project', 'deep'] },
  { name: 'gates', needs: [], command: [VITEST, 'run', '--project', 'gates'] },
  { name: 'contract', needs: ['postgres'], command: [VITEST, 'run', '--project', 'contract'] },
  { name: 'browser', needs: ['browser'], command: [VITEST, 'run', '--project', 'browser'] },
  { name: 'frames', needs: ['browser'], command: [VITEST, 'run', '--project', 'frames'] },
  {
    name: 'e2e',
    needs: ['browser', 'postgres', 'build'],
    command: [VITEST, 'run', '--project', 'e2e'],
  },
  {
    name: 'chaos',
    needs: ['browser', 'postgres', 'build'],
    command: [VITEST, 'run', '--project', 'chaos'],
  },
];
