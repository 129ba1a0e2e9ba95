/**
 * What `npm test` runs, in this order. `needs` is set up once, before the first lane that needs it.
 * @typedef {object} Lane
 * @property {string} name
 * @property {readonly ('browser' | 'postgres' | 'build')[]} needs
 * @property {readonly string[]} command arguments for Node
 * @property {'vitest' | 'exit-code'} counts where its numbers come from; a lane without tests counts as one
 */

const VITEST = 'node_modules/vitest/vitest.mjs';

/** @type {readonly Lane[]} */
export const LANES = [
  { name: 'check', needs: [], command: ['scripts/check.mjs'], counts: 'exit-code' },
  { name: 'unit', needs: [], command: [VITEST, 'run', '--project', 'unit'], counts: 'vitest' },
  { name: 'gates', needs: [], command: [VITEST, 'run', '--project', 'gates'], counts: 'vitest' },
  { name: 'contract', needs: ['postgres'], command: [VITEST, 'run', '--project', 'contract'], counts: 'vitest' },
  { name: 'browser', needs: ['browser'], command: [VITEST, 'run', '--project', 'browser'], counts: 'vitest' },
  { name: 'frames', needs: ['browser'], command: [VITEST, 'run', '--project', 'frames'], counts: 'vitest' },
  {
    name: 'e2e',
    needs: ['browser', 'postgres', 'build'],
    command: [VITEST, 'run', '--project', 'e2e'],
    counts: 'vitest',
  },
  {
    name: 'chaos',
    needs: ['browser', 'postgres', 'build'],
    command: [VITEST, 'run', '--project', 'chaos'],
    counts: 'vitest',
  },
];
