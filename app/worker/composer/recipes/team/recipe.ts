import { placed } from '../elements';
import { entriesOf, headed, ordinals } from '../entries';
import type { Entry } from '../entries';
import type { Recipe } from '../recipe-definition';

/** "Ann Lee (CEO)" and "Ann Lee, CEO" are a name and what she does. */
function personOf({ title, text, tag }: Entry) {
  const [, name, role] = /^(.+?)\s*(?:\(([^()]+)\)|,\s+(.+))$/.exec(title)?.filter((part) => part !== undefined) ?? [];
  const own = text ?? tag;
  return own === null && name !== undefined && role !== undefined ? { name, title: role } : { name: title, title: own };
}

export const recipe: Recipe = {
  id: 'team',
  name: 'Team',
  words: {
    nouns: ['team', 'our team', 'people', 'founders', 'speakers', 'staff', 'crew', 'avatars', 'faces', 'line-up'],
    verbs: [],
    phrases: ['meet the team', 'who we are', 'the people behind', 'our people'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const people =
      given?.map(personOf) ??
      ordinals.slice(0, 3).map((ordinal) => ({ name: `${ordinal} person`, title: 'What they do' }));
    return headed(brief, given !== null, 'Team', {
      ...placed('people'),
      type: 'people',
      people: people.map((person) => ({ ...person, asset: null })),
    });
  },
  examples: [
    {
      prompt: 'meet the team: Ann Lee (CEO), Bob Ruiz (design), Cy Okafor (engineering)',
      brief: {
        headline: 'Meet the team',
        entries: [
          { title: 'Ann Lee', text: 'CEO', tag: null },
          { title: 'Bob Ruiz', text: 'Design', tag: null },
          { title: 'Cy Okafor', text: 'Engineering', tag: null },
        ],
      },
    },
    {
      prompt: 'introduce our speakers Mia, Noah, Olu, Priya and Quinn',
      brief: { headline: 'Our speakers', items: ['Mia', 'Noah', 'Olu', 'Priya', 'Quinn'] },
    },
    { prompt: 'introduce our team', brief: {} },
  ],
};
