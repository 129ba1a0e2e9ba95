import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const sleeve = ['#b93a22', '#dd7a22', '#e9b23f', '#1f7a75'] as const;
const cream = ground(['#f5e5c3', '#ecd6a8', '#3a1e12', '#67432e', '#b93a22', '#fff4de', '#dcc08c'], {
  ornament: 'stripes',
  ornamentAt: 'bottom-right',
  ornamentColors: sleeve,
});
const tube = ground(['#0f4144', '#175a5c', '#fbeccb', '#cfd8bd', '#f2b23e', '#33200a', '#2f6b6b'], {
  ornament: 'scanlines',
  ornamentColors: ['#0b3639', '#185256'],
});
const rust = ground(['#b93a22', '#cf5233', '#fff4de', '#ffe6c6', '#ffd070', '#4a1408', '#cc5c42'], {
  ornament: 'rays',
  ornamentAt: 'bottom-left',
  ornamentColors: ['#ab341d'],
  flood: true,
});

/** A record sleeve of the seventies: cream, rust and teal, rings in the corner. */
export const style: StyleDefinition = {
  id: 'retro',
  name: 'Retro',
  words: [
    'retro',
    'vintage',
    '70s',
    'seventies',
    '80s',
    'eighties',
    'vhs',
    'nostalgic',
    'old school',
    'throwback',
    'groovy',
    'like an old record',
  ],
  grounds: { opening: cream, points: cream, data: { ...cream, ornament: 'none' }, figure: tube, statement: rust },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'centered', statement: 'left' },
  type: typeRoles(
    { ...family('Shrikhand', 400, 400, 400), tracking: -0.008 },
    { ...family('Nunito', 500, 700, 900), weight: 'medium' },
    { headline: { size: 200, leading: 1.04 }, quote: { size: 128, leading: 1.16 }, figure: { tracking: -0.015 } },
  ),
  radius: 30,
  card: 'filled',
  listLook: 'plain',
  marker: 'number',
  ease: 'bouncy',
  enter: enters('mask-rise', 'mask-rise'),
  transition: { primary: 'clock', accent: 'light-leak', direction: 'right' },
  energy: 0.95,
  camera: 'push-in',
  openingCamera: 'pan',
};
