import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** What stands after the last of some messages. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('not-meant');
  const turns = messages.map((say) => conversation.say({ say }));
  const last = turns.at(-1);
  if (!last) throw new Error('nothing was said');
  return { ...last, texts: last.project.scenes.map(({ texts }) => texts.join(' / ')) };
}
const titles = (...all: readonly string[]) => all.map((text) => `add a title scene "${text}"`);
const ground = (...messages: readonly string[]) => after(...messages).project.scenes[0]?.background;

test.each([
  ['undo that, scene 2 was better', 1],
  ['undo scene 2', 1],
  ['undo, I have 3 kids', 1],
  ['undo the last 2', 2],
  ['undo both', 2],
  ['undo 2 times', 2],
  ['take back the last two changes', 2],
  ['go back two steps', 2],
])('[BR102] “%s” takes back %d of two changes', (message, count) => {
  const changes = ['make the background blue', 'make the background red'];
  expect(ground(...titles('A'), ...changes, message)).toEqual(
    ground(...titles('A'), ...changes.slice(0, changes.length - count)),
  );
});

test.each([
  'no problem',
  'no worries',
  'wait, export the video',
  'no, slower',
  'wait, what?',
  'actually perfect',
  'no, never mind',
  'no, bigger',
  'actually looks good',
  'sorry, that was great',
])('[BR103] “%s” after a title was changed is not its text', (message) => {
  expect(after(...titles('Hello'), 'change the title to Goodbye', message).texts).toEqual(['Goodbye']);
});

test.each([
  ['no, Farewell', 'Farewell'],
  ['no Farewell', 'Farewell'],
  ['sorry i meant farewell friends', 'farewell friends'],
  ['actually, See you soon', 'See you soon'],
])('[BR88] “%s” is', (message, text) => {
  expect(after(...titles('Hello'), 'change the title to Goodbye', message).texts).toEqual([text]);
});

test.each(['what about the second one?', 'maybe scene 1 then', 'now scene 1', 'ok scene 1'])(
  '[BR104] “%s” after a scene was deleted deletes no other',
  (message) => {
    expect(after(...titles('A', 'B', 'C'), 'delete scene 1', message).texts).toEqual(['B', 'C']);
  },
);

test('[BR104] the wrong one was deleted: the other is', () => {
  expect(after(...titles('A', 'B', 'C'), 'delete scene 1', 'wrong one, the last').texts).toEqual(['A', 'B']);
});

test.each([
  [['add a list: more sleep, water', 'some more'], ['more sleep / water']],
  [[...titles('B'), 'change the title to Our first product', 'now scene 1'], ['Our first product']],
  [[...titles('B'), 'change the title to Long story', 'double it'], ['Long story']],
] as const)('[BR104] after %s stands %s', (messages, texts) => {
  const { project, texts: shown } = after(...messages);
  expect([shown, project.scenes[0]?.durationInFrames]).toEqual([texts, 96]);
});

test.each([
  "I don't always want a dark background",
  'never use a dark background',
  'why is it always a dark background?',
  'not every scene should have a dark background',
])('[BR105][BR108] “%s” is kept for no scene', (message) => {
  expect(after(...titles('A', 'B'), message).project.scenes[1]?.background).toEqual(
    after(...titles('A', 'B')).project.scenes[1]?.background,
  );
});

test('[BR105] what one scene should always be is that scene’s', () => {
  const before = after(...titles('A', 'B')).project.scenes[1]?.background;
  const { project } = after(...titles('A', 'B'), 'scene 1 should always have a red background');
  expect(project.scenes.map(({ background }) => background)).toEqual([['#dc2626'], before]);
});

test('[BR105] what a quote says about it is the quote’s', () => {
  const { texts, project } = after(...titles('A'), 'add a quote: always wear dark backgrounds');
  expect([texts[1], project.scenes[0]?.background]).toEqual(['always wear dark backgrounds', ground(...titles('A'))]);
});

test.each([
  'never use a dark background',
  "don't make it red",
  'please do not use a red background',
  'no red please',
  'I do not want white text',
])('[BR108] “%s” changes nothing', (message) => {
  const { tool, project } = after(...titles('A'), message);
  expect([tool, project.scenes[0]?.colors]).toEqual(['askUser', after(...titles('A')).project.scenes[0]?.colors]);
});

