import { expect, test } from 'vitest';
import { openRouter } from '../../support/router';

async function lastAnswer(app: Awaited<ReturnType<typeof openRouter>>) {
  const answer = (await app.messages()).findLast(({ role }) => role === 'assistant');
  if (!answer) throw new Error('no answer');
  return answer;
}

test('[LN20] what an edit made worse is said with what mends it, and one undo takes the mending back', async () => {
  const app = await openRouter();
  await app.say('add a title scene "Acme Rockets", white background');
  expect((await lastAnswer(app)).alternatives).toEqual([]);
  await app.say('make the title #f4f4f4');
  const answer = await lastAnswer(app);
  expect(answer.text).toMatch(/stands out from the ground by 1\.\d+ to 1/);
  expect(answer.alternatives[0]).toEqual({ label: 'Fix scene 1', prompt: 'Fix scene 1' });
  // What is so already is no news.
  await app.say('make it 5 seconds long');
  expect((await lastAnswer(app)).text).not.toContain('stands out');
  const pale = (await app.scenes())[0]?.tsxCode;
  await app.say('Fix scene 1');
  expect((await lastAnswer(app)).text).toContain('Mended in scene 1: contrast.');
  const mended = (await app.scenes())[0]?.tsxCode;
  expect(mended).not.toBe(pale);
  await app.say('undo');
  expect((await app.scenes())[0]?.tsxCode).toBe(pale);
});

test('[LN20] a scene is named by the place it has once all is done', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  await app.say('add a title scene "Acme Rockets", white background');
  await app.say('make the title of scene 2 #f4f4f4 and delete scene 1');
  expect(await app.scenes()).toHaveLength(1);
  expect((await lastAnswer(app)).alternatives[0]).toEqual({ label: 'Fix scene 1', prompt: 'Fix scene 1' });
});

test('[LN20] what was asked for in so many words is not held against it', async () => {
  const app = await openRouter();
  await app.say('add a title scene "Acme Rockets": "Deliveries that leave the ground"');
  await app.say('make scene 1 four times slower');
  expect((await lastAnswer(app)).alternatives).toEqual([]);
  await app.say('make the title huge, 5 times bigger');
  expect((await lastAnswer(app)).text).not.toContain('drags');
});

test('[LN21] code that is drawn differently in an export is said so where it was written', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const write = async (drawn: string) => {
    const [scene] = await app.scenes();
    if (!scene) throw new Error('no scene');
    const tsxCode = `export default function Scene() {\n  return <div style={{ ${drawn} }}>One</div>;\n}\n`;
    await app.api.carryOut({
      ...app.request(),
      projectId: app.projectId,
      label: 'write code',
      operations: [{ tool: 'editCode', sceneId: scene.id, basis: scene.revision, tsxCode }],
    });
    return (await app.messages()).at(-1)?.text;
  };
  expect(await write('zIndex: 2')).toContain('Line 2: zIndex is not exported as it is shown.');
  const count = (await app.messages()).length;
  await write('zIndex: 3');
  expect(await app.messages()).toHaveLength(count);
  await app.say('fix it');
  expect((await lastAnswer(app)).text).toContain('Scene 1 is its code: change it there.');
});

test('[LN22] a scene in which nothing can be mended is said to be one, and stays as it is', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const before = (await app.scenes())[0]?.tsxCode;
  await app.say('fix the layout of scene 1');
  expect((await lastAnswer(app)).text).toContain('Scene 1 has nothing that could be mended without you.');
  expect((await app.scenes())[0]?.tsxCode).toBe(before);
});

test('[LN25] one transition too many is said once, and one call makes them one film again', async () => {
  const app = await openRouter();
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five', 'Six']) await app.say(`add a title scene "${title}"`);
  await app.say('use a crossfade between all scenes');
  const asked = ['push', 'wipe', 'iris'] as const;
  for (const [index, kind] of asked.entries()) {
    expect((await lastAnswer(app)).text).not.toContain('kinds of transitions');
    await app.say(`use a ${kind} after scene ${index + 1}`);
  }
  const answer = await lastAnswer(app);
  expect(answer.text).toContain('The video has 4 kinds of transitions');
  expect(answer.alternatives).toContainEqual({ label: 'Fix the transitions', prompt: 'Fix the transitions' });
  const described = () => app.api.describeProject({ ...app.request(), projectId: app.projectId });
  expect(await described()).toMatchObject({
    data: { findings: [{ rule: 'transitions', fix: { kind: 'setTransition' }, sceneIds: [expect.any(String)] }] },
  });
  await app.say('make scene 2 slower');
  expect((await lastAnswer(app)).text).not.toContain('kinds of transitions');
  await app.say('Fix the transitions');
  expect(await described()).toMatchObject({ ok: true, data: { findings: [] } });
  await app.say('Fix the transitions');
  expect((await lastAnswer(app)).text).toContain('look like one film already');
});

test('[LN25] a transition chosen by a button is judged like one that was asked for', async () => {
  const app = await openRouter();
  for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) await app.say(`add a title scene "${title}"`);
  const scenes = await app.scenes();
  for (const [index, transition] of (['crossfade', 'push', 'wipe', 'iris'] as const).entries()) {
    const id = scenes[index]?.id ?? '';
    const edit = { kind: 'setTransition', transition, direction: null, color: null, durationInFrames: null } as const;
    await app.api.carryOut({
      ...app.request(),
      projectId: app.projectId,
      label: 'choose a transition',
      operations: [{ tool: 'editScene', sceneIds: [id], edits: [edit] }],
    });
  }
  expect((await lastAnswer(app)).alternatives).toEqual([
    { label: 'Fix the transitions', prompt: 'Fix the transitions' },
  ]);
});
