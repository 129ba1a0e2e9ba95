import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SceneBrief } from '$shared/schema/operations';
import { composeScene } from '../../../app/worker/composer/compose-scene';
import { visibleTexts } from '../../../app/worker/composer/inspect-layout';
import { lintScene } from '../../../app/worker/composer/lint/lint-scene';
import { pagesOf } from '../../../app/worker/composer/pages';
import { recipes } from '../../../app/worker/composer/recipes/registry';
import { styles } from '../../../app/worker/composer/styles/registry';
import { briefFor, plainTheme, square, upright, wide } from './briefs';

const portrait = { width: 1080, height: 1350, fps: 30 } as const;
const shapes = [wide, upright, square, portrait] as const;

const market =
  'Every morning we open the old market hall, weigh what came in overnight and write the names of the growers on the board. Nobody has to ask where their bread and apples come from! ';
const letters = (count: number): string =>
  market
    .repeat(Math.ceil(count / market.length))
    .slice(0, count)
    .trim();
const deeds = [
  'Plan the route',
  'Pack warm clothes',
  'Check the weather',
  'Bring water',
  'Tell a friend',
  'Leave early',
];
const points = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${deeds[index % deeds.length] ?? ''} ${index + 1}`);

/** Words on a drawn device are looked at rather than read: where they are cut the reply says so. */
const drawn: ReadonlySet<string> = new Set(['laptop', 'phone-mockup', 'ui-walkthrough']);
const said = recipes.filter(({ id }) => !drawn.has(id));
const listing = said
  .filter(({ divides }) => divides?.some((field) => field === 'items' || field === 'entries'))
  .map(({ id }) => id);
const heading = said.flatMap(({ id, fields }) => {
  const field = (['headline', 'quote'] as const).find((one) => fields.includes(one));
  return field ? [{ id, field }] : [];
});
const looks = styles.map(({ id }) => id);

const ofRoom: readonly string[] = ['cut', 'left-out', 'overflow', 'text-size'];

function shownWhole(brief: SceneBrief, format: (typeof shapes)[number]): readonly SceneBrief[] {
  const theme = { style: brief.style ?? plainTheme.style, palette: {} };
  const pages = pagesOf(brief, { theme, format });
  for (const page of pages) {
    const made = composeScene(page, { theme, format });
    if (!made.ok) throw new Error(made.error.code);
    const { layout, durationInFrames } = made.value;
    const found = lintScene(layout, { theme, format, durationInFrames });
    expect(found.filter(({ rule }) => ofRoom.includes(rule)).map(({ sentence }) => sentence)).toEqual([]);
  }
  return pages;
}

const textsOf = (pages: readonly SceneBrief[]): string =>
  pages
    .flatMap((page) => {
      const made = composeScene(page, { theme: plainTheme, format: wide });
      return made.ok ? visibleTexts(made.value.layout) : [];
    })
    .join('\n');

describe('texts and lists of any length', () => {
  test('[CO170] titles and quotes of up to 500 letters are shown whole and large enough in every style and shape', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...heading),
        fc.constantFrom(...looks),
        fc.constantFrom(...shapes),
        fc.constantFrom(1, 20, 40, 100, 200, 350, 500),
        ({ id, field }, style, format, count) => {
          shownWhole(briefFor(id, { style, [field]: letters(count) }), format);
        },
      ),
      { numRuns: 250 },
    );
  });

  test('[CO171] lists of up to twenty points are shown whole, over several scenes where one has no room', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...listing),
        fc.constantFrom(...looks),
        fc.constantFrom(...shapes),
        fc.integer({ min: 1, max: 20 }),
        (id, style, format, count) => {
          const items = points(count);
          const pages = shownWhole(briefFor(id, { style, headline: 'What to bring', items }), format);
          expect(pages.flatMap((page) => page.items ?? [])).toEqual(items);
        },
      ),
      { numRuns: 250 },
    );
  });

  test('[CO171] a numbered list goes on counting, and what stands above it stands above each part', () => {
    const pages = pagesOf(briefFor('steps', { headline: 'How to move', items: points(14) }), {
      theme: plainTheme,
      format: wide,
    });
    expect(pages.length).toBeGreaterThan(1);
    const firsts = pages.map(({ first, items }) => ({ first: first ?? 1, count: items?.length ?? 0 }));
    firsts.slice(1).forEach(({ first }, index) => {
      const before = firsts[index];
      expect(first).toBe((before?.first ?? 0) + (before?.count ?? 0));
    });
    expect(pages.every(({ headline }) => headline === 'How to move')).toBe(true);
    expect(pages.map(({ name }) => name)).toEqual(pages.map((_, at) => `How to move ${at + 1}/${pages.length}`));
  });

  test('[CO172] a text too long for one scene goes on in the next at a sentence, and no word of it is lost', () => {
    const quote = letters(1400);
    const pages = pagesOf(briefFor('quote', { quote, attribution: 'Ines' }), { theme: plainTheme, format: square });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map((page) => page.quote).join(' ')).toBe(quote);
    expect(pages.map((page) => page.attribution)).toEqual([...pages.slice(1).map(() => null), 'Ines']);
    expect(pages[0]?.quote).toMatch(/[.!,]$/);
  });

  test('[CO172] a paragraph over a chart has a scene of its own before it where both have no room', () => {
    const brief = briefFor('bar-chart', {
      headline: letters(500),
      data: [
        { label: 'Bread', value: 40 },
        { label: 'Apples', value: 25 },
      ],
    });
    const pages = pagesOf(brief, { theme: plainTheme, format: square });
    expect(pages.map(({ recipe }) => recipe)).toEqual(['title', 'bar-chart']);
    expect(textsOf(pages)).toContain(letters(500));
  });

  test('[CO171] in a talk whoever began begins each part', () => {
    const lines = Array.from({ length: 17 }, (_, index) => ({
      title: index % 3 === 0 ? 'Ana' : 'Bo',
      text: `Line ${index + 1}`,
      tag: null,
    }));
    const pages = pagesOf(briefFor('chat', { entries: lines }), { theme: plainTheme, format: wide });
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(({ entries }) => entries?.[0]?.title)).toEqual(pages.map(() => 'Ana'));
    expect(pages.flatMap(({ entries }) => entries ?? [])).toEqual(lines);
  });
});
