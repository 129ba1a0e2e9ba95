import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const colors = ['#08090d', '#12151d', '#f4f6fa', '#a1a9b8', '#a9c1ff', '#0a1024', '#2a2f3c'] as const;
const lamp = ground(colors, { ornament: 'glow', ornamentColors: ['#25356e', '#1b2a4a', '#a9c1ff'] });
const bare = ground(colors, { ornament: 'grid', ornamentColors: ['#4a5470'] });
const low = ground(['#0b0c11', '#161a25', '#f4f6fa', '#a1a9b8', '#a9c1ff', '#0a1024', '#2a2f3c'], {
  ornament: 'aurora',
  ornamentColors: ['#1d2d63', '#173a52', '#2a2560'],
});

/** Near black, one lamp, hairlines and small mono labels: software that takes itself seriously. */
export const style: StyleDefinition = {
  id: 'dark-product',
  name: 'Dark product',
  words: [
    'dark product',
    'like linear',
    'like vercel',
    'linear style',
    'vercel style',
    'developer tool',
    'dark saas',
    'sleek',
    'techy',
    'technical',
    'engineered',
    'dark and sleek',
    'like github',
  ],
  grounds: { opening: lamp, points: bare, data: bare, figure: lamp, statement: low },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: typeRoles(
    { ...family('Instrument Sans', 400, 500, 700), weight: 'medium', tracking: -0.042 },
    { ...family('Instrument Sans', 400, 500, 700), tracking: -0.008 },
    {
      headline: { size: 196, leading: 0.99 },
      quote: { size: 138, leading: 1.12, tracking: -0.026 },
      eyebrow: { ...family('JetBrains Mono', 400, 600, 700), size: 34, weight: 'regular', tracking: 0.01 },
      label: { ...family('JetBrains Mono', 400, 600, 700), size: 40, weight: 'regular', color: 'soft' },
    },
  ),
  radius: 14,
  card: 'outlined',
  listLook: 'ruled',
  marker: 'none',
  ease: 'dramatic',
  enter: enters('blur-in', 'fade-rise'),
  transition: { primary: 'crossfade', accent: 'zoom-through', direction: 'left' },
  energy: 0.95,
  camera: 'push-in',
  openingCamera: 'pull-back',
};
