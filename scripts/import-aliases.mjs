import { resolve } from 'node:path';

/** svelte.config.js's alias, in the form dependency-cruiser reads. Resolved from where the check runs. */
export default { resolve: { alias: { $shared: resolve('shared') } } };
