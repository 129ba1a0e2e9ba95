import { expect, test } from 'vitest';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { MOST_SCENES } from '../../../app/worker/tools/fix-scene/review-scenes';
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
  expect((await lastAnswer(app)).text).not.toContain('is the most');
});

test('[LN20] a new scene that was asked to go slowly does not drag', async () => {
  const app = await openRouter();
  const brief = { ...blankBrief('title'), headline: 'Acme Rockets', pace: 0.4 };
  const operations = [{ tool: 'addScene', index: null, brief } as const];
  await app.api.carryOut({ ...app.request(), projectId: app.projectId, label: 'a slow title', operations });
  expect((await app.scenes())[0]?.layoutJson?.pace).toBe(0.4);
  expect((await app.messages()).filter(({ role }) => role === 'assistant')).toEqual([]);
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

// No ink reads on both ends of that.
const glare = 'with a gradient background from white to black';

test('[LN26] a new scene on which no ink can be read is said to be one', async () => {
  const app = await openRouter();
  await app.say(`add a title scene "Acme" ${glare}`);
  const answer = await lastAnswer(app);
  expect(answer.text).toContain('No colour can be read on both ends of that ground');
  expect(answer.alternatives[0]).toEqual({ label: 'Fix scene 1', prompt: 'Fix scene 1' });
});

test('[LN26] of a whole video, the scene that has a finding is named by its place', async () => {
  const app = await openRouter();
  const brief = (headline: string, backgroundColors: string[] = []) => ({
    ...blankBrief('title'),
    headline,
    backgroundColors,
  });
  const briefs = [brief('One'), brief('Two', ['#ffffff', '#111111']), brief('Three')];
  const operations = [{ tool: 'addScenes', index: null, briefs, durationInFrames: null } as const];
  await app.api.carryOut({ ...app.request(), projectId: app.projectId, label: 'a template', operations });
  expect(await app.scenes()).toHaveLength(3);
  const answer = await lastAnswer(app);
  expect(answer.text).toMatch(/^Scene 2: The text stands out/);
  expect(answer.alternatives).toEqual([{ label: 'Fix scene 2', prompt: 'Fix scene 2' }]);
});

test('[LN26] a copy is judged by what was changed in it, and a finding of the original is no news', async () => {
  const app = await openRouter();
  await app.say('add a title scene "Acme Rockets", white background');
  await app.say('make the title #f4f4f4');
  await app.say('duplicate scene 1');
  expect(await app.scenes()).toHaveLength(2);
  expect((await lastAnswer(app)).alternatives).toEqual([]);
});

/** Each with a text that reads on its own ground alone. */
async function paleScenes(count: number) {
  const app = await openRouter();
  for (let number = 1; number <= count; number += 1) await app.say(`add a title scene "Number ${number}"`);
  const sceneIds = (await app.scenes()).map(({ id }) => id);
  const carryOut = (...operations: Parameters<typeof app.api.carryOut>[0]['operations'][number][]) =>
    app.api.carryOut({ ...app.request(), projectId: app.projectId, label: 'change', operations });
  await carryOut(
    { tool: 'setLook', palette: { background: '#101820' }, style: null, typography: null, scenesFollow: true },
    {
      tool: 'editScene',
      sceneIds,
      edits: [{ kind: 'setColor', target: null, role: 'text', color: '#f4f4f4' }],
    },
  );
  return { app, carryOut };
}
const paper = {
  tool: 'setLook',
  palette: { background: '#ffffff' },
  style: null,
  typography: null,
  scenesFollow: false,
} as const;

test('[LN26] another look says which texts it hides, and one call brings them back', async () => {
  const { app, carryOut } = await paleScenes(3);
  expect((await lastAnswer(app)).text).not.toContain('stands out');
  const before = (await app.messages()).length;
  await carryOut(paper);
  expect((await app.messages()).length).toBe(before + 1);
  const answer = await lastAnswer(app);
  expect(answer.text).toMatch(/Scene 1: The text stands out .* 1 more like that\./);
  expect(answer.alternatives).toEqual([{ label: 'Fix all scenes', prompt: 'Fix all scenes' }]);
  await app.say('Fix all scenes');
  const described = await app.api.describeProject({ ...app.request(), projectId: app.projectId });
  expect(described.ok && described.data.scenes.flatMap(({ findings }) => findings)).toEqual([]);
});

test('[LN26] several scenes are mended by the sentence that names them', async () => {
  const { app, carryOut } = await paleScenes(4);
  const sceneIds = (await app.scenes()).slice(0, 3).map(({ id }) => id);
  const edits = [{ kind: 'setBackground' as const, colors: ['#ffffff'] }];
  await carryOut({ tool: 'editScene', sceneIds, edits }, { ...paper, palette: { accent: '#3355ff' } });
  const [chip] = (await lastAnswer(app)).alternatives;
  expect(chip?.prompt).toBe('Fix scenes 1, 2 and 3');
  await app.say(chip?.prompt ?? '');
  const described = await app.api.describeProject({ ...app.request(), projectId: app.projectId });
  expect(described.ok && described.data.scenes.flatMap(({ findings }) => findings)).toEqual([]);
});

test('[LN26] another shape says where something has no room any more', async () => {
  const app = await openRouter();
  await app.say('add a title scene "Donaudampfschifffahrtsgesellschaft"');
  expect((await lastAnswer(app)).text).not.toContain('least');
  await app.api.carryOut({
    ...app.request(),
    projectId: app.projectId,
    label: 'square',
    operations: [{ tool: 'setFormat', width: 400, height: 2400 }],
  });
  expect((await lastAnswer(app)).text).toMatch(/^“Donau.*(?:wider than its line|is the least there)/);
});

test('[LN27] of many scenes the first are looked over, and the count is said to be of them', async () => {
  const { app, carryOut } = await paleScenes(MOST_SCENES + 3);
  await carryOut(paper);
  expect((await lastAnswer(app)).text).toContain(`At least ${MOST_SCENES - 2} more like that.`);
});
