import { describe, expect, test } from 'vitest';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { sceneLength } from '$shared/schema/scene-length';
import type { Transition } from '$shared/schema/transition';
import { primarySeam } from '../../../app/worker/composer/seams';
import { fitLengths } from '../../../app/worker/composer/storyboards/fit-lengths';
import { styleOrDefault } from '../../../app/worker/composer/styles/registry';
import { addScenes } from '../../../app/worker/tools/add-scenes/add-scenes';
import { snapshotOf } from '$shared/schema/scene-snapshot';
import { sceneRecord } from '../../support/scenes';
import { briefFor, plainTheme, wide } from './briefs';

const project = (...scenes: readonly SceneRecord[]): ProjectSnapshot => ({
  id: 'p',
  name: 'P',
  format: wide,
  theme: plainTheme,
  preferences: [],
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

  test('[CO100] no length is none, and the shortest is the shortest that a scene may have', () => {
    const lasting = (durationInFrames: number) => ({ ...briefFor('title', { headline: 'Hello' }), durationInFrames });
    const output = addScenes(
      { project: project(), newId: 'new', moreIds: ['more-0', 'more-1'] },
      { tool: 'addScenes', index: null, briefs: [0, 1, 90].map(lasting), durationInFrames: null },
    );
    if (!output.ok) throw new Error(output.error.code);
    const [none = 0, ...others] = output.value.changes.flatMap((change) =>
      change.type === 'putScene' ? [change.scene.durationInFrames] : [],
    );
    expect(none).toBeGreaterThanOrEqual(30);
    expect(others).toEqual([sceneLength.least, 90]);
  });

  test('[CO100] more than a scene may last is not made, and is said', () => {
    const briefs = [briefFor('title', { headline: 'One' }), briefFor('title', { headline: 'Two' })];
    const output = addScenes(
      { project: project(), newId: 'new', moreIds: ['more-0'] },
      { tool: 'addScenes', index: null, briefs, durationInFrames: 3 * sceneLength.most },
    );
    if (!output.ok) throw new Error(output.error.code);
    const lengths = output.value.changes.flatMap((change) =>
      change.type === 'putScene' ? [change.scene.durationInFrames] : [],
    );
    expect(lengths).toEqual([sceneLength.most, sceneLength.most]);
    expect(output.value.notes).toEqual(['Together they last 1200 s: no scene may be longer than 600 s.']);
  });

  const own = primarySeam({ transitions: [], style: styleOrDefault(plainTheme.style), fps: wide.fps });
  const accent: Transition = { ...own, kind: styleOrDefault(plainTheme.style).transition.accent };

  test.each([
    ['none', [own, own, own], 1],
    ['one', [own, accent, own, own], 2],
    ['two', [own, accent, own, accent, own, own], 2],
  ] as const)('[CO92] a film behind scenes with %s of them has accents at its end alone', (_many, before, accents) => {
    const there = before.map((transition, index) => sceneRecord({ id: `s${index}`, order: `a${index}`, transition }));
    const film = ['title', 'logo-reveal', 'title', 'title', 'call-to-action'];
    const output = addScenes(
      { project: project(...there), newId: 'new', moreIds: ['more-0', 'more-1', 'more-2', 'more-3'] },
      {
        tool: 'addScenes',
        index: null,
        briefs: film.map((recipe) => briefFor(recipe, { headline: 'Acme' })),
        durationInFrames: null,
      },
    );
    if (!output.ok) throw new Error(output.error.code);
    const kinds = new Map(there.map(({ id, transition }) => [id, transition?.kind]));
    for (const change of output.value.changes) {
      if (change.type === 'putScene') kinds.set(change.scene.id, change.scene.transition?.kind);
      if (change.type === 'setScene' && change.fields.transition)
        kinds.set(change.sceneId, change.fields.transition.kind);
    }
    const all = [...kinds.values()];
    expect(all.slice(0, there.length)).toEqual(there.map(({ transition }) => transition?.kind));
    expect(all.filter((kind) => kind === accent.kind)).toHaveLength(accents);
    expect(all.slice(there.length, -2)).toEqual([own.kind, own.kind, own.kind]);
  });
});
