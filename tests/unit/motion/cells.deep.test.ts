import { expect, test } from 'vitest';
import { worldPath } from '../../../app/preview/motion/parts/world-path';
import { iconPaths } from '../../../app/preview/motion/generated/icon-paths';
import { fitCards } from '$shared/motion/fit-cards';
import type { CellsBox } from '$shared/motion/fit-cards';
import type { FittedCells } from '$shared/motion/fit-cells';
import { fitFlow } from '$shared/motion/fit-flow';
import type { Point } from '$shared/motion/flow-arrows';
import { fitMap, nameField } from '$shared/motion/fit-map';
import { fitLogos, fitPeople, initialsOf } from '$shared/motion/fit-people';
import { fitComparison, fitPricing } from '$shared/motion/fit-sides';
import { fitSteps, fitTimeline } from '$shared/motion/fit-steps';
import { iconFor, iconNames, iconsFor } from '$shared/motion/icon-words';
import type { KitLook } from '$shared/motion/props/base';

const face = { font: 'Nunito', weight: 700 };
const look: KitLook = {
  heading: face,
  body: { font: 'Nunito', weight: 500 },
  label: face,
  figure: face,
  mono: face,
  radius: 20,
  card: 'filled',
};
const ruled: KitLook = { ...look, card: 'ruled' };

const boxes: readonly (readonly [string, CellsBox])[] = [
  ['wide', { width: 1605, height: 640, size: 50, minSize: 24 }],
  ['upright', { width: 904, height: 1300, size: 50, minSize: 24 }],
  ['square', { width: 888, height: 640, size: 50, minSize: 24 }],
  ['portrait', { width: 888, height: 900, size: 50, minSize: 24 }],
];

const textOf = (length: number): string => 'Plans that people keep are short '.repeat(7).slice(0, length).trim();

const many = <Entry>(count: number, entry: (index: number) => Entry): Entry[] =>
  Array.from({ length: count }, (_, index) => entry(index));

/** Every kind of grid, of so many entries with texts so long. */
const grids: Readonly<Record<string, (count: number, length: number, box: CellsBox, look: KitLook) => FittedCells>> = {
  cards: (count, length, box, own) =>
    fitCards(
      many(count, (index) => ({ title: `Card ${index}`, text: textOf(length), icon: 'zap' })),
      box,
      own,
    ),
  steps: (count, length, box, own) =>
    fitSteps(
      many(count, () => ({ title: textOf(length), text: null })),
      box,
      own,
    ),
  timeline: (count, length, box, own) =>
    fitTimeline(
      many(count, (index) => ({ time: String(2000 + index), title: textOf(length), text: 'More' })),
      box,
      own,
    ),
  comparison: (count, length, box, own) =>
    fitComparison(
      many(count, (index) => ({ title: `Side ${index}`, items: many(Math.min(8, count), () => textOf(length)) })),
      box,
      own,
    ),
  pricing: (count, length, box, own) =>
    fitPricing(
      many(count, (index) => ({ name: `Plan ${index}`, price: '$12', period: null, features: [textOf(length)] })),
      box,
      own,
    ),
  people: (count, length, box, own) =>
    fitPeople(
      many(count, () => ({ name: 'Ann Lee', title: textOf(length) })),
      box,
      own,
    ),
  logos: (count, length, box, own) =>
    fitLogos(
      many(count, () => ({ name: textOf(length) })),
      box,
      own,
    ),
};

const cases = Object.keys(grids).flatMap((kind) => boxes.map(([shape, box]) => [kind, shape, box] as const));

