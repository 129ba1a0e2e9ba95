import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const deep = ground(['#0a2a57', '#123a73', '#ffffff', '#c6d6ee', '#63c5f7', '#06203f', '#2f568c'], {
  ornament: 'facets',
  ornamentColors: ['#0e3263', '#123b72', '#174683'],
});
const sheet = ground(['#ffffff', '#eef3f9', '#0a2a57', '#4a5f7f', '#0b62c8', '#ffffff', '#c8d6e8'], {
  ornament: 'facets',
  ornamentColors: ['#f6f9fd', '#eef4fb', '#e4edf8'],
});
const plain = { ...sheet, ornament: 'none' } as const;

/** Deep blue and white, planes that lean, a level voice. */
export const style: StyleDefinition = {
  id: 'corporate',
  name: 'Corporate',
  words: ['corporate', 'professional', 'enterprise', 'consulting', 'formal', 'trustworthy', 'like a bank', 'serious'],
  grounds: { opening: deep, points: plain, data: plain, figure: sheet, statement: deep },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: typeRoles(
    { ...family('IBM Plex Sans', 400, 600, 700), weight: 'medium', tracking: -0.022 },
    family('IBM Plex Sans', 400, 600, 700),
    {
      headline: { size: 186, leading: 1.02 },
      quote: { size: 124, weight: 'regular', leading: 1.18 },
      item: { size: 62, weight: 'regular' },
    },
  ),
  radius: 6,
  card: 'filled',
  listLook: 'ruled',
  marker: 'bullet',
  ease: 'smooth',
  enter: enters('mask-rise', 'fade-rise'),
  transition: { primary: 'cover', accent: 'wipe', direction: 'left' },
  energy: 0.9,
  camera: 'push-in',
  openingCamera: 'pan',
};
