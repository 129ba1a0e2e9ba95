import { openRouter, TRACE_ID } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test, vi } from 'vitest';
import { Thumbnails } from '../../../app/worker/jobs/thumbnails';
import { succeed } from '$shared/response/universal-response';

const PATIENTLY = { timeout: 20_000 };

/** A project with a scene, and a clock whose quiet moments the test hands out. */
async function openThumbnails({ fails = '' } = {}) {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const drawn: string[] = [];
  const waiting: (() => void)[] = [];
  const clock = { ms: 0 };
  const thumbnails = new Thumbnails({
    database: app.database,
    render: {
      drawThumbnail: ({ projectId, sceneId }) => {
        if (projectId === fails) return Promise.reject(new Error('the page is gone'));
        drawn.push(sceneId);
        return Promise.resolve(
          succeed({ ...app.request(), traceId: TRACE_ID }, { bytes: new ArrayBuffer(1), mediaType: 'image/png' }),
        );
      },
    },
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
    now: () => clock.ms,
  });
  /** Lets one quiet moment pass, once one is waited for. */
  const pass = async () => {
    await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENTLY);
    waiting.pop()?.();
  };
  return { app, thumbnails, drawn, waiting, pass, clock };
}

test('[PF7] however many changes follow one another, no picture is begun before a quiet moment', async () => {
  const { app, thumbnails, drawn, waiting, pass } = await openThumbnails();
  thumbnails.draw(app.projectId);
  for (let change = 0; change < 20; change++) {
    thumbnails.draw(app.projectId);
    await pass();
  }
  await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENTLY);
  expect(drawn).toEqual([]);
  await pass();
  await vi.waitFor(() => expect(drawn).toHaveLength(1), PATIENTLY);
});

test('[PF7] while a request runs no picture is begun', async () => {
  const { app, thumbnails, drawn, waiting, pass } = await openThumbnails();
  let answer = (_text: string) => {};
  const answered = thumbnails.undisturbed(() => new Promise<string>((resolve) => (answer = resolve)));
  thumbnails.draw(app.projectId);
  for (let moment = 0; moment < 20; moment++) await pass();
  await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENTLY);
  expect(drawn).toEqual([]);
  answer('done');
  expect(await answered).toBe('done');
  await pass(); // the moment that was under way
  await pass(); // and one after the request
  await vi.waitFor(() => expect(drawn).toHaveLength(1), PATIENTLY);
});

test('[PF7] a request that does not end holds the pictures back for half a minute, and no longer', async () => {
  const { app, thumbnails, drawn, waiting, pass, clock } = await openThumbnails();
  void thumbnails.undisturbed(() => new Promise(() => undefined));
  thumbnails.draw(app.projectId);
  await pass();
  clock.ms = 29_900;
  await pass();
  expect(drawn).toEqual([]);
  clock.ms = 30_000;
  await pass(); // before the project is looked at
  await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENTLY);
  clock.ms = 60_000;
  await pass(); // and before its picture
  await vi.waitFor(() => expect(drawn).toHaveLength(1), PATIENTLY);
});

test('[PF7] a project whose pictures can’t be drawn keeps no other from its own', async () => {
  const { app, thumbnails, drawn, pass } = await openThumbnails({ fails: 'another' });
  const projectId = 'another';
  await app.api.createProject({ ...app.request(), projectId, name: 'Another', format: null });
  await app.say('add a title scene "Two"', { projectId });
  thumbnails.draw(projectId);
  thumbnails.draw(app.projectId);
  for (let moment = 0; moment < 2; moment++) await pass();
  await vi.waitFor(() => expect(drawn).toHaveLength(1), PATIENTLY);
});
