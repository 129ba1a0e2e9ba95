import { z } from '../../primitives/zod';
import { placed } from './placed';

/** Elements that are mostly set type. */

export const textRole = z.enum(['headline', 'body', 'eyebrow', 'quote', 'attribution', 'caption']);
export type TextRole = z.infer<typeof textRole>;

export const textElement = z.object({ ...placed, type: z.literal('text'), role: textRole, text: z.string() });

export const listMarker = z.enum(['bullet', 'number', 'check', 'none']);

/** Where counting begins. */
export const listStart = z.number().int().min(1).max(9999).nullable().default(null);

export const listElement = z.object({
  ...placed,
  type: z.literal('list'),
  marker: listMarker,
  /** The number of the first item, where it goes on from a list before; null: 1. */
  first: listStart,
  items: z.array(z.string()),
});

/** "Build faster / cheaper / better": one place in a line through which words pass; the last one stays. */
export const swapElement = z.object({
  ...placed,
  type: z.literal('swap'),
  before: z.string(),
  words: z.array(z.string()),
  after: z.string(),
});

/** One phrase after another, each alone on screen; the last one stays. */
export const beatsElement = z.object({ ...placed, type: z.literal('beats'), beats: z.array(z.string()) });

/** A person's name and what they are, over whatever is shown: a lower third. */
export const nameplateElement = z.object({
  ...placed,
  type: z.literal('nameplate'),
  name: z.string(),
  title: z.string().nullable(),
});

export const buttonVariant = z.enum(['solid', 'outline', 'link']);

export const buttonElement = z.object({
  ...placed,
  type: z.literal('button'),
  label: z.string(),
  variant: buttonVariant,
});

export const logoSign = z.enum(['initial', 'ring', 'bars', 'none']);

/** A name set as a mark, with a drawn sign beside it. */
export const logoElement = z.object({ ...placed, type: z.literal('logo'), name: z.string(), sign: logoSign });

/** 3, 2, 1; then what it was counted down for. */
export const countdownElement = z.object({
  ...placed,
  type: z.literal('countdown'),
  from: z.number().int().min(1).max(60),
  ending: z.string().nullable(),
});

export const wordElements = [
  textElement,
  listElement,
  swapElement,
  beatsElement,
  nameplateElement,
  buttonElement,
  logoElement,
  countdownElement,
] as const;
