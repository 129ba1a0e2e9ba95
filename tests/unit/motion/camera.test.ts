import { expect, test } from 'vitest';
import { cameraView, depthRate } from '$shared/motion/camera-moves';
import { marginsOf } from '$shared/motion/margins';
import { camera } from '$shared/schema/camera';

const formats = [
  { width: 1920, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 1080, height: 1080 },
  { width: 1080, height: 1350 },
];
const moves = camera.options.filter((kind) => kind !== 'none');
/** From the scene's start to a third past its end, once a whip and a focus have come to rest. */
const moments = Array.from({ length: 41 }, (_, index) => (index / 40) * (4 / 3));
const SECONDS = 6;

test.each(moves)('[MO91] nothing that stands in the margins leaves the safe area by a %s', (kind) => {
  for (const { width, height } of formats) {
    const margins = marginsOf({ width, height });
    const corner = [width / 2 - margins.side, height / 2 - margins.top] as const;
    for (const travel of moments) {
      const seconds = travel * SECONDS;
      if (kind === 'whip' && seconds < 0.6) continue;
      // Past its end it already gives way to the next scene.
      const least = travel <= 1 ? 0.035 : 0.02;
      const { scale, shift, turn } = cameraView(kind, travel, seconds);
      const lean = Math.sin((Math.max(Math.abs(turn[0]), Math.abs(turn[1])) * Math.PI) / 180);
      // What leans towards the viewer looks larger.
      const nearer = 1 / (1 - (lean * Math.max(...corner)) / (width * 1.1));
      const [x, y] = [corner[0] * scale * nearer + Math.abs(shift) * width, corner[1] * scale * nearer];
      expect(width / 2 - x, `${travel}`).toBeGreaterThanOrEqual(width * least);
      expect(height / 2 - y, `${travel}`).toBeGreaterThanOrEqual(height * least);
    }
  }
});

test.each(['push-in', 'pull-back', 'pan', 'parallax'] as const)(
  '[MO92] a %s goes 3 to 8 per cent over a scene, and does not stop at its end',
  (kind) => {
    const wayBetween = (from: number, to: number) => {
      const [a, b] = [cameraView(kind, from, from * SECONDS), cameraView(kind, to, to * SECONDS)];
      return Math.abs(a.scale - b.scale) + Math.abs(a.shift - b.shift);
    };
    expect(wayBetween(0, 1)).toBeGreaterThanOrEqual(0.03);
    expect(wayBetween(0, 1)).toBeLessThanOrEqual(0.08);
    expect(wayBetween(1, 1.2)).toBeGreaterThan(0.005);
  },
);

test('[MO93] what moves sideways never shows where the picture ends', () => {
  for (const kind of ['pan', 'parallax', 'pull-back', 'push-in'] as const) {
    for (const travel of moments) {
      const { scale, shift } = cameraView(kind, travel, travel * SECONDS);
      expect((scale - 1) / 2 + 1e-9).toBeGreaterThanOrEqual(Math.abs(shift));
    }
  }
});

test('[MO94] things in layers go different ways, all others the same', () => {
  expect(new Set([0, 1, 2].map((index) => depthRate('parallax', index))).size).toBe(3);
  for (const kind of moves.filter((each) => each !== 'parallax')) expect(depthRate(kind, 1)).toBe(1);
});
