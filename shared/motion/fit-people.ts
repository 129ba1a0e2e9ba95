import { columnsUpTo } from './fit-cards';
import type { CellsBox } from './fit-cards';
import { countedCells, fitCells, plainCells } from './fit-cells';
import type { FittedCells } from './fit-cells';
import type { KitLook } from './props/base';
import { graphemesOf } from './break-words';
import { fontOfTypeface } from './typeface';

export interface Person {
  readonly name: string;
  readonly title: string | null;
}

/** Across a face, in ems of the running text. */
export const faceEm = 4;

export function fitPeople(people: readonly Person[], box: CellsBox, look: KitLook): FittedCells {
  const shown = countedCells(people, 12, (name) => ({ name, title: null }));
  const [heading, body] = [fontOfTypeface(look.heading), fontOfTypeface(look.body)];
  return fitCells({
    ...plainCells,
    ...box,
    cells: shown.map(({ name, title }) => [
      { text: name, font: heading, step: 1.15, leading: 1.12, maxLines: 2, gap: 0 },
      ...(title === null ? [] : [{ text: title, font: body, step: 0.95, leading: 1.3, maxLines: 3, gap: 0.55 }]),
    ]),
    grow: 2,
    ...columnsUpTo(6, shown.length, { ...box, size: box.size * 0.8 }),
    aspect: 0.9,
    gutter: 1,
    head: faceEm + 0.9,
    narrowest: faceEm,
    stand: 'top',
  });
}

/** Up to two letters that stand for a name where there is no picture. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  const bare = ends.map((word = '') => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  return bare.map((word) => graphemesOf(word)[0]?.toUpperCase() ?? '').join('');
}

export function fitLogos(logos: readonly { readonly name: string }[], box: CellsBox, look: KitLook): FittedCells {
  const shown = countedCells(logos, 20, (name) => ({ name }));
  const ruled = look.card === 'ruled';
  return fitCells({
    ...plainCells,
    ...box,
    cells: shown.map(({ name }) => [
      { text: name, font: fontOfTypeface(look.heading), step: 1.25, leading: 1.1, maxLines: 2, gap: 0 },
    ]),
    grow: 1.7,
    ...columnsUpTo(5, shown.length, { ...box, size: box.size * 0.9 }),
    aspect: 1.9,
    pad: 0.9,
    inset: ruled ? 0.3 : 0.8,
    gutter: 0.6,
    stretch: 0.46,
    stand: 'middle',
  });
}
