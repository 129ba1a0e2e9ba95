import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of a build as a browser downloads them, gzipped. */
export interface BuildBytes {
  /** By route: the script the page needs before it can be used, that in its head too, without what it loads later. */
  readonly pages: Readonly<Record<string, number>>;
  /** Its script up to the first answer. */
  readonly worker: number;
  /** All of its scripts: the others are loaded right after the start. */
  readonly wholeWorker: number;
  readonly styles: number;
  readonly fonts: number;
  /** Loaded when a preview or an export is first needed: each a frame's whole runtime. */
  readonly lazy: readonly number[];
}

/**
 * The most a page may load before it can be used, and the worker beside it before it answers and in all. What designs is
 * more than twice the worker's first script: a part of it that came back there would not fit. The aim for all of the
 * worker was 350 KB (`AIMS`) and is missed: brain, composer and compiler are more than that by themselves.
 */
export const BUDGETS = { page: 200 * 1024, worker: 128 * 1024, wholeWorker: 700 * 1024 };
export const AIMS = { wholeWorker: 350 * 1024 };

const IMMUTABLE = '_app/immutable';
/** A chunk of that size is a frame's runtime, which the page carries as text. */
const RUNTIME_BYTES = 150_000;

/** What a build weighs. */
export async function weighBuild(build: string): Promise<BuildBytes> {
  const names = (await readdir(join(build, IMMUTABLE), { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const texts = new Map<string, string>();
  for (const name of names.filter((each) => each.endsWith('.js'))) {
    texts.set(name, await readFile(join(build, IMMUTABLE, name), 'utf8'));
  }
  const sizes = new Map([...texts].map(([name, text]) => [name, gzipSync(text).length]));
  const sum = (files: Iterable<string>) => [...files].reduce((total, name) => total + (sizes.get(name) ?? 0), 0);
  const entries = [...texts.keys()].filter((name) => name.startsWith('entry/'));
  const layout = [...texts.keys()].filter((name) => /^nodes\/0\./.test(name));
  const head = await headBytes(build);
  const pages = routesOf(entries.map((name) => texts.get(name) ?? '').join('\n')).map(
    ([route, node]): [string, number] => {
      const file = [...texts.keys()].filter((name) => name.startsWith(`nodes/${node}.`));
      return [route, head + sum(withImports(texts, [...entries, ...layout, ...file]))];
    },
  );
  const workerScripts = [...texts.keys()].filter((name) => name.startsWith('workers/'));
  const bytesOf = async (ending: string) => {
    const files = names.filter((name) => name.endsWith(ending));
    const contents = await Promise.all(files.map((name) => readFile(join(build, IMMUTABLE, name))));
    return contents.reduce((total, content) => total + gzipSync(content).length, 0);
  };
  return {
    pages: Object.fromEntries(pages),
    worker: sum(
      withImports(
        texts,
        workerScripts.filter((name) => /^workers\/[^/]+$/.test(name)),
      ),
    ),
    wholeWorker: sum(workerScripts),
    styles: await bytesOf('.css'),
    fonts: await bytesOf('.woff2'),
    lazy: [...sizes]
      .filter(([name, size]) => name.startsWith('chunks/') && size > RUNTIME_BYTES)
      .map(([, size]) => size),
  };
}

/** Scripts that stand in every page: files it names, and what is written in it. */
async function headBytes(build: string): Promise<number> {
  const html = await readFile(join(build, 'index.html'), 'utf8');
  const scripts = Array.from(
    html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g),
    async ([, attributes = '', own = '']) => {
      const file = /src="([^"]+)"/.exec(attributes)?.[1];
      return gzipSync(file === undefined ? own : await readFile(join(build, file))).length;
    },
  );
  return (await Promise.all(scripts)).reduce((total, bytes) => total + bytes, 0);
}

/** Kit's own list: the number of each route's page. */
function routesOf(entry: string): [string, string][] {
  return Array.from(entry.matchAll(/["'`]?(\/[\w[\]/-]*)["'`]:\s*\[~?(\d+)/g), ([, route = '', node = '']) => [
    route,
    node,
  ]);
}

/** Files and everything they import before they run; what they import later is not counted. */
function withImports(texts: ReadonlyMap<string, string>, files: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (name: string) => {
    const text = texts.get(name);
    if (text === undefined || found.has(name)) return;
    found.add(name);
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
      follow(new URL(path, `file:///${name}`).pathname.slice(1));
    }
  };
  files.forEach(follow);
  return found;
}