test.each(cases)('[MO50] %s in a %s box stay inside it, in one size that can be read', (kind, _shape, box) => {
  for (const own of [look, ruled]) {
    for (const count of [1, 2, 3, 5, 7, 12, 20]) {
      for (const length of [1, 24, 200]) {
        const grid = grids[kind]?.(count, length, box, own);
        expect(grid?.size).toBeGreaterThanOrEqual(box.minSize);
        for (const cell of grid?.cells ?? []) {
          expect(cell.x + cell.width).toBeLessThanOrEqual(box.width + 1);
          expect(cell.y + cell.height).toBeLessThanOrEqual(box.height + 1);
          for (const { fitted, x, y, width } of cell.texts) {
            expect(x + width).toBeLessThanOrEqual(cell.width + 1);
            expect(y).toBeGreaterThanOrEqual(-0.5);
            for (const line of fitted.lines) expect(line.width).toBeLessThanOrEqual(width + 1);
            // Where much is cut anyway the last line may hang into the air below it.
            if (!grid?.cut) expect(y + fitted.height).toBeLessThanOrEqual(cell.height + 1);
          }
        }
      }
    }
  }
});

test.each(boxes)('[MO51] in a %s box no word is broken while there is a size in which it is whole', (_shape, box) => {
  const titles = ['Internationalisation', 'Second feature', 'Responsibilities'];
  const grid = fitCards(
    titles.map((title) => ({ title, text: null })),
    box,
    look,
  );
  expect(grid.cut).toBe(false);
  expect(grid.cells.flatMap((cell) => cell.texts).some(({ fitted }) => fitted.broken)).toBe(false);
  const words = grid.cells.flatMap((cell) => cell.texts.flatMap(({ fitted }) => fitted.lines.map((line) => line.text)));
  expect(words.join(' ')).toBe(titles.join(' '));
});

test('[MO52] what has no room is counted', () => {
  const [, wide] = boxes[0] ?? [];
  if (!wide) throw new Error('there is a wide box');
  const grid = fitCards(
    many(20, (index) => ({ title: `Card ${index + 1}`, text: null })),
    wide,
    look,
  );
  expect(grid.cells).toHaveLength(12);
  expect(grid.cells.at(-1)?.texts[0]?.fitted.lines[0]?.text).toBe('+ 9 more');
  const plan = { name: 'Pro', price: '$12', period: null, features: many(30, (index) => `Feature ${index + 1}`) };
  const texts = fitPricing([plan], { ...wide, height: 400 }, look).cells[0]?.texts ?? [];
  const counted = Number(/^\+ (\d+) more$/.exec(texts.at(-1)?.fitted.lines[0]?.text ?? '')?.[1]);
  expect(texts.length - 3 + counted).toBe(30);
});

const offers = [
  { name: 'Free', price: '$0', period: null, features: ['one project'] },
  { name: 'Pro', price: '$12', period: 'a month', features: ['unlimited projects', 'export', 'brand kit'] },
  { name: 'Team', price: '$40', period: 'a month', features: ['shared library', 'roles', 'support'] },
];
const iconed = ['no waiting', 'stays with you', 'no network needed'].map((text) => ({
  title: 'Fast',
  text,
  icon: 'zap',
}));

const whole: typeof boxes = [
  ...boxes.filter(([shape]) => shape !== 'square'),
  ['untitled square', { width: 888, height: 860, size: 50, minSize: 24 }],
];

test.each(whole)('[MO59] what three plans and three cards say stays on few lines in a %s box', (shape, box) => {
  const columns = shape === 'wide' ? 3 : 1;
  const bare = offers.map((plan) => ({ ...plan, period: null, features: [] }));
  const [full, prices, cards] = [
    fitPricing(offers, box, look),
    fitPricing(bare, box, look),
    fitCards(iconed, box, look),
  ];
  for (const grid of [full, prices, cards]) expect(grid.columns).toBe(columns);
  expect(cards.beside).toBe(shape !== 'wide');
  if (shape === 'wide') return;
  for (const grid of [prices, cards]) expect(grid.height).toBeGreaterThan(Math.min(box.height, box.width) * 0.6);
  for (const text of cards.cells.flatMap(({ texts }) => texts)) expect(text.fitted.lines).toHaveLength(1);
  // What is in a plan stands beside its price, the only text with a mark before it.
  const [, pro] = full.cells;
  const marked = pro?.texts.filter((text) => text.marked) ?? [];
  expect(marked).toHaveLength(3);
  for (const { x } of marked) expect(x).toBeGreaterThan(box.width * 0.3);
});

