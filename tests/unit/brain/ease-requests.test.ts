import { expect, test } from 'vitest';
import { understand } from '../../../app/worker/brain/understand';
import { briefFor, plainTheme, wide } from '../composer/briefs';
import { codeOf, compose } from '../composer/run-code';
import { projectOf } from './project-of';

function editsFor(message: string) {
  const { operations } = understand(message, {
    project: projectOf([{ headline: 'One' }, { headline: 'Two' }]),
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
  return operations.map((operation) =>
    operation.tool === 'editScene'
      ? [operation.sceneIds.length, ...operation.edits.flatMap((edit) => (edit.kind === 'setEase' ? [edit.ease] : []))]
      : operation.tool,
  );
}

test.each([
  ['make it bouncy', 1, 'bouncy'],
  ['smoother animations please', 1, 'smooth'],
  ['make the motion in scene 1 more dramatic', 1, 'dramatic'],
  ['snappy motion', 1, 'snappy'],
  ['make all the animations dreamy', 2, 'dreamy'],
  ['make everything springy', 2, 'springy'],
])('[BR222] “%s”', (message, count, ease) => {
  expect(editsFor(message)).toEqual([[count, ease]]);
});

test.each(['make it dramatic', 'make it dreamy', 'snappier', 'make the title say Smooth Operator'])(
  '[BR222] “%s” asks for no other movement',
  (message) => {
    expect(JSON.stringify(editsFor(message))).not.toMatch(/smooth"|bouncy|springy|dreamy|snappy|dramatic/);
  },
);

test('[BR222] the code of a scene says how things come to rest in it', () => {
  const composed = compose(briefFor('title', { headline: 'Acme' }), plainTheme, wide);
  const code = codeOf({ ...composed, layout: { ...composed.layout, ease: 'springy' } }, plainTheme, wide);
  expect(code).toContain('ease="springy"');
});
