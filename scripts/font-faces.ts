/** Which faces the styles may use, and the package file each static instance is cut from. */
export interface FaceSource {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Path below node_modules; `%s` is the subset. */
  readonly path: string;
  /** Axes to pin, for variable sources. */
  readonly axes: Readonly<Record<string, number>>;
}

export const subsets = [
  {
    name: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2c6, 0x2c6],
      [0x2da, 0x2dc],
      [0x2000, 0x206f],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2190, 0x2193],
      [0x2212, 0x2215],
    ],
  },
  {
    name: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x17f],
      [0x192, 0x192],
      [0x218, 0x21b],
      [0x1e80, 0x1e85],
      [0x1e9e, 0x1e9e],
      [0x1ef2, 0x1ef3],
      [0x20a0, 0x20ab],
      [0x20ad, 0x20c0],
    ],
  },
  {
    name: 'greek',
    ranges: [
      [0x384, 0x38a],
      [0x38c, 0x38c],
      [0x38e, 0x3a1],
      [0x3a3, 0x3ce],
    ],
  },
  {
    name: 'cyrillic',
    ranges: [
      [0x400, 0x45f],
      [0x490, 0x491],
      [0x2116, 0x2116],
    ],
  },
] as const;

const fraunces = (weight: number, style: 'normal' | 'italic'): FaceSource => ({
  family: 'Fraunces',
  weight,
  style,
  path: `@fontsource-variable/fraunces/files/fraunces-%s-full-${style}.woff2`,
  // The display cut: fine hairlines, and without the "wonky" leaning letters.
  axes: { opsz: 72, wght: weight, SOFT: 0, WONK: 0 },
});

const instrument = (weight: number): FaceSource => ({
  family: 'Instrument Sans',
  weight,
  style: 'normal',
  path: '@fontsource-variable/instrument-sans/files/instrument-sans-%s-wght-normal.woff2',
  axes: { wght: weight },
});

const jetBrainsMono = (weight: number): FaceSource => ({
  family: 'JetBrains Mono',
  weight,
  style: 'normal',
  path: '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-%s-wght-normal.woff2',
  axes: { wght: weight },
});

const fixed = (family: string, weight: number): FaceSource => {
  const slug = family.toLowerCase().replaceAll(' ', '-');
  return {
    family,
    weight,
    style: 'normal',
    path: `@fontsource/${slug}/files/${slug}-%s-${weight}-normal.woff2`,
    axes: {},
  };
};

export const faceSources: readonly FaceSource[] = [
  fixed('Bricolage Grotesque', 400),
  fixed('Bricolage Grotesque', 600),
  fixed('Bricolage Grotesque', 800),
  fraunces(400, 'normal'),
  fraunces(600, 'normal'),
  fraunces(700, 'normal'),
  fraunces(400, 'italic'),
  instrument(400),
  instrument(500),
  instrument(700),
  fixed('Fredoka', 400),
  fixed('Fredoka', 600),
  fixed('Fredoka', 700),
  fixed('Nunito', 500),
  fixed('Nunito', 700),
  fixed('Nunito', 900),
  jetBrainsMono(400),
  jetBrainsMono(600),
  jetBrainsMono(700),
  fixed('Manrope', 500),
  fixed('Manrope', 600),
  fixed('Manrope', 800),
  fixed('IBM Plex Sans', 400),
  fixed('IBM Plex Sans', 600),
  fixed('IBM Plex Sans', 700),
  fixed('Chakra Petch', 500),
  fixed('Chakra Petch', 700),
  fixed('Outfit', 300),
  fixed('Outfit', 500),
  fixed('Outfit', 600),
  fixed('Shrikhand', 400),
  fixed('Caveat', 500),
  fixed('Caveat', 700),
  fixed('Noto Serif Display', 300),
  fixed('Noto Serif Display', 500),
  fixed('Noto Serif Display', 700),
  fixed('Sofia Sans Condensed', 600),
  fixed('Sofia Sans Condensed', 800),
];
