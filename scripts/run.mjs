import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureAliases } from './ensure-packages.mjs';

// Runs TypeScript, from a clone as `npm ci` leaves it: `node scripts/run.mjs [--tsconfig FILE] SCRIPT …`. Stdout is the
// script's own.
const root = fileURLToPath(new URL('..', import.meta.url));

if (existsSync(join(root, 'node_modules', 'tsx'))) {
  ensureAliases(root);
  // @ts-expect-error -- a command has no types
  await import('tsx/cli');
} else {
  console.error('packages_missing: The packages are not installed. Run `npm ci` first, then this again.');
  process.exitCode = 1;
}
