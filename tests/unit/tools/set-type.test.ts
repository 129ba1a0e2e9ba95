import { expect, test } from 'vitest';
import type { ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { changedProject } from '$shared/schema/changed-project';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { plainTypography } from '$shared/schema/typography';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { dropPreferences } from '../../../app/worker/tools/keep-preference/drop-preferences';
import { setLook } from '../../../app/worker/tools/set-look/set-look';
import { FORMAT } from '../../support/documents';
import { sceneRecord, textElement } from '../../support/scenes';

const headline = { ...textElement('headline', 'headline', 'One'), face: 'caveat', weight: 'bold' } as const;
const mono = { display: 'jetbrains-mono', text: 'jetbrains-mono', weight: null } as const;
const projectOf = (...scenes: readonly Partial<SceneRecord>[]): ProjectSnapshot => ({
  id: 'p',
  name: 'P',
  format: FORMAT,
  theme: { style: 'bold-poster', palette: {} },
  preferences: [],
  scenes: scenes.map((fields, index) =>
    snapshotOf(sceneRecord({ id: `s${index + 1}`, order: `a${index}`, elements: [headline], ...fields })),
  ),
});

function edited(project: ProjectSnapshot, ...edits: SceneEdit[]): ProjectSnapshot {
  const output = editScene({ project, newId: 'new' }, { tool: 'editScene', sceneIds: ['s1'], edits });
  if (!output.ok) throw new Error(output.error.code);
  return changedProject(project, output.value.changes);
}

function looked(project: ProjectSnapshot, look: Partial<Extract<Operation, { tool: 'setLook' }>>): ProjectSnapshot {
  const plain = { tool: 'setLook', palette: null, style: null, typography: null, scenesFollow: true } as const;
  const output = setLook({ project, newId: 'new' }, { ...plain, ...look });
  if (!output.ok) throw new Error(output.error.code);
  return changedProject(project, output.value.changes);
}

const lettersOf = ({ scenes: [scene] }: ProjectSnapshot) => {
  const [element] = scene?.layout?.elements ?? [];
  return { typography: scene?.layout?.typography, face: element?.face, weight: element?.weight };
};

test('[CO214] letters asked for in a whole scene take the place of what its elements had of that kind', () => {
  const fraunces = { kind: 'setTypefaces', display: 'fraunces', text: 'fraunces' } as const;
  expect(lettersOf(edited(projectOf({}), fraunces))).toEqual({
    typography: { display: 'fraunces', text: 'fraunces', weight: null },
    face: null,
    weight: 'bold',
  });
  const light = { kind: 'setWeight', target: null, weight: 'regular' } as const;
  expect(lettersOf(edited(projectOf({}), fraunces, light))).toEqual({
    typography: { display: 'fraunces', text: 'fraunces', weight: 'regular' },
    face: null,
    weight: null,
  });
  const back = { kind: 'setTypefaces', display: null, text: null } as const;
  expect(lettersOf(edited(projectOf({}), fraunces, back)).typography).toBeNull();
});

test('[CO214] letters asked for in one element are its own, and a style brings its own letters', () => {
  const target = { id: 'headline', role: null };
  const plain = projectOf({ elements: [textElement('headline', 'headline', 'One')], typography: mono });
  const one = edited(
    plain,
    { kind: 'setTypeface', target, face: 'shrikhand' },
    { kind: 'setWeight', target, weight: 'medium' },
  );
  expect(lettersOf(one)).toEqual({ typography: mono, face: 'shrikhand', weight: 'medium' });
  expect(lettersOf(edited(plain, { kind: 'setStyle', style: 'retro' })).typography).toBeNull();
});

test('[CO215] letters of the project are had by every scene, and by those to come; another style takes them away', () => {
  const project = projectOf(
    { typography: { ...plainTypography, text: 'nunito', weight: 'bold' } },
    { authoredAs: 'code' },
  );
  const set = looked(project, { typography: mono });
  expect(set.theme.typography).toEqual(mono);
  expect(lettersOf(set)).toEqual({
    typography: { ...plainTypography, weight: 'bold' },
    face: null,
    weight: 'bold',
  });
  expect(looked(set, { style: 'neon' }).theme.typography).toEqual(plainTypography);
});

test('[CO215] what kept letters gave the project’s look goes with them', () => {
  const rule = { kind: 'look', palette: {}, style: null, typography: mono } as const;
  const project: ProjectSnapshot = {
    ...projectOf({}),
    theme: { style: 'bold-poster', palette: {}, typography: { ...mono, weight: 'bold' } },
    preferences: [{ id: 'look.display.text', said: 'always mono', rule }],
  };
  const output = dropPreferences(
    { project, newId: 'new' },
    { tool: 'dropPreferences', preferenceIds: ['look.display.text'] },
  );
  if (!output.ok) throw new Error(output.error.code);
  expect(changedProject(project, output.value.changes).theme.typography).toEqual({
    ...plainTypography,
    weight: 'bold',
  });
});
