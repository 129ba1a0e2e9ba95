import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../app/worker/composer/catalogue';
import { understand } from '../../../app/worker/brain/understand';
import { openConversation } from '../../eval/conversation';
import { projectOf } from './project-of';

const context = {
  project: projectOf([]),
  selectedSceneId: null,
  playheadSceneId: null,
  recentOutcomes: [],
  recentMessages: [],
};
const cases = catalogue.recipes.flatMap(({ id, examples }) => examples.map((example) => ({ id, ...example })));

/** Examples that are not understood yet. */
const misread = new Set([
  'show our website acme.com/pricing',
  'move the cursor to "Sign up" and click, title "Ready in ten seconds"',
]);

describe('what recipes say they are asked for by', () => {
  test.each(cases.filter(({ prompt }) => !misread.has(prompt)))('[BR80] $id: $prompt', ({ id, prompt }) => {
    const { operations } = understand(prompt, context);
    expect(operations).toMatchObject([{ tool: 'addScene', brief: { recipe: id } }]);
  });

  test.each(cases.filter(({ prompt }) => !misread.has(prompt)))('[BR81] $id: $prompt', ({ prompt, brief }) => {
    const [added] = understand(prompt, context).operations;
    const read = added?.tool === 'addScene' ? added.brief : null;
    expect(comparable(read)).toMatchObject(comparable(brief) as object); // an object stays one
  });

  test.each(cases.filter(({ prompt }) => !misread.has(prompt)))(
    '[BR132] $id beside other scenes: $prompt',
    ({ prompt }) => {
      const talk = openConversation('beside');
      talk.say({ say: 'a bar chart of Mon 3, Tue 5' });
      talk.say({ say: 'a list: tea, cake' });
      talk.say({ say: 'a title saying Hello' });
      const { tool, project } = talk.say({ say: prompt });
      expect({ tool, scenes: project.scenes.length }).toEqual({ tool: 'addScene', scenes: 4 });
    },
  );
});

test.each([
  'a quote from Mara Lind: It landed before I closed the app.',
  'a cycle with arrows: Plan → Build → Measure → Learn → Plan',
  'name tag bottom left: Amara Okafor, Head of research at the Institute',
  'end with "Thank you", small line "See you in May"',
  'trusted by Northwind, Contoso, Fabrikam, Tailspin, Wingtip and Litware',
])('[BR132] “%s” is made once more where it is there already', (prompt) => {
  const talk = openConversation('twice');
  talk.say({ say: prompt });
  talk.say({ say: 'a title saying Hello' });
  expect(talk.say({ say: prompt }).project.scenes).toHaveLength(3);
});

/** A title may be set with a capital, and a full stop at its end may be the sentence's own. */
function comparable(value: unknown): unknown {
  if (typeof value === 'string') return value.toLowerCase().replace(/\.$/, '');
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, comparable(inner)]));
}
