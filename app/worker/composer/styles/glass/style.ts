import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const day = ground(['#e4ecff', '#fbe6f3', '#17163a', '#45446c', '#3a49e6', '#ffffff', '#c5cdf0'], {
  gradientAngle: 135,
  ornament: 'glass',
  ornamentColors: ['#a9cbff', '#ffc0e4', '#b9f0e6', '#ffffff'],
});
const calm = ground(['#edf1ff', '#f6ebfb', '#17163a', '#45446c', '#3a49e6', '#ffffff', '#ccd3f2'], {
  gradientAngle: 120,
  ornament: 'mesh',
  ornamentColors: ['#c7dbff', '#ffd9ee', '#d2f5ee', '#e4dcff'],
});
const dusk = ground(['#151638', '#33205a', '#ffffff', '#cfcdf0', '#9fd3ff', '#0b1030', '#3f3c7c'], {
  gradientAngle: 135,
  ornament: 'glass',
  ornamentColors: ['#3146a0', '#7a3390', '#23667f', '#6a70b8'],
});

/** Light through frosted panes, soft edges, things that come into focus. */
export const style: StyleDefinition = {
  id: 'glass',
  name: 'Glass',
  words: [
    'glass',
    'glassy',
    'glassmorphism',
    'frosted',
    'translucent',
    'dreamy',
    'soft gradient',
    'like apple',
    'apple style',
    'like ios',
    'ethereal',
    'iridescent',
  ],
  grounds: { opening: day, points: calm, data: calm, figure: day, statement: dusk },
  arrangements: { opening: 'centered', points: 'split', data: 'left', figure: 'centered', statement: 'centered' },
  type: typeRoles(
    { ...family('Outfit', 300, 500, 600), weight: 'medium', tracking: -0.03 },
    family('Outfit', 300, 500, 600),
    {
      headline: { size: 188, leading: 1.02 },
      body: { weight: 'regular', size: 60 },
      quote: { size: 136, weight: 'regular', leading: 1.16 },
      figure: { weight: 'regular' },
    },
  ),
  radius: 40,
  card: 'raised',
  listLook: 'cards',
  marker: 'bullet',
  ease: 'dreamy',
  enter: enters('blur-in', 'blur-in'),
  transition: { primary: 'crossfade', accent: 'light-leak', direction: 'right' },
  energy: 0.85,
  camera: 'push-in',
  openingCamera: 'rack-focus',
};
