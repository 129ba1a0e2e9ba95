import type { HexColor } from '$shared/schema/layout';
import type { Look } from './resolve-look';
import type { Ground } from './styles/style-definition';

/** Fields that text stands on, whole or in part. */
export const fields: ReadonlySet<Ground['ornament']> = new Set<Ground['ornament']>([
  'mesh',
  'aurora',
  'glow',
  'glass',
  'particles',
  'rays',
  'waves',
  'facets',
  'horizon',
  'scanlines',
]);

/** Every colour that something on the ground, or on a card, may come to stand on: the worst of them counts. */
export function fieldColors(on: 'ground' | 'card', { colors, ornament, ornamentColors }: Look): readonly HexColor[] {
  if (on === 'card') return [colors.card];
  const { background, gradientTo } = colors;
  // The first paint of a horizon draws the lines of its floor, which are clear of text by their place.
  const paints = fields.has(ornament) ? ornamentColors.slice(ornament === 'horizon' ? 1 : 0) : [];
  return [background, ...(gradientTo === null ? [] : [gradientTo]), ...paints];
}
