/** Families that stand together in a style: where one of them is drawn, the other is likely to be wanted next. */
export const fontPairs: readonly (readonly [string, string])[] = [
  ['Bricolage Grotesque', 'Fraunces'],
  ['Fraunces', 'Instrument Sans'],
  ['Fredoka', 'Nunito'],
  ['Instrument Sans', 'JetBrains Mono'],
  ['Noto Serif Display', 'Outfit'],
  ['Shrikhand', 'Nunito'],
  ['Sofia Sans Condensed', 'IBM Plex Sans'],
];
