import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/**
 * tests/SPEC.md and the tests agree: every rule has a test, every number in a title has a rule, no number stands twice,
 * and no test goes without a number.
 *
 * A rule is a line `- **CO3** A sentence.`; a title starts with its numbers, `[CO3] …`, `[CO3][CO4] …` or `[CO3, CO4] …`.
 *
 * @param {string} root
 * @returns {{ problems: string[]; rules: number; tests: number }}
 */
export function checkSpec(root) {
  const specPath = join(root, 'tests/SPEC.md');
  const rules = readRules(existsSync(specPath) ? readFileSync(specPath, 'utf8') : '');
  const titles = testFiles(root).flatMap((path) => readTitles(path, relative(root, path)));

  /** @type {Set<string>} */
  const known = new Set();
  /** @type {Set<string>} */
  const tested = new Set();
  const problems = [];
  for (const { number, line } of rules) {
    if (known.has(number))
      problems.push(`tests/SPEC.md:${line} ${number} is taken: give this rule the next free number.`);
    known.add(number);
  }
  for (const { text, at } of titles) {
    const numbers = numbersOf(text);
    if (numbers.length === 0) problems.push(`${at} "${text}" starts with no rule number, as in "[CO3] …".`);
    for (const number of numbers) {
      tested.add(number);
      if (!known.has(number))
        problems.push(`${at} ${number} is no rule: add it to tests/SPEC.md, or correct the title.`);
    }
  }
  for (const { number, line } of rules) {
    if (!tested.has(number))
      problems.push(`tests/SPEC.md:${line} ${number} has no test: no title starts with [${number}].`);
  }
  return { problems, rules: rules.length, tests: titles.length };
}

/** @param {string} spec */
function readRules(spec) {
  return spec.split('\n').flatMap((text, index) => {
    const number = /^- \*\*([A-Z][A-Z0-9]*?\d+)\*\* \S/.exec(text)?.[1];
    return number ? [{ number, line: index + 1 }] : [];
  });
}

/** @param {string} title */
function numbersOf(title) {
  const head = /^(\[[A-Z0-9, ]+\])+/.exec(title)?.[0] ?? '';
  return head.match(/[A-Z][A-Z0-9]*\d/g) ?? [];
}

/** Contract suites hold tests too, in files that are not named `.test`. @param {string} root */
function testFiles(root) {
  const folder = join(root, 'tests');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('fixtures'))
    .map((path) => join(folder, path))
    .sort();
}

/**
 * @param {string} path
 * @param {string} name
 */
function readTitles(path, name) {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  /** @type {{ text: string; at: string }[]} */
  const titles = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && definesTest(node.expression)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      titles.push({ text: literalHead(node.arguments[0]), at: `${name}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return titles;
}

/**
 * `test(…)`, `it(…)`, `test.each(table)(…)`, `test.concurrent(…)`; not `test.extend({…})`, `test.each(table)` itself.
 * @param {ts.Expression} callee
 * @returns {boolean}
 */
function definesTest(callee) {
  if (ts.isIdentifier(callee)) return callee.text === 'test' || callee.text === 'it';
  if (ts.isPropertyAccessExpression(callee)) {
    return /^(concurrent|sequential|fails|only|skip|todo)$/.test(callee.name.text) && definesTest(callee.expression);
  }
  const maker = ts.isCallExpression(callee)
    ? callee.expression
    : ts.isTaggedTemplateExpression(callee)
      ? callee.tag
      : null;
  return (
    maker !== null &&
    ts.isPropertyAccessExpression(maker) &&
    /^(each|for|skipIf|runIf)$/.test(maker.name.text) &&
    definesTest(maker.expression)
  );
}

/** What a title says before its first inserted value. @param {ts.Expression | undefined} title */
function literalHead(title) {
  if (title && ts.isStringLiteralLike(title)) return title.text;
  if (title && ts.isTemplateExpression(title)) return `${title.head.text}…`;
  return title?.getText() ?? '';
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { problems, rules, tests } = checkSpec(resolve(process.argv[2] ?? '.'));
  for (const problem of problems) console.error(problem);
  console.log(`${rules} rules, ${tests} tests, ${problems.length} problems`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
