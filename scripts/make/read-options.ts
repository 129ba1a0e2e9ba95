import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { exportFormats, type ExportFormat } from '../../shared/protocol/export-settings';
import type { VideoFormat } from '../../shared/schema/layout';
import { Failure } from './failure';
import { nearest } from './nearest';

export const HELP = `Makes a video from sentences, without an interface.

  npm run -s make -- "intro for Acme" "make it blue" --out video.mp4

Each sentence is sent after the one before it was carried out, as in the app's conversation.

  --out FILE      what to write; .mp4, .webm or .gif (default: video.mp4, or sheet.png with --sheet)
  --sheet N       a PNG of N frames at even intervals instead of a video
  --size WxH      the project's size in pixels, for example 1080x1920 (default: 1920x1080)
  --fps N         the project's frames a second (default: 30)
  --json FILE     also the final project: its scenes, what they show, and the replies; - is stdout.
                  Without --out and --sheet, nothing else is made
  --gallery DIR   instead of all that: contact sheets of every kind of scene, one a style and shape
  --help          this text
`;

export interface Options {
  readonly prompts: readonly string[];
  readonly format: VideoFormat;
  readonly video: { readonly file: string; readonly format: ExportFormat } | null;
  readonly sheet: { readonly file: string; readonly frames: number } | null;
  /** `-` is stdout. */
  readonly json: string | null;
  /** A folder for contact sheets of everything there is; nothing else is made then. */
  readonly gallery: string | null;
}

/** Null: help was asked for. Throws a Failure for words that can't be read. */
export function readOptions(words: readonly string[]): Options | null {
  const { values, positionals } = parse(words);
  if (values.help) return null;
  const prompts = positionals.filter((prompt) => prompt.trim() !== '');
  const gallery = values.gallery ?? null;
  if (prompts.length === 0 && gallery === null)
    throw unreadable(
      'no_prompt',
      'Say what the video should show: npm run -s make -- "intro for Acme" --out video.mp4.',
    );
  const format = { ...readSize(values.size ?? '1920x1080'), fps: readWhole('--fps', values.fps ?? '30', 10, 60) };
  const json = values.json ?? null;
  const isSheet = values.sheet !== undefined;
  const file = values.out ?? (isSheet ? 'sheet.png' : json === null ? 'video.mp4' : null);
  if (file !== null && json !== null && isSameFile(file, json))
    throw unreadable('unreadable_option', `${file} and --json ${json} are one file. Give each a file of its own.`);
  if (file !== null && isSheet) {
    const frames = readWhole('--sheet', values.sheet ?? '', 1, 200);
    return { prompts, format, video: null, sheet: { file: readPicture(file), frames }, json, gallery };
  }
  return {
    prompts,
    format,
    video: file === null ? null : { file, format: readFormat(file) },
    sheet: null,
    json,
    gallery,
  };
}

/** However they are written: over a folder's other name, or in other letters, which not every disk tells apart. */
function isSameFile(one: string, other: string): boolean {
  return other !== '-' && placeOf(one) === placeOf(other);
}

function placeOf(file: string): string {
  const folder = dirname(resolve(file));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(file)).toLowerCase();
}

const OPTIONS = {
  out: { type: 'string' },
  sheet: { type: 'string' },
  size: { type: 'string' },
  fps: { type: 'string' },
  json: { type: 'string' },
  gallery: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function parse(words: readonly string[]) {
  const parsed = parseArgs({ args: [...words], allowPositionals: true, strict: false, tokens: true, options: OPTIONS });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    if (!Object.hasOwn(OPTIONS, token.name)) throw unreadable('unreadable_option', unknownOption(token.rawName));
    const takesValue = OPTIONS[token.name as keyof typeof OPTIONS].type === 'string'; // it is one of them: see above
    if (takesValue && !readsAsValue(token.value)) throw unreadable('unreadable_option', lacksValue(token.name));
    if (!takesValue && token.value !== undefined)
      throw unreadable('unreadable_option', `${token.rawName} takes no value.`);
  }
  const { values, positionals } = parsed;
  const text = (option: keyof typeof OPTIONS) => {
    const value = values[option];
    return typeof value === 'string' ? value : undefined;
  };
  const [out, sheet, size, fps, json] = [text('out'), text('sheet'), text('size'), text('fps'), text('json')];
  const gallery = text('gallery');
  return { values: { out, sheet, size, fps, json, gallery, help: values.help === true }, positionals };
}

/** `-` is stdout; what else begins with a dash is the next option, whose value was forgotten. */
function readsAsValue(value: string | undefined): boolean {
  return value !== undefined && value !== '' && (value === '-' || !/^--?[a-z]/i.test(value));
}

function lacksValue(option: string): string {
  return `--${option} needs a value, for example --${option} ${EXAMPLES[option] ?? '…'}.`;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  out: 'video.mp4',
  sheet: '8',
  size: '1080x1920',
  fps: '30',
  json: 'project.json',
  gallery: 'gallery',
};

function unknownOption(written: string): string {
  const near = nearest(written.replace(/^-+/, '').toLowerCase(), Object.keys(OPTIONS));
  const next = near === null ? '--help lists what there is.' : `Did you mean --${near}?`;
  return `There is no option ${written}. ${next} A sentence that begins with a dash goes after a bare --.`;
}

/** What people call a size that is written otherwise here. */
const SIZES: Readonly<Record<string, string>> = {
  '720p': '1280x720',
  '1080p': '1920x1080',
  '1440p': '2560x1440',
  '4k': '3840x2160',
  '16:9': '1920x1080',
  '9:16': '1080x1920',
  '1:1': '1080x1080',
  landscape: '1920x1080',
  vertical: '1080x1920',
  portrait: '1080x1920',
  square: '1080x1080',
};

function readSize(text: string): { readonly width: number; readonly height: number } {
  const sides = /^(\d{1,6})\s*[x×*]\s*(\d{1,6})$/i.exec(text.trim())?.slice(1).map(Number) ?? [];
  const [width = 0, height = 0] = sides;
  const possible = sides.map((side) => Math.min(Math.max(side - (side % 2), 240), 4096));
  if (sides.length > 0 && possible.every((side, index) => side === sides[index])) return { width, height };
  const named = SIZES[text.trim().toLowerCase()] ?? (sides.length > 0 ? possible.join('x') : '1080x1920');
  throw unreadable(
    'unreadable_size',
    `--size ${text} can’t be used: it takes two even numbers from 240 to 4096. Try --size ${named}.`,
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
