import { fromOklch } from '$shared/motion/color';
import type { HexColor, Palette } from '$shared/schema/layout';
import { moods } from './moods';
import { rolesOn } from './palette-from-colors';

/** Colours that people ask for by a word. */
export interface NamedPalette {
  readonly id: string;
  /** What means these colours by itself. */
  readonly looks: readonly string[];
  /** What means them beside a word for colours. */
  readonly themes: readonly string[];
  readonly palette: Palette;
}

const colorIn = (recipe: string): HexColor => {
  const [l = 0, c = 0, h = 0] = recipe.split(' ').map(Number);
  return fromOklch({ l: l / 100, c: c / 100, h });
};

export const namedPalettes: readonly NamedPalette[] = Object.entries(moods).map(([id, recipe]) => {
  const [ground = '', accent = '', words = ''] = recipe.split('/');
  const [looks = [], themes = []] = words.split('|').map((list) => list.split(',').filter((word) => word !== ''));
  return { id, looks, themes, palette: rolesOn(colorIn(ground), colorIn(accent)) };
});
