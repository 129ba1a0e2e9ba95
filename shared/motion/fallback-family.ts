const serifs: ReadonlySet<string> = new Set(['Fraunces', 'Noto Serif Display']);

export function isSerif(family: string): boolean {
  return serifs.has(family);
}

/** The bundled family that has the Greek and Cyrillic letters another one lacks. */
export function fallbackFamily(family: string): 'Noto Serif Display' | 'Manrope' {
  return isSerif(family) ? 'Noto Serif Display' : 'Manrope';
}
