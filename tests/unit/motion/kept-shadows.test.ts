import { expect, test, vi } from 'vitest';
import { keepShadows } from '../../../app/preview/painter/shadows';
import type { BoxShadow } from '../../../app/preview/painter/seams';

/** Draws a card of these sides with a shadow, and says how often a shadow was blurred for it. */
function painter() {
  vi.stubGlobal(
    'DOMRect',
    class {
      constructor(
        readonly x: number,
        readonly y: number,
        readonly width: number,
        readonly height: number,
      ) {}
    },
  );
  let blurred = 0;
  const draw = keepShadows(({ ctx, rect }) => {
    blurred += 1;
    ctx.drawImage({ width: rect.width, height: rect.height } as OffscreenCanvas, 0, 0); // nothing looks into it
  });
  return (width: number, height: number): number => {
    const before = blurred;
    draw({
      ctx: { drawImage: () => undefined },
      // What of a rectangle and of a style is read.
      rect: { left: 5, top: 5, width, height } as DOMRect,
      borderRadius: {},
      computedStyle: { boxShadow: '0 4px 8px black' } as BoxShadow['computedStyle'],
      logLevel: 'error',
    });
    return blurred - before;
  };
}

test('[EX77] as many shadows are kept as take little memory, however small or large the cards', () => {
  const small = painter();
  for (let side = 100; side < 160; side += 1) expect(small(side, 100)).toBe(1);
  for (let side = 100; side < 160; side += 1) expect(small(side, 100)).toBe(0);
  const large = painter();
  for (let side = 0; side < 3; side += 1) expect(large(3840, 2160 + side)).toBe(1);
  // One of these is all that is kept: each gives way to the others; the last is always there.
  expect(large(3840, 2162)).toBe(0);
  expect(large(3840, 2160)).toBe(1);
  vi.unstubAllGlobals();
});
