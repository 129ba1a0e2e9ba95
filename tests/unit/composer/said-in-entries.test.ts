import { expect, test } from 'vitest';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { summarise } from '../../../app/worker/composer/summarise';
import type { LayoutElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { briefFor, plainTheme, wide } from './briefs';

function composed(recipe: string, said: Partial<SceneBrief>) {
  const scene = composeScene(briefFor(recipe, said), { theme: plainTheme, format: wide });
  if (!scene.ok) throw new Error(scene.error.code);
  return scene.value;
}

function element<Type extends LayoutElement['type']>(type: Type, said: Partial<SceneBrief>, recipe: string = type) {
  const found = composed(recipe, said).layout.elements.find(
    (each): each is Extract<LayoutElement, { type: Type }> => each.type === type,
  );
  if (!found) throw new Error(`no ${type}`);
  return found;
}

test('[CO30] when something happened is read from how its entry begins', () => {
  const items = [
    '2019 founded',
    'Q2 2024: beta',
    'March 5 first flight',
    'Day 1 - unpack',
    '9:30 Coffee',
    'in 2030 Mars',
    'Later',
  ];
  expect(element('timeline', { items }).entries).toEqual([
    { time: '2019', title: 'founded', text: null },
    { time: 'Q2 2024', title: 'beta', text: null },
    { time: 'March 5', title: 'first flight', text: null },
    { time: 'Day 1', title: 'unpack', text: null },
    { time: '9:30', title: 'Coffee', text: null },
    { time: 'in 2030', title: 'Mars', text: null },
    { time: '', title: 'Later', text: null },
  ]);
  const data = [{ label: 'founded', value: 2019 }];
  expect(element('timeline', { data }).entries).toEqual([{ time: '2019', title: 'founded', text: null }]);
});

test('[CO31] of a plan the name, the price, its period and what is in it are told apart', () => {
  expect(
    element('pricing', { items: ['Free $0', 'Pro $12 a month: export, teams and help', 'Team 40 €/user'] }).plans,
  ).toEqual([
    { name: 'Free', price: '$0', period: null, features: [] },
    { name: 'Pro', price: '$12', period: 'a month', features: ['export', 'teams', 'help'] },
    { name: 'Team', price: '40 €', period: 'per user', features: [] },
  ]);
  expect(element('pricing', { items: ['Free $0', 'Pro $12', 'Team $40'] }).highlight).toBe(1);
  expect(element('pricing', { items: ['One $0', 'Two $12', 'Three $40'] }).highlight).toBeNull();
});

test('[CO32] only sides whose names say so are called better or worse', () => {
  const tones = (...titles: readonly string[]): string[] =>
    element('comparison', { sides: titles.map((title) => ({ title, items: [] })) }).sides.map(({ tone }) => tone);
  expect(tones('Before', 'After')).toEqual(['worse', 'better']);
  expect(tones('Us', 'Them')).toEqual(['better', 'worse']);
  expect(tones('Rent', 'Buy')).toEqual(['neutral', 'neutral']);
  expect(element('comparison', { items: ['Basic versus Pro'] }).sides.map(({ title }) => title)).toEqual([
    'Basic',
    'Pro',
  ]);
});

test('[CO33] arrows lead where they were said to: along a chain, into branches, round a circle', () => {
  const flow = (items: readonly string[]) => {
    const { nodes, edges } = element('flow', { items: [...items] }, 'flowchart');
    const labels = new Map(nodes.map(({ id, label }) => [id, label]));
    return edges.map(({ from, to }) => `${labels.get(from) ?? ''}>${labels.get(to) ?? ''}`);
  };
  expect(flow(['User → API → Database'])).toEqual(['User>API', 'API>Database']);
  expect(flow(['User', 'API', 'Database'])).toEqual(['User>API', 'API>Database']);
  expect(flow(['Order: Payment or Invoice', 'Payment: Delivery', 'Invoice: Delivery'])).toEqual([
    'Order>Payment',
    'Order>Invoice',
    'Payment>Delivery',
    'Invoice>Delivery',
  ]);
  expect(flow(['Plan -> Build -> Learn -> Plan'])).toEqual(['Plan>Build', 'Build>Learn', 'Learn>Plan']);
});

test('[CO34] a place that is not on the map is named, and the others are connected', () => {
  const { layout, durationInFrames, notes } = composed('map-route', { items: ['Wien', 'São Paulo', 'Gotham'] });
  const map = layout.elements.find((each) => each.type === 'map');
  expect(map?.type === 'map' && map.places.map(({ name, latitude }) => [name, latitude])).toEqual([
    ['Wien', 48.2],
    ['São Paulo', -23.6],
  ]);
  expect(layout.elements).toHaveLength(1);
  expect(notes).toContainEqual({ kind: 'not-on-map', names: ['Gotham'] });
  expect(summarise({ ...layout, durationInFrames }, 30)).toContain('a way through 2 places');
});
