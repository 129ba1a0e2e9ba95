import { expect, test } from 'vitest';
import { checkDocs } from '../../../scripts/check-docs.mjs';
import { plantTreeForTest, repository } from './planted-tree';

async function problemsOf(page: string) {
  const tree = await plantTreeForTest();
  await tree.write('package.json', '{ "scripts": { "start": "", "test": "", "bench:load": "" } }');
  await tree.write('tests/SPEC.md', '- **CO1** A scene has a layout.\n');
  await tree.write('docs/other.md', '# Other things\n\nSee [the page](page.md#one-more).\n');
  await tree.write('docs/page.md', `# Page\n\n## One more\n\n${page}\n`);
  return checkDocs(tree.root).problems;
}

test.each([
  ['[other](other.md), [things](other.md#other-things), [here](#one-more), [web](https://example.org/x#y)'],
  ['`npm start`, `npm run -s bench:load -- kept`, `npm test -- unit` and `npx vitest run --project deep` (CO1)'],
  ['`tests/SPEC.md` in `docs`; `app/${name}.ts` and `npm ci` are not checked'],
  ['`app/new.ts`:'],
  ['```sh\nnpm start   # on http://localhost:8787\n```'],
])('[RP16] %s is all there', async (page) => {
  expect(await problemsOf(page)).toEqual([]);
});

test.each([
  ['[other](gone.md)', 'the link to gone.md leads nowhere.'],
  ['![a picture](pictures/gone.png)', 'the link to pictures/gone.png leads nowhere.'],
  ['[other](other.md#gone)', 'the link to other.md#gone leads to no heading.'],
  ['`npm run gone`', 'package.json has no script "gone".'],
  ['`npm test -- gone`', 'npm test has no lane "gone".'],
  ['It is so (CO1, CO2).', 'tests/SPEC.md has no rule CO2.'],
  ['as `app/gone.ts` says', 'app/gone.ts is not there.'],
])('[RP16] of “%s” it is said that %s', async (page, problem) => {
  expect(await problemsOf(page)).toEqual([`docs/page.md:5 ${problem}`]);
});

test('[RP16] a command in a block is looked up as well', async () => {
  expect(await problemsOf('```sh\nnpx tsx scripts/gone.ts sheets\n```')).toEqual([
    'docs/page.md:6 scripts/gone.ts is not there.',
  ]);
});

test('[RP16] README and docs name what is there', () => {
  const { problems, checked } = checkDocs(repository);
  expect(problems).toEqual([]);
  expect(checked).toBeGreaterThan(50);
});
