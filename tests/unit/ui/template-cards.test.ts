import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardAfter } from '../../../app/ui/templates/card-keys';
import { cards, formatOf, found, promptFor, shapes, sizeOf, type ShapeName } from '../../../app/ui/templates/cards';
import { still } from '../../../app/ui/templates/stills';
import { templates } from '../../../app/worker/composer/catalogue';
import { makeFilm } from '../storyboards/make-film';

const shapeNames = Object.keys(shapes) as ShapeName[];

test('[TP12] there is a card for each template, in their order, and it says what the template is', () => {
  expect(cards.map(({ id, name, words, shape }) => ({ id, name, words, shape }))).toEqual(
    templates.map(({ id, name, words, shape }) => ({ id, name, words, shape })),
  );
  for (const card of cards) {
    const { project, scenes, reply } = makeFilm([promptFor(card)], formatOf(card.shape));
    expect(reply).toContain(`template “${card.name}”`);
    expect(scenes).toHaveLength(card.scenes);
    const frames = project.scenes.reduce((sum, { durationInFrames }) => sum + durationInFrames, 0);
    expect(Math.round(frames / project.format.fps)).toBe(card.seconds);
  }
  expect(cards.find(({ id }) => id === 'product-launch')).toSatisfy(
    (card: (typeof cards)[number]) => sizeOf(card) === '6 scenes · 24 s',
  );
});

test('[TP12] each shape has a picture, and each card a part of it that no other has', () => {
  for (const shape of shapeNames) {
    const parts = cards.map((card) => still(card, shape));
    expect(new Set(parts.map(({ position }) => position)).size).toBe(cards.length);
    expect(new Set(parts.map(({ url }) => url)).size).toBe(1);
  }
  for (const file of ['wide', 'upright', 'square', 'portrait'])
    expect(existsSync(`app/ui/templates/stills/${file}.avif`)).toBe(true);
});

test('[TP13] a card is found by its name, its sentence and its other words, whatever their case', () => {
  const names = (query: string) => found(query).map(({ name }) => name);
  expect(names('')).toHaveLength(20);
  expect(names('  PODCAST ')).toEqual(['Podcast episode']);
  expect(names('real estate')).toEqual(['Listing']);
  expect(names('how-to')).toContain('How-to');
  expect(names('pack')).toEqual(['Travel itinerary']);
  expect(names('zeppelin')).toEqual([]);
});

test('[TP14] arrows lead from card to card as they stand in rows, and up out of the first row', () => {
  const from = (at: number, keys: readonly string[]) => keys.map((key) => cardAfter(key, at, 8, 3));
  // 0 1 2 / 3 4 5 / 6 7
  expect(from(0, ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'])).toEqual([1, 3, null, -1]);
  expect(from(4, ['ArrowUp', 'ArrowDown', 'Home', 'End'])).toEqual([1, 7, 0, 7]);
  expect(from(5, ['ArrowDown'])).toEqual([7]);
  expect(from(7, ['ArrowRight', 'ArrowDown', 'Enter'])).toEqual([null, null, null]);
});
