import { openRouter, TRACE_ID } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { describe, expect, test } from 'vitest';
import { readMessages, readProjects } from '../../../app/database/read/read-rows';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import type { Change } from '$shared/schema/changes';
import type { Operation, Plan } from '$shared/schema/operations';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { understand } from '../../../app/worker/brain/understand';

const names = async (app: Awaited<ReturnType<typeof openRouter>>) => (await app.scenes()).map(({ name }) => name);

/** A plan that the brain gives whatever is said; the router does not know the difference. */
function scripted(...plans: readonly Partial<Plan>[]) {
  const queue = [...plans];
  return {
    understand: (): Plan => ({
      operations: [],
      confidence: 1,
      reply: 'Done.',
      alternatives: [],
      ...(queue.length > 1 ? queue.shift() : queue[0]),
    }),
    progressSentence: () => 'Working',
  };
}

describe('a prompt', () => {
  test('[RT1] ten prompts sent without waiting give ten scenes, in order, one undo step each', async () => {
    const app = await openRouter();
    const titles = Array.from({ length: 10 }, (_, index) => `Number ${index + 1}`);
    const answers = await Promise.all(titles.map((title) => app.say(`add a title scene "${title}"`)));
    expect(answers.map(({ ok }) => ok)).toEqual(titles.map(() => true));
    expect((await app.scenes()).map(({ tsxCode }) => titles.find((title) => tsxCode.includes(`'${title}'`)))).toEqual(
      titles,
    );
    expect(await app.history()).toHaveLength(10);
    await app.say('undo');
    expect(await app.scenes()).toHaveLength(9);
  });

  test('[RT2] an empty prompt and one that is too long are refused with a sentence, and nothing is written', async () => {
    const app = await openRouter();
    expect(await app.say('  \n')).toMatchObject({ ok: false, error: { code: 'empty_prompt' } });
    expect(await app.say('x'.repeat(20_001))).toMatchObject({
      ok: false,
      error: { code: 'prompt_too_long', length: 20_001, limit: 20_000 },
    });
    expect(await app.messages()).toEqual([]);
  });

  test.each([
    ['20,000 characters', 'word '.repeat(4000)],
    ['emoji', '🚀🎉 👩‍👩‍👧‍👦'],
    ['right to left', 'مرحبا بالعالم'],
    ['code', 'function f() { return `${"</script>"}`; }'],
    ['a chart without numbers', 'add a bar chart of our sales'],
    ['a colour that does not exist', 'make it blorange'],
    ['a scene that is not there', 'delete scene 7'],
    ['a lone surrogate', '\ud800'],
  ])('[RT3] %s gives a scene or a sentence, and the message is kept', async (_what, text) => {
    const app = await openRouter();
    const answer = await app.say(text);
    const [own, reply] = await app.messages();
    expect(own).toMatchObject({ role: 'user', text });
    expect(reply?.role).toBe('assistant');
    expect(reply?.text).toMatch(/\w/);
    expect(answer.ok || answer.error.code !== 'internal').toBe(true);
    for (const scene of await app.scenes())
      expect(scene).toMatchObject({ compileError: null, moduleKey: expect.any(String) as string });
  });

  test('[RT4] the words are on disk before the answer is made', async () => {
    let seen: Promise<unknown> = Promise.resolve();
    const brain = { ...scripted({}), progressSentence: () => ((seen = app.messages()), 'Working') };
    const app = await openRouter({ brain });
    await app.say('a bouncing logo');
    expect(await seen).toMatchObject([{ role: 'user', text: 'a bouncing logo' }]);
    expect((await app.messages()).map(({ role }) => role)).toEqual(['user', 'assistant']);
  });

  test('[RT5] a stopped prompt changes nothing, says so, and can be sent again under the same id', async () => {
    const app = await openRouter();
    const request = app.request();
    const answer = app.say('add a title scene "Late"', request);
    await app.api.stop({ ...app.request(), stoppedRequestId: request.requestId });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'request_stopped' } });
    expect(await app.scenes()).toEqual([]);
    expect((await app.messages()).at(-1)).toMatchObject({ role: 'assistant', error: { code: 'request_stopped' } });
    expect(await app.say('add a title scene "Late"', request)).toMatchObject({ ok: true });
    expect((await app.messages()).filter(({ role }) => role === 'user')).toHaveLength(1);
    expect(await app.scenes()).toHaveLength(1);
  });

  test('[RT6] a plan of which one operation fails changes nothing at all', async () => {
    const app = await openRouter({
      brain: scripted({
        operations: [
          { tool: 'deleteScene', sceneIds: ['nowhere'] },
          { tool: 'duplicateScene', sceneId: 'nowhere', index: null, edits: [] },
        ],
      }),
    });
    expect(await app.say('whatever')).toMatchObject({ ok: false, error: { code: 'scene_not_found' } });
    expect(await app.history()).toEqual([]);
    expect((await app.messages()).at(-1)?.error).toMatchObject({ code: 'scene_not_found' });
  });

  test('[RT7] several operations of one prompt are one undo step', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One" and then a title scene "Two"');
    expect(await app.scenes()).toHaveLength(2);
    await app.say('undo');
    expect(await app.scenes()).toEqual([]);
  });

  test('[RT8] a plan made for another version of a scene is made again; the newer version is not overwritten', async () => {
    let interfere: (() => void) | null = null;
    const app = await openRouter({
      brain: {
        understand: (message, context) => {
          const scene = context.project.scenes[0];
          if (message !== 'twice as long' || !scene) return understand(message, context);
          // A friend's edit arrives between the reading and the writing.
          if (interfere) queueMicrotask(interfere);
          interfere = null;
          const edits = [{ kind: 'setDuration' as const, durationInFrames: scene.durationInFrames * 2 }];
          return {
            operations: [{ tool: 'editScene', sceneIds: [scene.id], edits }],
            confidence: 1,
            reply: 'Done.',
            alternatives: [],
          };
        },
        progressSentence: () => 'Working',
      },
    });
    await app.say('add a title scene "One"');
    const [scene] = await app.scenes();
    const opened = await app.documents.open(app.projectId);
    if (!opened.ok || !scene) throw new Error('no scene');
    const { doc } = opened.value;
    interfere = () => {
      const change: Change = { type: 'setScene', sceneId: scene.id, fields: { durationInFrames: 40 } };
      doc.transact(() => applyChanges(doc, [change]), new LocalOrigin('friend', 'user'));
    };
    expect(await app.say('twice as long')).toMatchObject({ ok: true });
    expect((await app.scenes())[0]?.durationInFrames).toBe(80);
  });

  test('[RT9] the ids of the click stand in the answer and in the rows', async () => {
    const app = await openRouter();
    const request = app.request();
    expect(await app.say('add a title scene "One"', request)).toMatchObject({
      requestId: request.requestId,
      traceId: TRACE_ID,
    });
    for (const message of await app.messages())
      expect(message).toMatchObject({ requestId: request.requestId, traceId: TRACE_ID });
  });
});

