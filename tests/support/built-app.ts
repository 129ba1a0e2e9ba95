import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { temporaryFolder } from './server';

export const INLINE_SCRIPT = '\n  start("größe");\n';
export const FRAME_HASH = 'ZW1wdHktYm9vdHN0cmFwLWVtcHR5LWJvb3RzdHJhcC0=';

/** A build as the server expects one, small enough to know every byte of. */
export async function writeBuiltApp(extra: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await temporaryFolder();
  const files: Record<string, string> = {
    'index.html': `<!doctype html><title>App</title><script src="/x.js"></script><script>${INLINE_SCRIPT}</script>`,
    'frame-bootstrap.json': JSON.stringify({ sha256: [FRAME_HASH] }),
    'manifest.webmanifest': '{}',
    '_app/version.json': '{"version":"build-7"}',
    '_app/immutable/entry/start.abc.js': `export const start = ${'"x".repeat(1);'.repeat(80)}`,
    '_app/immutable/workers/main-abc.js': 'self.onmessage = () => {};',
    ...extra,
  };
  for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
  return folder;
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}
