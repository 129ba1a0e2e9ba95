import { expect, test } from 'vitest';
import { framesOfSeam, transitionSeconds } from '$shared/motion/seam';
import { transitionKind } from '$shared/schema/transition';

test('[PV21] a transition takes a third of the shorter scene at most', () => {
  expect(framesOfSeam(15, 90, 90)).toBe(15);
  expect(framesOfSeam(15, 90, 12)).toBe(4);
  expect(framesOfSeam(15, 12, 90)).toBe(4);
  expect(framesOfSeam(60, 1, 90)).toBe(0);
  // One that comes and one that goes fit into any scene.
  for (let length = 1; length < 200; length += 1) {
    expect(framesOfSeam(60, 900, length) + framesOfSeam(60, length, 900)).toBeLessThanOrEqual(length);
  }
});

test('[MO90] a calm style takes 0.5 to 0.8 s for a transition, a medium one 0.3 to 0.5, a brisk one 0.15 to 0.3', () => {
  for (const kind of transitionKind.options) {
    const [calm, medium, brisk] = [0.7, 1, 1.2].map((energy) => transitionSeconds(kind, energy));
    expect(calm).toBeGreaterThanOrEqual(0.5);
    expect(calm).toBeLessThanOrEqual(0.8);
    expect(medium).toBeGreaterThanOrEqual(0.3);
    expect(medium).toBeLessThanOrEqual(0.5);
    expect(brisk).toBeGreaterThanOrEqual(0.15);
    expect(brisk).toBeLessThanOrEqual(0.3);
  }
});