describe('a plan of several kinds', () => {
  const title = (headline: string): Operation => ({
    tool: 'addScene',
    index: null,
    brief: { ...blankBrief('title'), headline },
  });

  test('[RT6] what was taken back is brought back when the rest of the plan is refused', async () => {
    const app = await openRouter({
      brain: scripted(
        { operations: [title('One')] },
        {
          operations: [
            { tool: 'undo', count: 1 },
            { tool: 'deleteScene', sceneIds: ['nowhere'] },
          ],
        },
      ),
    });
    await app.say('one');
    expect(await app.say('undo and delete nothing')).toMatchObject({ ok: false, error: { code: 'scene_not_found' } });
    expect(await app.scenes()).toHaveLength(1);
  });

  test('[RT22] what corrects the last message takes its place, and is two steps to take back', async () => {
    const app = await openRouter();
    await app.say('a bullet list titled "Perks": sauna, towels, parking');
    await app.say('change the second bullet to "Free wifi"');
    await app.say('no sorry, I meant the third one');
    const [scene] = await app.scenes();
    expect(scene?.tsxCode).toMatch(/'sauna',\s*'towels',\s*'Free wifi'/);
    await app.say('undo');
    expect((await app.scenes())[0]?.tsxCode).toMatch(/'sauna',\s*'towels',\s*'parking'/);
  });

  test('[RT22] what was done by hand since is not taken back by a correction', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.say('make the background blue');
    const [scene] = await app.scenes();
    const operations = [
      {
        tool: 'editScene' as const,
        sceneIds: [scene?.id ?? ''],
        edits: [{ kind: 'setDuration' as const, durationInFrames: 200 }],
      },
    ];
    await app.api.carryOut({ ...app.request(), projectId: app.projectId, label: 'longer', operations });
    await app.say('no, red');
    expect((await app.scenes())[0]).toMatchObject({ durationInFrames: 200 });
  });

  test('[RT17] an export that is asked for with a change shows the change, and is started once', async () => {
    const app = await openRouter({ brain: scripted({ operations: [title('One'), { tool: 'exportVideo' }] }) });
    let scenesAtStart = -1;
    app.onExport = async () => (scenesAtStart = (await app.scenes()).length);
    await app.say('add a scene and export');
    expect(app.exports).toHaveLength(1);
    expect(scenesAtStart).toBe(1);
  });

  test('[RT16] a prompt for an export of nothing is answered as the button is', async () => {
    const app = await openRouter({ brain: scripted({ operations: [{ tool: 'exportVideo' }] }) });
    expect(await app.say('export')).toMatchObject({ ok: false, error: { code: 'nothing_to_export' } });
    expect(app.exports).toEqual([]);
  });

  test('[RT18] a fault in the brain or a tool is answered with a sentence, and the next prompt is heard', async () => {
    let broken = true;
    const app = await openRouter({
      brain: {
        understand: (message, context) => {
          if (broken) throw new Error('a tooth broke');
          return understand(message, context);
        },
        progressSentence: () => 'Working',
      },
    });
    expect(await app.say('add a title scene "One"')).toMatchObject({
      ok: false,
      error: { code: 'internal', reason: 'a tooth broke' },
    });
    expect((await app.messages()).map(({ role }) => role)).toEqual(['user', 'assistant']);
    expect(app.events.at(-1)).toMatchObject({ type: 'finished' });
    broken = false;
    expect(await app.say('add a title scene "One"')).toMatchObject({ ok: true });
  });
});

