import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';
import { ensurePackages } from './ensure-packages.mjs';

// `npm start`, from a fresh clone to a running app. Plain Node: there may be no node_modules yet.
const root = fileURLToPath(new URL('..', import.meta.url));

try {
  ensurePackages(root);
  await ensureBuild(root);
  const { register } = await import('tsx/esm/api');
  register({ tsconfig: join(root, 'sync-server', 'tsconfig.json') });
  // In this process, so that a signal has one way to go.
  const { url } = await import('../sync-server/main');
  console.log(`\n  Bazaar-Vid is running: ${url}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
