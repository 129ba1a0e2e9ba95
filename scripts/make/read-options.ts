import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFormats, type ExportFormat } from '../../shared/protocol/export-settings';
import type { VideoFormat } from '../../shared/schema/layout';
import { Failure } from './failure';

export const HELP = `Makes a video from sentences, without an interface.

  npm run -s make -- "intro for Acme" "make it blue" --out video.mp4

Each sentence is sent after the one before it was carried out, as in the app's conversation.

  --out FILE      what to write; .mp4, .webm or .gif (default: video.mp4, or sheet.png with --sheet)
  --sheet N       a PNG of N frames at even intervals instead of a video
  --size WxH      the project's size in pixels, for example 1080x1920 (default: 1920x1080)
  --fps N         the project's frames a second (default: 30)
  --json FILE     also the final project: its scenes, what they show, and the replies; - is stdout.
                  Without --out and --sheet, nothing else is made
  --help          this text
`;

export interface Options {
  readonly prompts: readonly string[];
  readonly format: VideoFormat;
  readonly video: { readonly file: string; readonly format: ExportFormat } | null;
  readonly sheet: { readonly file: string; readonly frames: number } | null;
  /** `-` is stdout. */
  readonly json: string | null;
}

/** Null: help was asked for. Throws a Failure for words that can't be read. */
export function readOptions(words: readonly string[]): Options | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const prompts = positionals.filter((prompt) => prompt.trim() !== '');
  if (prompts.length === 0)
    throw unreadable(
      'no_prompt',
      'Say what the video should show: npm run -s make -- "intro for Acme" --out video.mp4.',
    );
  const format = { ...readSize(values.size ?? '1920x1080'), fps: readWhole('--fps', values.fps ?? '30', 10, 60) };
  const json = values.json ?? null;
  if (values.sheet !== undefined) {
    const frames = readWhole('--sheet', values.sheet, 1, 200);
    return { prompts, format, video: null, sheet: { file: readPicture(values.out ?? 'sheet.png'), frames }, json };
  }
  const file = values.out ?? (json === null ? 'video.mp4' : null);
  return { prompts, format, video: file === null ? null : { file, format: readFormat(file) }, sheet: null, json };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        sheet: { type: 'string' },
        size: { type: 'string' },
        fps: { type: 'string' },
        json: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw unreadable(
      'unreadable_option',
      `${cause instanceof Error ? cause.message : String(cause)} --help lists what there is.`,
    );
  }
}

function readSize(text: string): { readonly width: number; readonly height: number } {
  const [width = 0, height = 0] = (/^(\d{2,5})\s*[x×*]\s*(\d{2,5})$/i.exec(text.trim()) ?? []).slice(1).map(Number);
  const fits = [width, height].every((side) => side >= 240 && side <= 4096 && side % 2 === 0);
  if (fits) return { width, height };
  throw unreadable(
    'unreadable_size',
    `--size ${text} is no size. Give two even numbers from 240 to 4096, for example --size 1080x1920.`,
  );
}

function readWhole(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw unreadable('unreadable_option', `${option} ${text} is not a whole number from ${least} to ${most}.`);
}

function readPicture(file: string): string {
  if (extname(file).toLowerCase() === '.png') return file;
  throw unreadable(
    'unreadable_option',
    `--sheet writes a PNG, and --out ${file} is named otherwise. Name it so that it ends in .png.`,
  );
}

function readFormat(file: string): ExportFormat {
  const extension = extname(file).slice(1).toLowerCase();
  const format = exportFormats.find((each) => each === extension);
  if (format) return format;
  throw unreadable(
    'unreadable_option',
    `--out ${file} says no format. Let its name end in ${exportFormats.map((each) => `.${each}`).join(', ')}.`,
  );
}

function unreadable(code: string, sentence: string): Failure {
  return new Failure(code, sentence, 2);
}
