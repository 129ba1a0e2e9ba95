import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const red = ground(['#c4122f', '#a50d26', '#ffffff', '#ffe7ea', '#ffffff', '#8f0a20', '#d8495f'], {
  ornament: 'ticker',
  ornamentColors: ['#14171f', '#8f0a20', '#b81030', '#ffffff'],
  flood: true,
});
const desk = ground(['#ffffff', '#eef0f3', '#11141b', '#4d5563', '#c4122f', '#ffffff', '#cfd4dc'], {
  ornament: 'ticker',
  ornamentColors: ['#c4122f', '#11141b', '#2a303c', '#ffffff'],
});
const studio = ground(['#10131a', '#1b202b', '#ffffff', '#b9c0cc', '#ff5c6c', '#24060b', '#3a4252'], {
  ornament: 'ticker',
  ornamentColors: ['#c4122f', '#1b202b', '#2c3342', '#ffffff'],
});

/** Breaking: condensed capitals' weight, red, black and white, a band that runs. */
export const style: StyleDefinition = {
  id: 'newsroom',
  name: 'Newsroom',
  words: [
    'newsroom',
    'news',
    'like a news channel',
    'news channel',
    'breaking news',
    'broadcast',
    'journalism',
    'journalistic',
    'tv news',
    'data journalism',
    'like cnn',
    'like the bbc',
  ],
  grounds: { opening: red, points: desk, data: desk, figure: studio, statement: studio },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: typeRoles(
    { ...family('Sofia Sans Condensed', 600, 600, 800), weight: 'bold', tracking: -0.016 },
    family('IBM Plex Sans', 400, 600, 700),
    {
      headline: { size: 236, leading: 0.94 },
      quote: { size: 168, weight: 'regular', leading: 1.02 },
      eyebrow: { ...family('Sofia Sans Condensed', 600, 600, 800), size: 52, weight: 'bold', tracking: 0.02 },
      item: { size: 64 },
      figure: { size: 560 },
    },
  ),
  radius: 0,
  card: 'filled',
  listLook: 'ruled',
  marker: 'number',
  ease: 'snappy',
  enter: enters('mask-rise', 'mask-rise'),
  transition: { primary: 'push', accent: 'swipe', direction: 'left' },
  energy: 1.2,
  camera: 'none',
};
