import { mono } from '../mono';
import type { Ground, StyleDefinition, TypeSpec } from '../style-definition';

const paper: Ground = {
  colors: {
    background: '#f3eee3',
    surface: '#e9e1d1',
    text: '#1c1a17',
    soft: '#5f574c',
    accent: '#a8371f',
    onAccent: '#fff8ee',
  },
  muted: '#d5c9b4',
  gradientAngle: null,
  ornament: 'rule',
  ornamentAt: 'top-right',
  ornamentColors: ['#1c1a17', '#a8371f'],
  flood: false,
};

const ink: Ground = {
  colors: {
    background: '#1a211d',
    surface: '#232c27',
    text: '#f2ebdc',
    soft: '#b9b3a3',
    accent: '#d8a24a',
    onAccent: '#1a1408',
  },
  muted: '#46524b',
  gradientAngle: null,
  ornament: 'rule',
  ornamentAt: 'top-right',
  ornamentColors: ['#5b675f', '#d8a24a'],
  flood: false,
};

const serif = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Fraunces',
  weights: { regular: 400, medium: 600, bold: 700 },
  weight: 'regular',
  italic: false,
  size: 150,
  minSize: 84,
  leading: 1.04,
  tracking: -0.014,
  maxLines: 4,
  color: 'text',
  ...spec,
});

const sans = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Instrument Sans',
  weights: { regular: 400, medium: 500, bold: 700 },
  weight: 'regular',
  italic: false,
  size: 46,
  minSize: 32,
  leading: 1.32,
  tracking: 0,
  maxLines: 4,
  color: 'soft',
  ...spec,
});

/** A large light serif on paper, hairlines, generous margins, unhurried. */
export const style: StyleDefinition = {
  id: 'editorial-serif',
  name: 'Editorial serif',
  words: [
    'editorial',
    'serif',
    'elegant',
    'magazine',
    'classic',
    'refined',
    'calm',
    'literary',
    'sophisticated',
    'minimal',
  ],
  grounds: { opening: paper, points: paper, data: paper, figure: ink, statement: ink },
  arrangements: { opening: 'bottom-left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: {
    headline: serif({ size: 236, leading: 1, tracking: -0.022 }),
    body: sans({ size: 54, minSize: 38 }),
    eyebrow: sans({ size: 36, minSize: 30, weight: 'medium', color: 'accent', tracking: 0.01, maxLines: 2 }),
    quote: serif({ italic: true, size: 156, minSize: 44, leading: 1.12, tracking: -0.008, maxLines: 9 }),
    attribution: sans({ size: 48, minSize: 32, weight: 'medium', maxLines: 2 }),
    caption: sans({ size: 36, minSize: 28 }),
    item: serif({ size: 72, minSize: 32, leading: 1.18, tracking: -0.012 }),
    label: sans({ size: 46, minSize: 24, weight: 'medium', color: 'text' }),
    figure: serif({ size: 500, minSize: 90, tracking: -0.03, color: 'accent' }),
    mono,
  },
  radius: 0,
  card: 'ruled',
  listLook: 'ruled',
  marker: 'number',
  ease: 'smooth',
  enter: {
    headline: 'mask-rise',
    body: 'fade-rise',
    eyebrow: 'fade-rise',
    quote: 'word-stagger',
    attribution: 'fade-rise',
    caption: 'fade-rise',
    list: 'fade-rise',
    chart: 'grow',
    number: 'count-up',
    shape: 'draw',
    items: 'fade-rise',
  },
  transition: { primary: 'crossfade', accent: 'wipe', direction: 'left' },
  energy: 0.8,
  camera: 'push-in',
};
