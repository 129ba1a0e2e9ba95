import { enters, family, ground, typeRoles } from '../parts';
import type { StyleDefinition } from '../style-definition';

const paper = ground(['#fdfbf4', '#f3efe0', '#1d2945', '#48536e', '#c93f1d', '#ffffff', '#d5d2c4'], {
  ornament: 'sketch',
  ornamentColors: ['#1d2945', '#e2562f', '#f0b429'],
});
const note = ground(['#ffe480', '#ffdb5c', '#1d2945', '#3f4660', '#b1330f', '#ffffff', '#f0c64a'], {
  ornament: 'sketch',
  ornamentColors: ['#1d2945', '#c93f1d', '#1d2945'],
});
const board = ground(['#1f352d', '#28443a', '#f8f6ec', '#c6d3c8', '#ffd76a', '#2a2005', '#46614f'], {
  ornament: 'sketch',
  ornamentColors: ['#9db3a5', '#ffd76a', '#f29a7a'],
});

/** A marker on paper and chalk on a board: lines that were drawn a moment ago. */
export const style: StyleDefinition = {
  id: 'hand-drawn',
  name: 'Hand drawn',
  words: [
    'hand drawn',
    'handwritten',
    'handwriting',
    'sketch',
    'sketchy',
    'whiteboard',
    'chalkboard',
    'doodle',
    'doodles',
    'scribble',
    'crafty',
  ],
  grounds: { opening: paper, points: paper, data: paper, figure: note, statement: board },
  arrangements: { opening: 'centered', points: 'split', data: 'left', figure: 'centered', statement: 'centered' },
  type: typeRoles(
    { ...family('Caveat', 500, 700, 700), weight: 'bold', tracking: -0.008 },
    { ...family('Caveat', 500, 700, 700), weight: 'medium' },
    {
      headline: { size: 262, minSize: 104, leading: 0.9 },
      quote: { size: 190, minSize: 56, leading: 0.98 },
      body: { size: 80, minSize: 50, leading: 1.08 },
      eyebrow: { size: 58, minSize: 42 },
      attribution: { size: 70, minSize: 44 },
      caption: { size: 54, minSize: 38 },
      item: { size: 92, minSize: 42, leading: 1.02 },
      label: { size: 64, minSize: 32 },
      figure: { size: 560, minSize: 110 },
    },
  ),
  radius: 22,
  card: 'outlined',
  listLook: 'plain',
  marker: 'check',
  ease: 'smooth',
  enter: enters('word-stagger', 'pop'),
  transition: { primary: 'uncover', accent: 'wipe', direction: 'up' },
  energy: 1,
  camera: 'none',
};
