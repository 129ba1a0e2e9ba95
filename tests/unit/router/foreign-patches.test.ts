import * as Y from 'yjs';
import { expect, test } from 'vitest';
import '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { readHistory, readProject } from '../../../app/worker/document/read-project';
import { decodeBackup, encodeBackup } from '../../../app/worker/router/backup-file';
import { contentHash } from '$shared/primitives/content-hash';
import { projectMaps } from '$shared/generated/entities';
import { openRouter } from '../../support/router';

type App = Awaited<ReturnType<typeof openRouter>>;

const undo = (app: App, projectId: string) =>
  app.api.carryOut({ ...app.request(), projectId, label: 'undo', operations: [{ tool: 'undo', count: 1 }] });

/** A backup whose last history entry names a patch that somebody else has written. */
async function backupWith(patch: object) {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const made = await app.api.backUp({ ...app.request(), projectId: app.projectId });
  const decoded = made.ok ? decodeBackup(made.data.bytes) : null;
  const [project] = decoded?.ok ? decoded.value.projects : [];
  if (!decoded?.ok || !project) throw new Error('the backup cannot be read');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, project.bytes);
  const text = JSON.stringify(patch);
  const hash = contentHash(text);
  const last = readHistory(doc).at(-1);
  projectMaps(doc)
    .history.get(last?.id ?? '')
    ?.write({ patchHash: hash });
  const assets = [{ hash, mediaType: 'application/json', bytes: new TextEncoder().encode(text) }];
  const projects = [{ ...project, bytes: Y.encodeStateAsUpdate(doc) }];
  return { projectId: app.projectId, bytes: encodeBackup({ ...decoded.value, projects, assets }) };
}

const theme = { type: 'setTheme', fields: {} };
test.each([
  ['a width that is no number', { type: 'setProject', fields: { width: 'huge' } }],
  ['a scene that is none', { type: 'putScene' }],
  ['a length that is no number', { type: 'setScene', sceneId: 's', fields: { durationInFrames: 'long' } }],
  ['a style that is no name', { type: 'setTheme', fields: { style: 7 } }],
])('[RT23] a patch with %s takes nothing back', async (_what, inverse) => {
  const { projectId, bytes } = await backupWith({ applied: [{ change: theme, inverse }] });
  const app = await openRouter();
  expect(await app.api.restoreBackup({ ...app.request(), bytes })).toMatchObject({ ok: true });
  expect(await undo(app, projectId)).toMatchObject({ ok: false, error: { code: 'document_unreadable' } });
  const opened = await app.documents.open(projectId);
  expect(opened.ok && readProject(opened.value.doc)?.scenes).toHaveLength(1);
});

test('[RT24] a backup of what is here brings back the patches that were lost', async () => {
  const app = await openRouter();
  await app.say('add a title scene "One"');
  const made = await app.api.backUp({ ...app.request(), projectId: app.projectId });
  if (!made.ok) throw new Error(made.error.code);
  await app.database.assetBytes.clear();
  expect(await undo(app, app.projectId)).toMatchObject({ ok: false });
  expect(await app.api.restoreBackup({ ...app.request(), bytes: made.data.bytes })).toMatchObject({ ok: true });
  const again = await openRouter({ database: app.database });
  expect(await undo(again, app.projectId)).toMatchObject({ ok: true });
});
