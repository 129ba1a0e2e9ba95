import { expect, test } from 'vitest';
import type { ClauseReading } from '$shared/protocol/reading';
import { explain } from '../../../app/worker/brain/explain';
import type { BrainContext } from '../../../app/worker/brain/understand';
import { openConversation } from '../../eval/conversation';
import { projectOf } from './project-of';

const empty = projectOf([]);
const three = projectOf([
  { headline: 'Alpha', body: 'Since 1999' },
  { items: ['milk', 'eggs'], headline: 'Shop' },
  { headline: 'Omega' },
]);
const inProject = (project = three, fields: Partial<BrainContext> = {}): BrainContext => ({
  project,
  selectedSceneId: null,
  playheadSceneId: null,
  recentOutcomes: [],
  recentMessages: ['make it blue'],
  ...fields,
});

const only = (clauses: readonly ClauseReading[]): ClauseReading => {
  const [clause, ...others] = clauses;
  if (!clause || others.length > 0) throw new Error(`${clauses.length} clauses`);
  return clause;
};

test('[BR182] a likelier operation that the project has nothing for is named as ruled out', () => {
  // No scene is there that could be changed: what is left is a new one.
  const { candidates, answeredBy } = only(
    explain('okay first scene: big headline Payroll in one click', inProject(empty)).clauses,
  );
  expect(candidates[0]).toMatchObject({ kind: 'edit', outcome: 'ruled out' });
  expect(answeredBy).toBe('planAdd');
});

test('[BR183] values, mended words and scenes stand beside the words they were read from', () => {
  const read = explain('pls make teh last scene dark green for half a minute and say "Bye 2"', inProject());
  expect(read.mended).toContainEqual({ typed: 'teh', read: 'the' });
  expect(read.slots).toEqual([
    { kind: 'color', value: expect.stringMatching(/^#[0-9a-f]{6}$/), words: 'dark green' },
    { kind: 'time', value: '30s', words: 'half a minute' },
    { kind: 'quote', value: 'Bye 2', words: '"Bye 2"' },
  ]);
  expect(read.masked).toContain('make §s §c for §d');
  const named = explain('delete the last scene', inProject());
  expect(only(named.clauses)).toMatchObject({
    answeredBy: 'planDelete',
    references: [{ words: 'the last scene', places: [3], missing: null }],
    evidence: [
      {
        reader: 'rules',
        reasons: expect.arrayContaining([expect.objectContaining({ kind: 'delete', words: 'delete' })]),
      },
      { reader: 'project', odds: [] },
    ],
  });
});

test('[BR183] what is read in the place of a message, and on its behalf, is shown', () => {
  const conversation = openConversation('explained');
  for (const say of ['add a title scene "Budget"', 'add a title scene "Plan"', 'make scene 1 blue'])
    conversation.say({ say });
  expect(conversation.explain({ say: 'no, red' })).toMatchObject({
    followsUp: [{ takesBack: true }],
    slots: expect.arrayContaining([expect.objectContaining({ kind: 'color', words: 'red' })]),
  });
  const { clauses } = conversation.explain({ say: 'same for the other one' });
  expect(only(clauses)).toMatchObject({
    answeredBy: 'planRepeat',
    within: [{ text: expect.stringContaining('scene 1') }],
  });
});
