import { z } from '../primitives/zod';

/** How an element, or each piece of it, arrives. null: the style decides. */
export const enterMotion = z.enum([
  'none',
  'mask-rise',
  'fade-rise',
  'word-stagger',
  'pop',
  'typewriter',
  'blur-in',
  'grow',
  'draw',
  'count-up',
]);
export type EnterMotion = z.infer<typeof enterMotion>;

/** What an element does once it stands. null: nothing. */
export const emphasisMotion = z.enum(['none']);
export type EmphasisMotion = z.infer<typeof emphasisMotion>;

/** How an element goes before its scene ends. null: it stays, and the transition takes it along. */
export const exitMotion = z.enum(['none']);
export type ExitMotion = z.infer<typeof exitMotion>;
