import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** The texts of each scene after the last of some messages, and the last answer. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('parts');
  const turns = messages.map((say) => conversation.say({ say }));
  const last = turns.at(-1);
  if (!last) throw new Error('nothing was said');
  return { ...last, texts: last.project.scenes.map(({ texts }) => texts.join(' / ')) };
}
const openHouse = 'add a title scene "Open House" with the subtitle "June 14"';

test.each([
  [[openHouse, 'change the date to June 20'], ['Open House / June 20']],
  [[openHouse, 'delete the date'], ['Open House']],
  [['add a title "Book club, 7 pm"', 'the time is 8 pm now'], ['Book club, 8 pm']],
  [['add a title "Book club, 7 pm"', 'remove the time'], ['Book club']],
  [['add a call to action "Book a table" with luna.com', 'our link is luna.pizza now'], ['Book a table / luna.pizza']],
  [['add a title "Only $40 today"', 'new price: $35'], ['Only $35 today']],
] as const)('[BR92][TL11] after %s stands %s', (messages, texts) => {
  expect(after(...messages).texts).toEqual(texts);
});

test('[BR92] of a sentence nothing is cut out', () => {
  expect(after('title "Sale ends Friday"', 'delete the date').texts).toEqual(['Sale ends Friday']);
});

test('[BR93] what every scene is always to look like is kept for the next one', () => {
  const { texts, project } = after(
    'From now on always use dark backgrounds with white text. Start with a title "Night Market"',
    'next one is a list of the stalls: Ramen, Bao, Churros',
  );
  expect(texts).toEqual(['Night Market', 'Stalls / Ramen / Bao / Churros']);
  for (const scene of project.scenes) {
    expect(scene.background[0]).toBe('#101117');
    expect(scene.colors).toContain('#ffffff');
  }
});

test.each([
  ['make a copy of it and in the copy change Ana to Ben', ['Speaker: Ana', 'Speaker: Ben']],
  ['duplicate scene 1 and change Ana to Ben', ['Speaker: Ana', 'Speaker: Ben']],
])('[BR94] “%s” leaves the original', (message, texts) => {
  expect(after('title "Speaker: Ana"', message).texts).toEqual(texts);
});

test('[BR94] a copy is put at its place, and the original stays at its own', () => {
  const titles = ['Warm-up', 'Sprint', 'Rest'].map((text) => `add a title scene "${text}"`);
  const { project, texts } = after(...titles, 'Copy the second scene and put the copy at the end');
  expect(texts).toEqual(['Warm-up', 'Sprint', 'Rest', 'Sprint']);
  expect(project.scenes[1]?.id).toBe(after(...titles).project.scenes[1]?.id);
});

test('[BR95] the title that a new scene should have is the scene’s', () => {
  const message =
    'could you make me a scene for our croissants? the title should be Fresh every morning and below it "from 6 am"';
  expect(after(message).texts).toEqual(['Fresh every morning / from 6 am']);
});

test.each([
  [['add a countdown from 10', 'add a title "Soon"', 'start the countdown from 5 instead of 10'], '5'],
  [['add a counter from 0 to 320 labelled "volunteers"', 'great news, make that 415!'], '415 / volunteers'],
  [['add a code scene: app.listen(3000)', 'port 8080 in the code'], 'app.listen(8080)'],
])('[BR96] after %s the first scene shows “%s”', (messages, text) => {
  expect(after(...messages).texts[0]).toBe(text);
});

test('[BR96] the numbers of a countdown take a colour', () => {
  const { tool, project } = after('add a countdown from 10', 'add a title "Soon"', 'make the numbers green');
  expect([tool, project.scenes[0]?.colors.includes('#16a34a')]).toEqual(['editScene', true]);
});

const groceries = 'a list: eggs, milk, bread';
const visits = 'a bar chart: mon 3, tue 5, wed 8';

