import { blankBrief } from '../../app/worker/brain/plan/blank-brief';
import type { SceneBrief } from '../../shared/schema/operations';

const said = (recipe: string, brief: Partial<SceneBrief>): SceneBrief => ({ ...blankBrief(recipe), ...brief });

/** What a person would type, one for each recipe. */
export const usual: readonly SceneBrief[] = [
  said('title', { headline: 'Acme Rockets', subline: 'Deliveries that leave the ground' }),
  said('bullet-list', {
    headline: 'Before you launch',
    items: ['Check the weather', 'Fuel the second stage', 'Call everybody’s mother', 'Count down from ten'],
  }),
  said('bar-chart', {
    headline: 'Parcels a day',
    data: [
      { label: 'Q1', value: 10 },
      { label: 'Q2', value: 25 },
      { label: 'Q3', value: 40 },
    ],
  }),
  said('big-number', {
    headline: 'parcels delivered',
    number: { value: 12480, from: 0, decimals: 0, prefix: '', suffix: '' },
  }),
  said('quote', { quote: 'It landed before I closed the app.', attribution: 'Mara Lind' }),
];

const long =
  'A headline that goes on for rather longer than anybody who designs things for a living would ever advise you to let it go on';

/** What the first visitor is told to try, and what follows from it in the same project. */
export const firstVisit: readonly SceneBrief[] = [
  said('title', { headline: 'Acme Rockets', weight: 'bold', palette: { text: '#ffffff', background: '#12235a' } }),
  ...usual.slice(1),
];

/** What a person also types. */
export const unusual: readonly SceneBrief[] = [
  said('title', { headline: 'Acme Rockets', weight: 'bold', palette: { text: '#ffffff', background: '#1b2a6b' } }),
  said('title', { headline: long, subline: long, eyebrow: 'Chapter one' }),
  said('title', { headline: 'Hi', palette: { background: '#ffffff' } }),
  said('title', { headline: 'مرحبا بالعالم', subline: 'صواريخ أكمي تصل بسرعة' }),
  said('title', { headline: '日本語の見出しはどう折り返すのか見てみよう', subline: '🚀 ロケット' }),
  said('title', { headline: 'x'.repeat(3000), backgroundColors: ['#0f766e', '#f59e0b'] }),
  said('title', {
    headline: 'Thank you 🚀🎉',
    subline: 'See you in May',
    eyebrow: 'That was it',
    palette: { background: '#d7263d' },
  }),
  said('bullet-list', { items: Array.from({ length: 60 }, (_, index) => `Point number ${index + 1}`) }),
  said('bullet-list', {
    headline: 'Agenda',
    items: Array.from({ length: 9 }, (_, index) => `A longer agenda item, number ${index + 1}, with words`),
  }),
  said('bullet-list', {}),
  said('bullet-list', {
    headline: 'Two',
    items: ['Only this', 'and this one which needs a good many more words to say what it wants to say'],
  }),
  said('bar-chart', {
    data: Array.from({ length: 40 }, (_, index) => ({ label: `Week ${index + 1}`, value: 20 + ((index * 37) % 60) })),
  }),
  said('bar-chart', {
    headline: 'Profit',
    unit: '$',
    data: [
      { label: 'Jan', value: -30 },
      { label: 'Feb', value: 12.5 },
      { label: 'Mar', value: 44 },
      { label: 'Apr', value: -8 },
    ],
  }),
  said('bar-chart', {
    headline: 'Tickets by team',
    unit: '%',
    data: [
      { label: 'Customer support', value: 44 },
      { label: 'Engineering and operations', value: 31 },
      { label: 'Marketing', value: 12 },
      { label: 'Finance', value: 7 },
    ],
  }),
  said('bar-chart', {}),
  said('bar-chart', { headline: 'One', data: [{ label: 'Only', value: 1e12 }] }),
  said('big-number', {
    number: { value: 98.6, from: 0, decimals: 1, prefix: '', suffix: '%' },
    headline: 'of parcels on time',
    subline: 'measured since January',
  }),
  said('big-number', {
    number: { value: 1234567890, from: 0, decimals: 2, prefix: '$', suffix: ' million' },
    headline: 'raised',
  }),
  said('big-number', {}),
  said('quote', {
    quote:
      'I have been ordering rockets for thirty years, and in all that time nobody ever asked me whether the garden was large enough. These people did. They came with a tape measure, a thermos flask and a very small dog, and they measured everything twice before they would even talk about fuel.',
    attribution: 'Mara Lind, Head of Gardens at the Ministry of Launches',
  }),
  said('quote', {}),
];
