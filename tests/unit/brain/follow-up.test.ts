import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** What stands after the last of some messages: the answer's tool, and of each scene its texts. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('follow-up');
  const turns = messages.map((say) => conversation.say({ say }));
  const last = turns.at(-1);
  if (!last) throw new Error('nothing was said');
  return { ...last, texts: last.project.scenes.map(({ texts }) => texts.join(' / ')) };
}
const titles = (...all: readonly string[]) => all.map((text) => `add a title scene "${text}"`);

test.each(['no. red. I said red.', 'nope, red', 'sorry, I meant red', 'hmm try red', 'how about red instead?'])(
  '[BR88] “%s” after blue takes the place of blue',
  (correction) => {
    const { tool, project } = after(...titles('Budget'), 'make the background blue', correction);
    expect([tool, project.scenes[0]?.background]).toEqual([
      'editScene',
      after(...titles('Budget'), 'make the background red').project.scenes[0]?.background,
    ]);
  },
);

test('[BR88] of a list that was changed in the wrong place nothing stays', () => {
  const { texts } = after(
    'a bullet list titled "Perks": sauna, towels, parking',
    'change the second bullet to "Free wifi"',
    'no sorry, I meant the third one',
  );
  expect(texts).toEqual(['Perks / sauna / towels / Free wifi']);
});

test('[BR88] another scene is meant: the one that was changed is as it was', () => {
  const { project } = after(...titles('Notice', 'Closed'), 'make scene 1 ten seconds', 'No, I meant scene 2!');
  expect(project.scenes.map(({ durationInFrames }) => durationInFrames)).toEqual([96, 300]);
});

test('[BR88] what could not be done is done once it is said which', () => {
  const { texts } = after(
    ...titles('Lunes', 'Martes', 'Miércoles'),
    'delete scene number 6',
    'Sorry, I wanted to say the number 2',
  );
  expect(texts).toEqual(['Lunes', 'Miércoles']);
});

test('[BR88] one correction follows another', () => {
  const { project } = after(
    ...titles('Portraits'),
    'black background please',
    'hmm try white',
    'ok the black from before was better',
  );
  expect(project.scenes[0]?.background).toEqual(['#000000']);
});

test('[BR88] a correction is taken back like any other turn', () => {
  const { project } = after(...titles('Budget'), 'make the background blue', 'no, red', 'undo');
  const before = after(...titles('Budget'));
  expect(project.scenes[0]?.background).toEqual(before.project.scenes[0]?.background);
});

test.each([
  ['no, delete it', []],
  ['no', ['One']],
] as const)('[BR88] “%s” is no value for what was said before', (message, texts) => {
  expect(after(...titles('One'), 'make it blue', message).texts).toEqual(texts);
});

test('[BR89] “again” does the last request once more', () => {
  expect(after(...titles('A1', 'B1', 'C1'), 'delete the last scene', 'again').texts).toEqual(['A1']);
  expect(after(...titles('Ad break', 'Game'), 'clone the ad break one', 'and once more').texts).toEqual([
    'Ad break',
    'Ad break',
    'Ad break',
    'Game',
  ]);
});

test('[BR89] “a bit more” goes further the same way, “double it” by as much as there is', () => {
  const lengths = (...messages: string[]) =>
    after(...titles('Poems'), ...messages).project.scenes[0]?.durationInFrames ?? 0;
  expect(lengths('make it longer', 'a bit more')).toBeGreaterThan(lengths('make it longer'));
  expect(lengths('make scene 1 4 seconds', 'double it')).toBe(240);
});

test.each([
  [['Ad break', 'Back to the game'], 'delete the ad break one', ['Back to the game']],
  [['Draft A', 'Draft B', 'Draft C'], 'I only want Draft B. Throw the rest away.', ['Draft B']],
  [
    ['Hours', 'Contact', 'Thanks'],
    'the scene that says Contact should say "Find us" instead',
    ['Hours', 'Find us', 'Thanks'],
  ],
  [['Dinner plans', 'Menu'], 'nvm remove the menu scene', ['Dinner plans']],
  [['Keynote', 'Workshops', 'Lunch'], 'lunch before the workshops', ['Keynote', 'Lunch', 'Workshops']],
  [
    ['Egypt', 'Rome', 'Sumer'],
    'Sumer came before the others, so it should be the first scene',
    ['Sumer', 'Egypt', 'Rome'],
  ],
  [
    ['Hi', 'Thank you', 'Our story'],
    'why is the thank you in the middle?? it belongs at the end',
    ['Hi', 'Our story', 'Thank you'],
  ],
  [['Day 1', 'Day 2', 'Day 3'], 'day 2 and day 3 r in the wrong order, swap em', ['Day 1', 'Day 3', 'Day 2']],
] as const)('[BR90] of %s, “%s” leaves %s', (scenes, message, left) => {
  expect(after(...titles(...scenes), message).texts).toEqual(left);
});

test.each([
  [
    [...titles('Hello', 'Contact', 'Prices'), 'the contact scene has to go to the end'],
    ['Hello', 'Prices', 'Contact'],
  ],
  [['a list "Today": rye loaf, quiche, buns', 'we sold out of quiche, take it off'], ['Today / rye loaf / buns']],
] as const)('[BR91] after %s no scene is gone', (messages, texts) => {
  expect(after(...messages).texts).toEqual(texts);
});

test.each([
  [['make it 5 seconds', 'make that 7'], ['Hello'], 210],
  [['make it twice as long', 'no, three times'], ['Hello'], 288],
  [['change the title to Goodbye', 'no wait, Goodnight'], ['Goodnight'], 96],
  [['change the title to Goodbye', 'no thanks'], ['Goodbye'], 96],
] as const)('[BR88] after %s stands %s, %d frames long', (messages, texts, frames) => {
  const { texts: shown, project } = after(...titles('Hello'), ...messages);
  expect([shown, project.scenes[0]?.durationInFrames]).toEqual([texts, frames]);
});

test.each(['now the second', 'and scene 2'])('[BR89] “%s” does the same there', (message) => {
  const { project } = after(...titles('Hello', 'World'), 'make the first one blue', message);
  expect(project.scenes[1]?.background).toEqual(project.scenes[0]?.background);
});
