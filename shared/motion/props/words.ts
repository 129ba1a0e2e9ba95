import { z } from '../../primitives/zod';
import { hexColor } from '../../schema/colors';
import { buttonVariant, logoSign } from '../../schema/elements/words';
import { align, arrives, box, compound, typeset } from './base';

export const textProps = z.object({
  ...typeset,
  ...arrives,
  text: z.string(),
  box,
  color: hexColor,
  align,
  maxLines: z.number().int().positive().optional(),
  /** Of a marker, a ring or a stroke, and of letters under a marker. */
  markColor: hexColor.optional(),
  onMarkColor: hexColor.optional(),
});
export type TextProps = z.infer<typeof textProps>;

export const listProps = z.object({
  ...typeset,
  ...arrives,
  items: z.array(z.string()),
  box,
  marker: z.enum(['bullet', 'number', 'check', 'none']).optional(),
  /** Where numbers begin. */
  first: z.number().int().optional(),
  /** ruled: hairlines between the items; cards: each on its own. */
  look: z.enum(['plain', 'ruled', 'cards']).optional(),
  color: hexColor,
  markerColor: hexColor.optional(),
  onMarkerColor: hexColor.optional(),
  lineColor: hexColor.optional(),
});
export type ListProps = z.infer<typeof listProps>;

export const swapProps = z.object({
  ...compound,
  before: z.string().optional(),
  words: z.array(z.string()),
  after: z.string().optional(),
  align,
});
export type SwapProps = z.infer<typeof swapProps>;

export const beatsProps = z.object({ ...compound, beats: z.array(z.string()), align });
export type BeatsProps = z.infer<typeof beatsProps>;

export const nameplateProps = z.object({ ...compound, name: z.string(), title: z.string().optional(), align });
export type NameplateProps = z.infer<typeof nameplateProps>;

export const buttonProps = z.object({ ...compound, label: z.string(), variant: buttonVariant.optional() });
export type ButtonProps = z.infer<typeof buttonProps>;

export const logoProps = z.object({ ...compound, name: z.string(), sign: logoSign.optional(), align });
export type LogoProps = z.infer<typeof logoProps>;

export const countdownProps = z.object({ ...compound, from: z.number(), ending: z.string().optional() });
export type CountdownProps = z.infer<typeof countdownProps>;

export const wordComponents = {
  Text: textProps,
  List: listProps,
  Swap: swapProps,
  Beats: beatsProps,
  Nameplate: nameplateProps,
  Button: buttonProps,
  Logo: logoProps,
  Countdown: countdownProps,
};
