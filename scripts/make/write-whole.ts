import { rmSync } from 'node:fs';
import { access, constants, mkdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Written beside its place first: whoever is stopped in the middle leaves what was there before. */
export async function writeWhole(file: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
  const folder = dirname(file);
  const beside = besideOf(file);
  const cleanUp = () => rmSync(beside, { force: true });
  await mkdir(folder, { recursive: true });
  process.once('exit', cleanUp); // on Ctrl-C nothing after this line runs
  try {
    await writeFile(beside, content);
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true });
    throw cause;
  } finally {
    process.off('exit', cleanUp);
  }
}

/** Rejects if that would fail, known before there is any content. Leaves nothing. */
export async function tryToWrite(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory() || /[/\\]$/.test(file)) throw new Error('it is a folder');
  if (there) await access(file, constants.W_OK);
  const firstMade = await mkdir(folder, { recursive: true });
  try {
    await writeFile(besideOf(file), '');
  } finally {
    await rm(besideOf(file), { force: true });
    if (firstMade !== undefined) await removeEmpty(folder, firstMade);
  }
}

/** From `folder` up to `top`: whatever somebody else has put there meanwhile stays. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  try {
    for (let each = folder; each.startsWith(top); each = dirname(each)) await rmdir(each);
  } catch {
    // Not empty any more.
  }
}

function besideOf(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}.part`);
}
