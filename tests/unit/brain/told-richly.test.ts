import { describe, expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';
import { understand } from '../../../app/worker/brain/understand';
import { makeFilm } from '../storyboards/make-film';
import { projectOf } from './project-of';

function sceneFor(message: string) {
  const { operations, reply } = understand(message, {
    project: projectOf([]),
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  });
  const [operation] = operations.filter(({ tool }) => tool === 'addScene');
  if (operation?.tool !== 'addScene') throw new Error(reply);
  return operation.brief;
}

describe('what is told behind the content', () => {
  test.each([
    ['bar chart of rainfall in mm: Jan 264, Feb 262, Mar 98. Should make the dry month obvious', /dry|obvious/i],
    ['list: tea, coffee, cake. Big letters please!!', /letters/i],
    ['timeline of the outage: 14:02 deploy, 14:07 alert, 14:15 paged. The line should draw itself', /itself/i],
    ['chat. Mum: did you eat. Son: yes. Mum: what. Son: food. bubbles popping in one by one', /bubbles/i],
  ])('[BR225] of “%s” that is not shown', (message, told) => {
    expect(JSON.stringify(sceneFor(message))).not.toMatch(told);
  });

  test('[BR225] what is there is told what to do', () => {
    const talk = openConversation('directions');
    talk.say({ say: 'Title: Hello' });
    const { project } = talk.say({ say: 'Change the title to Goodbye. Make the title blue' });
    expect(project.scenes[0]?.texts).toEqual(['Goodbye']);
    expect(JSON.stringify(project.scenes[0])).not.toEqual(JSON.stringify(talk.say({ say: 'undo' }).project.scenes[0]));
  });

  test('[BR225] a mood is a mood, whatever it is not', () => {
    const { reply } = makeFilm(['launch video for Tallyho, an app that splits bills. Playful but not childish']);
    expect(reply).not.toMatch(/childish/i);
  });
});

test.each([
  [
    'Agenda for our AGM please - Thornbury Society, Tuesday 11 March 7.30pm, Village Hall. 1 Apologies, 2 Minutes of last meeting, 3 Water butts, 4 Any other business.',
    {
      headline: 'Agenda for our AGM',
      subline: 'Thornbury Society · Tuesday 11 March 7.30pm · Village Hall',
      items: ['Apologies', 'Minutes of last meeting', 'Water butts', 'Any other business'],
    },
  ],
  [
    'I want a table that shows results of my models. Baseline: accuracy 71.2, F1 68.4, time 12 ms. CNN: 83.5, 81.9, 31 ms. Ours: 89.6, 88.8, 40 ms.',
    {
      recipe: 'table',
      table: {
        columns: ['', 'Accuracy', 'F1', 'Time'],
        rows: [
          ['Baseline', '71.2', '68.4', '12 ms'],
          ['CNN', '83.5', '81.9', '31 ms'],
          ['Ours', '89.6', '88.8', '40 ms'],
        ],
      },
    },
  ],
  [
    'Price board for my bakery please. Sourdough 4.20, rye loaf 4.80, cinnamon bun 2.90. Name is Hollis & Daughter',
    {
      recipe: 'table',
      headline: 'Price board for my bakery',
      table: {
        rows: [
          ['Sourdough', '4.20'],
          ['Rye loaf', '4.80'],
          ['Cinnamon bun', '2.90'],
        ],
      },
    },
  ],
  [
    'pricing, three plans: Starter $0 (1 project, community support), Team $24/user/mo (SSO, priority support) and Enterprise, talk to us (audit logs). brand is Ledgerline',
    {
      recipe: 'pricing',
      headline: 'Ledgerline',
      entries: [
        { title: 'Starter', tag: '$0', text: '1 project, community support' },
        { title: 'Team', tag: '$24/user/mo', text: 'SSO, priority support' },
        { title: 'Enterprise', tag: 'Talk to us', text: 'audit logs' },
      ],
    },
  ],
  [
    'fake convo between a mum and son. Mum: did you eat. Son: yes. Mum: what. Son: food.',
    {
      recipe: 'chat',
      entries: [
        { title: 'Mum', text: 'did you eat' },
        { title: 'Son', text: 'yes' },
        { title: 'Mum', text: 'what' },
        { title: 'Son', text: 'food' },
      ],
    },
  ],
  [
    'Cuenta atrás para Año Nuevo, que vaya de 10 a 0 y al final diga "¡Feliz 2026!" de parte de la familia Restrepo',
    { recipe: 'countdown', headline: '¡Feliz 2026!', number: { value: 10 } },
  ],
  [
    'Route map for our bike ride, like a tube map: Bristol start, Bath 13 miles, Chippenham 26, finish Windsor 100 miles',
    {
      recipe: 'timeline',
      entries: [
        { title: 'Bristol', tag: '0 miles' },
        { title: 'Bath', tag: '13 miles' },
        { title: 'Chippenham', tag: '26 miles' },
        { title: 'Windsor', tag: '100 miles' },
      ],
    },
  ],
  [
    "donut chart where our centre's money goes: staff 46%, building and heating 27%, youth club 27%. total £212,400",
    {
      recipe: 'donut-chart',
      subline: 'Total £212,400',
      unit: '%',
      data: [
        { label: 'staff', value: 46 },
        { label: 'building and heating', value: 27 },
        { label: 'youth club', value: 27 },
      ],
    },
  ],
  [
    'lower third for interview, Dr. Amina Yusuf, Marine Biologist',
    { recipe: 'lower-third', headline: 'Dr. Amina Yusuf' },
  ],
  [
    'show a python function for binary search being typed out line by line, then highlight the middle line',
    { recipe: 'code-block', headline: 'python function for binary search' },
  ],
])('[BR226] “%s” is read whole', (message, brief) => {
  expect(sceneFor(message)).toMatchObject(brief);
});

test.each([
  [
    'hi so its my daughters birthday shes turning six and we are doing a unicorn party on saturday the 14th of june at 2 oclock at 27 Maple Close can you make an invitation that moves her name is Poppy and people should text me by the 7th thanks',
    {
      eyebrow: 'You are invited',
      headline: 'Poppy turns six',
      subline: 'Unicorn party · Saturday the 14th of june, 2 oclock · 27 Maple Close · Text me by the 7th',
    },
  ],
  [
    'starting soon screen for my stream, channel is NovaGoblin, tonight is elden ring, purple and toxic green',
    { eyebrow: 'NovaGoblin', headline: 'Starting soon', subline: 'Tonight: elden ring' },
  ],
])('[BR227] “%s”', (message, brief) => {
  expect(sceneFor(message)).toMatchObject(brief);
});

test('[BR138] a lesson told in the first person is one, as long as it says', () => {
  const film = makeFilm([
    "ok so I'm explaining the water cycle to my class of eight year olds tomorrow and I'd love a little video, maybe 40 seconds, sun heats the sea, evaporation, clouds form, then rain, then it runs back to the sea",
  ]);
  expect(film.scenes.reduce((all, scene) => all + scene.durationInFrames, 0)).toBe(1200);
  const texts = film.scenes.flatMap((scene) => scene.texts).join(' ');
  expect(texts).toMatch(/Water cycle.*Sun heats the sea.*Evaporation.*Clouds form/);
  expect(texts).not.toMatch(/my class|40 seconds/);
});
