import { expect, test } from 'vitest';
import type { LayoutElement } from '$shared/schema/layout';
import { isSameColor } from '../../../app/worker/composer/avoid-colors';
import { resolveLook } from '../../../app/worker/composer/resolve-look';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { makeFilm } from '../storyboards/make-film';
import { openConversation } from '../../eval/conversation';

const title = 'add a title "Hello"';
const list = 'add a list: one, two, three, four, five, six, seven';

/** What a project is after some messages, each said with what was said before in mind. */
function after(...messages: readonly string[]) {
  const conversation = openConversation('preferences');
  const turns = messages.map((say) => conversation.say({ say }));
  const last = turns.at(-1);
  if (!last) throw new Error('nothing was said');
  return { ...last, seconds: last.project.scenes.map(({ durationInFrames }) => durationInFrames / 30) };
}

const enters = (elements: readonly LayoutElement[]) => new Set(elements.flatMap(leavesOf).map(({ enter }) => enter));

test.each([
  ['keep every scene under 3 seconds', [3, 3]],
  ['no scene longer than 2 seconds please', [2, 2]],
  ['I want every scene to be at least 6 seconds', [6, 6]],
  ['from now on all scenes are 5 seconds', [5, 5]],
  ['every new scene should be 2 seconds long', [2, 2]],
  ['scenes should never be longer than 2.5 seconds', [2.5, 2.5]],
])('[BR120] after “%s” the scenes there are and those to come last %j', (message, seconds) => {
  expect(after(title, message, list).seconds).toEqual(seconds);
});

test('[BR120] a length that is asked for in a scene goes before the one that is kept', () => {
  expect(after('keep every scene under 3 seconds', 'add a title "Slow" for 8 seconds').seconds).toEqual([8]);
});

test('[BR120] a length for every scene, said once, is kept for none', () => {
  expect(after(title, 'make every scene 5 seconds', 'add a title "Next"').seconds).toEqual([5, 3.2]);
});

test.each([
  ['never use orange', '#f97316'],
  ['no blue anywhere please', '#2563eb'],
  ['avoid red', '#dc2626'],
])('[BR121] after “%s” no scene is drawn with it', (message, color) => {
  const { project } = makeFilm([title, message, list, 'bar chart: Mon 3, Tue 5']);
  for (const { layout } of project.scenes) {
    if (!layout) throw new Error('no layout');
    const { colors, ornament, ornamentColors } = resolveLook(layout, project.theme);
    const { background, text, soft, accent } = colors;
    for (const drawn of [background, text, soft, accent, ...(ornament === 'none' ? [] : ornamentColors)])
      expect(isSameColor(drawn, color), `${drawn} is not to be like ${color}`).toBe(false);
  }
});

test('[BR121] a colour to be avoided is there where it is asked for', () => {
  const { project } = after('never use red', 'add a title "Stop" on red');
  expect(project.scenes[0]?.background[0]).toBe('#dc2626');
});

test.each([
  ['from now on everything pops in', 'pop'],
  ['always fade the titles in', 'fade-rise'],
])('[BR122] after “%s” new scenes do so too', (message, enter) => {
  for (const before of [[], [title]]) {
    const { project } = makeFilm([...before, message, 'add a title "Later"']);
    expect(enters(project.scenes.at(-1)?.layout?.elements ?? [])).toContain(enter);
  }
});

test('[BR122] what is said of one text, or of one scene, is kept for none', () => {
  for (const message of ['scene 1 should always bounce in', 'always be closing', 'why is it always popping in?'])
    expect(makeFilm([title, message]).project.preferences).toEqual([]);
});

test.each([
  [['never use orange', 'orange is fine again']],
  [['never use orange', 'you can use orange again']],
  [['keep every scene under 3 seconds', 'scenes can be longer again']],
  [['always use dark backgrounds', 'forget the background rule']],
  [['our brand color is #e4572e', 'forget our brand colors']],
  [['from now on everything pops in', 'never use orange', 'forget all my preferences']],
])('[BR123] of %j nothing is kept', (messages) => {
  const { project } = makeFilm([title, ...messages]);
  expect([project.preferences, project.theme.palette]).toEqual([[], makeFilm([title]).project.theme.palette]);
});

test('[BR123] of several, the one that is named is forgotten; unnamed, it is asked which', () => {
  const kept = ['never use orange', 'keep every scene under 3 seconds'];
  expect(after(...kept, 'forget the length limit', 'what are my preferences?').reply).toBe(
    'Kept with this project: “never use orange”.',
  );
  expect(after(...kept, 'forget that rule')).toMatchObject({ tool: 'askUser' });
});

test('[BR123] what is kept is told when it is asked for', () => {
  expect(after('never use orange', 'what are my preferences?')).toMatchObject({
    tool: 'askUser',
    reply: 'Kept with this project: “never use orange”.',
  });
});

test('[BR124] a later wish about the same takes the place of the earlier', () => {
  const { project } = makeFilm(['always use dark backgrounds', 'always use light backgrounds', title]);
  expect(project.preferences.map(({ said }) => said)).toEqual(['always use light backgrounds']);
});

test('[BR124] “dark” for all scenes is said of every one, however they are called', () => {
  for (const all of ['make all scenes dark', 'make everything dark', 'all scenes in dark']) {
    const { project } = after(title, list, all);
    expect(project.scenes.map(({ background }) => background[0])).toEqual(['#111318', '#111318']);
  }
});

test.each([
  ['before we start: I always want dark backgrounds', 'look.background'],
  ['house rule: light theme only', 'edit.setBackground.all+setColor.all'],
  ['never use white backgrounds they hurt on the projector', 'avoid.ffffff'],
  ['dont ever go over five seconds for a scene', 'length'],
  ['nothing longer than 90 frames, ever', 'length'],
  ['make scenes 2 seconds each by default, my audience has no patience', 'length'],
])('[BR122] “%s”, said before there is a scene, is kept and shown to nobody', (message, id) => {
  const { preferences, scenes } = makeFilm([message]).project;
  expect([preferences.map((one) => one.id), scenes]).toEqual([[id], []]);
});

test('[BR122] a rule that can’t be kept is no title either', () => {
  expect(after('from now on use everything that smells nice')).toMatchObject({ tool: 'askUser' });
});

test.each([
  ['scene: Stop', 'Stop'],
  ['welcome slide, Biology 9B', 'Biology 9B'],
  ['Scene two, the words Internal Controls', 'Internal Controls'],
  ['second one, 2 dollars a cup', '2 dollars a cup'],
])('[BR119] “%s” is the next scene', (message, text) => {
  const { project } = after(title, message);
  expect(project.scenes[1]?.texts).toEqual([text]);
});

test.each([
  ['nothing longer than 90 frames, ever', [3, 3]],
  ['always put scenes at exactly 2 seconds unless i say otherwise', [2, 2]],
])('[BR120] “%s” is a limit, and no least', (message, seconds) => {
  expect(
    after(message, 'add a title "One" for 12 words to read', list).seconds.map((each) => each <= (seconds[0] ?? 0)),
  ).toEqual([true, true]);
});

test.each([
  ['house rule: light theme only, no dark scenes', /Kept with the project/],
  [
    'we only do black backgrounds with hot pink text at Club Vanta, please keep to that',
    /this background and this colour/,
  ],
])('[BR122] “%s” is kept and makes no scene', (message, said) => {
  const { reply, project } = after(message);
  expect(project.scenes).toEqual([]);
  expect(reply).toMatch(said);
});
