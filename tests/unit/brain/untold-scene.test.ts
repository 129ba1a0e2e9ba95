import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

const talkOfOne = () => {
  const talk = openConversation('untold');
  talk.say({ say: 'a title saying Harbour Days' });
  return talk;
};

test.each([
  ['Location: 5 Canal Row', '5 Canal Row'],
  ['homework: read chapter 6', 'read chapter 6'],
  ['second scene Venus', 'Venus'],
  ['2nd: Primo', 'Primo'],
  ['scene reading Bravo', 'Bravo'],
  ['outro Stay tuned', 'Stay tuned'],
  ['Hello from Noodle Ark', 'Hello from Noodle Ark'],
  ['say Chess Club Ladder', 'Chess Club Ladder'],
])('[BR133] “%s” is a scene more', (say, text) => {
  const { tool, project } = talkOfOne().say({ say });
  expect(tool).toBe('addScene');
  expect(project.scenes).toHaveLength(2);
  expect(project.scenes[1]?.texts.join(' ').toLowerCase()).toContain(text.toLowerCase());
});

test.each([
  'first scene blue',
  'second scene is too long',
  'theme: dark',
  'order: 1',
  'hm not sure about this',
  'harbour days: bigger',
  'i like the colours',
])('[BR133] “%s” adds none', (say) => {
  expect(talkOfOne().say({ say }).project.scenes).toHaveLength(1);
});
