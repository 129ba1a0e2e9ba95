import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { z } from 'zod';

export const ENCODINGS = [
  { name: 'br', extension: '.br' },
  { name: 'gzip', extension: '.gz' },
] as const;

export type EncodingName = (typeof ENCODINGS)[number]['name'];

export interface BuiltFile {
  readonly contentType: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly compressed: Readonly<Partial<Record<EncodingName, Uint8Array<ArrayBuffer>>>>;
}

export interface BuiltApp {
  readonly filesByPath: ReadonlyMap<string, BuiltFile>;
  /** The page of every deep link. */
  readonly page: BuiltFile;
  /** What `script-src` must name: `sha256-…` of each inline script of the page and of the preview frames. */
  readonly inlineScriptHashes: readonly string[];
  /** The build's name in `_app/version.json`. */
  readonly build: string;
}

/**
 * The whole build, in memory: a page and its chunks always come from one build, even if another is made under the
 * running server, and nothing outside the folder can be asked for.
 */
export async function readBuiltApp(folder: string): Promise<BuiltApp> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const bytesByPath = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of names.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    bytesByPath.set(file.slice(folder.length).split(sep).join('/'), new Uint8Array(await readFile(file)));
  }
  const filesByPath = new Map([...bytesByPath].filter(([path]) => !isCompressed(path, bytesByPath)).map(toBuiltFile));
  const page = filesByPath.get('/index.html');
  if (!page)
    throw new Error(`There is no built app in ${folder}. Run "npm run build", or "npm start", which builds it.`);
  return {
    filesByPath,
    page,
    inlineScriptHashes: [...hashesOfInlineScripts(text(page)), ...hashesOfFrames(filesByPath)],
    build: buildName(filesByPath),
  };

  function toBuiltFile([path, bytes]: [string, Uint8Array<ArrayBuffer>]): [string, BuiltFile] {
    const compressed: Partial<Record<EncodingName, Uint8Array<ArrayBuffer>>> = {};
    for (const { name, extension } of ENCODINGS) {
      const variant = bytesByPath.get(path + extension);
      if (variant) compressed[name] = variant;
    }
    return [
      path,
      {
        contentType: getMimeType(path) ?? 'application/octet-stream',
        // Weak, because the compressed variants share it.
        etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
        bytes,
        compressed,
      },
    ];
  }
}

function isCompressed(path: string, all: ReadonlyMap<string, unknown>): boolean {
  return ENCODINGS.some(({ extension }) => path.endsWith(extension) && all.has(path.slice(0, -extension.length)));
}

function text(file: BuiltFile): string {
  return new TextDecoder().decode(file.bytes);
}

function hashesOfInlineScripts(html: string): string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  // The browser hashes what its parser has read, and that has no carriage returns.
  return Array.from(scripts, ([, body = '']) => {
    const parsed = body.replaceAll(/\r\n?/g, '\n');
    return `sha256-${createHash('sha256').update(parsed).digest('base64')}`;
  });
}

const frameBootstrap = z.object({ sha256: z.array(z.string().regex(/^(sha256-)?[A-Za-z0-9+/]{43}=$/)) });

/** The preview frames begin with a small inline script; the build writes its hash beside the page. */
function hashesOfFrames(filesByPath: ReadonlyMap<string, BuiltFile>): string[] {
  const file = filesByPath.get('/frame-bootstrap.json');
  if (!file) return [];
  return frameBootstrap.parse(JSON.parse(text(file))).sha256.map((hash) => `sha256-${hash.replace('sha256-', '')}`);
}

function buildName(filesByPath: ReadonlyMap<string, BuiltFile>): string {
  const file = filesByPath.get('/_app/version.json');
  return file ? z.object({ version: z.string() }).parse(JSON.parse(text(file))).version : 'unknown';
}
