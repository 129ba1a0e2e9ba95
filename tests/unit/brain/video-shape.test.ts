import { expect, test } from 'vitest';
import { understand } from '../../../app/worker/brain/understand';
import { projectOf } from './project-of';

const empty = projectOf([]);
const two = projectOf([{ headline: 'Thrift haul' }, { headline: 'Under 20 bucks' }]);
const planFor = (message: string, project = two) =>
  understand(message, {
    project,
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
const upright = { tool: 'setFormat', width: 1080, height: 1920 };

test.each([
  ['can u make it vertical for tiktok 📱', 1080, 1920],
  ['aspect ratio 9:16 please', 1080, 1920],
  ['I need it in portrait mode, for Instagram stories', 1080, 1920],
  ['resize to 1080x1080', 1080, 1080],
  ['and make the video square', 1080, 1080],
  ['switch to 4:5', 1080, 1350],
])('[BR87] “%s” makes the video %d × %d', (message, width, height) => {
  const { operations, reply } = planFor(message);
  expect(operations).toEqual([{ tool: 'setFormat', width, height }]);
  expect(reply).toContain(`${width} × ${height}`);
});

test('[BR87] the shape it has already is no change', () => {
  expect(planFor('make it 16:9').operations).toMatchObject([{ tool: 'askUser' }]);
});

test('[BR87] further requests of the same message are carried out as well', () => {
  expect(planFor('make it vertical and delete scene 2').operations).toEqual([
    upright,
    { tool: 'deleteScene', sceneIds: ['s2'] },
  ]);
});

test.each([
  ['intro for Acme, vertical', 'Acme'],
  ['instagram story: 50% off all shoes this weekend', '50% off all shoes this weekend'],
  ['a vertical title for reels that says "Hello"', 'Hello'],
])('[BR87] “%s” opens an upright video with “%s”', (message, headline) => {
  expect(planFor(message, empty).operations).toMatchObject([upright, { tool: 'addScene', brief: { headline } }]);
});

test('[BR87] a scene beside others leaves the shape of the video, which is offered', () => {
  const { operations, reply, alternatives } = planFor('add an outro that says "Bye", vertical');
  expect(operations).toMatchObject([{ tool: 'addScene', brief: { headline: 'Bye' } }]);
  expect(reply).toContain('stays 1920 × 1080');
  expect(alternatives).toContainEqual({ label: 'Make all of it vertical', prompt: 'make the video vertical' });
});

test.each([
  ['Times Square food tour', 'Times Square food tour'],
  ['our stories matter', 'Our stories matter'],
  ['title "Make it vertical"', 'Make it vertical'],
  ['a red square', 'Red square'],
])('[BR87] “%s” is content', (message, headline) => {
  expect(planFor(message, empty).operations).toMatchObject([{ tool: 'addScene', brief: { headline } }]);
});
