import { createElement } from 'react';
import { expect, test } from 'vitest';
import { componentOf, markupAt } from '../../support/kit-frame';

const clock = { width: 1920, height: 1080, fps: 30, durationInFrames: 90 };
const face = { font: 'Manrope', weight: 600 };
const look = { heading: face, body: face, label: face, figure: face, mono: face, radius: 12, card: 'filled' } as const;
const colors = {
  background: '#ffffff',
  card: '#eeeeee',
  text: '#111111',
  soft: '#444444',
  accent: '#3355ff',
  onAccent: '#ffffff',
  accentText: '#2244ee',
  muted: '#cccccc',
};
const shared = { box: { x: 100, y: 100, width: 1600, height: 800 }, size: 60, enter: 'none' as const };
const compound = { ...shared, look, colors };
const words = ['أول', 'Acme', 'ثالث'];
const entries = words.map((title) => ({ title, text: null, icon: null }));

const cases = {
  List: { ...shared, ...face, items: words, color: '#111111' },
  Cards: { ...compound, cards: entries },
  Steps: { ...compound, steps: entries },
  Timeline: { ...compound, entries: entries.map((entry) => ({ ...entry, time: '2024' })) },
  Stats: { ...compound, stats: words.map((label) => ({ value: 12, decimals: 0, prefix: '', suffix: '', label })) },
  Table: { ...compound, columns: words, rows: [['18:30', 'Acme', 'ثان']] },
};

/** How often each text and each drawing is turned over, all that is around it counted. */
function turns(markup: string): { readonly texts: ReadonlyMap<string, number>; readonly drawings: readonly number[] } {
  const texts = new Map<string, number>();
  const drawings: number[] = [];
  const around: number[] = [];
  for (const [, closing, name = '', attributes = '', text = ''] of markup.matchAll(/<(\/?)(\w+)([^>]*)>([^<]*)/g)) {
    if (closing === '/') around.pop();
    else around.push((around.at(-1) ?? 0) + (attributes.includes('scaleX(-1)') ? 1 : 0));
    if (closing === '' && name === 'svg') drawings.push(around.at(-1) ?? 0);
    if (text.trim() !== '') texts.set(text.trim(), around.at(-1) ?? 0);
  }
  return { texts, drawings };
}

function drawn(component: keyof typeof cases, direction: 'ltr' | 'rtl') {
  const child = createElement(componentOf(component), cases[component]);
  return turns(markupAt('Scene', { background: '#ffffff', direction, children: child }, 60, clock));
}

test.each(Object.keys(cases) as (keyof typeof cases)[])(
  '[MO95] what has an order is seen in a mirror in a scene read from the right, and words are not: %s',
  (component) => {
    const [fromRight, fromLeft] = [drawn(component, 'rtl'), drawn(component, 'ltr')];
    expect([...fromRight.texts.keys()]).toEqual([...fromLeft.texts.keys()]);
    for (const word of words) expect(fromRight.texts.get(word), word).toBe(2);
    for (const turned of fromRight.texts.values()) expect(turned).toBe(2);
    for (const turned of [...fromLeft.texts.values(), ...fromLeft.drawings]) expect(turned).toBe(0);
  },
);

test('[MO95] bullets are in the mirror, on the side where the lines begin', () => {
  expect(drawn('List', 'rtl').drawings).toEqual([1, 1, 1]);
});
