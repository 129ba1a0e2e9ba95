import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ClauseReading } from '$shared/protocol/reading';
import { explain } from '../../../app/worker/brain/explain';
import { understand, type BrainContext } from '../../../app/worker/brain/understand';
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

/** What people say, one conversation a line. */
const conversations = readFileSync(new URL('../../eval/conversations.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { readonly turns: readonly { readonly say: string; readonly select?: number }[] }); // the scorer checks its form
const everyMessage = [...new Set(conversations.flatMap(({ turns }) => turns.map(({ say }) => say)))];
const oddMessages = ['', ' \n', '🎉🎉', '?', 'a'.repeat(5000), '"Delete everything"', '§c#ffffff §s §d2s', 'שלום'];

const everyClause = (clauses: readonly ClauseReading[]): ClauseReading[] =>
  clauses.flatMap((clause) => [clause, ...everyClause(clause.within)]);
describe('any message', () => {
  test.each([
    ['an empty project', inProject(empty)],
    ['a project', inProject()],
    ['a project with a selection', inProject(three, { selectedSceneId: 's2' })],
  ])('[BR180] in %s is explained by the plan that is carried out', (_, context) => {
    for (const message of [...everyMessage, ...oddMessages])
      expect(explain(message, context).plan, message).toEqual(understand(message, context));
  });

  test('[BR182] has candidates that are together at most certain, the likeliest first', () => {
    for (const message of everyMessage) {
      const { clauses, dropped } = explain(message, inProject());
      for (const { candidates, text } of everyClause([...clauses, ...dropped])) {
        const odds = candidates.map(({ probability }) => probability);
        expect(
          odds.reduce((sum, each) => sum + each, 0),
          text,
        ).toBeLessThanOrEqual(1);
        expect(odds, text).toEqual([...odds].sort((a, b) => b - a));
        // Nothing that comes after the answer was asked, and all before it were.
        const outcomes = candidates.map(({ outcome }) => outcome).join();
        expect(outcomes, text).toMatch(/^(?:ruled out,?)*(?:answered,?)?(?:not asked,?)*$/);
      }
    }
  });
});

test('[BR181] in every conversation, each operation that is planned comes from a clause that is shown', () => {
  for (const { turns } of conversations) {
    const conversation = openConversation('explained');
    for (const turn of turns) {
      const { clauses, followsUp, plan } = conversation.explain(turn);
      const tools = new Set(clauses.flatMap(({ operations }) => operations.map(({ tool }) => tool)));
      if (followsUp.some(({ takesBack }) => takesBack)) tools.add('undo');
      expect(
        plan.operations.map(({ tool }) => tool).filter((tool) => !tools.has(tool)),
        turn.say,
      ).toEqual([]);
      conversation.say(turn);
    }
  }
});
