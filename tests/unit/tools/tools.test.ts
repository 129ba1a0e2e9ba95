import { describe, expect, test } from 'vitest';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { SceneBrief } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import { deleteScene } from '../../../app/worker/tools/delete-scene/delete-scene';
import { duplicateScene } from '../../../app/worker/tools/duplicate-scene/duplicate-scene';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { moveScene } from '../../../app/worker/tools/move-scene/move-scene';
import { FORMAT } from '../../support/documents';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { sceneRecord, textElement } from '../../support/scenes';

const BRIEF: SceneBrief = { ...blankBrief('title'), headline: 'Acme Rockets' };

function project(...scenes: readonly SceneRecord[]): ProjectSnapshot {
  return {
    id: 'p',
    name: 'P',
    format: FORMAT,
    theme: { style: 'bold-poster', palette: {} },
    preferences: [],
    scenes: scenes.map(snapshotOf),
  };
}

const s1 = sceneRecord({
  id: 's1',
  order: 'a1',
  elements: [textElement('headline', 'headline', 'One'), textElement('body', 'body', 'below', { order: 'a1' })],
});
const s2 = sceneRecord({ id: 's2', order: 'a2' });
const context = { project: project(s1, s2), newId: 'new' };

function edited(edit: SceneEdit, scene = s1): readonly Change[] {
  const output = editScene(
    { project: project(scene), newId: 'new' },
    { tool: 'editScene', sceneIds: [scene.id], edits: [edit] },
  );
  if (!output.ok) throw new Error(output.error.code);
  return output.value.changes;
}

describe('every tool', () => {
  test('[TL1] gives the same output for the same input', () => {
    const add = () => addScene(context, { tool: 'addScene', index: 1, brief: BRIEF });
    const edit = () =>
      editScene(context, { tool: 'editScene', sceneIds: ['s1'], edits: [{ kind: 'scaleDuration', factor: 2 }] });
    expect(add()).toEqual(add());
    expect(edit()).toEqual(edit());
  });

  test('[TL2] says which scene is not there, and changes nothing', () => {
    const missing = { ok: false, error: { code: 'scene_not_found', sceneId: 'gone' } };
    expect(deleteScene(context, { tool: 'deleteScene', sceneIds: ['s1', 'gone'] })).toEqual(missing);
    expect(moveScene(context, { tool: 'moveScene', sceneId: 'gone', index: 0 })).toEqual(missing);
    expect(duplicateScene(context, { tool: 'duplicateScene', sceneId: 'gone', index: null, edits: [] })).toEqual(
      missing,
    );
    expect(
      editScene(context, { tool: 'editScene', sceneIds: ['gone'], edits: [{ kind: 'setName', name: 'x' }] }),
    ).toEqual(missing);
  });

  test.each<SceneEdit>([
    { kind: 'setText', target: { id: null, role: 'headline' }, find: null, text: 'One' },
    { kind: 'setDuration', durationInFrames: 90 },
    { kind: 'scaleDuration', factor: 1 },
    { kind: 'setPace', factor: 1 },
    { kind: 'setName', name: 's1' },
  ])('[TL3] asked for what is already so, $kind returns no changes', (edit) => {
    expect(edited(edit)).toEqual([]);
  });

  test('[TL3] a scene moved to where it is returns no changes', () => {
    expect(moveScene(context, { tool: 'moveScene', sceneId: 's2', index: 1 })).toMatchObject({
      ok: true,
      value: { changes: [] },
    });
  });
});

describe('adding', () => {
  test('[TL4] the first scene gives the project its look; the next ones keep theirs', () => {
    const brief = { ...BRIEF, palette: { background: '#0b1027' }, style: 'editorial-serif' };
    const first = addScene({ project: project(), newId: 'new' }, { tool: 'addScene', index: null, brief });
    const later = addScene(context, { tool: 'addScene', index: null, brief });
    if (!first.ok || !later.ok) throw new Error('a scene was refused');
    expect(first.value.changes[0]).toMatchObject({
      type: 'setTheme',
      fields: { style: 'editorial-serif', palette: { background: '#0b1027' } },
    });
    expect(first.value.changes[1]).toMatchObject({ scene: { style: null, palette: { background: '#0b1027' } } });
    expect(later.value.changes).toMatchObject([
      { type: 'putScene', scene: { style: 'editorial-serif', palette: { background: '#0b1027' } } },
    ]);
  });

  test.each([
    [0, ['new', 's1', 's2']],
    [1, ['s1', 'new', 's2']],
    [null, ['s1', 's2', 'new']],
    [99, ['s1', 's2', 'new']],
  ])('[TL5] a scene added at %s stands there', (index, order) => {
    const output = addScene(context, { tool: 'addScene', index, brief: BRIEF });
    const added = output.ok && output.value.changes.find((change) => change.type === 'putScene');
    if (!added) throw new Error('no scene');
    expect([added.scene, s1, s2].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id)).toEqual(order);
  });
});

