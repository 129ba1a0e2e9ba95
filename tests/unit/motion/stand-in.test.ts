import { expect, test } from 'vitest';
import { measureEm } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';

const font = (family: string, weight: number): TextFont => ({ family, weight, italic: false, tracking: 0 });

test('[MO80] Greek and Cyrillic that a face lacks are as wide as in the bundled face that stands in', () => {
  for (const text of ['Привет, мир', 'Καλημέρα κόσμε']) {
    const letters = text.replace(/[^\p{L}]/gu, '');
    expect(measureEm(letters, font('Bricolage Grotesque', 800))).toBeCloseTo(
      measureEm(letters, font('Manrope', 800)),
      1,
    );
    expect(measureEm(letters, font('Fraunces', 700))).toBeCloseTo(
      measureEm(letters, font('Noto Serif Display', 700)),
      1,
    );
    // Not the width that is guessed where nobody knows the face.
    expect(Math.abs(measureEm(letters, font('Bricolage Grotesque', 800)) / letters.length - 0.68)).toBeGreaterThan(
      0.01,
    );
  }
});

test('[MO81] a weight that is not there is taken from the next one, as browsers do', () => {
  expect(measureEm('Hamburg', font('Manrope', 700))).toBe(measureEm('Hamburg', font('Manrope', 800)));
  expect(measureEm('Hamburg', font('Manrope', 400))).toBe(measureEm('Hamburg', font('Manrope', 500)));
});
