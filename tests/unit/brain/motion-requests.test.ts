import { expect, test } from 'vitest';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { understand } from '../../../app/worker/brain/understand';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { editScene } from '../../../app/worker/tools/edit-scene/edit-scene';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';
import { FORMAT } from '../../support/documents';
import { sceneRecord } from '../../support/scenes';

const project: ProjectSnapshot = {
  id: 'p',
  name: 'P',
  format: FORMAT,
  theme: { style: 'clean-light', palette: {} },
  preferences: [],
  scenes: ['One', 'Two', 'Three'].map((id, index) => snapshotOf(sceneRecord({ id, order: `a${index}` }))),
};

/** What a message changes, as the scenes it changes and how. */
function asked(message: string, selectedSceneId: string | null = null, snapshot = project) {
  const context = {
    project: snapshot,
    selectedSceneId,
    playheadSceneId: 'One',
    recentOutcomes: [],
    recentMessages: [],
  };
  const { operations, reply } = understand(message, context);
  const edits = operations.flatMap((operation) => (operation.tool === 'editScene' ? [operation] : []));
  return {
    reply,
    tools: operations.map(({ tool }) => tool),
    scenes: edits.flatMap(({ sceneIds }) => sceneIds),
    edits: edits.flatMap((operation): readonly SceneEdit[] => operation.edits),
  };
}

const seam = (transition: string | null, more: object = {}) => [
  { kind: 'setTransition', transition, direction: null, color: null, durationInFrames: null, ...more },
];

test.each([
  ['use a crossfade', ['One', 'Two', 'Three'], seam('crossfade')],
  ['wipe between the scenes', ['One', 'Two', 'Three'], seam('wipe')],
  ['no transitions', ['One', 'Two', 'Three'], seam('cut')],
  ['remove all transitions please', ['One', 'Two', 'Three'], seam('cut')],
  ['add a crossfade between scene 1 and 2', ['One'], seam('crossfade')],
  ['use a glitch transition into scene 3', ['Two'], seam('glitch')],
  ['whip pan after scene 2', ['Two'], seam('whip-pan')],
  ['push from the bottom between every scene', ['One', 'Two', 'Three'], seam('push', { direction: 'up' })],
  ['fade to black between scene 2 and 3', ['Two'], seam('flash', { color: '#000000' })],
  ['use a 1 second crossfade between all scenes', ['One', 'Two', 'Three'], seam('crossfade', { durationInFrames: 30 })],
  ['add transitions', ['One', 'Two', 'Three'], seam(null)],
] as const)('[CO93] “%s” is said of the seams it means', (message, scenes, edits) => {
  const read = asked(message);
  expect(read.scenes).toEqual(scenes);
  expect(read.edits).toEqual(edits);
});

test('[CO93] with a scene selected a transition is how that scene comes', () => {
  expect(asked('add a push transition', 'Two').scenes).toEqual(['One']);
  expect(asked('add a push transition', 'One').scenes).toEqual(['One']);
});

test('[CO93] a quicker or slower transition stays the one it is', () => {
  const wipe = { kind: 'wipe', durationInFrames: 20, direction: 'up', color: null } as const;
  const scenes = ['One', 'Two'].map((id) => snapshotOf(sceneRecord({ id, transition: wipe })));
  expect(asked('make the transitions faster', null, { ...project, scenes }).edits).toEqual(
    seam('wipe', { direction: 'up', durationInFrames: 12 }),
  );
});

test.each([
  ['zoom in slowly', ['One'], 'push-in'],
  ['slow zoom on scene 2', ['Two'], 'push-in'],
  ['zoom out', ['One'], 'pull-back'],
  ['pan across scene 2', ['Two'], 'pan'],
  ['add parallax to all scenes', ['One', 'Two', 'Three'], 'parallax'],
  ['tilt the camera', ['One'], 'tilt'],
  ['rack focus in scene 3', ['Three'], 'rack-focus'],
  ['no camera movement in any scene', ['One'], 'none'],
] as const)('[CO93] “%s” moves the camera', (message, scenes, camera) => {
  const read = asked(message);
  expect(read.edits).toEqual([{ kind: 'setCamera', camera }]);
  if (camera !== 'none') expect(read.scenes).toEqual(scenes);
});

test.each([
  'close with a call to action Update today, orbit.app',
  'cut scene 2 to 2 seconds',
  'wipe scene 2',
  'make the title zoom in',
  'move scene 1 after scene 3',
])('[CO93] “%s” asks for neither', (message) => {
  expect(asked(message).edits.filter(({ kind }) => kind === 'setTransition' || kind === 'setCamera')).toEqual([]);
});

test('[CO94] what an edit leaves open follows from the style and the video, and the next scene carries it on', () => {
  const edit = asked('use a wipe between the scenes').edits;
  const output = editScene(
    { project, newId: 'new' },
    { tool: 'editScene', sceneIds: ['One', 'Two', 'Three'], edits: [...edit] },
  );
  if (!output.ok) throw new Error(output.error.code);
  const [change] = output.value.changes;
  const fields = change?.type === 'setScene' ? change.fields : {};
  expect(fields.transition).toMatchObject({ kind: 'wipe', direction: 'left', color: null });
  expect(fields.transition?.durationInFrames).toBeGreaterThanOrEqual(9);
  const edited = project.scenes.map(({ record }) => snapshotOf({ ...record, ...fields }));
  const added = addScene(
    { project: { ...project, scenes: edited }, newId: 'new' },
    { tool: 'addScene', index: null, brief: { ...blankBrief('title'), headline: 'Next' } },
  );
  const scene = added.ok && added.value.changes.find((each) => each.type === 'putScene');
  expect(scene && scene.scene.transition).toEqual(fields.transition);
});
