import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import { previewRuntime } from '../../../scripts/frames/preview-runtime-plugin.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export interface BuiltPage {
  readonly folder: string;
  remove(): Promise<void>;
}

/** A page with nothing on it but the hosts, built as the app is: the same plugin, the same frames. */
export async function buildPage(page = 'tests/support/frame-page'): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'frame-page-'));
  await build({
    root: join(root, page),
    configFile: false,
    logLevel: 'warn',
    publicDir: join(root, 'app/static'),
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), previewRuntime()],
    resolve: { alias: { $shared: join(root, 'shared') } },
    build: { outDir: folder, emptyOutDir: true, target: 'es2023', modulePreload: false, chunkSizeWarningLimit: 5000 },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
