import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';
import { makeFilm } from '../storyboards/make-film';

test.each([
  [
    'Please prepare a wedding film in three parts. Part one: "Amara & Joel". Part two: "12 September". Part three: "Lake Como".',
    ['Amara & Joel', '12 September', 'Lake Como'],
  ],
  [
    'Four-scene teaser for a podcast.\nFirst: "Midnight Ledger"\nSecond: "A true story"\nThird: "Eight episodes"\nFourth: "Out October 3"',
    ['Midnight Ledger', 'A true story', 'Eight episodes', 'Out October 3'],
  ],
  [
    'five scene video on the water cycle: title Rain, then evaporation, condensation, precipitation, collection',
    ['Rain', 'Evaporation', 'Condensation', 'Precipitation', 'Collection'],
  ],
  [
    'Six scenes: opening "Kestrel 4.2", then one scene each for "Offline", "Search", "Dark", "CSV", and an end card "Update today".',
    ['Kestrel 4.2', 'Offline', 'Search', 'Dark', 'CSV', 'Update today'],
  ],
  [
    'an opener with exactly 3 scenes. welcome all / agenda: wins, numbers, roadmap / see you',
    ['Welcome all', 'Agenda', 'See you'],
  ],
  [
    'recipe vid! scenes in order:\n- Shakshuka\n- Simmer it\n- Eat with bread',
    ['Shakshuka', 'Simmer it', 'Eat with bread'],
  ],
])('[BR129] “%s” is as many scenes', (message, first) => {
  expect(makeFilm([message]).scenes.map(({ texts }) => texts[0])).toEqual(first);
});

test('[BR129] each of them is of its own kind, commas in brackets and quotation marks included', () => {
  const { scenes } = makeFilm([
    'Video with 3 scenes: intro "Bridges, 101", bar chart of load in tonnes (Beam 12, Arch 30, Suspension 55), outro "Questions?"',
  ]);
  expect(scenes.map(({ recipe }) => recipe)).toEqual(['title', 'bar-chart', 'title']);
  expect(scenes[1]?.texts).toContain('Suspension');
});

test('[BR129] a look at the end is that of all of them', () => {
  const { project } = makeFilm(['3 scenes: "A" / "B" / "C". Everything dark red.']);
  expect(project.theme.palette.background).toBe('#6f0006');
});

test('[BR129] why something is asked for changes nothing of it', () => {
  const conversation = openConversation('reason');
  conversation.say({ say: 'title "Hello"' });
  expect(conversation.say({ say: 'make it square so it sits nicer in the feed' }).project).toMatchObject({
    width: 1080,
    height: 1080,
  });
});
