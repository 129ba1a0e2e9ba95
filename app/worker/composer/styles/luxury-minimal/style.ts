import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const noir = ground(['#0f0e0d', '#1a1816', '#f5eee2', '#b8ad9a', '#cdaa66', '#1a1306', '#443c2e'], {
  ornament: 'frame',
  ornamentColors: ['#8d7444'],
});
const ivory = ground(['#f6f2ea', '#ebe4d7', '#1c1916', '#675e52', '#876524', '#fffaf0', '#d6cab4'], {
  ornament: 'frame',
  ornamentColors: ['#c3a970'],
});

/** Black or ivory, a thin serif, a gold hairline, and time. */
export const style: StyleDefinition = {
  id: 'luxury-minimal',
  name: 'Luxury minimal',
  words: [
    'luxury minimal',
    'luxury',
    'luxurious',
    'premium',
    'high end',
    'haute couture',
    'opulent',
    'gold and black',
    'expensive',
  ],
  grounds: { opening: noir, points: ivory, data: ivory, figure: noir, statement: noir },
  arrangements: {
    opening: 'centered',
    points: 'split',
    data: 'left',
    figure: 'centered',
    statement: 'centered',
  },
  type: typeRoles(
    { ...family('Noto Serif Display', 300, 500, 700), tracking: -0.006 },
    { ...family('Outfit', 300, 500, 600), tracking: 0.012 },
    {
      headline: { size: 196, minSize: 84, leading: 1.06 },
      body: { size: 54, minSize: 36, leading: 1.36 },
      eyebrow: { size: 32, minSize: 28, weight: 'regular', tracking: 0.2 },
      quote: { size: 124, leading: 1.2 },
      attribution: { size: 42, minSize: 32, weight: 'regular', tracking: 0.06 },
      item: { ...family('Noto Serif Display', 300, 500, 700), size: 66, weight: 'regular', tracking: 0 },
      label: { size: 42, weight: 'regular' },
      figure: { size: 420, color: 'accent', tracking: -0.01 },
    },
  ),
  radius: 0,
  card: 'ruled',
  listLook: 'ruled',
  marker: 'none',
  ease: 'dreamy',
  enter: enters('fade-rise', 'fade-rise'),
  transition: { primary: 'crossfade', accent: 'iris', direction: 'left' },
  energy: 0.7,
  camera: 'push-in',
  openingCamera: 'pull-back',
};
