import { fileURLToPath } from 'node:url';
import { buildApp } from './ensure-build.mjs';

// `npm run build`: anew, whatever is there. `npm start`, `npm run make` and the tests know it by its stamp.
try {
  await buildApp(fileURLToPath(new URL('..', import.meta.url)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
