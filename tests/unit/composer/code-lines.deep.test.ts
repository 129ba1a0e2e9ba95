import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LayoutElement, LeafElement, SceneLayout } from '$shared/schema/layout';
import { leavesOf } from '../../../app/worker/composer/leaves';
import { readCode } from '../../../app/worker/composer/read-code';
import { readSyntax } from '../../../app/worker/composer/read-code-syntax';
import { writeCode } from '../../../app/worker/composer/write-code';
import type { CodeRequest } from '../../../app/worker/composer/write-code';
import { diffLines } from './code-lines';
import { replacedAt, scenes, valuesIn, withDefaults } from './edited-defaults';
import { anotherLike, layouts, requests } from './random-layouts';

/** As many as take a few seconds; LAYOUTS=10000 tries ten thousand, SEED=… others. */
const numRuns = Number(process.env['LAYOUTS'] ?? 300);
const seed = Number(process.env['SEED'] ?? 70);

function expectThreeLines(request: CodeRequest, layout: SceneLayout, what: string): void {
  const [before, after] = [writeCode(request), writeCode({ ...request, layout })];
  const { removed, added } = diffLines(before, after);
  expect(Math.max(removed, added), `${what}\n${before}\n${after}`).toBeLessThanOrEqual(3);
}

const texts: readonly (readonly [string, (text: string) => string])[] = [
  ['a letter', (text) => text.replace(/[a-z]/, 'o')],
  ['other words', () => 'By hand'],
  ['words of another script', () => 'أسرع من أي وقت'],
  ['four times as long', (text) => `${text} and more `.repeat(4)],
];

test.each(texts)('[CO74] one changed value of any recipe changes at most three lines: %s', (what, write) => {
  for (const request of scenes) {
    const code = writeCode(request);
    const defaults = readSyntax(code)?.defaults;
    for (const place of valuesIn(defaults)) {
      const layout = readCode(withDefaults(code, replacedAt(defaults, place, write)), request);
      expect(layout, place.join('.')).not.toBeNull();
      if (layout) expectThreeLines(request, layout, `${request.layout.recipe}: ${place.join('.')}, ${what}`);
    }
  }
});

test('[CO74] one changed colour of any recipe changes at most three lines', () => {
  for (const request of scenes) {
    for (const role of ['background', 'text', 'accent', 'soft', 'onAccent', 'card', 'ornament'] as const) {
      const palette = { ...request.layout.palette, [role]: '#123456' };
      expectThreeLines(request, { ...request.layout, palette }, `${request.layout.recipe}: ${role}`);
    }
  }
});

/** The leaf with one field as another has it; what one of them does not have at all would come or go. */
function withOneOf(leaf: LeafElement, other: LeafElement, pick: number): LeafElement {
  const given = new Map<string, unknown>(Object.entries(other));
  const keys = Object.entries(leaf).flatMap(([key, value]) =>
    isOneValue(value) && isOneValue(given.get(key)) && !named.has(key) ? [key] : [],
  );
  const key = keys[pick % keys.length] ?? 'scale';
  return { ...leaf, [key]: given.get(key) };
}

/** What an element is, and which component draws it, is no value of it. */
const named = new Set(['id', 'type', 'role', 'chart']);
const isOneValue = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value) && value !== '';

const asked: readonly object[] = [
  { color: '#123456' },
  { color: 'accent' },
  { scale: 1.2 },
  { weight: 'bold' },
  { face: 'caveat' },
  { align: 'right' },
  { enter: 'pop' },
  { emphasis: 'highlight' },
  { emphasis: 'pulse' },
  { exit: 'fade' },
];

function withLeaf(element: LayoutElement, id: string, change: (leaf: LeafElement) => LeafElement): LayoutElement {
  if (element.type === 'group') {
    return { ...element, children: element.children.map((child) => withLeaf(child, id, change)) };
  }
  return element.id === id ? change(element) : element;
}

function expectThreeOfLeaf(request: CodeRequest, leaf: LeafElement, changed: LeafElement): void {
  const elements = request.layout.elements.map((element) => withLeaf(element, leaf.id, () => changed));
  expectThreeLines(request, { ...request.layout, elements }, JSON.stringify([leaf, changed]));
}

const picked = requests
  .filter(({ layout }) => layout.elements.flatMap(leavesOf).length > 0)
  .chain((request) => fc.tuple(fc.constant(request), fc.constantFrom(...request.layout.elements.flatMap(leavesOf))));

test('[CO74] whatever is asked of one element of any layout changes at most three lines', () => {
  fc.assert(
    fc.property(picked, fc.constantFrom(...asked), ([request, leaf], fields) => {
      expectThreeOfLeaf(request, leaf, { ...leaf, ...fields });
    }),
    { numRuns, seed, endOnFailure: true },
  );
});

test('[CO74] one changed value of one element of any layout changes at most three lines', () => {
  const others = picked.chain(([request, leaf]) =>
    fc.tuple(fc.constant(request), fc.constant(leaf), anotherLike(leaf), fc.nat()),
  );
  fc.assert(
    fc.property(others, ([request, leaf, other, pick]) => {
      expectThreeOfLeaf(request, leaf, withOneOf(leaf, other, pick));
    }),
    { numRuns, seed, endOnFailure: true },
  );
});

test('[CO74] one changed colour, tempo or camera of any layout changes at most three lines', () => {
  fc.assert(
    fc.property(requests, layouts, fc.constantFrom('palette', 'pace', 'camera'), (request, other, key) => {
      const role = Object.keys(other.palette)[0];
      const palette = role === undefined ? {} : { [role]: Reflect.get(other.palette, role) as unknown };
      const changed = key === 'palette' ? { ...request.layout.palette, ...palette } : other[key];
      expectThreeLines(request, { ...request.layout, [key]: changed }, key);
    }),
    { numRuns, seed, endOnFailure: true },
  );
});