describe('a button', () => {
  test('[RT10] carries out the same operations as a prompt, as one undo step', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const [scene] = await app.scenes();
    if (!scene) throw new Error('no scene');
    const { projectId } = app;
    await app.api.carryOut({
      ...app.request(),
      projectId,
      label: 'duplicate',
      operations: [{ tool: 'duplicateScene', sceneId: scene.id, index: null, edits: [] }],
    });
    expect(await names(app)).toEqual([scene.name, scene.name]);
    await app.api.carryOut({ ...app.request(), projectId, label: 'undo', operations: [{ tool: 'undo', count: 1 }] });
    expect(await names(app)).toEqual([scene.name]);
    await app.api.carryOut({ ...app.request(), projectId, label: 'redo', operations: [{ tool: 'redo', count: 1 }] });
    expect(await names(app)).toEqual([scene.name, scene.name]);
  });

  test('[CO75] code that makes a scene its code says so in the conversation, and other buttons say nothing', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const [scene] = await app.scenes();
    if (!scene) throw new Error('no scene');
    const before = (await app.messages()).length;
    const write = (basis: string, tsxCode: string) =>
      app.api.carryOut({
        ...app.request(),
        projectId: app.projectId,
        label: 'write code',
        operations: [{ tool: 'editCode', sceneId: scene.id, basis, tsxCode }],
      });
    expect(await write(scene.revision, scene.tsxCode.replace("'One'", "'Two'"))).toMatchObject({ ok: true });
    expect(await app.messages()).toHaveLength(before);
    const [now] = await app.scenes();
    const byHand = scene.tsxCode.replace('return (', 'const more = 1;\n  return (');
    expect(await write(scene.revision, byHand)).toMatchObject({
      ok: false,
      error: { code: 'scene_changed_meanwhile', sceneName: scene.name },
    });
    expect(await write(now?.revision ?? '', byHand)).toMatchObject({ ok: true });
    expect((await app.messages()).slice(before).map(({ text }) => text)).toEqual([
      expect.stringContaining('is its code from now on'),
    ]);
  });

  test('[RT10] an operation that is none is refused by name', async () => {
    const app = await openRouter();
    const operations = [{ tool: 'formatDisk' }] as never;
    const answer = await app.api.carryOut({ ...app.request(), projectId: app.projectId, label: 'x', operations });
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid_request' } });
  });

  test('[RT11] undo and redo work after a restart of the worker', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.say('add a title scene "Two"');
    const again = await openRouter({ database: app.database });
    const carryOut = (tool: 'undo' | 'redo') =>
      again.api.carryOut({
        ...again.request(),
        projectId: app.projectId,
        label: tool,
        operations: [{ tool, count: 1 }],
      });
    await carryOut('undo');
    expect(await app.scenes()).toHaveLength(1);
    await carryOut('redo');
    expect(await app.scenes()).toHaveLength(2);
  });

  test('[RT12] with nothing to take back the answer says so', async () => {
    const app = await openRouter();
    const answer = await app.api.carryOut({
      ...app.request(),
      projectId: app.projectId,
      label: 'undo',
      operations: [{ tool: 'undo', count: 1 }],
    });
    expect(answer).toMatchObject({ ok: false, error: { code: 'nothing_to_undo' } });
  });

  test('[RT12] with less to take back than was asked for, all of it is, and the answer says so', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.say('add a title scene "Two"');
    await app.say('undo the last five');
    expect(await app.scenes()).toHaveLength(0);
    expect((await app.messages()).at(-1)).toMatchObject({ text: expect.stringContaining('Only 2 of these 5') });
  });
});

