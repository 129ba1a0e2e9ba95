import { expect, test } from 'vitest';
import { catalogue } from '../../../app/worker/composer/catalogue';
import { paletteWithin, palettePatterns } from '../../../app/worker/brain/lexicon/palettes';
import { openConversation } from '../../eval/conversation';

const colorsOf = (id: string): string =>
  catalogue.palettes.find((palette) => palette.id === id)?.palette.background ?? '';

/** What the last of some messages leaves of the project. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('palettes');
  const answers = messages.map((say) => conversation.say({ say }));
  const last = answers.at(-1);
  if (!last) throw new Error('nothing was said');
  return { ...last, grounds: last.project.scenes.map(({ background }) => background[0]) };
}

test.each([
  ['an earthy intro about coffee', 'earthy', ['Coffee']],
  ['title "Hello", in ocean colours', 'ocean', ['Hello']],
  ['a quote "Be kind" by Ann, sunset colors', 'sunset', ['Be kind', 'Ann']],
  ['a bar chart: Q1 10, Q2 20, Q3 30 in pastel colors', 'pastel', ['Q1', 'Q2', 'Q3', '10', '20', '30']],
  ['a list: one, two, three in autumn tones', 'autumn', ['one', 'two', 'three']],
  ['a spooky title "Boo"', 'halloween', ['Boo']],
  ['title "Hi" with a jungle palette', 'jungle', ['Hi']],
  ['title "Hi" that looks like a desert', 'desert', ['Hi']],
])('[BR32] %s has these colours and these words', (message, id, texts) => {
  const { grounds, project } = after(message);
  expect(grounds).toEqual([colorsOf(id)]);
  expect(project.scenes[0]?.texts).toEqual(texts);
});

test.each([
  ['make it earthy', 'earthy'],
  ['christmas theme please', 'christmas'],
  ['I want it to feel like a sunset', 'sunset'],
  ['pastel', 'pastel'],
  ['change the colors to something more earthy', 'earthy'],
  ['give it a forest look', 'forest'],
  ['make it halloween', 'halloween'],
  ['luxury colours', 'luxury'],
  ['make the whole video earthy', 'earthy'],
])('[BR32] “%s” recolours what is there', (message, id) => {
  const { grounds, reply } = after('add a title "Hello"', message);
  expect(grounds).toEqual([colorsOf(id)]);
  expect(reply).toBe(`Set the colours to ${id} in scene 1.`);
});

test.each([
  ['a title about the ocean', ['Ocean']],
  ['title: Warm welcome', ['Warm welcome']],
  ['a list of autumn recipes: pumpkin soup, apple pie', ['Autumn recipes', 'pumpkin soup', 'apple pie']],
  ['3 tips for warm homes: close doors, drink tea', ['3 tips for warm homes', 'close doors', 'drink tea']],
  ['intro for my coffee shop', ['My coffee shop']],
])('[BR32] “%s” speaks of its content and not of colours', (message, texts) => {
  const { grounds, project } = after(message);
  expect(catalogue.palettes.map(({ palette }) => palette.background)).not.toContain(grounds[0]);
  expect(project.scenes[0]?.texts).toEqual(texts);
});

test('[BR32] only the scene that is named changes its colours', () => {
  const { grounds } = after('add a title "Hello"', 'add a list: a, b, c', 'make scene 2 pastel');
  expect(grounds[0]).not.toBe(colorsOf('pastel'));
  expect(grounds[1]).toBe(colorsOf('pastel'));
});

test.each([
  ['our brand colours are navy and gold', '#12235a', '#eab308'],
  ['use #0b2a5b and #f2a13c as our brand colors', '#0b2a5b', '#f2a13c'],
])('[BR33] “%s” is kept for the scenes there are and those to come', (message, ground, accent) => {
  const { project, grounds } = after('add a title "Hello"', message, 'add a title "Bye"', 'add a bar chart: a 1, b 2');
  expect(grounds.slice(0, 2)).toEqual([ground, ground]);
  expect(project.scenes[2]?.colors).toContain(accent);
  expect(after(message, 'a title "First"').grounds).toEqual([ground]);
});

test('[BR33] a scene may say the project’s colour with its content', () => {
  const { grounds, project } = after('intro for "Acme", our colour is #e4572e', 'add a title "Next"');
  expect(project.scenes[0]?.texts).toEqual(['Acme']);
  expect(grounds[1]).toBe(grounds[0]);
  expect(project.scenes.every(({ colors }) => colors.includes('#e4572e'))).toBe(true);
});

test.each([
  [
    'title "Hello", minimal, busy, black on black',
    /“minimal” and “busy” contradict each other: it is minimal\..* light\./,
  ],
  ['title "Hello", light grey on white', /so close to its ground can’t be seen, so it is dark\./],
  ['title "Hello", red and green', /Green is not used as given, so that all can be read\./],
  ['title "Hello", earthy, ocean colors', /Its colours are ocean; “earthy” does not go with them\./],
])('[BR34] of “%s” the legible reading is taken, and it is said', (message, said) => {
  expect(after(message).reply).toMatch(said);
});

test.each(['warmer', 'cooler colors', 'more muted', 'more vivid', 'more contrast'])(
  '[BR35] “%s” moves the colours that are there',
  (message) => {
    const before = after('add a title "Hello"').project.scenes[0]?.colors;
    const { tool, project } = after('add a title "Hello"', message);
    expect(tool).toBe('editScene');
    expect(project.scenes[0]?.colors).not.toEqual(before);
  },
);

test('[BR33] a font of ours is kept as the style that is set in it; another is said to be missing', () => {
  const kept = after('add a title "Hello"', 'our brand colours are navy and gold, our font is Fraunces');
  expect(kept.grounds).toEqual(['#12235a']);
  expect(kept.reply).toMatch(/navy and gold .* Every scene is set in “Fraunces”, in the style Editorial serif\.$/);
  const missing = after('add a title "Hello"', 'our font is Helvetica');
  expect(missing).toMatchObject({
    tool: 'askUser',
    reply: expect.stringMatching(/“Helvetica” is not at hand/) as string,
  });
  expect(after('add a title "Hello"', 'our font is too small').reply).toBe('Made the text 30 % bigger in scene 1.');
});

test('[BR32] a look asked for later has its own colours again, but not in place of colours that were named', () => {
  const news = after('add a title "Hello"', 'make it like a news channel').grounds;
  expect(after('add a title "Hello"', 'make it earthy', 'make it like a news channel').grounds).toEqual(news);
  const named = after('add a title "Hello"', 'make it red', 'make it like a news channel');
  expect(named.grounds).toEqual(after('add a title "Hello"', 'make it red').grounds);
});

test.each([
  ['make everything warmer', 'add a list: a, b, c', 'make scene 2 pastel'],
  ['make the whole video retro', 'add a list: a, b, c', 'make scene 2 pastel'],
])('[CO123] “%s” is for the next scene too, and each keeps what it had of its own', (message, ...before) => {
  const { project, grounds } = after('add a title "Hello"', ...before, message, 'add a title "Bye"');
  expect(grounds[2]).toBe(grounds[0]);
  expect(grounds[2]).not.toBe(after('add a title "Hello"').grounds[0]);
  if (message.includes('warmer')) expect(grounds[1]).not.toBe(grounds[0]);
  expect(project.scenes).toHaveLength(3);
});

test.each([
  'different colors',
  'try other colours',
  'change the colors',
  'give it another palette please',
  'I don’t like the colors',
])('[BR86] “%s” gives colours that are as dark, and says which', (message) => {
  const { grounds, reply, tool } = after('add a title "Hello"', message);
  expect([tool, reply]).toEqual(['editScene', 'Set the colours to ocean in scene 1.']);
  expect(grounds).toEqual([colorsOf('ocean')]);
});

test('[BR86] asked again, each answer is one not seen yet', () => {
  const again = (times: number): string[] => Array.from({ length: times }, () => 'different colors');
  const seen = [1, 2, 3, 4, 5].map((times) => after('add a title "Hello"', ...again(times)).grounds[0]);
  expect(new Set(seen).size).toBe(5);
});

test.each(['add a title "Different colors"', 'a bar chart with different colors: a 1, b 2'])(
  '[BR86] “%s” speaks of a scene to make',
  (message) => {
    expect(after('add a title "Hello"', message).project.scenes).toHaveLength(2);
  },
);

test('[BR86] a scene that is named gets the colours alone', () => {
  const { grounds } = after('add a title "Hello"', 'add a list: a, b, c', 'different colors for scene 1');
  expect(grounds).toEqual([colorsOf('ocean'), after('add a title "Hello"').grounds[0]]);
});

test('[BR25] few words are read ahead of one for colours, however many stand there', () => {
  // Each start that reads on to the end would make the time grow with the square of a message's length.
  const long = `in the ${'very nice '.repeat(2_000)}ocean colors`;
  const starts = [...palettePatterns, paletteWithin].flatMap((pattern) => pattern.exec(long) ?? []);
  expect(starts).toContain('ocean');
  for (const found of starts) expect(found.split(' ').length).toBeLessThanOrEqual(8);
});
