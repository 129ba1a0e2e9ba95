import { expect, test } from 'vitest';
import { leastContrast } from '$shared/motion/color';
import { monoColors } from '../../../app/preview/motion/parts/mono-window';
import { resolveColors } from '../../../app/worker/composer/resolve-colors';
import { styles } from '../../../app/worker/composer/styles/registry';

const plain = { kind: 'solid', color: 'background', ornament: null } as const;
const asked = ['#000000', '#0b1f4b', '#7c8a99', '#c1121f', '#ffd60a', '#ffffff', '#00ff66', '#2b0040'];

test('[MO141] code is read on its own field, whatever the ground and the accent: every kind of word, and what is quiet', () => {
  const all = styles.flatMap((style) =>
    Object.values(style.grounds).flatMap((ground) =>
      [{}, ...asked.flatMap((color) => [{ accent: color }, { background: color }])].map((palette) =>
        resolveColors(ground, style, palette, plain),
      ),
    ),
  );
  for (const colors of all) {
    const { field, bar, soft, added, removed, accent, tokens } = monoColors(colors);
    for (const ink of [soft, added, removed, accent, ...Object.values(tokens)])
      expect(leastContrast(ink, [field, bar]), `${ink} on ${field} of ${colors.accent}`).toBeGreaterThanOrEqual(4.5);
  }
});
