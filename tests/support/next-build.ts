import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from './server';

const BUILD = fileURLToPath(new URL('../../build', import.meta.url));
export const NEXT_VERSION = 'the-next-build';

/**
 * The build as a change of every file would make it: another version, and another name for each file with a hash in
 * its name, so that not one part of a page of the build before can still be had from the server.
 */
export async function writeNextBuild(): Promise<string> {
  const folder = await temporaryFolder();
  const files = await readdir(BUILD, { recursive: true, withFileTypes: true });
  const paths = files.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const hashed = paths.filter((path) => path.includes('/_app/immutable/')).map((path) => basename(path));
  const names = new RegExp(`(?<=/)(${hashed.map((name) => name.replaceAll('.', '\\.')).join('|')})`, 'g');
  const version = await currentVersion();
  for (const path of paths) {
    const target = join(folder, path.slice(BUILD.length).replace(names, 'next-$1'));
    await mkdir(dirname(target), { recursive: true });
    const content = /\.(js|css|html|json)$/.test(path)
      ? (await readFile(path, 'utf8')).replaceAll(names, 'next-$1').replaceAll(version, NEXT_VERSION)
      : await readFile(path);
    await writeFile(target, content);
  }
  return folder;
}

export async function currentVersion(): Promise<string> {
  const written: unknown = JSON.parse(await readFile(join(BUILD, '_app/version.json'), 'utf8'));
  return String(Object(written).version);
}
