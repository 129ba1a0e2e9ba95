import { expect, test } from 'vitest';
import { understand } from '../../../app/worker/brain/understand';
import type { SceneBrief } from '../../../shared/schema/operations';
import { projectOf } from './project-of';

function briefOf(message: string): Partial<SceneBrief> {
  const world = {
    project: projectOf([]),
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  };
  const [first] = understand(message, world).operations;
  if (first?.tool !== 'addScene') throw new Error(`“${message}” adds no scene`);
  return first.brief;
}

const items = (...all: string[]) => ({ items: all });

test.each<readonly [string, Partial<SceneBrief>]>([
  ['60 percent of people skip breakfast', { recipe: 'big-number', headline: 'People skip breakfast' }],
  ['Uptime 99.98%', { recipe: 'big-number', headline: 'Uptime' }],
  [
    'recipe pancakes: 2 eggs, 200g flour, 300ml milk. Mix, rest 20 minutes, fry, serve',
    {
      recipe: 'comparison',
      sides: [
        { title: 'Ingredients', ...items('2 eggs', '200g flour', '300ml milk') },
        { title: 'Steps', ...items('Mix', 'Rest 20 minutes', 'Fry', 'Serve') },
      ],
    },
  ],
  [
    'compare tea and coffee: price, taste, caffeine',
    {
      recipe: 'comparison',
      sides: [
        { title: 'Tea', ...items('Price', 'Taste', 'Caffeine') },
        { title: 'Coffee', ...items('Price', 'Taste', 'Caffeine') },
      ],
    },
  ],
  [
    'a trip from lisbon to porto to braga',
    {
      recipe: 'map-route',
      headline: 'Trip',
      entries: ['Lisbon', 'Porto', 'Braga'].map((title) => ({ title, text: null, tag: null })),
    },
  ],
  [
    'Customers we work with: Nordwind, Quarry, Halden, Osprey',
    { recipe: 'logo-wall', headline: 'Customers we work with', ...items('Nordwind', 'Quarry', 'Halden', 'Osprey') },
  ],
  ['compare our plans: Free, Pro, Team', { recipe: 'pricing', headline: 'Our plans' }],
  ['donate button', { recipe: 'call-to-action', action: 'Donate', headline: null }],
  ['follow button animation', { recipe: 'call-to-action', action: 'Follow' }],
  ['countdown to launch 5 4 3 2 1', { recipe: 'countdown', headline: 'Launch' }],
  ['the word LOVE in big letters', { recipe: 'title', headline: 'LOVE' }],
  [
    'unemployment rate 2019 3.7, 2020 8.1, 2021 5.3',
    {
      headline: 'Unemployment rate',
      data: [
        { label: '2019', value: 3.7 },
        { label: '2020', value: 8.1 },
        { label: '2021', value: 5.3 },
      ],
    },
  ],
  [
    'the largest oceans: pacific 165, atlantic 106, indian 70 million km2',
    {
      recipe: 'bar-chart',
      unit: 'million km2',
      data: [
        { label: 'pacific', value: 165 },
        { label: 'atlantic', value: 106 },
        { label: 'indian', value: 70 },
      ],
    },
  ],
])('[BR140] “%s” is read by its form', (message, expected) => {
  expect(briefOf(message)).toMatchObject(expected);
});

test('[BR140] a share that is said in words is a share', () => {
  expect(briefOf('60 percent of people skip breakfast').number).toMatchObject({ value: 60, suffix: '%' });
});

test('[BR140] who talks is not the headline of what is said', () => {
  const { headline, entries } = briefOf('chat between mom and kid: Mom: dinner? Kid: pizza!');
  expect([headline ?? null, entries?.map(({ title, text }) => `${title}: ${text}`)]).toEqual([
    null,
    ['Mom: dinner?', 'Kid: pizza!'],
  ]);
});

test('[BR140] rows of figures are one request, though one of them begins like another', () => {
  expect(briefOf('a chart of visits: wash 12, trim 30, cut 45').data).toEqual([
    { label: 'wash', value: 12 },
    { label: 'trim', value: 30 },
    { label: 'cut', value: 45 },
  ]);
});
