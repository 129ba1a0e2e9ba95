import { expect, test } from 'vitest';
import type { ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { setLook } from '../../../app/worker/tools/set-look/set-look';
import { FORMAT } from '../../support/documents';
import { sceneRecord, textElement } from '../../support/scenes';

const earthy = { background: '#f0e7d6', text: '#221600', accent: '#a04e2a' };
const red = { background: '#aa0000' };
const scene = (id: string, fields: Partial<SceneRecord> = {}): SceneRecord =>
  sceneRecord({
    id,
    order: id,
    palette: red,
    background: { kind: 'solid', color: '#aa0000', ornament: null },
    elements: [{ ...textElement('headline', 'headline', 'One'), color: '#00ff00' }],
    ...fields,
  });
const projectOf = (...records: readonly SceneRecord[]): ProjectSnapshot => ({
  id: 'p',
  name: 'P',
  format: FORMAT,
  theme: { style: 'bold-poster', palette: {} },
  preferences: [],
  scenes: records.map(snapshotOf),
});

function recolored(project: ProjectSnapshot, sceneIds: string[]) {
  const edits = [{ kind: 'setPalette' as const, palette: earthy }];
  const output = editScene({ project, newId: 'new' }, { tool: 'editScene', sceneIds, edits });
  if (!output.ok) throw new Error(output.error.code);
  return output.value.changes;
}

test('[CO123] colours for a whole scene take the place of every colour it had', () => {
  expect(recolored(projectOf(scene('a'), scene('b')), ['a'])).toEqual([
    {
      type: 'setScene',
      sceneId: 'a',
      fields: { palette: earthy, background: { kind: 'solid', color: 'background', ornament: null } },
    },
    { type: 'setElement', sceneId: 'a', elementId: 'headline', fields: { color: null } },
  ]);
});

test('[CO124] a look of the project has its scenes give up their own, but no scene that is code', () => {
  const project = projectOf(scene('a', { style: 'retro' }), scene('b', { authoredAs: 'code' }));
  const output = setLook(
    { project, newId: 'new' },
    { tool: 'setLook', palette: earthy, style: 'neon', typography: null, scenesFollow: true },
  );
  if (!output.ok) throw new Error(output.error.code);
  expect(output.value.changes).toEqual([
    { type: 'setTheme', fields: { palette: earthy, style: 'neon' } },
    {
      type: 'setScene',
      sceneId: 'a',
      fields: { palette: {}, background: { kind: 'solid', color: 'background', ornament: null } },
    },
    { type: 'setElement', sceneId: 'a', elementId: 'headline', fields: { color: null } },
    { type: 'setScene', sceneId: 'a', fields: { style: null } },
  ]);
});
