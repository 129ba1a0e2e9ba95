import { expect, test } from 'vitest';
import { AppDriver } from '../support/app-driver';
import { openApp } from '../support/open-app';
import { sceneRecord } from '../support/scenes';
import { appendToStoredProject } from '../support/stored-project';

/** The scene stands between two good ones; each line of the code is a line of the test. */
const HOSTILE = [
  {
    what: 'throws at frame 20',
    code: [
      "import { useCurrentFrame } from 'remotion';",
      'export default function Bomb() {',
      '  if (useCurrentFrame() >= 20) throw new Error("boom");',
      '  return <div>quiet so far</div>;',
      '}',
    ],
    says: /Bomb.*line 3.*boom/,
  },
  {
    what: 'loops for ever',
    code: ['export default function Bomb() {', '  let n = 0;', '  while (true) n++;', '  return <div>{n}</div>;', '}'],
    says: /Bomb.*line 3/,
  },
  {
    what: 'does not compile',
    code: ['export default function Bomb() {', '  return <div>;', '}'],
    says: /Bomb.*line 2/,
  },
  {
    what: 'imports what it may not',
    code: ["import fs from 'fs';", 'export default function Bomb() { return <div>{String(fs)}</div>; }'],
    says: /Bomb.*line 1.*fs/,
  },
];

test('[UI47] a scene that has hung is run again when asked for, and hangs again in words', async () => {
  const { page } = await openApp({ direct: true, expectedProblems: [/./] });
  const app = new AppDriver(page);
  await app.say('add a title scene "Before"');
  await page.waitForURL(/\/p\//);
  await app.expectScenes(['Before']);
  await app.saved();
  // No loop that could be guarded: the search itself takes for ever.
  const tsxCode =
    'export default function Bomb() { return <div>{String(/^(a+)+$/.test("a".repeat(40) + "b"))}</div>; }';
  const scene = sceneRecord({ id: 'bomb', name: 'Bomb', order: 'b0', authoredAs: 'code', elements: [], tsxCode });
  await appendToStoredProject(page, [{ type: 'putScene', scene }]);
  await app.expectScenes(['Before', 'Bomb']);
  await page.getByRole('option', { name: /Bomb/ }).click();
  const said = page.getByRole('alert').filter({ hasText: '“Bomb” never finishes drawing' });
  await said.waitFor();
  await said.getByRole('button', { name: 'Try again' }).click();
  await said.waitFor({ state: 'detached' });
  await said.waitFor();
});

test.each(HOSTILE)(
  '[E2E5] a scene that $what is named with its line; the page answers and the other scenes play',
  async ({ code, says }) => {
    const { page } = await openApp({ expectedProblems: [/boom|longer than|Bomb|RangeError/] });
    const app = new AppDriver(page);
    await app.say('add a title scene "Before"');
    await page.waitForURL(/\/p\//);
    await app.expectScenes(['Before']);
    await app.say('add a title scene "After"');
    await app.expectScenes(['Before', 'After']);
    await app.saved();
    const scene = sceneRecord({
      id: 'bomb',
      name: 'Bomb',
      order: 'a0V',
      authoredAs: 'code',
      elements: [],
      tsxCode: code.join('\n'),
    });
    await appendToStoredProject(page, [{ type: 'putScene', scene }]);
    await app.expectScenes(['Before', 'Bomb', 'After']);

    await page.getByRole('option', { name: /Bomb/ }).click();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => page.getByRole('alert').allTextContents()).toContainEqual(expect.stringMatching(says));

    await page.getByRole('option', { name: /After/ }).click();
    await app.expectShown('After');
    await page.getByRole('option', { name: /Before/ }).click();
    await app.expectShown('Before');
    await app.say('delete the scene called "Bomb"');
    await app.expectScenes(['Before', 'After']);
  },
);
