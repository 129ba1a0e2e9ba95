import { expect, test } from 'vitest';
import { isFault } from '../../../app/ui/chat/answer-tone';
import { describe } from '$shared/response/errors';
import type { Change, SceneRecord } from '$shared/schema/changes';
import type { FlatElement } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { FORMAT } from '../../support/documents';
import { sceneRecord, textElement } from '../../support/scenes';

const chart: FlatElement = {
  ...textElement('chart', 'body', '', { order: 'a1' }),
  type: 'chart',
  chart: 'bar',
  data: [{ label: 'A', value: 2 }],
  unit: null,
  highlight: null,
  total: null,
  steps: [],
};
const scene = sceneRecord({ id: 's1', order: 'a1', elements: [textElement('headline', 'headline', 'One'), chart] });

function changesOf(edit: SceneEdit, record: SceneRecord = scene): readonly Change[] {
  const output = outputOf(edit, record);
  if (!output.ok) throw new Error(output.error.code);
  return output.value.changes;
}

function outputOf(edit: SceneEdit, ...records: readonly SceneRecord[]) {
  const project = { id: 'p', name: 'P', format: FORMAT, theme: { style: 'bold-poster', palette: {} }, preferences: [] };
  return editScene(
    { project: { ...project, scenes: records.map(snapshotOf) }, newId: 'new' },
    { tool: 'editScene', sceneIds: records.map(({ id }) => id), edits: [edit] },
  );
}

test('[MO105] a motion for a whole scene goes to the elements that can show it', () => {
  expect(changesOf({ kind: 'setEnter', target: null, enter: 'pop' })).toMatchObject([
    { type: 'setElement', elementId: 'headline', fields: { enter: 'pop' } },
  ]);
  expect(changesOf({ kind: 'setEnter', target: null, enter: 'none' })).toHaveLength(2);
});

test('[MO105] an element is not told to arrive by what it cannot show', () => {
  const target = { id: 'chart', role: null };
  expect(outputOf({ kind: 'setEnter', target, enter: 'slam' }, scene)).toMatchObject({
    ok: false,
    error: { code: 'motion_impossible', what: 'arrive', element: 'chart', able: expect.arrayContaining(['grow']) },
  });
  expect(changesOf({ kind: 'setEnter', target, enter: 'grow' })).toHaveLength(1);
});

const onlyChart: SceneRecord = { ...scene, id: 's2', name: 'Sales', elements: [chart] };

test.each([
  [{ kind: 'setEnter', target: null, enter: 'typewriter' }, 'Nothing in “Sales” can arrive by “typewriter”.'],
  [{ kind: 'setEmphasis', target: null, emphasis: 'wave' }, 'Nothing in “Sales” can do “wave”.'],
  [{ kind: 'setExit', target: null, exit: 'mask-fall' }, 'Nothing in “Sales” can leave by “mask-fall”.'],
] as const)('[MO106] %j is had by the scenes that can, and is said of those that can’t', (edit, said) => {
  const alone = outputOf(edit, onlyChart);
  if (alone.ok) throw new Error('not refused');
  expect(describe(alone.error)).toBe(`${said} ${describe(alone.error).slice(said.length + 1)}`);
  expect(describe(alone.error)).toMatch(/Nothing was changed; (?:ask for [a-z]|name another part)/);
  expect(isFault(alone.error.code)).toBe(false);
  const both = outputOf(edit, scene, onlyChart);
  if (!both.ok) throw new Error(both.error.code);
  expect(both.value.notes).toEqual([said]);
  expect(both.value.changes.length).toBeGreaterThan(0);
  for (const change of both.value.changes) expect(change).toMatchObject({ sceneId: 's1' });
});

test('[MO106] where something falls behind its mask, the rest of its scene leaves along with it', () => {
  const changes = changesOf({ kind: 'setExit', target: null, exit: 'mask-fall' });
  expect(changes.map((change) => 'elementId' in change && change.elementId)).toEqual(['headline', 'chart']);
  const target = { id: 'chart', role: null };
  expect(outputOf({ kind: 'setExit', target, exit: 'wipe' }, scene)).toMatchObject({
    ok: false,
    error: { code: 'motion_impossible', what: 'leave', able: expect.not.arrayContaining(['wipe']) },
  });
});
