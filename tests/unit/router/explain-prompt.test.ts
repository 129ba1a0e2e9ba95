import { openRouter } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test } from 'vitest';

const asked = (text: string) => ({ text, projectId: null, selectedSceneId: null });

test('[RT25] a message is explained as it would be carried out, and is not', async () => {
  const app = await openRouter();
  await app.say('intro for "Acme Rockets"');
  await app.say('add a bullet list: fast, cheap');
  await app.say('make scene 1 blue');
  const stored = async () => ({
    scenes: await app.scenes(),
    messages: await app.messages(),
    history: await app.history(),
  });
  const before = await stored();
  const explain = (text: string) =>
    app.api.explainPrompt({ ...app.request(), ...asked(text), projectId: app.projectId });
  expect(await explain('delete the last scene')).toMatchObject({
    ok: true,
    data: { plan: { operations: [{ tool: 'deleteScene', sceneIds: [before.scenes[1]?.id] }] } },
  });
  // What was said and done before counts, as it does when it is sent.
  const correction = await explain('no, red');
  expect(correction).toMatchObject({ ok: true, data: { followsUp: [{ takesBack: true }] } });
  expect(await stored()).toEqual(before);
  await app.say('no, red');
  expect((await app.messages()).at(-1)?.text).toBe(correction.ok && correction.data.plan.reply);
});

test('[RT25] the selected scene is what “it” means', async () => {
  const app = await openRouter();
  await app.say('intro for "Acme Rockets"');
  await app.say('add a bullet list: fast, cheap');
  const [first] = await app.scenes();
  const answer = await app.api.explainPrompt({
    ...app.request(),
    text: 'make it twice as long',
    projectId: app.projectId,
    selectedSceneId: first?.id ?? '',
  });
  expect(answer).toMatchObject({ data: { plan: { operations: [{ sceneIds: [first?.id] }] } } });
});

test('[RT25] without a project it is the first message of a new one', async () => {
  const app = await openRouter();
  expect(await app.api.explainPrompt({ ...app.request(), ...asked('count to 100 users') })).toMatchObject({
    ok: true,
    data: { plan: { operations: [{ tool: 'addScene', brief: { recipe: 'big-number' } }] } },
  });
});

test.each([
  [{ projectId: 'nowhere' }, { code: 'project_not_found', projectId: 'nowhere' }],
  [{ projectId: '' }, { code: 'invalid_request', field: 'projectId' }],
  [{ text: 'a'.repeat(20_001) }, { code: 'invalid_request', field: 'text' }],
])('[RT25] what is none is refused by name: %j', async (wrong, error) => {
  const app = await openRouter();
  expect(await app.api.explainPrompt({ ...app.request(), ...asked('hi'), ...wrong })).toMatchObject({
    ok: false,
    error,
  });
});

test('[RT25] a scene that is not in the project is refused by name', async () => {
  const app = await openRouter();
  const answer = await app.api.explainPrompt({
    ...app.request(),
    text: 'make it blue',
    projectId: app.projectId,
    selectedSceneId: 'gone',
  });
  expect(answer).toMatchObject({ ok: false, error: { code: 'scene_not_found', sceneId: 'gone' } });
});
