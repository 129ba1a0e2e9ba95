import type { TypefaceId, Weight } from '$shared/schema/typography';

/** What kind of letters they are, as people ask for them. */
export type TypefaceSort = 'sans' | 'serif' | 'mono' | 'handwritten' | 'rounded' | 'condensed' | 'technical' | 'script';

export interface Typeface {
  readonly family: string;
  readonly italic: boolean;
  readonly sort: TypefaceSort;
  readonly weights: Readonly<Record<Weight, number>>;
  /** In em, of large and of small text. */
  readonly tracking: { readonly display: number; readonly text: number };
  /** How much larger it is set than most, to look as large. */
  readonly scale: number;
  /** What small text beside it is set in, where its own letters are for large words only. */
  readonly small: TypefaceId | null;
}

const face = (
  family: string,
  sort: TypefaceSort,
  [regular, medium, bold]: readonly [number, number, number],
  [display, text]: readonly [number, number],
  more: Partial<Pick<Typeface, 'italic' | 'scale' | 'small'>> = {},
): Typeface => ({
  family,
  italic: false,
  sort,
  weights: { regular, medium, bold },
  tracking: { display, text },
  scale: 1,
  small: null,
  ...more,
});

/** Every typeface that is bundled, with the weights that are. */
export const typefaces: Readonly<Record<TypefaceId, Typeface>> = {
  manrope: face('Manrope', 'sans', [500, 600, 800], [-0.038, -0.01]),
  'instrument-sans': face('Instrument Sans', 'sans', [400, 500, 700], [-0.036, -0.008]),
  'ibm-plex-sans': face('IBM Plex Sans', 'sans', [400, 600, 700], [-0.022, 0]),
  outfit: face('Outfit', 'sans', [300, 500, 600], [-0.03, 0]),
  'bricolage-grotesque': face('Bricolage Grotesque', 'sans', [400, 600, 800], [-0.032, -0.008]),
  'sofia-sans-condensed': face('Sofia Sans Condensed', 'condensed', [600, 600, 800], [-0.016, 0], { scale: 1.14 }),
  'chakra-petch': face('Chakra Petch', 'technical', [500, 500, 700], [-0.012, 0]),
  fraunces: face('Fraunces', 'serif', [400, 600, 700], [-0.022, -0.008]),
  'fraunces-italic': face('Fraunces', 'serif', [400, 400, 400], [-0.012, 0], { italic: true }),
  'noto-serif-display': face('Noto Serif Display', 'serif', [300, 500, 700], [-0.006, 0]),
  nunito: face('Nunito', 'rounded', [500, 700, 900], [-0.018, -0.003]),
  fredoka: face('Fredoka', 'rounded', [400, 600, 700], [-0.012, 0], { small: 'nunito' }),
  caveat: face('Caveat', 'handwritten', [500, 700, 700], [-0.008, 0], { scale: 1.28 }),
  shrikhand: face('Shrikhand', 'script', [400, 400, 400], [-0.008, 0], { scale: 0.95, small: 'nunito' }),
  'jetbrains-mono': face('JetBrains Mono', 'mono', [400, 600, 700], [-0.04, -0.01], { scale: 0.9 }),
};

const ids = Object.keys(typefaces) as readonly TypefaceId[]; // Object.keys forgets the keys' type

/** The face that text of a family is set in; null for one that is not bundled. */
export function typefaceOf(family: string, italic: boolean): TypefaceId | null {
  return (
    ids.find((id) => typefaces[id].family === family && typefaces[id].italic === italic) ??
    ids.find((id) => typefaces[id].family === family) ??
    null
  );
}
