import { expect, test } from 'vitest';
import { checkSpec } from '../../../scripts/check-spec.mjs';
import { plantTreeForTest } from './planted-tree';

async function problemsOf(spec: string, tests: string, path = 'tests/unit/a.test.ts') {
  const tree = await plantTreeForTest();
  await tree.write('tests/SPEC.md', spec);
  await tree.write(path, tests);
  return checkSpec(tree.root).problems;
}

const rules = '- **CO1** A scene has a layout.\n- **CO2** A layout has elements.\n';

test('[RP10] rules and titles that agree raise nothing', async () => {
  const tests = `
    test('[CO1] a', () => {});
    describe('texts', () => { test.each([1, 2])('[CO2] b %i', () => {}); });
  `;
  expect(await problemsOf(rules, tests)).toEqual([]);
});

test('[RP10] a rule without a test is named with its line', async () => {
  expect(await problemsOf(rules, "test('[CO1] a', () => {});")).toEqual([
    'tests/SPEC.md:2 CO2 has no test: no title starts with [CO2].',
  ]);
});

test('[RP10] a number without a rule is named with its place', async () => {
  expect(await problemsOf('- **CO1** A scene has a layout.\n', "test('[CO1] a', f);\ntest('[CO9] b', f);")).toEqual([
    'tests/unit/a.test.ts:2 CO9 is no rule: add it to tests/SPEC.md, or correct the title.',
  ]);
});

test('[RP10] a number stands for one rule', async () => {
  expect(await problemsOf('- **CO1** One.\n- **CO1** Another.\n', "test('[CO1] a', f);")).toEqual([
    'tests/SPEC.md:2 CO1 is taken: give this rule the next free number.',
  ]);
});

test('[RP10] a test without a number is named, however it is made', async () => {
  const tests = "test('a', f);\ntest.each([1])('b', f);\nit.concurrent(`c ${1}`, f);\ntest(title, f);";
  expect(await problemsOf('', tests)).toEqual([
    'tests/unit/a.test.ts:1 "a" starts with no rule number, as in "[CO3] …".',
    'tests/unit/a.test.ts:2 "b" starts with no rule number, as in "[CO3] …".',
    'tests/unit/a.test.ts:3 "c …" starts with no rule number, as in "[CO3] …".',
    'tests/unit/a.test.ts:4 "title" starts with no rule number, as in "[CO3] …".',
  ]);
});

test.each(['[CO1][CO2] both', '[CO1, CO2] both'])('[RP10] a title may prove several rules: %s', async (title) => {
  expect(await problemsOf(rules, `test('${title}', f);`)).toEqual([]);
});

test('[RP10] a contract suite counts, whatever its file is called', async () => {
  const suite = "export function describeStorage() { test('[CO1] a', f); test('[CO2] b', f); }";
  expect(await problemsOf(rules, suite, 'tests/contract/storage.ts')).toEqual([]);
});

test('[RP10] a number in the middle of a title, or in a comment, proves nothing', async () => {
  const tests = "// [CO2] later\ntest('[CO1] as [CO2] says', f);";
  expect(await problemsOf(rules, tests)).toEqual(['tests/SPEC.md:2 CO2 has no test: no title starts with [CO2].']);
});
