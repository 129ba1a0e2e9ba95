import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
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

/** Names of the two largest parts, the frames' programs. */
export async function lazyParts(): Promise<string[]> {
  const folder = join(BUILD, '_app/immutable/chunks');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const parts = await Promise.all(names.map(async (name) => ({ name, bytes: (await stat(join(folder, name))).size })));
  return parts
    .sort((left, right) => right.bytes - left.bytes)
    .slice(0, 2)
    .map(({ name }) => name);
}
