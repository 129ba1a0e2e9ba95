import { z } from '../primitives/zod';
import { colorRef } from './colors';

/** What gives a ground depth. null: the style decides. */
export const ornament = z.enum([
  'none',
  'disc',
  'rule',
  'blobs',
  'grid',
  'dots',
  'mesh',
  'aurora',
  'glow',
  'glass',
  'particles',
  'rays',
  'waves',
  'facets',
  'horizon',
  'stripes',
  'scanlines',
  'sketch',
  'frame',
  'ticker',
]);
export type Ornament = z.infer<typeof ornament>;

export const background = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('solid'), color: colorRef, ornament: ornament.nullable() }),
  /** `angle` in degrees, as in CSS: 90 is left to right. */
  z.object({
    kind: z.literal('gradient'),
    from: colorRef,
    to: colorRef,
    angle: z.number(),
    ornament: ornament.nullable(),
  }),
]);
export type Background = z.infer<typeof background>;
