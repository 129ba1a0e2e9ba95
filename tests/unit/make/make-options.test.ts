import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { planSheet } from '../../../scripts/make/draw-sheet';
import { readOptions } from '../../../scripts/make/read-options';

describe('the words after make', () => {
  test('[MK1] without a word about it, a video of 1920 × 1080 is made', () => {
    expect(readOptions(['intro for Acme'])).toEqual({
      prompts: ['intro for Acme'],
      format: { width: 1920, height: 1080, fps: 30 },
      video: { file: 'video.mp4', format: 'mp4' },
      sheet: null,
      json: null,
      gallery: null,
    });
  });

  test('[MK1] the name of the file says the format', () => {
    const formatOf = (file: string) => readOptions(['intro', '--out', file])?.video?.format;
    expect(['a.mp4', 'b.WEBM', 'c.gif'].map(formatOf)).toEqual(['mp4', 'webm', 'gif']);
  });

  test('[MK2] a sheet is made in place of a video', () => {
    const options = readOptions(['intro', '--sheet', '8', '--out', 'a.png', '--size', '1080x1920']);
    expect(options).toMatchObject({
      video: null,
      sheet: { file: 'a.png', frames: 8 },
      format: { width: 1080, height: 1920 },
    });
  });

  test('[LN17] who asks for the gallery need not say a sentence', () => {
    expect(readOptions(['--gallery', 'sheets'])).toMatchObject({ prompts: [], gallery: 'sheets' });
  });

  test('[MK3] who asks for the project alone gets no video', () => {
    expect(readOptions(['intro', '--json', '-'])).toMatchObject({ video: null, sheet: null, json: '-' });
  });

  test.each([
    [[], 'no_prompt'],
    [['  '], 'no_prompt'],
    [['intro', '--size', 'large'], 'unreadable_size'],
    [['intro', '--size', '1081x1920'], 'unreadable_size'],
    [['intro', '--size', '1080x19200'], 'unreadable_size'],
    [['intro', '--sheet', '0'], 'unreadable_option'],
    [['intro', '--sheet', '8', '--out', 'video.mp4'], 'unreadable_option'],
    [['intro', '--out', 'video.avi'], 'unreadable_option'],
    [['intro', '--nonsense'], 'unreadable_option'],
    [['intro', '--help=please'], 'unreadable_option'],
    [['intro', '--out', 'a.mp4', '--json', './a.mp4'], 'unreadable_option'],
    [['intro', '--sheet', '8', '--json', 'sheet.png'], 'unreadable_option'],
  ])('[MK4] %j is refused as %s', (words, code) => {
    expect(() => readOptions(words)).toThrow(expect.objectContaining({ code, exitCode: 2 }));
  });

  test.each([
    [['intro', '--jsn', 'a.json'], 'There is no option --jsn. Did you mean --json?'],
    [['intro', '--output=a.mp4'], 'There is no option --output. Did you mean --out?'],
    [['intro', '--bogus'], 'There is no option --bogus. --help lists what there is.'],
    [['intro', '--out', '--json', '-'], '--out needs a value, for example --out video.mp4.'],
    [['intro', '--sheet'], '--sheet needs a value, for example --sheet 8.'],
    [['intro', '--size', '1080p'], 'Try --size 1920x1080.'],
    [['intro', '--size', '1081x1921'], 'Try --size 1080x1920.'],
    [['intro', '--size', '100x9000'], 'Try --size 240x4096.'],
    [['intro', '--size', 'large'], 'Try --size 1080x1920.'],
  ])('[MK4] %j is told what would do: %s', (words, hint) => {
    expect(() => readOptions(words)).toThrow(expect.objectContaining({ message: expect.stringContaining(hint) }));
  });

  test('[MK4] one file under two names is refused, and stdout is no file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'make-options-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await symlink(folder, join(folder, 'link'));
    for (const name of ['link/a.png', 'A.PNG'])
      expect(() =>
        readOptions(['intro', '--sheet', '8', '--out', join(folder, 'a.png'), '--json', join(folder, name)]),
      ).toThrow('Give each a file of its own');
    expect(readOptions(['intro', '--sheet', '8', '--json', '-'])).toMatchObject({
      sheet: { file: 'sheet.png' },
      json: '-',
    });
  });

  test('[MK4] a sentence that begins with a dash stands behind a bare one', () => {
    expect(readOptions(['--json', '-', '--', '--fast logo'])).toMatchObject({ prompts: ['--fast logo'], json: '-' });
  });
});

describe('a sheet', () => {
  const video = { width: 1920, height: 1080, durationInFrames: 160 };

  test('[MK2] its frames stand in the middle of equal parts of the video', () => {
    expect(planSheet(video, 8).frames).toEqual([10, 30, 50, 70, 90, 110, 130, 150]);
  });

  test('[MK2] a video shorter than that gives each frame once', () => {
    expect(planSheet({ ...video, durationInFrames: 3 }, 8).frames).toEqual([0, 1, 2]);
  });

  test.each([
    [1920, 1080],
    [1080, 1920],
    [1080, 1080],
  ])('[MK2] %i × %i keeps its shape, and eight pictures leave no hole', (width, height) => {
    const plan = planSheet({ width, height, durationInFrames: 160 }, 8);
    expect(plan.cellWidth / plan.cellHeight).toBeCloseTo(width / height, 2);
    expect(plan.columns * plan.rows).toBe(8);
  });
});
