import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { easeName, emphasisMotion, enterMotion, exitMotion } from '../../schema/motions';

/** What the components of the motion kit take: for the composer that writes them and for whoever checks code. */

export const box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number().positive(),
  height: z.number().positive(),
});
export type Box = z.infer<typeof box>;

/** Frames: `at` is the first one of the movement, `over` how many it takes in all. */
export const arrives = {
  enter: enterMotion.optional(),
  at: z.number().optional(),
  over: z.number().optional(),
  ease: easeName.optional(),
  emphasis: emphasisMotion.optional(),
  exit: exitMotion.optional(),
};

export const typeset = {
  font: z.string(),
  weight: z.number().int(),
  italic: z.boolean().optional(),
  /** In em. */
  tracking: z.number().optional(),
  /** Baseline to baseline, in em. */
  leading: z.number().optional(),
  /** In px; smaller if the text would not fit its box. */
  size: z.number().positive(),
  minSize: z.number().positive().optional(),
};

export const align = z.enum(['left', 'center', 'right']).optional();

const typeface = z.object({
  font: z.string(),
  weight: z.number().int(),
  italic: z.boolean().optional(),
  tracking: z.number().optional(),
  leading: z.number().optional(),
});
export type Typeface = z.infer<typeof typeface>;

/** The typefaces and forms of a style, for components that are set in several of them. */
export const kitLook = z.object({
  heading: typeface,
  body: typeface,
  label: typeface,
  figure: typeface,
  mono: typeface,
  /** Of corners, in px. */
  radius: z.number().nonnegative(),
  /** How a card stands out from the ground: as a field, by a line around it, by a shadow, or by a line above it. */
  card: z.enum(['filled', 'outlined', 'raised', 'ruled']),
});
export type KitLook = z.infer<typeof kitLook>;

/** Every colour a component of several parts may need. */
export const kitColors = z.object({
  background: hexColor,
  /** A field on the ground; `text` and `soft` can be read on it. */
  card: hexColor,
  text: hexColor,
  soft: hexColor,
  accent: hexColor,
  /** Text and signs on the accent. */
  onAccent: hexColor,
  /** The accent where it is set as text. */
  accentText: hexColor,
  /** Shapes that stay behind, never text. */
  muted: hexColor,
});
export type KitColors = z.infer<typeof kitColors>;

/** What every component of several parts takes. `size` is the one of its running text. */
export const compound = {
  box,
  size: z.number().positive(),
  minSize: z.number().positive().optional(),
  look: kitLook,
  colors: kitColors,
  ...arrives,
};
