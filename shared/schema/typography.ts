import { z } from '../primitives/zod';

/** How heavy letters are, as far as their typeface goes: three steps, of which some faces have two or one. */
export const weight = z.enum(['regular', 'medium', 'bold']);
export type Weight = z.infer<typeof weight>;

/** The typefaces there are, by the names of their families; the composer knows what each is like. */
export const typefaceId = z.enum([
  'manrope',
  'instrument-sans',
  'ibm-plex-sans',
  'outfit',
  'bricolage-grotesque',
  'sofia-sans-condensed',
  'chakra-petch',
  'fraunces',
  'fraunces-italic',
  'noto-serif-display',
  'nunito',
  'fredoka',
  'caveat',
  'shrikhand',
  'jetbrains-mono',
]);
export type TypefaceId = z.infer<typeof typefaceId>;

/** What letters are set in where somebody asked for it; null: as the style has it. Code stays in its own face. */
export const typography = z.object({
  /** Of what is set large: headlines, quotes and figures. */
  display: typefaceId.nullable(),
  text: typefaceId.nullable(),
  weight: weight.nullable(),
});
export type Typography = z.infer<typeof typography>;

/** Nothing was asked for. */
export const plainTypography: Typography = { display: null, text: null, weight: null };