describe('projects', () => {
  test('[RT13] a project created twice under one id is one project', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.api.createProject({ ...app.request(), projectId: app.projectId, name: 'Project', format: null });
    expect(await app.scenes()).toHaveLength(1);
    expect(await readProjects(app.database)).toHaveLength(1);
  });

  test('[RT13] a project that was never made is not made by opening it', async () => {
    const app = await openRouter();
    const answer = await app.api.openProject({ ...app.request(), projectId: 'nowhere' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'project_not_found', projectId: 'nowhere' } });
    expect(await readProjects(app.database)).toHaveLength(1);
  });

  test('[RT14] a deleted project leaves the list, keeps its scenes and comes back', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    await app.api.deleteProject({ ...app.request(), projectId: app.projectId });
    expect(await readProjects(app.database)).toEqual([]);
    await app.api.restoreProject({ ...app.request(), projectId: app.projectId });
    expect(await readProjects(app.database)).toHaveLength(1);
    expect(await app.scenes()).toHaveLength(1);
  });

  test('[RT15] a copy of a project is changed without the original, and has nothing to undo', async () => {
    const app = await openRouter();
    await app.say('add a title scene "One"');
    const original = await app.scenes();
    await app.api.duplicateProject({ ...app.request(), projectId: app.projectId, copyId: 'copy' });
    expect(
      await app.api.sendPrompt({
        ...app.request(),
        projectId: 'copy',
        text: 'delete scene 1',
        selectedSceneId: null,
        playheadSceneId: null,
      }),
    ).toMatchObject({ ok: true });
    expect(await app.scenes()).toEqual(original);
    const [copied] = (await readMessages(app.database, 'copy')).filter(({ role }) => role === 'user');
    await app.api.sendPrompt({
      ...app.request(),
      requestId: copied?.requestId ?? '',
      projectId: 'copy',
      text: 'hello',
      selectedSceneId: null,
      playheadSceneId: null,
    });
    expect(await app.messages()).toHaveLength(2);
    const undone = () =>
      app.api.carryOut({
        ...app.request(),
        projectId: 'copy',
        label: 'undo',
        operations: [{ tool: 'undo', count: 1 }],
      });
    expect(await undone()).toMatchObject({ ok: true });
    expect(await undone()).toMatchObject({ ok: false, error: { code: 'nothing_to_undo' } });
  });

  test('[RT16] an empty project has nothing to export, and says so', async () => {
    const app = await openRouter();
    const answer = await app.api.exportVideo({ ...app.request(), projectId: app.projectId, settings: null });
    expect(answer).toMatchObject({ ok: false, error: { code: 'nothing_to_export' } });
    expect(app.exports).toEqual([]);
  });
});
