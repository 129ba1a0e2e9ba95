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
  ornamentColors: ['#1c1a17'],
  flood: false,
};

const plain: Ground = { ...paper, ornament: 'none' };

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
  ornamentColors: ['#5b675f'],
  flood: false,
};

const serif = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Fraunces',
  weights: { regular: 400, medium: 600, bold: 700 },
  weight: 'regular',
  italic: false,
  size: 150,
  minSize: 80,
  leading: 1.04,
  tracking: -0.022,
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
    'premium',
    'luxury',
    'refined',
    'calm',
    'literary',
    'sophisticated',
    'minimal',
  ],
  grounds: { opening: paper, points: paper, data: plain, figure: ink, statement: ink },
  arrangements: { opening: 'bottom-left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: {
    headline: serif({ size: 180, maxLines: 4 }),
    body: sans({ size: 52, minSize: 38 }),
    eyebrow: sans({ size: 36, minSize: 30, weight: 'medium', color: 'accent', tracking: 0.01, maxLines: 2 }),
    quote: serif({ italic: true, size: 124, minSize: 44, leading: 1.14, tracking: -0.016, maxLines: 9 }),
    attribution: sans({ size: 42, minSize: 32, weight: 'medium', maxLines: 2 }),
    caption: sans({ size: 36, minSize: 28 }),
    item: serif({ size: 66, minSize: 32, leading: 1.18, tracking: -0.012 }),
    label: sans({ size: 38, minSize: 24, weight: 'medium', color: 'text' }),
    figure: serif({ size: 440, minSize: 90, tracking: -0.035 }),
  },
  radius: 0,
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
  },
  transition: 'crossfade',
  energy: 0.8,
  camera: 'push-in',
};
