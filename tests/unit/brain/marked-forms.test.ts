import { expect, test } from 'vitest';
import { openConversation } from '../../eval/conversation';
import { understand } from '../../../app/worker/brain/understand';
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

const rows = (...cells: readonly (readonly string[])[]) => ({ table: { rows: cells } });

test.each([
  [
    'Price list for the kiosk screen, people stand two metres away. Pretzel £2.20, cider £4, no sorry, cider is £4.50 now. tea £1.80. Warm browns',
    {
      recipe: 'table',
      headline: 'Price list for the kiosk',
      ...rows(['Pretzel', '£2.20'], ['Cider', '£4.50'], ['Tea', '£1.80']),
    },
  ],
  [
    'running order for the gala: 6pm doors, 6.30 supper, 8 first set, 9.15 raffle, no wait raffle has been moved to 9.30, 11.30 carriages. tartan if you can',
    {
      recipe: 'table',
      headline: 'Running order for the gala',
      ...rows(['6pm', 'Doors'], ['6.30', 'Supper'], ['8', 'First set'], ['9.30', 'Raffle'], ['11.30', 'Carriages']),
    },
  ],
  [
    'Morning chart for the kids: wake up 7:00, teeth 7:40, shoes on 7:50. Ticks next to each would be lovely',
    { recipe: 'checklist', items: ['wake up 7:00', 'teeth 7:40', 'shoes on 7:50'] },
  ],
  [
    "I'm a nurse and want a loop for the staff room. The 3 moments: before a patient, before a procedure, after a visit. Calm blue",
    {
      recipe: 'bullet-list',
      headline: '3 moments',
      items: ['before a patient', 'before a procedure', 'after a visit'],
    },
  ],
  [
    'how we make our cheese in 3 steps - warm the milk at 6am, add rennet, press overnight',
    {
      recipe: 'steps',
      headline: 'How we make our cheese',
      items: ['warm the milk at 6am', 'add rennet', 'press overnight'],
    },
  ],
  [
    'can u make a txt convo\nmum: did u eat\nme: yes\nmum: what\nend w the dots',
    {
      recipe: 'chat',
      entries: [
        { title: 'Mum', text: 'did u eat' },
        { title: 'Me', text: 'yes' },
        { title: 'Mum', text: 'what' },
      ],
    },
  ],
  [
    'Show results in a table:\nLongest bean - Dora Pike - 71 cm\nBest onions - The Fosters\nHeaviest marrow - Col Abara - 18 kg',
    rows(
      ['Longest bean', 'Dora Pike', '71 cm'],
      ['Best onions', 'The Fosters', ''],
      ['Heaviest marrow', 'Col Abara', '18 kg'],
    ),
  ],
  [
    'latency before/after: 840 ms → 95 ms. Cost per month $12.4k → $7.1k.',
    rows(['Latency', '840 ms', '95 ms'], ['Cost per month', '$12.4k', '$7.1k']),
  ],
  [
    '612 people replied, which stunned us: 38% longer hours, 27% events, 19% e-books, and the remaining 16% quiet desks. A pie please',
    {
      recipe: 'pie-chart',
      unit: '%',
      data: [{ label: 'longer hours', value: 38 }, { value: 27 }, { value: 19 }, { value: 16 }],
    },
  ],
  [
    'Line graph, company headcount: 2019 14, 2020 13, 2021 29. Annotate the dip ("we nearly closed")',
    {
      recipe: 'line-chart',
      headline: 'Company headcount',
      data: [{ label: '2019', value: 14 }, { value: 13 }, { value: 29 }],
    },
  ],
  [
    'clasificación del torneo: 1º Marta 15 puntos, 2º Los Primos 12, 3º Iván 9. Que suban de abajo arriba',
    {
      recipe: 'ranking',
      data: [
        { label: 'Marta', value: 15 },
        { label: 'Los Primos', value: 12 },
        { label: 'Iván', value: 9 },
      ],
    },
  ],
  ['10, 9, 8... launch', { recipe: 'countdown', headline: 'Launch', number: { value: 10 } }],
  [
    'make a countdown from ten to zero and when it hits zero it should say happy new year with sparkles',
    { recipe: 'countdown', headline: 'Happy new year', number: { value: 10 } },
  ],
  [
    'Explain the water cycle? Evaporation, then condensation, then collection, and it goes round in a circle',
    {
      recipe: 'flowchart',
      entries: [{ title: 'Evaporation' }, { title: 'Condensation' }, { title: 'Collection' }, { title: 'Evaporation' }],
    },
  ],
  [
    'The society announces this. General Meeting, Thursday at 7.30pm, Church Hall. Agenda: apologies, report, elections. Tea provided.',
    {
      headline: 'General Meeting',
      eyebrow: 'Thursday at 7.30pm, Church Hall',
      items: ['Apologies', 'Report', 'Elections'],
    },
  ],
  [
    'do comparing of two plan, left Basic 9 euro 10 GB, right Plus 15 euro 60 GB',
    {
      recipe: 'comparison',
      sides: [
        { title: 'Basic', items: ['9 euro', '10 GB'] },
        { title: 'Plus', items: ['15 euro', '60 GB'] },
      ],
    },
  ],
  [
    'Fake tweet please. From Jane Austen, @janeausten: "The book you want is on loan until the 30th." 1.8K reposts',
    {
      recipe: 'social-post',
      attribution: 'Jane Austen @janeausten',
      figures: [{ value: 1.8, suffix: 'K', label: 'reposts' }],
    },
  ],
  [
    'Répartition du budget : Loyer 1 250,50 €, Alimentation 640,00 €, Loisirs 89,90 €, en camembert',
    {
      recipe: 'pie-chart',
      data: [
        { label: 'Loyer', value: 1250.5 },
        { label: 'Alimentation', value: 640 },
        { label: 'Loisirs', value: 89.9 },
      ],
    },
  ],
  [
    'compare our Basic plan and Pro plan: Basic $9/month 1 user 5 GB, Pro $29/month 10 users',
    {
      recipe: 'pricing',
      entries: [
        { title: 'Basic', tag: '$9/month', text: '1 user, 5 GB' },
        { title: 'Pro', tag: '$29/month', text: '10 users' },
      ],
    },
  ],
  ['card grid: What you get: Bread, Tools, Seeds', { headline: 'What you get', items: ['Bread', 'Tools', 'Seeds'] }],
])('[BR134] “%s” is read by its marks', (message, brief) => {
  expect(sceneFor(message)).toMatchObject(brief);
});

test('[BR134] a word that is not to be said is not said', () => {
  const brief = sceneFor('Save the date. Imogen & Rafael, 6 September. Please DON\'T use the word "funeral" anywhere.');
  expect(JSON.stringify(brief)).not.toMatch(/funeral/i);
});

test('[BR134] what changes a scene is read as that, whatever stands in it', () => {
  const talk = openConversation('marked');
  talk.say({ say: 'a menu: tea £2, cake £3, soup £5' });
  const { project } = talk.say({ say: 'change £2 to £2.50' });
  expect(project.scenes).toHaveLength(1);
});
