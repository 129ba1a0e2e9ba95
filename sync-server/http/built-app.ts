import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { z } from 'zod';
import { createCompressor, isCompressible } from './compress';

export interface BuiltFile {
  readonly contentType: string;
  readonly etag: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Null for what is compressed by its nature, or too small. */
  readonly compressed: ReturnType<typeof createCompressor> | null;
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
  const filesByPath = new Map<string, BuiltFile>();
  for (const entry of names.filter((each) => each.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = file.slice(folder.length).split(sep).join('/');
    filesByPath.set(path, toBuiltFile(path, new Uint8Array(await readFile(file))));
  }
  const page = filesByPath.get('/index.html');
  if (!page)
    throw new Error(`There is no built app in ${folder}. Run "npm run build", or "npm start", which builds it.`);
  return {
    filesByPath,
    page,
    inlineScriptHashes: [...hashesOfInlineScripts(text(page)), ...hashesOfFrames(filesByPath)],
    build: buildName(filesByPath),
  };
}

function toBuiltFile(path: string, bytes: Uint8Array<ArrayBuffer>): BuiltFile {
  const contentType = getMimeType(path) ?? 'application/octet-stream';
  return {
    contentType,
    // Weak, because the compressed copies share it.
    etag: `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes,
    compressed: isCompressible(contentType, bytes) ? createCompressor(bytes) : null,
  };
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
