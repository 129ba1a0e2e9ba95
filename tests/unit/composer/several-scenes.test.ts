import { describe, expect, test } from 'vitest';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { fitLengths } from '../../../app/worker/composer/storyboards/fit-lengths';
import { addScenes } from '../../../app/worker/tools/add-scenes/add-scenes';
import { snapshotOf } from '../../../app/worker/document/read-project';
import { sceneRecord } from '../../support/scenes';
import { briefFor, plainTheme, wide } from './briefs';

const project = (...scenes: readonly SceneRecord[]): ProjectSnapshot => ({
  id: 'p',
  name: 'P',
  format: wide,
  theme: plainTheme,
  scenes: scenes.map(snapshotOf),
});
const recipes = ['title', 'title', 'card-grid', 'steps', 'quote', 'big-number', 'call-to-action', 'call-to-action'];
const briefs = recipes.map((recipe, index) =>
  briefFor(recipe, { headline: `Number ${index}`, quote: 'It just works', items: ['One', 'Two', 'Three'] }),
);

function added(durationInFrames: number | null, index: number | null = null, ...before: readonly SceneRecord[]) {
  const moreIds = briefs.slice(1).map((_, offset) => `more-${offset}`);
  const output = addScenes(
    { project: project(...before), newId: 'new', moreIds },
    { tool: 'addScenes', index, briefs, durationInFrames },
  );
  if (!output.ok) throw new Error(output.error.code);
  const scenes = output.value.changes.flatMap((change: Change) => (change.type === 'putScene' ? [change.scene] : []));
  return { scenes, outcomes: output.value.outcomes, changes: output.value.changes };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

describe('several scenes in one operation', () => {
  test.each([37, 240, 899, 900, 901, 5399, 54_000])(
    '[CO100] the lengths add up to exactly %i frames, in the proportions of what each scene takes to read',
    (total) => {
      const { scenes } = added(total);
      expect(sum(scenes.map(({ durationInFrames }) => durationInFrames))).toBe(total);
      expect(Math.min(...scenes.map(({ durationInFrames }) => durationInFrames))).toBeGreaterThan(0);
    },
  );

  test('[CO100] a longer scene stays the longer one, and none falls below a second where there is room', () => {
    expect(fitLengths([100, 200, 300], 60, 1)).toEqual([10, 20, 30]);
    expect(fitLengths([1, 1, 1000], 300, 30)).toEqual([30, 30, 240]);
    expect(fitLengths([10, 10, 10], 100, 30)).toEqual([34, 33, 33]);
    expect(fitLengths([120, 90], null, 30)).toEqual([120, 90]);
    expect(fitLengths([50, 50, 50], 2, 30)).toHaveLength(3);
  });

  test('[CO101] no scene stands as the one before it, not even as one that was there already', () => {
    const there = sceneRecord({ id: 's1', order: 'a1', arrangement: 'left' });
    for (const before of [[], [there]]) {
      const arrangements = added(null, null, ...before).scenes.map(({ arrangement }) => arrangement);
      const all = [...before.map(({ arrangement }) => arrangement), ...arrangements];
      expect(all.filter((arrangement, index) => arrangement === all[index - 1])).toEqual([]);
    }
  });

  test('[CO102] the scenes stand together, in order, where they were wanted', () => {
    const s1 = sceneRecord({ id: 's1', order: 'a1' });
    const s2 = sceneRecord({ id: 's2', order: 'a2' });
    const { scenes, outcomes } = added(300, 1, s1, s2);
    expect(scenes.map(({ name }) => name)).toEqual(outcomes.map(({ sceneName }) => sceneName));
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(briefs.length);
    expect(outcomes.map(({ position }) => position)).toEqual(briefs.map((_, index) => index + 2));
    const orders = ['a1', ...scenes.map(({ order }) => order), 'a2'];
    expect([...orders].sort()).toEqual(orders);
  });

  test('[CO103] the first scene of an empty project gives all of them their look', () => {
    const { changes } = added(null);
    expect(changes.filter(({ type }) => type === 'setTheme')).toHaveLength(1);
  });
});
