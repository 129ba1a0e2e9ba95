import { emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, onTestFinished, test, vi } from 'vitest';
import { KnownRows } from '../../../app/database/read/known-rows';
import { OpenProject, type ProjectRows } from '../../../app/database/read/open-project';
import type { ThumbnailRow } from '../../../app/database/tables';
import { EMPTY_PROJECT } from '../../../app/database/write/commit-update';
import { followChanges } from '../../../app/worker-client/follow-query';
import { samePicture } from '../../../app/worker-client/editor-rows';
import { createRenderPort } from '../../../app/worker-client/render-port';
import { readEditor } from '../../../app/database/read/read-composition';
import type { Scene } from '$shared/generated/entities';
// eslint-disable-next-line no-restricted-syntax -- the row of a module is what the test is about, not its making
import { mintModule, toModuleRow } from '$shared/protocol/compiled-module';

const PATIENTLY = { timeout: 20_000 };
const SCENES = 400;

const scene = (index: number, fields: Partial<Scene> = {}): Scene => ({
  id: `scene ${index}`,
  projectId: 'acme',
  order: `a${String(index).padStart(4, '0')}`,
  name: `Scene ${index}`,
  durationInFrames: 90,
  authoredAs: 'code',
  layoutJson: null,
  tsxCode: '',
  props: null,
  transition: null,
  revision: '1',
  moduleKey: `many ${index}`,
  compileError: null,
  ...fields,
});

/** What was read of one table, by field. */
function reads(table: { hook(type: 'reading', reader: (row: unknown) => unknown): unknown }): unknown[] {
  const read: unknown[] = [];
  table.hook('reading', (row) => (read.push(row), row));
  return read;
}

async function manyScenes() {
  const database = emptyDatabase();
  await database.projects.put({ ...EMPTY_PROJECT, id: 'acme' });
  const indexes = Array.from({ length: SCENES }, (_, index) => index);
  await database.scenes.bulkPut(indexes.map((index) => scene(index)));
  await database.modules.bulkPut(indexes.map((index) => toModuleRow(mintModule(`many ${index}`, `script ${index}`))));
  return database;
}

test('[PF11] after a change of one scene among hundreds no other module is read, and the others draw the same', async () => {
  const database = await manyScenes();
  const found: ProjectRows[] = [];
  onTestFinished(followChanges(database, new OpenProject(database, 'acme'), (rows) => found.push(rows), vi.fn()));
  await vi.waitFor(() => expect(found.at(-1)?.editor?.composition.scenes).toHaveLength(SCENES), PATIENTLY);
  const read = reads(database.modules);
  await database.transaction('rw', database.scenes, database.modules, async () => {
    await database.modules.put(toModuleRow(mintModule('many new', 'new')));
    await database.scenes.put(scene(7, { moduleKey: 'many new', revision: '2' }));
  });
  await vi.waitFor(() => expect(found.at(-1)?.editor?.scenes[7]?.revision).toBe('2'), PATIENTLY);
  expect(read).toEqual([toModuleRow(mintModule('many new', 'new'))]);
  const [before, after] = [found.at(-2)?.editor?.composition, found.at(-1)?.editor?.composition];
  if (!before || !after) throw new Error('nothing was read');
  const drawnAnew = after.scenes.filter((each, index) => each !== before.scenes[index]);
  expect(drawnAnew.map(({ sceneId }) => sceneId)).toEqual(['scene 7']);
  expect(samePicture(after, before)).toBe(false);
  expect(samePicture(structuredClone(after), after)).toBe(true);
});

test('[PF11] a picture for the strip reads the scene it is of, and the strip that one picture', async () => {
  const database = await manyScenes();
  const port = createRenderPort((...named) => readEditor(database, ...named), {
    probe: () => Promise.resolve([]),
    exportVideo: () => Promise.reject(new Error('nobody asked for a video')),
    drawStill: ({ scenes }) => {
      drawn.push(...scenes.map(({ sceneId }) => sceneId));
      return Promise.resolve({ ok: true, value: { bytes: new ArrayBuffer(1), mediaType: 'image/png' } });
    },
  });
  const drawn: string[] = [];
  const read = reads(database.scenes);
  await port.drawThumbnail({ projectId: 'acme', sceneId: 'scene 9', width: 320 });
  expect(drawn).toEqual(['scene 9']);
  expect(read).toHaveLength(1);

  const picture = (index: number): ThumbnailRow => ({
    key: `picture ${index}`,
    sceneId: `scene ${index}`,
    projectId: 'acme',
    picture: new Blob([]),
  });
  await database.thumbnails.bulkPut(Array.from({ length: 40 }, (_, index) => picture(index)));
  const rows: (readonly ThumbnailRow[])[] = [];
  const known = new KnownRows(database.thumbnails, 'acme', ({ key }) => key);
  onTestFinished(followChanges(database, known, (all) => rows.push(all), vi.fn()));
  await vi.waitFor(() => expect(rows.at(-1)).toHaveLength(40), PATIENTLY);
  const pictures = reads(database.thumbnails);
  await database.thumbnails.put(picture(40));
  await vi.waitFor(() => expect(rows.at(-1)).toHaveLength(41), PATIENTLY);
  expect(pictures).toHaveLength(1);
});
