import { expect, test } from 'vitest';
import type { FlatElement } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { FORMAT } from '../../support/documents';
import { sceneRecord, textElement } from '../../support/scenes';

type Entries = Extract<SceneEdit, { kind: 'setEntries' }>['entries'];

/** What an edit of the things in an element changes of it, or the code of what is wrong. */
const changed = (element: FlatElement, entries: Entries): unknown =>
  edited(element, { kind: 'setEntries', target: { id: element.id, role: null }, entries });

function edited(element: FlatElement, edit: SceneEdit): unknown {
  const record = sceneRecord({ id: 's1', order: 'a1', elements: [element] });
  const project = { id: 'p', name: 'P', format: FORMAT, theme: { style: 'bold-poster', palette: {} }, preferences: [] };
  const output = editScene(
    { project: { ...project, scenes: [snapshotOf(record)] }, newId: 'new' },
    { tool: 'editScene', sceneIds: ['s1'], edits: [edit] },
  );
  if (!output.ok) return output.error.code;
  const [change] = output.value.changes;
  return change?.type === 'setElement' ? change.fields : null;
}

const placed = textElement('held', 'body', '', { order: 'a1' });
const steps: FlatElement = {
  ...placed,
  type: 'steps',
  first: null,
  steps: [
    { title: 'Mix', text: null, icon: 'whisk' },
    { title: 'Bake', text: '20 minutes', icon: 'flame' },
  ],
};
const pricing: FlatElement = {
  ...placed,
  type: 'pricing',
  highlight: 1,
  plans: [
    { name: 'Free', price: '$0', period: null, features: ['One seat'] },
    { name: 'Pro', price: '$12', period: 'month', features: ['Ten seats'] },
  ],
};

test('[TL12] a step that stays keeps its icon, a new one has none', () => {
  const entries = [
    { from: 1, cells: ['Bake', ''] },
    { from: null, cells: ['Cool'] },
    { from: 0, cells: ['Mix well'] },
  ];
  expect(changed(steps, entries)).toEqual({
    steps: [
      { title: 'Bake', text: null, icon: 'flame' },
      { title: 'Cool', text: null, icon: null },
      { title: 'Mix well', text: null, icon: 'whisk' },
    ],
  });
});

test('[TL12] a plan keeps its features, and the highlighted one its light wherever it goes', () => {
  const plans = [
    { name: 'Pro', price: '$15', period: 'month', features: ['Ten seats'] },
    { name: 'Team', price: '$49', period: null, features: [] },
  ];
  const entries = [
    { from: 1, cells: ['Pro', '$15'] },
    { from: null, cells: ['Team', '$49'] },
  ];
  expect(changed(pricing, entries)).toEqual({ plans, highlight: 0 });
});

test('[TL12] what was highlighted and goes takes its light with it', () => {
  expect(changed(pricing, [{ from: 0, cells: ['Free', '$0'] }])).toMatchObject({ highlight: null });
});

test('[TL12] a row has a cell for each column, no more and no fewer', () => {
  const table: FlatElement = {
    ...placed,
    type: 'table',
    columns: ['Name', 'Age'],
    rows: [['Ana', '30']],
    highlight: null,
  };
  const entries = [
    { from: 0, cells: ['Ana', '30'] },
    { from: null, cells: ['Carl'] },
    { from: null, cells: ['Dora', '50', 'Rome'] },
  ];
  expect(changed(table, entries)).toEqual({
    rows: [
      ['Ana', '30'],
      ['Carl', ''],
      ['Dora', '50'],
    ],
  });
});

test('[TL12] what holds no such things is left as it is, and that is said', () => {
  expect(changed(textElement('held', 'body', 'Hello', { order: 'a1' }), [{ from: null, cells: ['x'] }])).toBe(
    'element_not_found',
  );
});

const target = { id: 'held', role: null };

test('[TL13] a plan stands out, and none does', () => {
  expect(edited(pricing, { kind: 'setHighlight', target, index: 0 })).toEqual({ highlight: 0 });
  expect(edited(pricing, { kind: 'setHighlight', target, index: null })).toEqual({ highlight: null });
});

test('[TL13] steps have nothing that could stand out, and no list no marks', () => {
  expect(edited(steps, { kind: 'setHighlight', target, index: 0 })).toBe('element_not_found');
  expect(edited(steps, { kind: 'setMarker', marker: 'number' })).toBe('element_not_found');
});

test('[TL13] a list is numbered', () => {
  const list: FlatElement = { ...placed, type: 'list', first: null, marker: 'bullet', items: ['tent', 'stove'] };
  expect(edited(list, { kind: 'setMarker', marker: 'number' })).toEqual({ marker: 'number' });
});
