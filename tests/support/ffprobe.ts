import { execFile } from 'node:child_process';
import { chmod, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import ffprobe from '@ffprobe-installer/ffprobe';
import { z } from 'zod';
import { makeTemporaryFolder } from './server';

const run = promisify(execFile);

const report = z.object({
  streams: z.array(
    z.object({
      codec_type: z.string(),
      codec_name: z.string(),
      width: z.number().optional(),
      height: z.number().optional(),
      r_frame_rate: z.string().optional(),
      nb_read_frames: z.coerce.number().optional(),
    }),
  ),
  format: z.object({ format_name: z.string(), duration: z.coerce.number() }),
});

export type VideoReport = z.infer<typeof report>;

/** What an independent reader finds in a file, with its frames decoded and counted. */
export async function probeVideo(file: string): Promise<VideoReport> {
  const words = ['-v', 'error', '-count_frames', '-show_streams', '-show_format', '-of', 'json', file];
  const { stdout } = await runFfprobe(words);
  return report.parse(JSON.parse(stdout));
}

/** How many decoded frames differ from each other, by the averages of their brightness and colour. */
export async function countDistinctFrames(file: string): Promise<number> {
  const folder = await makeTemporaryFolder();
  try {
    // Under a name that needs no escaping in the filter's own language.
    await symlink(resolve(file), join(folder.path, 'video'));
    const tags = ['YAVG', 'UAVG', 'VAVG', 'YLOW', 'YHIGH'].map((tag) => `lavfi.signalstats.${tag}`).join(',');
    const words = [
      '-v',
      'error',
      '-f',
      'lavfi',
      '-i',
      'movie=video,signalstats',
      '-show_entries',
      `frame_tags=${tags}`,
    ];
    const { stdout } = await runFfprobe([...words, '-of', 'csv=p=0'], folder.path);
    return new Set(stdout.split('\n').filter(Boolean)).size;
  } finally {
    await folder.remove();
  }
}

/** A hash of each frame's encoded bytes: equal ones decode to equal pictures. */
export async function hashFrames(file: string): Promise<readonly string[]> {
  const words = ['-v', 'error', '-show_packets', '-show_data_hash', 'sha256', '-show_entries', 'packet=data_hash'];
  const { stdout } = await runFfprobe([...words, '-of', 'csv=p=0', file]);
  return stdout.split('\n').filter(Boolean);
}

let executable: Promise<void> | null = null;

/** The package makes its binary executable in an install script, and those may have been switched off. */
function runFfprobe(words: readonly string[], cwd = process.cwd()): Promise<{ readonly stdout: string }> {
  executable ??= chmod(ffprobe.path, 0o755).catch(() => undefined);
  return executable.then(() => run(ffprobe.path, words, { cwd, maxBuffer: 64_000_000 }));
}
