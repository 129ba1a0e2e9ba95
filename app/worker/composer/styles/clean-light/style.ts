import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const dawn = ['#ffd3bd', '#c9e2ff', '#d8f3e4', '#fff0c9'] as const;
const white = ground(['#fdfdff', '#f1f5fb', '#0d1b34', '#4b5a76', '#2f55f4', '#ffffff', '#d9e1ee'], {
  ornament: 'mesh',
  ornamentColors: dawn,
});
const mist = ground(['#f3f6fb', '#e6edf7', '#0d1b34', '#475674', '#2f55f4', '#ffffff', '#d3dcec']);
const field = ground(['#2f55f4', '#5d7bff', '#ffffff', '#e6ecff', '#ffffff', '#1c37b8', '#5273f7'], {
  ornament: 'waves',
  ornamentColors: ['#2849d8', '#2440c4', '#2039b2'],
  flood: true,
});

/** White, air and one lively blue: the page of a good product. */
export const style: StyleDefinition = {
  id: 'clean-light',
  name: 'Clean light',
  words: [
    'clean light',
    'clean',
    'airy',
    'saas',
    'like stripe',
    'stripe style',
    'like notion',
    'like a landing page',
    'bright and simple',
  ],
  grounds: { opening: white, points: mist, data: { ...white, ornament: 'none' }, figure: white, statement: field },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'left', statement: 'centered' },
  type: typeRoles(
    { ...family('Manrope', 500, 600, 800), weight: 'bold', tracking: -0.038 },
    { ...family('Manrope', 500, 600, 800), tracking: -0.01 },
    { headline: { size: 192, leading: 1.02 }, quote: { size: 132, weight: 'medium', leading: 1.14 } },
  ),
  radius: 18,
  card: 'raised',
  listLook: 'cards',
  marker: 'check',
  ease: 'smooth',
  enter: enters('fade-rise', 'fade-rise'),
  transition: { primary: 'push', accent: 'zoom-through', direction: 'left' },
  energy: 1,
  camera: 'push-in',
};
