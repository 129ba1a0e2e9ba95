import { rmSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Written beside its place first: whoever is stopped in the middle leaves what was there before. */
export async function writeWhole(file: string, content: Parameters<typeof writeFile>[1]): Promise<void> {
  const folder = dirname(file);
  const beside = join(folder, `.${basename(file)}.${process.pid}.part`);
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
