import { anotherTab, emptyDatabase } from '../../support/database'; // first: Dexie looks for IndexedDB when it is loaded
import { expect, onTestFinished, test, vi } from 'vitest';
import { OpenProject, type ProjectRows } from '../../../app/database/read/open-project';
import { EMPTY_PROJECT } from '../../../app/database/write/commit-update';
import { followChanges } from '../../../app/worker-client/follow-query';
import type { Message } from '$shared/generated/entities';

const PATIENTLY = { timeout: 20_000 };

const project = { ...EMPTY_PROJECT, id: 'acme' };
const message = (id: string, text: string, projectId = 'acme'): Message => ({
  id,
  projectId,
  order: `a${id}`,
  requestId: id,
  role: 'user',
  traceId: '',
  text,
  outcomes: [],
  alternatives: [],
  confidence: null,
  historyEntryId: null,
  error: null,
  createdAt: 0,
});

async function followedProject() {
  const database = emptyDatabase();
  await database.projects.put(project);
  await database.messages.bulkPut([message('1', 'one'), message('2', 'two')]);
  const found: ProjectRows[] = [];
  const lost = vi.fn();
  onTestFinished(followChanges(database, new OpenProject(database, 'acme'), (rows) => found.push(rows), lost));
  const texts = () => found.at(-1)?.messages.map(({ text }) => text);
  await vi.waitFor(() => expect(texts()).toEqual(['one', 'two']), PATIENTLY);
  return { database, found, texts };
}

test('[PF2] a row that changed is another object, and every other row and list is the one that was there', async () => {
  const { database, found, texts } = await followedProject();
  await database.messages.put(message('2', 'too'));
  await vi.waitFor(() => expect(texts()).toEqual(['one', 'too']), PATIENTLY);
  const [before, after] = [found.at(-2), found.at(-1)];
  expect(after?.messages[0]).toBe(before?.messages[0]);
  expect(after?.history).toBe(before?.history);
  expect(after?.editor?.scenes).toBe(before?.editor?.scenes);
});

test('[PF2] only the changed rows are read', async () => {
  const { database, texts } = await followedProject();
  const read: unknown[] = [];
  database.messages.hook('reading', (row) => (read.push(row.text), row));
  await database.messages.put(message('3', 'three'));
  await vi.waitFor(() => expect(texts()).toEqual(['one', 'two', 'three']), PATIENTLY);
  expect(read).toEqual(['three']);
});

test('[PF2] what another tab deletes is gone, and what belongs to another project does not appear', async () => {
  const { database, texts } = await followedProject();
  const tab = anotherTab(database);
  await tab.transaction('rw', tab.messages, async () => {
    await tab.messages.bulkPut([message('3', 'three'), message('4', 'four', 'other')]);
    await tab.messages.delete('1');
  });
  await vi.waitFor(() => expect(texts()).toEqual(['two', 'three']), PATIENTLY);
});

test('[PF2] where it is not known what has changed, all of it is read again', async () => {
  const { database, texts } = await followedProject();
  await database.messages.where('projectId').equals('acme').delete();
  await vi.waitFor(() => expect(texts()).toEqual([]), PATIENTLY);
  await database.messages.bulkPut(Array.from({ length: 60 }, (_, index) => message(`m${index}`, 'many')));
  await vi.waitFor(() => expect(texts()).toHaveLength(60), PATIENTLY);
});

test('[PF2] a change of another project is told to nobody who looks at this one', async () => {
  const { database, found, texts } = await followedProject();
  const before = found.length;
  await database.projects.put({ ...project, id: 'other' });
  await database.messages.put(message('9', 'nine', 'other'));
  await database.messages.put(message('2', 'too'));
  await vi.waitFor(() => expect(texts()).toEqual(['one', 'too']), PATIENTLY);
  expect(found.slice(before).map(({ messages }) => messages.map(({ text }) => text))).toEqual([['one', 'too']]);
  expect(found.at(-1)?.editor).toBe(found[before - 1]?.editor);
});

test('[PF2] what is drawn of a project is another object when any part of it has changed', async () => {
  const { database, found } = await followedProject();
  const changes = [
    () => database.projects.put({ ...project, name: 'Acme' }),
    () =>
      database.sceneFailures.put({
        projectId: 'acme',
        moduleKey: 'm',
        sceneId: 's',
        error: { code: 'scene_hung', sceneName: 'S', line: null },
      }),
    () => database.sceneFailures.clear(),
    () => database.projects.delete('acme'),
  ];
  for (const change of changes) {
    const before = found.at(-1)?.editor;
    await change();
    await vi.waitFor(() => expect(found.at(-1)?.editor).not.toBe(before), PATIENTLY);
  }
  expect(found.at(-1)?.editor).toBeNull();
});
