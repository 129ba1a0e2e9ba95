import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Every folder of a style, as the registry finds them. */
export async function stylesOnDisk(): Promise<readonly string[]> {
  const folder = fileURLToPath(new URL('../../app/worker/composer/styles', import.meta.url));
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
