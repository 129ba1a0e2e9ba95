import { expect, test } from 'vitest';
import { TimeLeft } from '../../../app/worker-client/frames/time-left';

/** Reports every few frames, as a renderer does; gives each prediction with the truth. */
function follow(costs: readonly number[]) {
  const timeLeft = new TimeLeft(costs.length);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  let atMs = 0;
  return costs.map((cost, index) => {
    atMs += cost;
    return { frames: index + 1, predicted: timeLeft.after(index + 1, atMs + 900), truth: total - atMs };
  });
}

const after = (costs: readonly number[], share: number) =>
  follow(costs).filter(({ frames }) => frames >= costs.length * share && frames < costs.length * 0.97);

test('[EX12] an even pace is known after the first tenth, whatever the start took', () => {
  const costs = Array.from({ length: 600 }, (_, frame) => (frame === 0 ? 2500 : 40 + (frame % 3)));
  for (const { predicted, truth } of after(costs, 0.1)) {
    expect(Math.abs((predicted ?? Infinity) - truth)).toBeLessThan(truth * 0.2);
  }
});

test('[EX12] a pace that has changed counts for more the nearer the end is', () => {
  const costs = Array.from({ length: 600 }, (_, frame) => (frame < 300 ? 20 : 60));
  for (const { predicted, truth } of after(costs, 0.8)) {
    expect(Math.abs((predicted ?? Infinity) - truth)).toBeLessThan(truth * 0.2);
  }
});

test('[EX12] nothing is said before a few frames are known, and nothing is left at the end', () => {
  const steps = follow(Array.from({ length: 300 }, () => 30));
  expect(steps.slice(0, 10).map(({ predicted }) => predicted)).toEqual(Array.from({ length: 10 }, () => null));
  expect(steps.at(-1)?.predicted).toBe(0);
});
