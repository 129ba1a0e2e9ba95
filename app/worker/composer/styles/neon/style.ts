import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const colors = ['#0a0416', '#1c0b3a', '#fbf4ff', '#c3b4ea', '#ff4fd8', '#20001c', '#43217a'] as const;
const road = ground(colors, { ornament: 'horizon', ornamentColors: ['#22e4ff', '#b3229f', '#0d0320'] });
const tube = ground(colors, { ornament: 'scanlines', ornamentColors: ['#1c0d38', '#2b1456'] });
const cyan = ground(['#04101c', '#08283a', '#effcff', '#a3cfe0', '#1fe8ff', '#00222a', '#12506a'], {
  ornament: 'glow',
  ornamentColors: ['#0b4a68', '#5a1562', '#1fe8ff'],
});

/** A city at night: magenta and cyan on violet black, a floor of light. */
export const style: StyleDefinition = {
  id: 'neon',
  name: 'Neon',
  words: [
    'neon',
    'cyber',
    'cyberpunk',
    'synthwave',
    '80s synthwave',
    '80s neon',
    'vaporwave',
    'futuristic',
    'sci fi',
    'gamer',
    'glowing',
    'esports',
  ],
  grounds: { opening: road, points: tube, data: tube, figure: cyan, statement: road },
  arrangements: { opening: 'centered', points: 'split', data: 'left', figure: 'centered', statement: 'centered' },
  type: typeRoles(
    { ...family('Chakra Petch', 500, 500, 700), weight: 'bold', tracking: -0.012 },
    family('Chakra Petch', 500, 500, 700),
    { quote: { size: 128, weight: 'regular', leading: 1.14 }, eyebrow: { tracking: 0.08, weight: 'bold' } },
  ),
  radius: 4,
  card: 'outlined',
  listLook: 'cards',
  marker: 'number',
  ease: 'snappy',
  enter: enters('blur-in', 'fade-rise'),
  transition: { primary: 'whip-pan', accent: 'glitch', direction: 'left' },
  energy: 1.15,
  camera: 'push-in',
  openingCamera: 'parallax',
};
