import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';

/** What stands after the last of some messages. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('small-edits');
  const turns = messages.map((say) => conversation.say({ say }));
  const last = turns.at(-1);
  if (!last) throw new Error('nothing was said');
  const { scenes } = last.project;
  return {
    reply: last.reply,
    texts: scenes.map(({ texts }) => texts.join(' / ')),
    frames: scenes.map(({ durationInFrames }) => durationInFrames),
    grounds: scenes.map(({ background }) => background[0]),
    colors: scenes.map(({ colors }) => colors),
  };
}
const titles = (...all: readonly string[]) => all.map((text) => `add a title scene "${text}"`);

test.each([
  ['3s each', [90, 90]],
  ['alpha twice as long as beta', [192, 96]],
  ['make alpha half as long as beta', [48, 96]],
  ['make alpha three times as long as beta', [288, 96]],
])('[BR111] “%s” makes them %j frames long', (message, frames) => {
  expect(after(...titles('Alpha', 'Beta'), message).frames).toEqual(frames);
});

test.each(['make the outer ones red', 'both ends red'])('[BR111] “%s” leaves what is between', (message) => {
  const [first, middle, last] = after(...titles('Alpha', 'Beta', 'Gamma'), message).grounds;
  expect([first, last]).toEqual(['#dc2626', '#dc2626']);
  expect(middle).not.toBe('#dc2626');
});

test.each([
  ['add a rocket emoji in front of the title', '🚀 Alpha'],
  ['put 🎉 next to the title', 'Alpha 🎉'],
  ['add 🎉 to it', 'Alpha 🎉'],
  ['add a party emoji', 'Alpha 🎉'],
])('[BR112] “%s” makes it “%s”', (message, text) => {
  expect(after(...titles('Alpha'), message).texts).toEqual([text]);
});

test('[BR112] what is quoted stays as it was typed', () => {
  expect(after('add a title scene "Add a rocket emoji"').texts).toEqual(['Add a rocket emoji']);
});

test.each([
  [['counter to 500 labelled "members"', 'add a plus after the number'], '500+ / members'],
  [['a bullet list "Packing": tent, stove', 'add rope after the tent'], 'Packing / tent / rope / stove'],
  [['a quote "Stay hungry" by Bob', 'who said it should be Ann Lee'], 'Stay hungry / Ann Lee'],
  [['a quote "Stay hungry" by Bob'], 'Stay hungry / Bob'],
] as const)('[BR113] after %j stands %s', (messages, texts) => {
  expect(after(...messages).texts).toEqual([texts]);
});

test('[BR114] a word of a title is coloured with the title, which is said', () => {
  const { texts, colors, reply } = after(...titles('Alpha beta gamma'), 'make beta yellow');
  expect(texts).toEqual(['Alpha beta gamma']);
  expect(colors[0]).toContain('#facc15');
  expect(reply).toContain('one word of a text can’t have a colour of its own yet');
});

test.each(['yellow text', 'red letters on black', 'white background', 'red text, blue background'])(
  '[BR114] “%s” adds no scene',
  (message) => {
    expect(after(...titles('Alpha'), message).texts).toEqual(['Alpha']);
  },
);

test('[BR114] “same colours for beta as alpha” gives the one the look of the other', () => {
  const [first, second] = after(
    ...titles('Alpha'),
    'make it blue',
    ...titles('Beta'),
    'same colours for beta as alpha',
  ).grounds;
  expect(second).toBe(first);
});

test.each([
  ['one more like this but in green', ['Alpha', 'Alpha'], '#16a34a'],
  ['another one like this but red', ['Alpha', 'Alpha'], '#dc2626'],
])('[BR94] “%s” is a copy that is other in one thing', (message, texts, ground) => {
  const { texts: shown, grounds } = after(...titles('Alpha'), message);
  expect([shown, grounds[1]]).toEqual([texts, ground]);
  expect(grounds[0]).not.toBe(ground);
});

test('[BR94] what is copied and put somewhere is the one that was named', () => {
  expect(after(...titles('Alpha', 'Beta'), 'duplicate alpha and put it at the end').texts).toEqual([
    'Alpha',
    'Beta',
    'Alpha',
  ]);
});

test('[BR98] what is still needed comes back', () => {
  expect(after(...titles('Alpha', 'Beta'), 'delete beta', 'wait I still need that').texts).toEqual(['Alpha', 'Beta']);
});

test.each(['make it 3d', 'make it rainy'])('[BR107] “%s” adds no scene about it', (message) => {
  expect(after(...titles('Alpha'), message).texts).toEqual(['Alpha']);
});

test.each([
  ['how to make tea in 3 steps: boil water, add tea, wait', ['Make tea / boil water / add tea / wait']],
  ['compare us vs them: fast vs slow, cheap vs expensive', ['Us / Fast / Cheap / Them / Slow / Expensive']],
  ['code: print("hello")', ['print("hello")']],
])('[BR81] “%s” is one scene of what was typed', (message, texts) => {
  expect(after(message).texts).toEqual(texts);
});

test.each(['the last one should be blue, the first red', '1 red 2 blue', 'alpha red, beta blue'])(
  '[BR115] “%s” gives each its colour',
  (message) => {
    expect(after(...titles('Alpha', 'Beta'), message).grounds).toEqual(['#dc2626', '#2563eb']);
  },
);

test.each([
  ['append "!" to the title', 'Alpha!'],
  ['add a question mark to the title', 'Alpha?'],
])('[BR116] “%s” is done at the end of the line', (message, text) => {
  expect(after(...titles('Alpha'), message).texts).toEqual([text]);
});

test('[BR100] where a title should be is no text', () => {
  expect(after(...titles('Alpha'), 'the title should be in the top left corner').texts).toEqual(['Alpha']);
});

test('[BR90] a scene named before a colon is none of the words', () => {
  expect(after(...titles('Alpha', 'Beta'), 'second scene: Gamma instead of Beta').texts).toEqual(['Alpha', 'Gamma']);
});

const songs = 'a bullet list "Songs": Moon, Star, Sun';
test.each([
  [
    ['title "Night Owls"', 'end on a thank you'],
    ['Night Owls', 'Thank you'],
  ],
  [
    ['title "Night Owls"', 'start with a 3-2-1 countdown'],
    ['3', 'Night Owls'],
  ],
  [['title "Night Owls"', songs, 'get rid of the owl scene'], ['Songs / Moon / Star / Sun']],
  [
    ['title "Night Owls"', songs, 'Sun should be first'],
    ['Night Owls', 'Songs / Sun / Moon / Star'],
  ],
  [
    ['title "Night Owls"', songs, 'duplicate the list but with Wind instead of Sun'],
    ['Night Owls', 'Songs / Moon / Star / Sun', 'Songs / Moon / Star / Wind'],
  ],
  [['counter to 300 labelled "listeners"', 'listeners should be fans'], ['300 / fans']],
  [['title "Night Owls", subtitle "Radio"', 'remove the subtitle again'], ['Night Owls']],
] as const)('[BR118] after %j stands %j', (messages, texts) => {
  expect(after(...messages).texts).toEqual(texts);
});

test.each([
  [['title "Night Owls"', 'make it a tiny bit longer'], [106]],
  [
    ['title "Night Owls"', songs, 'the list needs 2 more seconds'],
    [96, 156],
  ],
] as const)('[BR118] after %j they are %j frames long', (messages, frames) => {
  expect(after(...messages).frames).toEqual(frames);
});

test('[BR118] everything but the list is black, and the list is not', () => {
  const [first, second] = after('title "Night Owls"', songs, 'everything except the list in black').grounds;
  expect([first, second === '#000000']).toEqual(['#000000', false]);
});

test.each([
  ['big number 98% happy guests', '98% / Happy guests'],
  ['bar chart Q1 3, Q2 5', 'Q1 / Q2 / 3 / 5'],
  ['countdown 5', '5'],
])('[BR119] “%s” beside another scene is a scene', (message, text) => {
  expect(after('title "Fjord"', message).texts).toEqual(['Fjord', text]);
});

test.each(['bar chart blue', 'number bigger', 'countdown 5 seconds'])('[BR119] “%s” is none', (message) => {
  expect(after('bar chart: Q1 3, Q2 5', 'counter to 300 labelled "fans"', message).texts).toHaveLength(2);
});

const three = ['title "Fjord"', 'a bullet list "Tours": Oslo, Bergen', 'counter to 98 labelled "tours"'];
test('[BR115] scenes are given their colours by what they are', () => {
  const message = 'make the title red, the list blue and the number green';
  expect(after(...three, message).grounds).toEqual(['#dc2626', '#2563eb', '#16a34a']);
});

test('[BR111] all but one are given a length', () => {
  const { frames } = after(...three, 'all of them 4 seconds except the number');
  expect(frames.slice(0, 2)).toEqual([120, 120]);
  expect(frames[2]).not.toBe(120);
});

test.each(['make text more big', 'do the background more bright', 'both same length please 4s', 'speed x2'])(
  '[BR118] “%s” changes what is there',
  (message) => {
    const [first, second] = [after(...titles('Alpha', 'Beta')), after(...titles('Alpha', 'Beta'), message)];
    expect(second.texts).toEqual(first.texts);
    expect(second.reply).not.toMatch(/can't tell/);
  },
);

test.each([
  [
    'I would like to compare tea and milk: calm vs loud, slow vs fast',
    'Tea and milk / Tea / Calm / Slow / Milk / Loud / Fast',
  ],
  ['also mention that the first class is free', 'First class is free'],
  ['new slide w/ text Breathe out', 'Breathe out'],
])('[BR81] “%s” beside another scene is one of what was typed', (message, text) => {
  expect(after('title "Yoga"', message).texts).toEqual(['Yoga', text]);
});

test('[BR82] two requests, the second of which is for something new', () => {
  expect(after('title "Yoga"', 'delete this one and make new with "Namaste"').texts).toEqual(['Namaste']);
});

test('[BR81] what a viewer is to read is spelt as it was typed', () => {
  expect(after('title "Yoga"', 'add a list: x1, w/ milk, more big').texts[1]).toBe('x1 / w/ milk / more big');
});

test('[BR223] confetti falls in the scene that is there', () => {
  const talk = openConversation('confetti');
  talk.say({ say: 'Title: Hello' });
  const { tool, project } = talk.say({ say: 'add confetti to scene 1' });
  expect([tool, project.scenes.length]).toEqual(['editScene', 1]);
  expect(talk.say({ say: 'more confetti' }).project.scenes).toHaveLength(1);
  const { project: after } = talk.say({ say: 'remove the confetti' });
  expect(after.scenes.map(({ texts }) => texts)).toEqual([['Hello']]);
});

test('[BR223] a chart of this draws the figures of the table, and the table stays', () => {
  const talk = openConversation('chart of this');
  talk.say({ say: 'Month,Sales,Costs\nJan,12400,8000\nFeb,15100,9000\nMar,9800,7000' });
  const { project } = talk.say({ say: 'make a chart of this' });
  expect(project.scenes[1]?.texts).toEqual(['Sales', 'Jan', 'Feb', 'Mar', '12400', '15100', '9800']);
  expect(talk.say({ say: 'make a chart of this' }).reply).toContain('is a chart already');
});

test.each(['make it 2 hours', 'make it -3 seconds', 'set scene 1 to minus 5 seconds'])(
  '[BR224] “%s” changes nothing',
  (say) => {
    const talk = openConversation('range');
    const before = talk.say({ say: 'intro for Acme' }).project;
    const { tool, project, reply } = talk.say({ say });
    expect([tool, project]).toEqual(['askUser', before]);
    expect(reply).toMatch(/10 minutes|0\.5 s/);
  },
);