test('[MO53] short cards stand in one row, begin on one line, and one word is set larger than many', () => {
  const [, wide] = boxes[0] ?? [];
  if (!wide) throw new Error('there is a wide box');
  const short = fitCards(
    ['Fast', 'Private', 'Offline'].map((title) => ({ title, text: null })),
    wide,
    look,
  );
  expect(short.columns).toBe(3);
  expect(new Set(short.cells.map((cell) => cell.texts[0]?.y)).size).toBe(1);
  const long = fitCards(
    many(3, () => ({ title: 'A title of its own', text: textOf(90) })),
    wide,
    look,
  );
  expect(short.size).toBeGreaterThan(long.size);
});

test('[MO54] every icon that can be found can be drawn, begins where it stands, and means something', () => {
  for (const name of iconNames()) expect(iconPaths[name], name).toMatch(/^M/);
  expect(iconFor('Blazing fast')).toBe('zap');
  expect(iconFor('Secure by default')).toBe('shield-check');
  expect(iconFor('Water your plants')).toBe('droplets');
  expect(iconFor('Qwertz')).toBeNull();
  expect(iconsFor(['Fast', 'Qwertz'])).toEqual([null, null]);
  expect(iconsFor(['Fast', 'Secure'])).toEqual(['zap', 'shield-check']);
});

test('[MO55] initials are letters, in any script', () => {
  expect(['Ann Lee', 'mia', 'Jean-Luc de la Tour', '李 小龍', '👋 Bob', ''].map(initialsOf)).toEqual([
    'AL',
    'M',
    'JT',
    '李小',
    'B',
    '',
  ]);
});

