import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { tryToWrite, writeWhole } from '../../../scripts/make/write-whole';

async function openFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'write-whole-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

test('[MK6] what was there before stays until all of a file is written, and if that fails', async () => {
  const folder = await openFolder();
  const file = join(folder, 'video.mp4');
  await writeFile(file, 'before');
  const seen: string[] = [];
  async function* half() {
    yield 'the first half';
    seen.push(await readFile(file, 'utf8'));
    throw new Error('the disk is full');
  }
  await expect(writeWhole(file, half())).rejects.toThrow('the disk is full');
  expect([...seen, await readFile(file, 'utf8')]).toEqual(['before', 'before']);
  expect(await readdir(folder)).toEqual(['video.mp4']);
});

test('[MK6] a file that is written whole takes its place, in a folder that was not there', async () => {
  const folder = join(await openFolder(), 'new');
  await writeWhole(join(folder, 'video.mp4'), 'all of it');
  expect(await readFile(join(folder, 'video.mp4'), 'utf8')).toBe('all of it');
  expect(await readdir(folder)).toEqual(['video.mp4']);
});

test('[MK7] trying leaves nothing, neither where it can be written nor where it can’t', async () => {
  const folder = await openFolder();
  await writeFile(join(folder, 'file'), 'before');
  await tryToWrite(join(folder, 'file'));
  await tryToWrite(join(folder, 'new', 'newer', 'video.mp4'));
  await expect(tryToWrite(join(folder, 'file', 'video.mp4'))).rejects.toThrow();
  await expect(tryToWrite(folder)).rejects.toThrow('it is a folder');
  await expect(tryToWrite(join(folder, 'video.mp4/'))).rejects.toThrow('it is a folder');
  await expect(tryToWrite('/proc/video.mp4')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['file']);
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('before');
});