const chart = 'add a bar chart titled "Sales": Q1 3, Q2 5';
test.each(['show me a pie chart', 'make a pie chart', 'draw me a line chart', 'make another pie chart'])(
  '[BR106] “%s” leaves the chart that is there',
  (message) => {
    expect(after(chart, message).project.scenes).toHaveLength(2);
  },
);

test.each(['show it as a pie chart', 'show the sales as a pie chart', 'make the bar chart a pie chart'])(
  '[BR106] “%s” draws the chart that is there',
  (message) => {
    expect([after(chart, message).tool, after(chart, message).project.scenes.length]).toEqual(['editScene', 1]);
  },
);

test.each(['The 1:1 meeting', '1:1 coaching', 'Times Square video', 'square video agency', 'Landscape video course'])(
  '[BR107] “%s” is a wide video',
  (message) => {
    const { project } = after(message);
    expect([project.width, project.height]).toEqual([1920, 1080]);
  },
);

test.each(['i want a status', 'i want a square', 'a square with a landscape'])(
  '[BR107] “%s” leaves the shape of the video',
  (message) => {
    const { project } = after(...titles('A'), message);
    expect([project.width, project.height]).toEqual([1920, 1080]);
  },
);

test.each(['make the video wide', 'make it wide'])('[BR87] “%s” does what it says', (message) => {
  const { project } = after(...titles('A'), 'make it square', message);
  expect([project.width, project.height]).toEqual([1920, 1080]);
});

test.each([
  [['title "Decide now", subtitle "Dec 4"', 'remove the date'], ['Decide now']],
  [['title "We run 2.5 km"', 'remove the date'], ['We run 2.5 km']],
  [['title "Open 24/7"', 'change the date to June 3'], ['Open 24/7']],
  [['title "2000 dollars"', 'change the year to 2024'], ['2000 dollars']],
  [['title "Made for 9:16"', 'change the time to 8 pm'], ['Made for 9:16']],
  [['title "Shop", subtitle "only $30"', 'change the price to under $20'], ['Shop / only $30']],
  [['title "Acme", subtitle "Tools"', 'remove the website'], ['Acme / Tools']],
] as const)('[BR92] after %s stands %s', (messages, texts) => {
  expect(after(...messages).texts).toEqual(texts);
});

test('[BR98] what was not put in by the last turn is not taken back for “delete it”', () => {
  const { texts, tool } = after(...titles('A', 'B'), 'show scene 2 for 5 seconds', 'delete it');
  expect([texts, tool]).toEqual([['A'], 'deleteScene']);
});

test.each(['Wedding video studio', 'Music video premiere'])('[BR80] “%s” is a line as it stands', (message) => {
  expect(after(message).texts).toEqual([message]);
});

test.each([
  ['make it blue', 'blue'],
  ['Dark Teal background please', 'dark teal'],
  ['make the background #123456', '#123456'],
  ['make the background dark', 'near black'],
])('[BR109] after “%s” the reply speaks of %s', (message, name) => {
  expect(after(...titles('A'), message).reply).toBe(`Set the background to ${name} in scene 1.`);
});

test('[BR109] what a viewer reads is no colour', () => {
  expect(after('add a title scene "#2563eb"').reply).toContain('#2563eb');
});

test('[BR102] a number that is on a list is taken off the list, and no scene is deleted for it', () => {
  const { texts } = after('add a list titled "Buses": 11, 22, 33', 'title "X"', 'take 22 off the bus list');
  expect(texts).toEqual(['Buses / 11 / 33', 'X']);
});

test('[BR109] neon alone is a look, and with a colour behind it a colour', () => {
  expect(after(...titles('A'), 'make it neon').reply).toBe('Set the style to Neon in scene 1.');
  expect(ground(...titles('A'), 'make the background neon pink')).toContain('#ff2ec4');
});

test.each([
  ['make it dark product', 'Set the style to Dark product in scene 1.'],
  ['switch to hand-drawn', 'Set the style to Hand drawn in scene 1.'],
])('[BR109] “%s” names a style', (message, reply) => {
  expect(after(...titles('A'), message).reply).toBe(reply);
});

test('[BR109] a decade is no length', () => {
  const { project } = after(...titles('A'), 'make it like a 1920s silent film');
  expect(project.scenes[0]?.durationInFrames).toBe(96);
});
