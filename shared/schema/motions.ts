import { z } from '../primitives/zod';

/** How what arrives comes to rest. null: as the style has it. */
export const easeName = z.enum(['smooth', 'snappy', 'bouncy', 'springy', 'dramatic', 'dreamy', 'linear']);
export type EaseName = z.infer<typeof easeName>;

/** How an element, or each piece of it, arrives. null: the style decides. */
export const enterMotion = z.enum([
  'none',
  'mask-rise',
  'fade-rise',
  'word-stagger',
  'char-stagger',
  'pop',
  'slam',
  'typewriter',
  'scramble',
  'split-flap',
  'tracking-in',
  'blur-in',
  'flip',
  'glitch',
  'cascade',
  'path-follow',
  'grow',
  'draw',
  'count-up',
]);
export type EnterMotion = z.infer<typeof enterMotion>;

/** What an element does once it stands. null: nothing. */
export const emphasisMotion = z.enum([
  'none',
  'gradient-sweep',
  'highlight',
  'circle',
  'underline',
  'wave',
  'float',
  'pulse',
  'press',
  'glitch',
  'caret',
]);
export type EmphasisMotion = z.infer<typeof emphasisMotion>;

/** How an element goes before its scene ends. null: it stays, and the transition takes it along. */
export const exitMotion = z.enum(['none', 'fade', 'fade-up', 'mask-fall', 'shrink', 'blur-out', 'wipe']);
export type ExitMotion = z.infer<typeof exitMotion>;
