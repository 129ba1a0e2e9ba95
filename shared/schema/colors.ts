import { z } from '../primitives/zod';

/** Colours are named by what they do, so that one palette change recolours everything that did not ask otherwise. */
export const colorRole = z.enum(['background', 'surface', 'text', 'soft', 'accent', 'onAccent']);
export type ColorRole = z.infer<typeof colorRole>;

export const hexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #1b2a6b');
export type HexColor = z.infer<typeof hexColor>;

export const colorRef = z.union([colorRole, hexColor]);
export type ColorRef = z.infer<typeof colorRef>;

/** Shades that follow from the roles, and the paints of an ornament in its order, for whoever wants another one. */
const shade = z.enum(['card', 'muted', 'accentText', 'ornament', 'ornament2', 'ornament3', 'ornament4']);
export const paletteKey = z.enum([...colorRole.options, ...shade.options]);
export type PaletteKey = z.infer<typeof paletteKey>;

/** A palette names only the colours somebody asked for; the style fills in the others. */
export const palette = z.partialRecord(paletteKey, hexColor);
export type Palette = z.infer<typeof palette>;
