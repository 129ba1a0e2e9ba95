import { expect, test } from 'vitest';
import { markupAt } from '../../support/kit-frame';

const clock = { width: 1920, height: 1080, fps: 30, durationInFrames: 90 };
const line = {
  box: { x: 100, y: 100, width: 800, height: 300 },
  text: 'Acme',
  font: 'Manrope',
  weight: 600,
  size: 60,
  color: '#1d2945',
  markColor: '#e2562f',
  enter: 'none',
  emphasis: 'gradient-sweep',
};

test('[MO63] a shine over dark letters has the accent’s colour, and no letter is cut while it passes', () => {
  const frames = Array.from({ length: 80 }, (_, frame) => markupAt('Text', line, frame, clock));
  const shines = (markup: string): boolean => markup.includes('linear-gradient');
  const leftOf = (markup = ''): number => Number(/left:(-?\d+)px/.exec(markup)?.[1]);
  const still = leftOf(frames.find((markup) => !shines(markup)));
  const shining = frames.filter(shines);
  expect(shining.length).toBeGreaterThan(5);
  for (const markup of shining) {
    expect(markup).toContain(line.markColor);
    // Wider than the line by as much on both sides, and the letters where they were.
    const [, left, right] = /padding-left:(\d+)px;padding-right:(\d+)px/.exec(markup) ?? [];
    expect(Number(left)).toBeGreaterThan(0);
    expect(right).toBe(left);
    expect(leftOf(markup) + Number(left)).toBe(still);
  }
});
