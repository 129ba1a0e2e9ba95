import { mono } from '../mono';
import type { Ground, StyleDefinition, TypeSpec } from '../style-definition';

const sun: Ground = {
  colors: {
    background: '#ffd555',
    surface: '#ffe08a',
    text: '#2d1b4f',
    soft: '#54416f',
    accent: '#d6336c',
    onAccent: '#ffffff',
  },
  muted: '#ffb938',
  gradientAngle: null,
  ornament: 'blobs',
  ornamentAt: 'top-right',
  ornamentColors: ['#ff8db0', '#4fd1b5', '#7c6cf2'],
  flood: false,
};

const mint: Ground = {
  colors: {
    background: '#d9f5ea',
    surface: '#ffffff',
    text: '#2d1b4f',
    soft: '#56457a',
    accent: '#d6336c',
    onAccent: '#ffffff',
  },
  muted: '#ffffff',
  gradientAngle: null,
  ornament: 'blobs',
  ornamentAt: 'top-right',
  ornamentColors: ['#a6e6d0', '#ffd555', '#ff8db0'],
  flood: false,
};

const sky: Ground = {
  colors: {
    background: '#fff6e0',
    surface: '#ffffff',
    text: '#2d1b4f',
    soft: '#5b4a80',
    accent: '#d6336c',
    onAccent: '#ffffff',
  },
  muted: '#8fdcc8',
  gradientAngle: null,
  ornament: 'none',
  ornamentAt: 'top-right',
  ornamentColors: ['#ffd555', '#a6e6d0', '#ff8db0'],
  flood: false,
};

const rose: Ground = {
  colors: {
    background: '#ff8fb3',
    surface: '#ffa9c5',
    text: '#2d1b4f',
    soft: '#3d2460',
    accent: '#2d1b4f',
    onAccent: '#ffffff',
  },
  muted: '#ffb6cd',
  gradientAngle: null,
  ornament: 'blobs',
  ornamentAt: 'top-right',
  ornamentColors: ['#ffd555', '#ffa9c5', '#7c6cf2'],
  flood: true,
};

const plum: Ground = {
  colors: {
    background: '#33215c',
    surface: '#45307a',
    text: '#fff6e0',
    soft: '#d6c8f2',
    accent: '#ffd555',
    onAccent: '#2d1b4f',
  },
  muted: '#553f8c',
  gradientAngle: null,
  ornament: 'blobs',
  ornamentAt: 'top-right',
  ornamentColors: ['#45307a', '#ff8db0', '#4fd1b5'],
  flood: false,
};

const round = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Fredoka',
  weights: { regular: 400, medium: 600, bold: 700 },
  weight: 'medium',
  italic: false,
  size: 180,
  minSize: 84,
  leading: 1.02,
  tracking: -0.012,
  maxLines: 4,
  color: 'text',
  ...spec,
});

const friendly = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Nunito',
  weights: { regular: 500, medium: 700, bold: 900 },
  weight: 'medium',
  italic: false,
  size: 54,
  minSize: 36,
  leading: 1.24,
  tracking: -0.003,
  maxLines: 4,
  color: 'soft',
  ...spec,
});

/** Round letters, sunny fields, pebbles that breathe; things pop in. */
export const style: StyleDefinition = {
  id: 'playful-rounded',
  name: 'Playful rounded',
  words: [
    'playful',
    'rounded',
    'fun',
    'friendly',
    'kids',
    'children',
    'cheerful',
    'cute',
    'happy',
    'colourful',
    'colorful',
    'bubbly',
  ],
  grounds: { opening: sun, points: mint, data: sky, figure: rose, statement: plum },
  arrangements: { opening: 'centered', points: 'split', data: 'left', figure: 'centered', statement: 'centered' },
  type: {
    headline: round({ size: 204 }),
    body: friendly({ size: 60, minSize: 40 }),
    eyebrow: friendly({ size: 44, minSize: 32, weight: 'bold', color: 'text', maxLines: 2 }),
    quote: round({ size: 148, minSize: 44, leading: 1.12, tracking: -0.01, maxLines: 9 }),
    attribution: friendly({ size: 52, minSize: 34, maxLines: 2 }),
    caption: friendly({ size: 40, minSize: 30 }),
    item: friendly({ size: 64, minSize: 32, weight: 'medium', leading: 1.16, color: 'text' }),
    label: friendly({ size: 50, minSize: 24, weight: 'bold', color: 'text' }),
    figure: round({ size: 440, minSize: 90, weight: 'bold', tracking: -0.02 }),
    mono,
  },
  radius: 26,
  card: 'raised',
  listLook: 'cards',
  marker: 'check',
  ease: 'bouncy',
  enter: {
    headline: 'pop',
    body: 'fade-rise',
    eyebrow: 'fade-rise',
    quote: 'word-stagger',
    attribution: 'fade-rise',
    caption: 'fade-rise',
    list: 'fade-rise',
    chart: 'grow',
    number: 'count-up',
    shape: 'pop',
    items: 'pop',
  },
  transition: { primary: 'iris', accent: 'push', direction: 'up' },
  energy: 1.05,
  camera: 'push-in',
  openingCamera: 'parallax',
};
