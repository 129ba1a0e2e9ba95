import { expect, test } from 'vitest';
import type { ProjectSnapshot } from '$shared/schema/changes';
import { answerMessage } from '../../../app/worker/router/answer-message';
import { addScene } from '../../../app/worker/tools/add-scene/add-scene';
import { addScenes } from '../../../app/worker/tools/add-scenes/add-scenes';
import type { ToolOutput } from '../../../app/worker/tools/tool';
import { projectOf } from '../brain/project-of';
import { briefFor } from './briefs';

const project: ProjectSnapshot = projectOf([]);
const bare = briefFor('call-to-action', { headline: 'Join us' });

function replyOf(output: ReturnType<typeof addScene>): string {
  if (!output.ok) throw new Error(output.error.code);
  const done: ToolOutput = output.value;
  return answerMessage('m', { operations: [], confidence: 1, reply: 'Added it.', alternatives: [] }, done, {
    steps: 0,
    missing: 0,
    overtaken: 0,
  }).text;
}

test('[CO88] what a scene has to say of itself stands in the reply, and not in the picture', () => {
  const output = addScene({ project, newId: 'a' }, { tool: 'addScene', index: null, brief: bare });
  expect(replyOf(output)).toBe('Added it. “Get started” stands in until you send yours.');
  expect(JSON.stringify(output.ok && output.value.changes)).not.toContain('stands in');
  const whole = { ...bare, action: 'Sign up' };
  expect(replyOf(addScene({ project, newId: 'a' }, { tool: 'addScene', index: null, brief: whole }))).toBe('Added it.');
});

test('[CO88] of several scenes made at once each is heard', () => {
  const map = briefFor('map-route', { items: ['Oslo', 'Gotham'] });
  const briefs = [bare, map];
  const input = { tool: 'addScenes', index: null, briefs, durationInFrames: null } as const;
  expect(replyOf(addScenes({ project, newId: 'a', moreIds: ['b'] }, { ...input, briefs }))).toBe(
    'Added it. “Get started” stands in until you send yours. The map does not know “Gotham”.',
  );
});
