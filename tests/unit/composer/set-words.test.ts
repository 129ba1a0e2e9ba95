import { expect, test } from 'vitest';
import type { LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { briefFor, plainTheme, wide } from './briefs';
import { compose } from './run-code';

const partsOf = (recipe: string, said: Partial<SceneBrief>): LeafElement[] =>
  compose(briefFor(recipe, said), plainTheme, wide).layout.elements.flatMap(leavesOf);

test('[CO20] words that swap are read from a list, a gap in the line or strokes between them', () => {
  const words = ['faster', 'better'];
  expect(partsOf('word-swap', { headline: 'Build', items: words })[0]).toMatchObject({
    before: 'Build',
    words,
    after: '',
  });
  expect(partsOf('word-swap', { headline: 'Build ___ things', items: words })[0]).toMatchObject({
    before: 'Build',
    words,
    after: 'things',
  });
  expect(partsOf('word-swap', { headline: 'Build it faster / better' })[0]).toMatchObject({
    before: 'Build it',
    words,
  });
});

test('[CO21] a sentence becomes beats by its clauses, and a clause by its words', () => {
  expect(partsOf('kinetic-type', { headline: 'Stop. Look, then go!' })[0]).toMatchObject({
    beats: ['Stop.', 'Look,', 'then go!'],
  });
  expect(partsOf('kinetic-type', { headline: 'We make extraordinary things' })[0]).toMatchObject({
    beats: ['We make', 'extraordinary', 'things'],
  });
});

test('[CO22] a name with what its bearer is falls in two on its plate', () => {
  expect(partsOf('lower-third', { headline: 'Jane Doe, CTO, Acme' })[0]).toMatchObject({
    name: 'Jane Doe',
    title: 'CTO, Acme',
  });
  expect(partsOf('lower-third', { headline: 'Jane Doe' })[0]).toMatchObject({ name: 'Jane Doe', title: null });
});

test('[CO23] what a call asks to press is what was given: its label, else its address', () => {
  const buttonOf = (said: Partial<SceneBrief>): LeafElement | undefined =>
    partsOf('call-to-action', said).find(({ type }) => type === 'button');
  expect(buttonOf({ headline: 'Join', action: 'Try it', address: 'acme.com' })).toMatchObject({ label: 'Try it' });
  expect(buttonOf({ headline: 'Join', address: 'acme.com' })).toMatchObject({ label: 'acme.com' });
  expect(
    partsOf('call-to-action', { headline: 'Join', action: 'Try it', address: 'acme.com' }).map(({ id }) => id),
  ).toEqual(['headline', 'button', 'address']);
});

test('[CO24] a countdown starts from the number that was said, within what can be shown', () => {
  const fromOf = (value: number): unknown =>
    partsOf('countdown', { number: { value, from: 0, decimals: 0, prefix: '', suffix: '' } })[0];
  expect(fromOf(5)).toMatchObject({ from: 5, ending: null });
  expect(fromOf(1e9)).toMatchObject({ from: 60 });
  expect(fromOf(-0.2)).toMatchObject({ from: 1 });
});
