import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { probeVideo } from '../support/ffprobe';
import { temporaryFolder } from '../support/server';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = [
  join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
  '--tsconfig',
  'sync-server/tsconfig.json',
  'scripts/make.ts',
];

function make(...words: readonly string[]) {
  return run(process.execPath, [...COMMAND, ...words], { cwd: ROOT, maxBuffer: 16_000_000 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({ code, stdout, stderr }),
  );
}

test('[MK1][MK3] two sentences become a video of the size asked for, and the project that it shows', async () => {
  const folder = await temporaryFolder();
  const [video, json] = [join(folder, 'video.mp4'), join(folder, 'project.json')];
  const size = ['--size', '240x426', '--fps', '10'];
  const done = await make(
    'intro for "Acme"',
    'add a bullet list: fast, cheap',
    ...size,
    '--out',
    video,
    '--json',
    json,
  );
  expect(done).toMatchObject({ code: 0, stdout: '' });
  const project: unknown = JSON.parse(await readFile(json, 'utf8'));
  expect(project).toMatchObject({
    width: 240,
    height: 426,
    scenes: [{ texts: ['Acme'] }, { texts: ['fast', 'cheap'] }],
    conversation: [
      { prompt: 'intro for "Acme"', reply: expect.stringContaining('Acme') },
      { prompt: 'add a bullet list: fast, cheap', carriedOut: true },
    ],
  });
  const { streams } = await probeVideo(video);
  const { durationInFrames } = project as { durationInFrames: number }; // matched above but for this
  expect(streams).toMatchObject([
    { codec_name: 'h264', width: 240, height: 426, nb_read_frames: durationInFrames, r_frame_rate: '10/1' },
  ]);
});

test('[MK2] a sheet shows the video over time: its pictures differ', async () => {
  const file = join(await temporaryFolder(), 'sheet.png');
  expect(await make('intro for "Acme"', '--sheet', '4', '--out', file)).toMatchObject({ code: 0, stdout: '' });
  const { width = 0, height = 0 } = await sharp(file).metadata();
  const quarter = (left: number, top: number) =>
    sharp(file)
      .extract({ left, top, width: Math.floor(width / 2), height: Math.floor(height / 2) })
      .raw()
      .toBuffer();
  const pictures = [await quarter(0, 0), await quarter(Math.floor(width / 2), Math.floor(height / 2))];
  expect(width).toBeGreaterThan(1000);
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(false);
});

test('[MK4] a sentence that changes nothing ends it with one line: its code, and what was answered', async () => {
  const { code, stdout, stderr } = await make('what can you do?', '--json', '-');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^prompt_not_carried_out: “what can you do\?” changed nothing\. .+\n$/);
});

test.each(['--out', '--json', '--sheet'])(
  '[MK7] %s that can’t be written is refused before any work',
  async (option) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), '');
    const target = join(folder, 'file', 'made.png');
    const words = {
      '--out': ['--out', `${target}.mp4`],
      '--json': ['--json', target],
      '--sheet': ['--sheet', '2', '--out', target],
    };
    const { code, stdout, stderr } = await make('intro for "Acme"', ...words[option as keyof typeof words]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^not_written: .+ can’t be written: .+\n$/); // and no word of an answer before it
  },
);

test('[MK6] stopped by Ctrl-C, it leaves no browser and no file', async () => {
  const file = join(await temporaryFolder(), 'video.mp4');
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/make.ts', 'intro for "Acme"', '--out', file], {
    cwd: ROOT,
    env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'sync-server', 'tsconfig.json') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  // It has a browser once the first answer is there.
  await once(child.stderr, 'data');
  const browsers = await childrenOf(child.pid ?? 0);
  child.kill('SIGINT');
  const [code] = await ended;
  expect(code).toBe(130);
  expect(browsers.length).toBeGreaterThan(0);
  expect(browsers.filter(isAlive)).toEqual([]);
  expect(existsSync(file)).toBe(false);
});

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await run('ps', ['-o', 'pid=', '--ppid', String(pid)]);
  return stdout.trim().split(/\s+/).filter(Boolean).map(Number);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
