import { expect, test } from 'vitest';
import type { ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import type { SceneBrief } from '$shared/schema/operations';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { kindOf } from '../../../app/worker/composer/elements/registry';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { understand } from '../../../app/worker/brain/understand';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { FORMAT } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

const theme = { style: 'clean-light', palette: {} };
const projectOf = (...scenes: readonly SceneRecord[]): ProjectSnapshot => ({
  id: 'p',
  name: 'P',
  format: FORMAT,
  preferences: [],
  theme,
  scenes: scenes.map(snapshotOf),
});
const project = projectOf(...['One', 'Two'].map((id, index) => sceneRecord({ id, order: `a${index}` })));

function planned(message: string) {
  const context = { project, selectedSceneId: null, playheadSceneId: 'One', recentOutcomes: [], recentMessages: [] };
  return understand(message, context);
}

function added(message: string): SceneBrief {
  const [operation, ...others] = planned(message).operations;
  expect(others, message).toEqual([]);
  if (operation?.tool !== 'addScene') throw new Error(`${message}: ${operation?.tool ?? 'nothing'}`);
  return operation.brief;
}

test.each([
  ['add a quote scene with a wipe: "It landed" - Mara Lind', { transition: { kind: 'wipe', direction: null } }],
  ['add a big number with a push: 40% growth', { transition: { kind: 'push', direction: null } }],
  ['before and after with a wipe', { recipe: 'before-after', transition: null }],
  ['add a title "Hello" with a push from the left', { transition: { kind: 'push', direction: 'right' } }],
  ['add a title scene "Hello" with a crossfade', { transition: { kind: 'crossfade', direction: null } }],
  ['add a title "Hello" with a slow zoom', { camera: 'push-in' }],
  ['add a title "Hello" with parallax', { camera: 'parallax' }],
  ['add a title "Hello" that pulses', { emphasis: 'pulse' }],
  ['add a title "Hello" that fades out at the end', { exit: 'fade' }],
  ['add a title "Hello"', { transition: null, camera: null, emphasis: null, exit: null }],
] as const)('[CO95] “%s” is carried into the scene', (message, wanted) => {
  expect(added(message)).toMatchObject(wanted);
});

test('[CO95] the scene before gives way by the transition that was asked for, and the reply says so', () => {
  const { operations, reply } = planned('add a quote scene with a wipe: "It landed" - Mara Lind');
  expect(reply).toContain('A wipe leads to it.');
  const [operation] = operations;
  if (operation?.tool !== 'addScene') throw new Error('no scene');
  const output = addScene({ project, newId: 'new' }, operation);
  expect(output.ok && output.value.changes).toContainEqual({
    type: 'setScene',
    sceneId: 'Two',
    fields: { transition: expect.objectContaining({ kind: 'wipe' }) },
  });
  // The first scene has none before it: what was asked for is how it goes.
  const first = addScene({ project: projectOf(), newId: 'new' }, operation);
  const put = first.ok && first.value.changes.find(({ type }) => type === 'putScene');
  expect(put).toMatchObject({ scene: { transition: { kind: 'wipe' } } });
});

test.each(recipes.map((recipe) => [recipe.id, recipe] as const))(
  '[CO96] a way to arrive that was asked for is had by whatever can show it, in %s',
  (_id, recipe) => {
    const brief = { ...blankBrief(recipe.id), ...recipe.examples[0]?.brief };
    const composed = composeScene({ ...brief, enter: 'pop', exit: 'fade', camera: 'pan' }, { theme, format: FORMAT });
    if (!composed.ok) throw new Error(composed.error.code);
    const leaves = composed.value.layout.elements.flatMap(leavesOf);
    const able = leaves.filter((leaf) => kindOf(leaf).enters(leaf).includes('pop'));
    if (able.length > 0) expect(able.some(({ enter }) => enter === 'pop')).toBe(true);
    expect(leaves.every(({ exit }) => exit === 'fade')).toBe(true);
    expect(composed.value.layout.camera).toBe('pan');
  },
);

const headline = { id: 'headline', role: 'headline' };

test.each([
  ['make the headline pulse', [{ kind: 'setEmphasis', target: headline, emphasis: 'pulse' }]],
  ['make it float', [{ kind: 'setEmphasis', target: null, emphasis: 'float' }]],
  ['underline the title', [{ kind: 'setEmphasis', target: headline, emphasis: 'underline' }]],
  ['add a shimmer to the headline', [{ kind: 'setEmphasis', target: headline, emphasis: 'gradient-sweep' }]],
  ['the title should pulse', [{ kind: 'setEmphasis', target: headline, emphasis: 'pulse' }]],
  ['stop the pulse', [{ kind: 'setEmphasis', target: null, emphasis: 'none' }]],
  ['fade out at the end', [{ kind: 'setExit', target: null, exit: 'fade' }]],
  ['fade everything out at the end of the scene', [{ kind: 'setExit', target: null, exit: 'fade' }]],
  ['the headline should blur out at the end', [{ kind: 'setExit', target: headline, exit: 'blur-out' }]],
] as const)('[CO97] “%s” is said of what does it', (message, edits) => {
  const { operations, reply } = planned(message);
  expect(operations, reply).toEqual([{ tool: 'editScene', sceneIds: ['One'], edits }]);
  const [operation] = operations;
  if (operation?.tool !== 'editScene') throw new Error('no edit');
  const scenes = project.scenes.map((scene) => {
    const elements = scene.record.elements.map((element) => ({ ...element, emphasis: 'circle' as const }));
    return { ...scene, record: { ...scene.record, elements } };
  });
  const output = editScene({ project: { ...project, scenes }, newId: 'new' }, operation);
  const [{ kind, ...said }] = edits;
  const field =
    kind === 'setExit'
      ? { exit: 'exit' in said ? said.exit : null }
      : { emphasis: 'emphasis' in said ? said.emphasis : null };
  expect(output.ok && output.value.changes).toEqual([
    { type: 'setElement', sceneId: 'One', elementId: 'headline', fields: field },
  ]);
});

const stilled = [
  { kind: 'setEnter', target: null, enter: 'none' },
  { kind: 'setEmphasis', target: null, emphasis: 'none' },
  { kind: 'setExit', target: null, exit: 'none' },
  { kind: 'setCamera', camera: 'none' },
];

test.each([
  ['stop all animation', ['One', 'Two']],
  ['remove all animations', ['One', 'Two']],
  ['turn off all the animations please', ['One', 'Two']],
  ['get rid of all movement', ['One', 'Two']],
  ['make everything static', ['One', 'Two']],
  ['stop everything from moving', ['One', 'Two']],
  ['no animation', ['One']],
  ['make it static', ['One']],
  ['stop the animation in scene 2', ['Two']],
  ['remove all animations from scene 2', ['Two']],
] as const)('[BR175] “%s” stills all that an edit can still', (message, sceneIds) => {
  const { operations, reply } = planned(message);
  expect(operations, reply).toEqual([{ tool: 'editScene', sceneIds, edits: stilled }]);
});

test('[MO106] “make everything pulse” is had by every scene that can', () => {
  const edits = [{ kind: 'setEmphasis', target: null, emphasis: 'pulse' }];
  const { operations } = planned('make everything pulse in all scenes');
  expect(operations.flatMap((one) => (one.tool === 'editScene' ? one.sceneIds : []))).toEqual(['One', 'Two']);
  for (const operation of operations) expect(operation).toMatchObject({ tool: 'editScene', edits });
});

test.each([
  'fade to black between scene 1 and 2',
  'use a crossfade',
  'zoom out',
  'make the background black',
  'highlight the second bar',
  'add a title "Wave"',
])('[CO97] “%s” is no exit and no loop', (message) => {
  const edits = planned(message).operations.flatMap((one) => (one.tool === 'editScene' ? one.edits : []));
  expect(edits.filter(({ kind }) => kind === 'setEmphasis' || kind === 'setExit')).toEqual([]);
});
