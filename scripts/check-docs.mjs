import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANES } from './test-lanes.mjs';

/**
 * What README.md and docs/ name is there: files that are linked or written out, headings that are linked, npm scripts,
 * lanes of the tests, numbers of rules. Whether what they say is true, people must see.
 *
 * @param {string} root
 * @returns {{ problems: string[]; checked: number }}
 */
export function checkDocs(root) {
  const docs = existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')) : [];
  const pages = ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const scripts = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts ?? {});
  const spec = join(root, 'tests/SPEC.md');
  const rules = existsSync(spec) ? readFileSync(spec, 'utf8') : '';
  const found = pages
    .filter((page) => existsSync(join(root, page)))
    .flatMap((page) => namedIn(readFileSync(join(root, page), 'utf8')).map((named) => ({ page, ...named })));
  const problems = found.flatMap(({ page, line, kind, what }) => {
    const wrong = whyNot(kind, what, { root, page, scripts, rules });
    return wrong ? [`${page}:${line} ${wrong}`] : [];
  });
  return { problems, checked: found.length };
}

/** @typedef {'link' | 'file' | 'script' | 'lane' | 'rule'} Kind */

/**
 * @param {Kind} kind
 * @param {string} what
 * @param {{ root: string; page: string; scripts: readonly string[]; rules: string }} known
 */
function whyNot(kind, what, { root, page, scripts, rules }) {
  if (kind === 'script') return scripts.includes(what) ? null : `package.json has no script "${what}".`;
  if (kind === 'lane') return LANES.some(({ name }) => name === what) ? null : `npm test has no lane "${what}".`;
  if (kind === 'rule') return rules.includes(`- **${what}** `) ? null : `tests/SPEC.md has no rule ${what}.`;
  if (kind === 'file') return existsSync(join(root, what)) ? null : `${what} is not there.`;
  const [path = '', heading] = what.split('#');
  const target = path === '' ? join(root, page) : join(root, dirname(page), path);
  if (!existsSync(target)) return `the link to ${what} leads nowhere.`;
  if (heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading)) return null;
  return `the link to ${what} leads to no heading.`;
}

/** @param {string} page */
const headingsOf = (page) =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What a page names, by line. @param {string} page @returns {{ line: number; kind: Kind; what: string }[]} */
function namedIn(page) {
  let fenced = false;
  const lines = page.split('\n');
  return lines.flatMap((text, index) => {
    const line = index + 1;
    if (text.startsWith('```')) {
      fenced = !fenced;
      return [];
    }
    const code = fenced ? [text] : [...text.matchAll(/`([^`]+)`/g)].map(([, inside = '']) => inside);
    const named = code.flatMap(namedInCode);
    if (fenced) return named.map((one) => ({ line, ...one }));
    // A page that says what to write into a file names one that is not there yet.
    const written = /^`[^`]+`:$/.test(text) || /, `[^`]+`:$/.test(text);
    return [
      ...named.filter(({ kind }) => !(written && kind === 'file')),
      ...[...text.matchAll(/\]\((?!\w+:)([^)\s]+)\)/g)].map(([, what = '']) => ({ kind: asKind('link'), what })),
      ...[...text.matchAll(/\(([A-Z]{2,3}\d+(?:, [A-Z]{2,3}\d+)*)\)/g)]
        .flatMap(([, rules = '']) => rules.split(', '))
        .map((what) => ({ kind: asKind('rule'), what })),
    ].map((one) => ({ line, ...one }));
  });
}

/** @param {string} code @returns {{ kind: Kind; what: string }[]} */
function namedInCode(code) {
  const all = (/** @type {RegExp} */ pattern) => [...code.matchAll(pattern)].map(([, what = '']) => what);
  return [
    ...all(/\bnpm run (?:-s )?([\w:-]+)/g).map((what) => ({ kind: asKind('script'), what })),
    ...all(/\bnpm (start|test)\b/g).map((what) => ({ kind: asKind('script'), what })),
    ...all(/\bnpm test -- (\w+)/g).map((what) => ({ kind: asKind('lane'), what })),
    ...all(/--project (\w+)/g).map((what) => ({ kind: asKind('lane'), what })),
    ...all(/(?:^|[\s`(])((?:app|shared|scripts|sync-server|tests|docs)\/[\w./+$-]*\w)(?=$|[\s`),;])/g).map((what) => ({
      kind: asKind('file'),
      what,
    })),
  ];
}

/** @param {Kind} kind */
const asKind = (kind) => kind;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, checked } = checkDocs(resolve(process.argv[2] ?? '.'));
  for (const problem of problems) console.error(problem);
  console.log(`${checked} names in README.md and docs, ${problems.length} of them wrong`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
