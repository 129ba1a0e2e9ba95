import { expect, test } from 'vitest';
import type { LayoutElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { sayNote } from '../../../app/worker/composer/scene-notes';
import { briefFor, plainTheme, wide } from './briefs';
import { compose } from './run-code';

function element<Type extends LayoutElement['type']>(recipe: string, type: Type, said: Partial<SceneBrief>) {
  const { elements } = compose(briefFor(recipe, said), plainTheme, wide).layout;
  const found = elements.find((each): each is Extract<LayoutElement, { type: Type }> => each.type === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

const isDiff = (text: string, language: string | null = null): boolean =>
  element('code-block', 'code', { code: { text, language, emphasised: [] } }).diff;

test('[CO80] only what has both signs, a hunk or the name of a change is shown as one', () => {
  expect(isDiff('steps:\n- uses: checkout\n- run: npm test')).toBe(false);
  expect(isDiff('- uses: checkout\n+ x', 'yaml')).toBe(false);
  expect(isDiff('curl\n-H "Accept: text/html"\n-d @body')).toBe(false);
  expect(isDiff('# Shopping\n- milk\n- eggs')).toBe(false);
  expect(isDiff('+ one\n+ two')).toBe(false);
  expect(isDiff('---\ntitle: Hi\n---\n- a')).toBe(false);
  expect(isDiff('-let a = 1;\n+const a = 1;')).toBe(true);
  expect(isDiff('@@ -1,2 +1,3 @@\n a\n+b')).toBe(true);
  expect(isDiff('+ one\n+ two', 'diff')).toBe(true);
});

test('[CO81] a figure is shown with every digit and the unit it was given', () => {
  const data = [{ label: 'Growth', value: 12.5 }];
  expect(element('big-number', 'number', { data, unit: '%' })).toMatchObject({ value: 12.5, decimals: 1, suffix: '%' });
  expect(element('big-number', 'number', { data, unit: '$' })).toMatchObject({ prefix: '$', suffix: '' });
  const fine = [{ label: 'Rate', value: 12.25 }];
  expect(element('stat-row', 'stats', { data: fine, unit: '€' }).stats).toEqual([
    { value: 12.25, decimals: 2, prefix: '€', suffix: '', label: 'Rate' },
  ]);
  const sold = [
    { label: 'May', value: 1_200_000 },
    { label: 'June', value: 900_000.5 },
  ];
  expect(element('table', 'table', { data: sold, unit: '$' }).rows).toEqual([
    ['May', '$1,200,000'],
    ['June', '$900,000.5'],
  ]);
  expect(element('card-grid', 'cards', { data: sold, unit: 'kg' }).cards.map(({ text }) => text)).toEqual([
    '1,200,000 kg',
    '900,000.5 kg',
  ]);
  expect(element('timeline', 'timeline', { data: [{ label: 'founded', value: 2019 }] }).entries[0]?.time).toBe('2019');
  const likes = { label: 'Likes', value: 2, decimals: 1, prefix: '', suffix: 'K' };
  expect(element('social-post', 'post', { quote: 'Hi', figures: [likes] }).metrics).toEqual([
    { label: 'Likes', value: '2.0K' },
  ]);
});

test('[CO81] a figure that is no share of a hundred is never drawn as one', () => {
  const raised = { value: 64, from: 0, decimals: 0, prefix: '$', suffix: 'k' };
  expect(element('progress', 'number', { number: raised, headline: 'raised' })).toMatchObject(raised);
  expect(element('progress', 'progress', { number: { ...raised, prefix: '', suffix: '%' } }).value).toBe(64);
});

test('[CO82] a moment without a figure stays what it was, is never nought, and is named', () => {
  const table = {
    columns: ['Team', '2022', '2023', '2024'],
    rows: [
      ['Blue', '€10', '', '€30'],
      ['Red', '', '€25', '€40'],
      ['No team', '', '', ''],
    ],
  };
  expect(element('ranking', 'chart', { table })).toMatchObject({
    unit: '€',
    data: [
      { label: 'Blue', value: 30 },
      { label: 'Red', value: 40 },
    ],
    steps: [
      { label: '2022', values: [10, 25] },
      { label: '2023', values: [10, 25] },
      { label: '2024', values: [30, 40] },
    ],
  });
  expect(compose(briefFor('ranking', { table }), plainTheme, wide).notes).toContainEqual({
    kind: 'no-figure',
    names: ['Blue in 2023', 'Red in 2022'],
  });
});

const notesOf = (recipe: string, said: Partial<SceneBrief>) => compose(briefFor(recipe, said), plainTheme, wide).notes;
const sentences = (recipe: string, said: Partial<SceneBrief>): string => notesOf(recipe, said).map(sayNote).join(' ');

test('[CO85] what was given and is not in the scene is named', () => {
  const items = Array.from({ length: 18 }, (_, at) => `Beat number${String.fromCharCode(97 + at)}`);
  expect(notesOf('kinetic-type', { items })).toEqual([{ kind: 'left-out', texts: items.slice(16) }]);
  expect(sentences('chat', { items: ['Hi'], subline: 'From the archive' })).toBe(
    '“From the archive” has no place in this scene and is left out.',
  );
  const sides = Array.from({ length: 6 }, (_, at) => ({ title: `Side${at}`, items: [] }));
  expect(notesOf('comparison', { sides })).toEqual([{ kind: 'left-out', texts: ['Side4', 'Side5'] }]);
});

test('[CO85] what only decides how a scene looks is not called left out', () => {
  const entries = [
    { title: 'Anna', text: 'Coming?', tag: null },
    { title: 'Ben', text: 'On my way', tag: null },
  ];
  expect(notesOf('chat', { entries })).toEqual([]);
  expect(notesOf('abstract-background', { headline: 'particles' })).toEqual([]);
  expect(notesOf('kinetic-type', { headline: 'Kinetic typography', items: ['Go', 'Now'] })).toEqual([]);
  for (const { id, examples } of recipes)
    for (const { prompt, brief } of examples)
      expect(
        notesOf(id, brief).filter(({ kind }) => kind === 'left-out'),
        prompt,
      ).toEqual([]);
});

test('[CO86] what stands in is said by what it is', () => {
  expect(sentences('call-to-action', { headline: 'Join us' })).toBe('“Get started” stands in until you send yours.');
  expect(sentences('social-post', { quote: 'Day one.' })).toBe('“Your name” stands in until you send yours.');
  expect(sentences('bar-chart', {})).toBe('The figures are samples: send yours, like “Q1 10, Q2 25”.');
  const made = { headline: 'Three reasons', items: ['First reason', 'Second reason'], placeholders: true };
  expect(compose(briefFor('bullet-list', made), plainTheme, wide).placeholders).toBe(true);
  expect(sentences('bullet-list', made)).toBe('The points are placeholders: send yours, separated by commas.');
  expect(sentences('steps', made)).toBe('“First reason” and “Second reason” stand in until you send yours.');
  expect(sentences('title', { headline: 'Acme' })).toBe('');
});

test('[CO87] a look, a way to arrive or a picture that is not had is said', () => {
  const black = { headline: 'Hi', palette: { background: '#000000', text: '#000000' } } as const;
  expect(sentences('title', black)).toBe('Text in the colour of its ground can’t be seen, so it is light.');
  expect(sentences('card-grid', { items: ['A', 'B'], enter: 'typewriter' })).toBe(
    'This scene arrives in its own way, not by “typewriter”.',
  );
  expect(sentences('title', { headline: 'Hi', enter: 'typewriter' })).toBe('');
  expect(sentences('photo', { headline: 'Oslo' })).toBe('A drawing stands in for the picture.');
  const shares = {
    data: [
      { label: 'A', value: 70 },
      { label: 'B', value: 60 },
    ],
    unit: '%',
  };
  expect(sentences('pie-chart', shares)).toBe('Of the data: shares add up to 130%.');
});
