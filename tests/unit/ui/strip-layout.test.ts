import { describe, expect, test } from 'vitest';
import {
  CLIP_GAP,
  frameAtX,
  indexAtX,
  layoutStrip,
  rulerSeconds,
  sceneIndexAt,
  startOf,
  xOfFrame,
} from '../../../app/ui/timeline/strip-layout';

const durations = [96, 135, 114, 102];

describe('[UI5] clips are as wide as they are long', () => {
  test('[UI5] four scenes fill the room there is, in proportion', () => {
    const layout = layoutStrip(durations, 30, 960);
    expect(layout.width).toBeCloseTo(960, 1);
    const widths = layout.clips.map((clip) => clip.width);
    durations.forEach((frames, index) =>
      expect((widths[index] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(frames / (durations[0] ?? 1), 5),
    );
    expect(layout.clips.map((clip) => clip.startFrame)).toEqual([0, 96, 231, 345]);
  });

  test('[UI5] a blink of a scene can still be hit, and the others give way', () => {
    const layout = layoutStrip([3, 300, 300], 30, 800);
    expect(layout.clips[0]?.width).toBe(72);
    expect(layout.width).toBeCloseTo(800, 1);
  });

  test('[UI5] one short scene does not fill the screen, and many do not shrink to nothing', () => {
    expect(layoutStrip([90], 30, 2000).width).toBeLessThanOrEqual(450);
    const many = layoutStrip(
      Array.from({ length: 200 }, () => 60),
      30,
      900,
    );
    expect(many.clips.every((clip) => clip.width >= 72)).toBe(true);
    expect(many.width).toBe(200 * 72 + 199 * CLIP_GAP);
  });
});

test('[UI6] a place on the strip names a frame, and the frame names that place', () => {
  for (const list of [durations, [3, 300, 1, 45]]) {
    const layout = layoutStrip(list, 30, 700);
    const total = list.reduce((sum, frames) => sum + frames, 0);
    for (let frame = 0; frame < total; frame++) {
      const x = xOfFrame(layout, list, frame);
      expect(frameAtX(layout, list, x + 1e-6)).toBe(frame);
    }
    expect(frameAtX(layout, list, -50)).toBe(0);
    expect(frameAtX(layout, list, 10_000)).toBe(total - 1);
  }
});

test('[UI7] the ruler marks round seconds that do not crowd', () => {
  expect(rulerSeconds(14.9, 62, 96)).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  expect(rulerSeconds(3, 150, 96)).toEqual([0, 1, 2, 3]);
  expect(rulerSeconds(0, 150, 96)).toEqual([0]);
  const marks = rulerSeconds(3600, 22, 96);
  expect(((marks[1] ?? 0) - (marks[0] ?? 0)) * 22).toBeGreaterThanOrEqual(96);
});

test('[UI8] a dragged clip lands where its middle is', () => {
  const layout = layoutStrip([60, 60, 60, 60], 30, 600);
  const middle = (index: number) => (layout.clips[index]?.x ?? 0) + (layout.clips[index]?.width ?? 0) / 2;
  expect(indexAtX(layout, 0, middle(0))).toBe(0);
  expect(indexAtX(layout, 0, middle(2) + 1)).toBe(2);
  expect(indexAtX(layout, 3, -10)).toBe(0);
  expect(indexAtX(layout, 1, 5000)).toBe(3);
});

test('[UI6] every frame belongs to one scene', () => {
  expect([0, 95, 96, 230, 231, 446, 9000].map((frame) => sceneIndexAt(durations, frame))).toEqual([
    0, 0, 1, 1, 2, 3, 3,
  ]);
  expect(sceneIndexAt([], 0)).toBe(0);
  expect(startOf(durations, 2)).toBe(231);
});
