import { expect, test } from 'vitest';
import { chooseCases, type GalleryOptions } from '../../gallery/choose-cases';
import type { GalleryCase } from '../../support/frame-page/gallery';

const every: readonly GalleryCase[] = ['title', 'quote', 'steps'].flatMap((recipe) =>
  (['wide', 'square'] as const).map((shape) => ({ recipe, example: 0, style: 'retro', shape })),
);
const count = (options: GalleryOptions) => {
  const chosen = chooseCases(every, options);
  return chosen.ok ? chosen.cases.length : chosen.sentence;
};

test.each<[GalleryOptions, RegExp]>([
  [{ recipes: 'tyop' }, /^--recipes .*“tyop”.*title, quote, steps/],
  [{ recipes: 'title,gone' }, /^--recipes .*“gone”/],
  [{ styles: '' }, /^--styles .*“”/],
  [{ shapes: 'wyde' }, /^--shapes .*“wyde”.*wide, square/],
  [{ sample: 'abc' }, /^--sample .*“abc”/],
  [{ sample: '0' }, /^--sample .*“0”/],
  [{ sample: '2', seed: 'x' }, /^--seed .*“x”/],
])('[LN19] a check of the gallery with %o fails and names the value', (options, sentence) => {
  expect(count(options)).toMatch(sentence);
  expect(chooseCases([], {}).ok).toBe(false);
});

test('[LN19] a check of the gallery looks at what its options name', () => {
  expect(count({})).toBe(6);
  expect(count({ recipes: 'title, steps', shapes: 'wide' })).toBe(2);
  expect(count({ sample: '4', seed: '7' })).toBe(4);
});
