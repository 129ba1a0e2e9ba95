import { openRouter, TRACE_ID } from '../../support/router'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, test, vi } from 'vitest';
import { Thumbnails } from '../../../app/worker/jobs/thumbnails';
import { succeed } from '$shared/response/universal-response';

const PATIENTLY = { timeout: 20_000 };

/** A project with a scene, and a clock whose quiet moments the test hands out. */
async function openThumbnails() {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const drawn: string[] = [];
  const waiting: (() => void)[] = [];
  const thumbnails = new Thumbnails({
    database: app.database,
    render: {
      drawThumbnail: ({ sceneId }) => {
        drawn.push(sceneId);
        return Promise.resolve(
          succeed({ ...app.request(), traceId: TRACE_ID }, { bytes: new ArrayBuffer(1), mediaType: 'image/png' }),
        );
      },
    },
    wait: () => new Promise<void>((resolve) => waiting.push(resolve)),
  });
  /** Lets one quiet moment pass, once one is waited for. */
  const pass = async () => {
    await vi.waitFor(() => expect(waiting).toHaveLength(1), PATIENTLY);
    waiting.pop()?.();
  };
  return { app, thumbnails, drawn, waiting, pass };
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

test('[PF7] while a request runs no picture is begun, however long it takes', async () => {
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
