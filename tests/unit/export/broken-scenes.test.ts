import { expect, test } from 'vitest';
import '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { readEditor } from '../../../app/database/read/read-composition';
import { writeSceneFailure } from '../../../app/database/write/write-rows';
import { startOfScene } from '../../../app/worker-client/editor-rows';
import type { ExportPort } from '../../../app/worker-client/lazy-export';
import { createRenderPort } from '../../../app/worker-client/render-port';
import { applyChanges } from '../../../app/worker/document/apply-changes';
import { LocalOrigin } from '../../../app/worker/document/open-document';
import { ok } from '$shared/response/result';
import { openRouter } from '../../support/router';
import { sceneRecord } from '../../support/scenes';

const WELL = 'export default function Scene() { return <div>well</div>; }';
const BROKEN = 'export default function Scene() { return <div>; }';

/** A project of code scenes, as it is in a document that came from somewhere. */
async function projectOf(...codes: readonly string[]) {
  const app = await openRouter();
  const opened = await app.documents.open(app.projectId);
  if (!opened.ok) throw new Error(opened.error.code);
  const { doc } = opened.value;
  const scenes = codes.map((tsxCode, index) =>
    sceneRecord({
      id: `s${index}`,
      name: `Scene ${index}`,
      order: `a${index}`,
      authoredAs: 'code',
      elements: [],
      tsxCode,
    }),
  );
  doc.transact(
    () =>
      applyChanges(
        doc,
        scenes.map((scene) => ({ type: 'putScene', scene })),
      ),
    new LocalOrigin('r', 'user'),
  );
  await opened.value.settled();
  return app;
}

/** What an export of it answers, and whether anything was rendered. */
async function exported(app: Awaited<ReturnType<typeof openRouter>>) {
  let rendered = false;
  const host: ExportPort = {
    probe: (candidates) => Promise.resolve(candidates),
    exportVideo: () => {
      rendered = true;
      return Promise.resolve(ok({ bytes: new ArrayBuffer(1), mediaType: 'video/mp4' }));
    },
    drawStill: () => Promise.reject(new Error('nobody asks for one')),
  };
  const port = createRenderPort((id) => readEditor(app.database, id), host);
  const request = { ...app.request(), projectId: app.projectId, jobId: 'job', fileName: 'Video', settings: null };
  return { answer: await port.exportVideo(request, () => undefined), rendered };
}

test('[EX78] a video with a scene that never compiled is refused, and the scene is named', async () => {
  const { answer, rendered } = await exported(await projectOf(WELL, BROKEN, WELL));
  expect(answer).toMatchObject({ ok: false, error: { code: 'scene_does_not_compile', sceneName: 'Scene 1' } });
  expect(rendered).toBe(false);
});

test('[EX78] a video with a scene that hung is refused, and the scene is named', async () => {
  const app = await projectOf(WELL, WELL);
  const [, hung] = await app.scenes();
  await writeSceneFailure(app.database, {
    projectId: app.projectId,
    sceneId: 's1',
    moduleKey: hung?.moduleKey ?? '',
    error: { code: 'scene_hung', sceneName: 'Scene 1', line: null },
  });
  // Two scenes of the same code hang alike; the first of them is named.
  expect((await exported(app)).answer).toMatchObject({ ok: false, error: { code: 'scene_hung' } });
});

test('[EX78] a video of scenes that can be drawn is made', async () => {
  expect(await exported(await projectOf(WELL, WELL))).toMatchObject({ answer: { ok: true }, rendered: true });
});

test('[PV22] a scene that never compiled takes its time in the preview too', async () => {
  const app = await projectOf(WELL, BROKEN, WELL);
  const editor = await readEditor(app.database, app.projectId);
  const scenes = editor?.composition.scenes ?? [];
  expect(scenes.map(({ module }) => module !== null)).toEqual([true, false, true]);
  const before = scenes.slice(0, 2).reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
  expect(startOfScene(await app.scenes(), 's2')).toBe(before);
});
