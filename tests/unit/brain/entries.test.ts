import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** The texts of each scene after the last of some messages. */
function after(...messages: readonly string[]): readonly string[] {
  const conversation = openConversation('entries');
  const turns = messages.map((say) => conversation.say({ say }));
  return turns.at(-1)?.project.scenes.map(({ texts }) => texts.join(' / ')) ?? [];
}

const timeline = 'add a timeline: 2019 founded, 2021 launch';
const steps = 'steps: Mix, Bake, Eat';
const cards = 'feature cards: Fast, Safe, Cheap';
const team = 'meet the team: Ana - CEO, Bob - CTO';
const pricing = 'pricing: Free $0, Pro $12';
const chat = 'chat: Ana: hi, Bob: hello';
const table = 'table: Name, Age; Ana, 30; Bob, 40';
const logos = 'logo wall: Acme, Globex, Initech';

test.each([
  [timeline, 'add 2025 IPO', '2019 / founded / 2021 / launch / 2025 / IPO'],
  [timeline, 'add 2020 pandemic', '2019 / founded / 2020 / pandemic / 2021 / launch'],
  [timeline, 'add 2025 IPO to it', '2019 / founded / 2021 / launch / 2025 / IPO'],
  [timeline, 'add a milestone: 2023 Series A', '2019 / founded / 2021 / launch / 2023 / Series A'],
  [steps, 'add a step: Let it cool', 'Mix / Bake / Eat / Let it cool'],
  [steps, 'add "let it cool" after bake', 'Mix / Bake / let it cool / Eat'],
  [steps, 'add a step let it cool before eat', 'Mix / Bake / let it cool / Eat'],
  [cards, 'add friendly too', 'Fast / Safe / Cheap / friendly'],
  [team, 'add Carla as CFO', 'Meet the team / Ana / CEO / Bob / CTO / Carla / CFO'],
  [pricing, 'add Team $49', 'Free / $0 / Pro / $12 / Team / $49'],
  [pricing, 'add a plan called Enterprise for $99', 'Free / $0 / Pro / $12 / Enterprise / $99'],
  [chat, 'Ana: lunch?', 'Ana / hi / hello / Ana / lunch?'],
  [table, 'add a row: Carl, 50', 'Name / Age / Ana / 30 / Bob / 40 / Carl / 50'],
  [logos, 'add Umbrella', 'Acme / Globex / Initech / Umbrella'],
])('[BR110] after “%s”, “%s” adds one', (first, message, texts) => {
  expect(after(first, message)).toEqual([texts]);
});

test.each([
  [timeline, 'remove 2019', '2021 / launch'],
  [timeline, 'delete the launch', '2019 / founded'],
  [steps, 'remove the second step', 'Mix / Eat'],
  [steps, 'remove bake', 'Mix / Eat'],
  [cards, 'drop the last card', 'Fast / Safe'],
  [team, 'remove Bob', 'Meet the team / Ana / CEO'],
  [pricing, 'remove the free plan', 'Pro / $12'],
  [chat, 'remove the last message', 'Ana / hi'],
  [table, 'delete the row with Bob', 'Name / Age / Ana / 30'],
  [logos, 'remove Globex', 'Acme / Initech'],
])('[BR110] after “%s”, “%s” takes one away, and no scene', (first, message, texts) => {
  expect(after(first, message)).toEqual([texts]);
});

test.each([
  [timeline, '2021 should say "first customer"', '2019 / founded / 2021 / first customer'],
  [timeline, 'founded was 2018', '2018 / founded / 2021 / launch'],
  [steps, 'step 2 should be Bake 20 minutes', 'Mix / Bake 20 minutes / Eat'],
  [steps, 'rename the last step to Enjoy', 'Mix / Bake / Enjoy'],
])('[BR110] after “%s”, “%s” changes one', (first, message, texts) => {
  expect(after(first, message)).toEqual([texts]);
});

test('[BR110] of several requests in one message each sees what the one before did', () => {
  expect(after(steps, 'add a step: Wash and remove the first step')).toEqual(['Bake / Eat / Wash']);
});

test.each([
  ['add a title "Thanks"', ['Mix / Bake / Eat', 'Thanks']],
  ['add a scene that says Bye', ['Mix / Bake / Eat', 'Bye']],
  ['add a subtitle "yum"', ['Mix / Bake / Eat / yum']],
])('[BR110] “%s” is none of the steps', (message, texts) => {
  expect(after(steps, message)).toEqual(texts);
});

test('[BR110] there are not as many', () => {
  expect(after(steps, 'remove the seventh step')).toEqual(['Mix / Bake / Eat']);
});

/** What is said after a message. */
function replyTo(...messages: readonly string[]): string {
  const conversation = openConversation('highlights');
  return messages.map((say) => conversation.say({ say }).reply).at(-1) ?? '';
}

const chart = 'bar chart: Mon 3, Tue 5, Fri 9, Sat 2';
test.each([
  [chart, 'highlight friday', 'Fri'],
  [chart, 'highlight the highest bar', 'Fri'],
  [chart, 'make Tue stand out', 'Tue'],
  [chart, 'emphasize the lowest value', 'Sat'],
  [chart, 'highlight the second bar', 'Tue'],
  [pricing, 'highlight the pro plan', 'Pro'],
  [pricing, 'highlight the cheapest', 'Free'],
  [table, 'highlight the row Bob', 'Bob'],
])('[BR117] after “%s”, “%s” highlights %s', (first, message, label) => {
  expect(replyTo(first, message)).toBe(`Highlighted “${label}” in scene 1.`);
});

test.each([
  ['number them', 'numbers'],
  ['use check marks instead of bullets', 'check marks'],
  ['make it a numbered list', 'numbers'],
])('[BR117] “%s” puts %s before the items', (message, marks) => {
  expect(replyTo('a bullet list: tent, stove, map', message)).toBe(
    `The items of scene 1 have ${marks} before them now.`,
  );
});
