import { mono } from '../mono';
import type { Ground, StyleDefinition, TypeSpec } from '../style-definition';

const night: Ground = {
  colors: {
    background: '#0a0f30',
    surface: '#24389f',
    text: '#ffffff',
    soft: '#c6cdf2',
    accent: '#ff7a45',
    onAccent: '#1c0e14',
  },
  muted: '#3d4fb0',
  gradientAngle: 135,
  ornament: 'disc',
  ornamentAt: 'top-right',
  ornamentColors: ['#ff7a45'],
  flood: false,
};

/** The disc stands under the heading, where a list leaves room. */
const nightBelow: Ground = { ...night, ornamentAt: 'bottom-left' };

const paper: Ground = {
  colors: {
    background: '#f6f1e6',
    surface: '#efe7d6',
    text: '#14173f',
    soft: '#50547a',
    accent: '#ff7a45',
    onAccent: '#1c0e14',
  },
  muted: '#c7cbe6',
  gradientAngle: null,
  ornament: 'none',
  ornamentAt: 'top-right',
  ornamentColors: ['#ff7a45'],
  flood: false,
};

const lilac: Ground = {
  colors: {
    background: '#c9cdf0',
    surface: '#b4baea',
    text: '#11143d',
    soft: '#32376b',
    accent: '#d9480f',
    onAccent: '#ffffff',
  },
  muted: '#a4abdf',
  gradientAngle: null,
  ornament: 'dots',
  ornamentAt: 'top-right',
  ornamentColors: ['#a9b0e6'],
  flood: false,
};

const ember: Ground = {
  colors: {
    background: '#ff7a45',
    surface: '#ff9466',
    text: '#1d0f24',
    soft: '#401a26',
    accent: '#1d0f24',
    onAccent: '#fff3e6',
  },
  muted: '#ffab85',
  gradientAngle: null,
  ornament: 'none',
  ornamentAt: 'top-right',
  ornamentColors: ['#ff9466'],
  flood: true,
};

const grotesque = (spec: Partial<TypeSpec>): TypeSpec => ({
  family: 'Bricolage Grotesque',
  weights: { regular: 400, medium: 600, bold: 800 },
  weight: 'regular',
  italic: false,
  size: 52,
  minSize: 34,
  leading: 1.22,
  tracking: -0.005,
  maxLines: 4,
  color: 'text',
  ...spec,
});

/** Big grotesque, flat fields of colour, hard and quick. The default. */
export const style: StyleDefinition = {
  id: 'bold-poster',
  name: 'Bold poster',
  words: [
    'bold',
    'poster',
    'strong',
    'punchy',
    'loud',
    'impactful',
    'graphic',
    'modern',
    'confident',
    'tech',
    'startup',
  ],
  grounds: { opening: night, points: nightBelow, data: paper, figure: lilac, statement: ember },
  arrangements: { opening: 'left', points: 'split', data: 'left', figure: 'left', statement: 'left' },
  type: {
    headline: grotesque({ size: 196, minSize: 84, weight: 'bold', leading: 0.98, tracking: -0.032, maxLines: 4 }),
    body: grotesque({ size: 60, minSize: 40, color: 'soft', tracking: -0.008 }),
    eyebrow: grotesque({ size: 42, minSize: 32, weight: 'medium', color: 'accent', maxLines: 2 }),
    quote: grotesque({
      family: 'Fraunces',
      weights: { regular: 400, medium: 600, bold: 700 },
      weight: 'medium',
      size: 176,
      minSize: 44,
      leading: 1.06,
      tracking: -0.012,
      maxLines: 9,
    }),
    attribution: grotesque({ size: 52, minSize: 34, weight: 'medium', color: 'soft', maxLines: 2 }),
    caption: grotesque({ size: 40, minSize: 30, color: 'soft' }),
    item: grotesque({ size: 76, minSize: 32, weight: 'medium', leading: 1.16, tracking: -0.012 }),
    label: grotesque({ size: 50, minSize: 24, weight: 'medium', tracking: 0 }),
    figure: grotesque({ size: 500, minSize: 90, weight: 'bold', tracking: -0.04 }),
    mono,
  },
  radius: 0,
  card: 'filled',
  listLook: 'plain',
  marker: 'bullet',
  ease: 'snappy',
  enter: {
    headline: 'mask-rise',
    body: 'fade-rise',
    eyebrow: 'fade-rise',
    quote: 'word-stagger',
    attribution: 'fade-rise',
    caption: 'fade-rise',
    list: 'mask-rise',
    chart: 'grow',
    number: 'count-up',
    shape: 'draw',
    items: 'fade-rise',
  },
  transition: { primary: 'swipe', accent: 'whip-pan', direction: 'left' },
  energy: 1,
  camera: 'push-in',
};
