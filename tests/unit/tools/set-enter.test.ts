import { expect, test } from 'vitest';
import type { Change, SceneRecord } from '$shared/schema/changes';
import type { FlatElement } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/operations';
import { snapshotOf } from '../../../app/worker/document/read-project';
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
  const project = { id: 'p', name: 'P', format: FORMAT, theme: { style: 'bold-poster', palette: {} } };
  const output = editScene(
    { project: { ...project, scenes: [snapshotOf(record)] }, newId: 'new' },
    { tool: 'editScene', sceneIds: ['s1'], edits: [edit] },
  );
  if (!output.ok) throw new Error(output.error.code);
  return output.value.changes;
}

test('[MO105] a motion for a whole scene goes to the elements that can show it', () => {
  expect(changesOf({ kind: 'setEnter', target: null, enter: 'pop' })).toMatchObject([
    { type: 'setElement', elementId: 'headline', fields: { enter: 'pop' } },
  ]);
  expect(changesOf({ kind: 'setEnter', target: null, enter: 'none' })).toHaveLength(2);
});

test('[MO105] an element is not told to arrive by what it cannot show', () => {
  const target = { id: 'chart', role: null };
  expect(changesOf({ kind: 'setEnter', target, enter: 'slam' })).toEqual([]);
  expect(changesOf({ kind: 'setEnter', target, enter: 'grow' })).toHaveLength(1);
});