test.each([
  [groceries, 'swap eggs and bread', 'bread / milk / eggs'],
  [groceries, 'put bread first in the list', 'bread / eggs / milk'],
  [groceries, 'move the eggs to the end of the list', 'milk / bread / eggs'],
  [visits, 'swap mon and wed', 'wed / tue / mon / 8 / 5 / 3'],
])('[BR97] after “%s”, “%s” leaves %s', (made, message, texts) => {
  expect(after('title "Hello"', made, message).texts).toEqual(['Hello', texts]);
});

test.each(['make it a line chart', 'turn the chart into a pie', 'show it as a donut'])(
  '[BR97] “%s” draws the same figures another way',
  (message) => {
    const { tool, texts } = after(visits, message);
    expect([tool, texts]).toEqual(['editScene', ['mon / tue / wed / 3 / 5 / 8']]);
  },
);

test.each([
  ['add a subtitle saying since 1990', 'take that away again'],
  ['put a subtitle "2026"', 'delete it'],
  ['make it blue', 'remove that again'],
])('[BR98] after “%s”, “%s” leaves the scene as it was', (edit, message) => {
  const before = after('title "Hello"').project.scenes;
  expect(after('title "Hello"', edit, message).project.scenes).toEqual(before);
});

test('[BR98] a scene is still deleted where it is what is meant', () => {
  expect(after('title "Hello"', 'add a title "World"', 'delete it').texts).toEqual(['Hello']);
  expect(after('title "Hello"', 'add a title "World"', 'make it blue', 'delete it').texts).toEqual(['Hello']);
});

test.each([
  ['move the title in scene 1 to the top left corner', 'on the left'],
  ['put the words at the bottom', 'at the bottom left'],
  ['center the text in scene 1', 'in the middle'],
])('[BR100] “%s” sets the words %s, and they stay the same', (message, where) => {
  const { tool, reply, texts } = after('title "Boss Rush"', message);
  expect([tool, texts]).toEqual(['editScene', ['Boss Rush']]);
  expect(reply).toContain(where);
});

test('[BR100] a place that words can’t have is refused, and a scene is moved among scenes', () => {
  expect(after('title "One"', 'align it to the right').tool).toBe('askUser');
  expect(after('title "One"', 'add a title "Two"', 'move it to the top').texts).toEqual(['Two', 'One']);
});

test.each([
  ['add a table: name, age; ann, 3; bob, 4', 'bob is 5', 'name / age / ann / 3 / bob / 5'],
  ['add a table: name, age; ann, 3; bob, 4', 'bob is great', 'name / age / ann / 3 / bob / 4'],
  ['add pricing: Free 0, Pro 12', 'Pro costs 15 now', 'Free / 0 / Pro / 15'],
  ['add a team: Ann Lee CEO, Bob Ray CTO', 'Bob is the CFO', 'Ann Lee / CEO / Bob Ray / CFO'],
  ['add a chat: Ann: hi, Bob: hello', 'ann says hey instead', 'Ann / hey / hello'],
])('[BR101] after “%s”, “%s” leaves %s', (made, message, texts) => {
  expect(after('title "Hello"', made, message).texts).toEqual(['Hello', texts]);
});

test.each(['change 500 to 750', 'it’s 750 now', 'make that 750'])(
  '[BR96] “%s” sets a counter and leaves its label',
  (message) => {
    expect(after('add a counter to 500 labelled "users"', message).texts).toEqual(['750 / users']);
  },
);

test('[BR90] two names are given at once, and two scenes by their numbers', () => {
  expect(after('title "A"', 'add a title "B"', 'rename A to Alpha and B to Beta').texts).toEqual(['Alpha', 'Beta']);
  const { project } = after('title "A"', 'add a title "B"', 'add a title "C"', 'make 1 and 3 red');
  expect(project.scenes.map(({ background }) => background[0])).toEqual(['#dc2626', '#0a0f30', '#dc2626']);
});

test('[BR95] a scene behind a list is no thing of the list', () => {
  const { texts } = after('title "A"', 'add a list: x1, y2, z3 and an outro "Bye"');
  expect(texts).toEqual(['A', 'x1 / y2 / z3', 'Bye']);
});