describe('editing', () => {
  test('[TL6] an edit changes the field it is about and nothing else', () => {
    expect(edited({ kind: 'setText', target: { id: null, role: 'headline' }, find: null, text: 'Two' })).toEqual([
      { type: 'setElement', sceneId: 's1', elementId: 'headline', fields: { text: 'Two' } },
    ]);
    expect(edited({ kind: 'setDuration', durationInFrames: 150 })).toEqual([
      { type: 'setScene', sceneId: 's1', fields: { durationInFrames: 150 } },
    ]);
  });

  test('[TL6] a colour asked for the whole scene also recolours what had a colour of its own', () => {
    const scene = { ...s1, elements: [textElement('headline', 'headline', 'One', { color: '#ff0000' })] };
    expect(edited({ kind: 'setColor', target: null, role: 'text', color: '#00ff00' }, scene)).toEqual([
      { type: 'setScene', sceneId: 's1', fields: { palette: { text: '#00ff00' } } },
      { type: 'setElement', sceneId: 's1', elementId: 'headline', fields: { color: null } },
    ]);
  });

  test('[TL7] text is replaced as it is written, whatever it looks like', () => {
    const scene = { ...s1, elements: [textElement('headline', 'headline', 'a $& b')] };
    expect(edited({ kind: 'setText', target: { id: null, role: null }, find: '$&', text: '$1' }, scene)).toMatchObject([
      { fields: { text: 'a $1 b' } },
    ]);
  });

  test('[TL7] an element that the scene does not have is named in the error', () => {
    const output = editScene(context, {
      tool: 'editScene',
      sceneIds: ['s1'],
      edits: [{ kind: 'setItems', items: ['x'] }],
    });
    expect(output).toEqual({ ok: false, error: { code: 'element_not_found', sceneName: 's1', element: 'list' } });
  });

  test('[CO97] an emphasis is taken off whatever has it', () => {
    const scene = {
      ...s1,
      elements: [textElement('headline', 'headline', 'One'), textElement('body', 'body', 'Two', { emphasis: 'pulse' })],
    };
    expect(edited({ kind: 'setEmphasis', target: null, emphasis: 'none' }, scene)).toEqual([
      { type: 'setElement', sceneId: 's1', elementId: 'body', fields: { emphasis: 'none' } },
    ]);
  });

  test('[TL8] removing a group removes what is in it', () => {
    const inside = textElement('inside', 'body', 'x', { parent: 'g' });
    const group = { ...textElement('g', 'body', ''), type: 'group' as const, direction: 'row' as const };
    const changes = edited(
      { kind: 'removeElement', target: { id: 'g', role: null } },
      { ...s1, elements: [group, inside] },
    );
    expect(changes.map((change) => 'elementId' in change && change.elementId)).toEqual(['g', 'inside']);
  });

  test('[TL9] durations, sizes and speeds stay within what can be watched', () => {
    expect(edited({ kind: 'setDuration', durationInFrames: 1 })).toMatchObject([{ fields: { durationInFrames: 15 } }]);
    expect(edited({ kind: 'scaleDuration', factor: 1e9 })).toMatchObject([{ fields: { durationInFrames: 18_000 } }]);
    expect(edited({ kind: 'setPace', factor: 1000 })).toMatchObject([{ fields: { pace: 4 } }]);
    expect(edited({ kind: 'setScale', target: { id: null, role: 'headline' }, factor: 1000 })).toMatchObject([
      { fields: { scale: 5 } },
    ]);
  });
});
