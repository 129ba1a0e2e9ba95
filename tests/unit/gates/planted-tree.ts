import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export const repository = join(import.meta.dirname, '../../..');

export interface PlantedTree {
  readonly root: string;
  write(path: string, text: string): Promise<void>;
}

/** An empty tree of the repository's shape, with its packages and the named files, gone when the caller says so. */
export async function plantTree(copies: readonly string[] = []): Promise<PlantedTree & { remove(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'planted-'));
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'));
  for (const path of copies) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await copyFile(join(repository, path), join(root, path));
  }
  return {
    root,
    async write(path, text) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** The same for one test, which cleans up after itself. */
export async function plantTreeForTest(copies: readonly string[] = []): Promise<PlantedTree> {
  const tree = await plantTree(copies);
  onTestFinished(() => tree.remove());
  return tree;
}