const nodesOf = (...labels: readonly string[]) => labels.map((label) => ({ id: label, label }));
const edge = (from: string, to: string) => ({ from, to });
const flows = {
  chain: [nodesOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh']],
  branch: [nodesOf('a', 'b', 'c', 'd', 'e'), ['ab', 'ac', 'ad', 'be', 'ce', 'de']],
  circle: [nodesOf('a', 'b', 'c', 'd', 'e'), ['ab', 'bc', 'cd', 'de', 'ea']],
  loop: [nodesOf('a', 'b', 'c', 'd'), ['ab', 'bc', 'cd', 'ca']],
  skip: [nodesOf('a', 'b', 'c'), ['ab', 'bc', 'ac']],
  knot: [nodesOf('a', 'b', 'c'), ['ab', 'ba', 'bc', 'cb', 'ca', 'aa']],
  loose: [nodesOf('a', 'b', 'c', 'd', 'e'), []],
} as const;

test.each(
  Object.entries(flows).flatMap(([name, flow]) => boxes.map(([shape, box]) => [name, shape, box, flow] as const)),
)(
  '[MO56] of a %s in a %s box no two nodes touch, and arrows run from edge to edge through none',
  (_name, _shape, box, [nodes, pairs]) => {
    const arrows = pairs.map((pair) => edge(pair[0] ?? '', pair[1] ?? ''));
    const flow = fitFlow(nodes, arrows, box, look);
    expect(flow.nodes).toHaveLength(nodes.length);
    expect(flow.arrows).toHaveLength(arrows.filter(({ from, to }) => from !== to).length);
    const inside = ({ x, y }: Point, node: (typeof flow.nodes)[number]): boolean =>
      x > node.x + 1 && x < node.x + node.width - 1 && y > node.y + 1 && y < node.y + node.height - 1;
    for (const [index, node] of flow.nodes.entries()) {
      expect(node.x + node.width).toBeLessThanOrEqual(box.width + 1);
      expect(node.y + node.height).toBeLessThanOrEqual(box.height + 1);
      for (const other of flow.nodes.slice(index + 1)) {
        const apart = Math.max(
          Math.abs(node.x - other.x) - node.width,
          Math.abs(node.y - other.y) - Math.max(node.height, other.height),
        );
        expect(apart).toBeGreaterThan(8);
      }
    }
    for (const { points } of flow.arrows) {
      for (const [index, end] of points.slice(1).entries()) {
        const start = points[index] ?? end;
        for (let step = 0; step <= 10; step += 1) {
          const spot = { x: start.x + ((end.x - start.x) * step) / 10, y: start.y + ((end.y - start.y) * step) / 10 };
          expect(flow.nodes.filter((node) => inside(spot, node))).toEqual([]);
        }
      }
    }
  },
);

const places = [
  { name: 'Lisbon', latitude: 38.7, longitude: -9.1 },
  { name: 'Madrid', latitude: 40.4, longitude: -3.7 },
  { name: 'Paris', latitude: 48.9, longitude: 2.4 },
  { name: 'Berlin', latitude: 52.5, longitude: 13.4 },
  { name: 'Vienna', latitude: 48.2, longitude: 16.4 },
];

test.each(boxes)('[MO57] on a %s map places keep their order, and no name covers another', (_shape, box) => {
  const map = fitMap(places, box, look);
  const xs = map.places.map(({ x }) => x);
  expect([...xs].sort((a, b) => a - b)).toEqual(xs);
  const fields = map.places.map(({ label }) => ({ ...label, height: map.size * nameField.height }));
  for (const [index, field] of fields.entries()) {
    expect(field.x).toBeGreaterThanOrEqual(0);
    expect(field.x + field.width).toBeLessThanOrEqual(map.width + 1);
    for (const other of fields.slice(index + 1)) {
      const across = Math.min(field.x + field.width, other.x + other.width) - Math.max(field.x, other.x);
      const down = Math.min(field.y + field.height, other.y + other.height) - Math.max(field.y, other.y);
      expect(Math.min(across, down)).toBeLessThanOrEqual(1);
    }
  }
  expect(fitMap([], box, look).places).toEqual([]);
});

test.each([
  ['nothing', []],
  ['a way across an ocean', [places[0], { name: 'Lima', latitude: -12, longitude: -77 }]],
])('[MO61] with %s on it a map in a high box is as high as wide, and holds its places', (_what, given) => {
  const shown = given.flatMap((place) => place ?? []);
  for (const height of [1000, 1500]) {
    const map = fitMap(shown, { width: 900, height, size: 40, minSize: 24 }, look);
    expect(map.height).toBeGreaterThan(880);
    expect(map.height).toBeLessThanOrEqual(height);
    for (const [index, { longitude }] of shown.entries())
      expect(map.originX + longitude * map.perLongitude).toBeCloseTo(map.places[index]?.x ?? -1);
  }
});

/** Whether a point lies on land, by how often a line from it crosses a coast. */
function onLand(longitude: number, latitude: number): boolean {
  const [x, y] = [longitude * 10, latitude * -10];
  return worldPath.split('z').some((coast) => {
    const numbers = (coast.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const before = points.at(-1) ?? { x: 0, y: 0 };
      points.push({ x: before.x + (numbers[index] ?? 0), y: before.y + (numbers[index + 1] ?? 0) });
    }
    const crossings = points.filter((point, index) => {
      const next = points[(index + 1) % points.length] ?? point;
      return point.y > y !== next.y > y && x < ((next.x - point.x) * (y - point.y)) / (next.y - point.y) + point.x;
    });
    return crossings.length % 2 === 1;
  });
}

test('[MO58] the map has every continent, and the sea between them', () => {
  const inland = [
    [-100, 40],
    [-55, -10],
    [15, 50],
    [25, 0],
    [100, 40],
    [100, 65],
    [135, -25],
  ] as const;
  const atSea = [
    [-40, 30],
    [-150, 0],
    [80, -30],
    [-20, -40],
    [170, 30],
  ] as const;
  expect(inland.map(([longitude, latitude]) => onLand(longitude, latitude))).toEqual(inland.map(() => true));
  expect(atSea.map(([longitude, latitude]) => onLand(longitude, latitude))).toEqual(atSea.map(() => false));
});
