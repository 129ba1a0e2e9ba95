import { expect, test } from 'vitest';
import { outdatedSlices } from '$shared/protocol/kept-slices';

const slice = (face: string, release: string, name: string): string =>
  `/fonts/on-demand/noto-sans-${face}-${release}-${name}.woff2`;

test('[OF16] of kept letters those of an older release are forgotten once one of a newer has come', () => {
  const old = [slice('jp', '5.2.8', '12'), slice('jp', '5.2.8', '7')];
  const others = [slice('sc', '5.2.8', '12'), '/fonts/manrope.woff2'];
  expect(outdatedSlices([...old, ...others])).toEqual([]);
  expect(outdatedSlices([...old, ...others, slice('jp', '5.3.1', '12')])).toEqual(old);
});
