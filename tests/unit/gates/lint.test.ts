import { ESLint } from 'eslint';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowedCode, plantedCode } from '../../fixtures/violations/lint';
import { plantTree, repository } from './planted-tree';

const all = [...plantedCode, ...allowedCode];
const messagesByIndex = new Map<number, readonly string[]>();
let tree: Awaited<ReturnType<typeof plantTree>>;

beforeAll(async () => {
  tree = await plantTree(['.svelte-kit/tsconfig.json', 'tsconfig.json', 'scripts/lint-rules/tsconfig.json']);
  for (const [index, { file, code }] of all.entries()) await tree.write(numbered(file, index), `${code}\n`);
  // The configuration of `npm run check`; its patterns are read from the planted tree's root.
  const eslint = new ESLint({
    cwd: tree.root,
    overrideConfigFile: join(repository, 'eslint.config.js'),
    overrideConfig: { languageOptions: { parserOptions: { tsconfigRootDir: tree.root } } },
  });
  const results = await eslint.lintFiles(['.']);
  for (const [index, { file }] of all.entries()) {
    const result = results.find((one) => one.filePath === join(tree.root, numbered(file, index)));
    messagesByIndex.set(index, result?.messages.map((one) => `${one.ruleId}: ${one.message}`) ?? ['not linted']);
  }
});
afterAll(() => tree.remove());

test('[RP3] a pure layer takes the clock, ids and bytes from its input', () => expectRefused('RP3'));
test('[RP4] a Y.Map is read and written through the generated accessors only', () => expectRefused('RP4'));
test('[RP5] components neither fetch, store nor post, and one folder starts the worker', () => expectRefused('RP5'));
test("[RP1] a component imports no foreign types, and the page only the worker's address", () => expectRefused('RP1'));
test('[RP8] a suppression carries its reason, and types are not cast away', () => expectRefused('RP8'));
test('[RP9] tests neither sleep nor skip', () => expectRefused('RP9'));
test('[RP13] motion is a function of the frame', () => expectRefused('RP13'));
test('[RP14] promises are awaited and switches are complete', () => expectRefused('RP14'));

test('[RP3][RP4][RP5][RP8][RP9] what the bans do not mean is left alone', () => {
  const reported = allowedCode.map((one, index) => ({
    ...one,
    messages: messagesByIndex.get(plantedCode.length + index),
  }));
  expect(reported.filter((one) => one.messages?.length !== 0)).toEqual([]);
});

/** Every planted line of a rule is refused, and the message says what to write instead. */
function expectRefused(rule: string) {
  const planted = plantedCode.map((one, index) => ({ ...one, messages: messagesByIndex.get(index) ?? [] }));
  const missed = planted.filter(
    (one) => one.rule === rule && !one.messages.some((message) => message.includes(one.says)),
  );
  expect(missed).toEqual([]);
  expect(planted.some((one) => one.rule === rule)).toBe(true);
}

function numbered(file: string, index: number): string {
  return file.replace(/((\.test)?\.\w+)$/, `-${index}$1`);
}
