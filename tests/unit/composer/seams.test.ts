import { expect, test } from 'vitest';
import { accentSeam, primarySeam, seamOf, type SeamContext } from '../../../app/worker/composer/seams';
import { styles } from '../../../app/worker/composer/styles/registry';
import { transitionKind, type Transition } from '$shared/schema/transition';

const [style] = styles;
if (!style) throw new Error('no styles');
const context = (...transitions: (Transition | null)[]): SeamContext => ({ transitions, style, fps: 30 });
const wipe: Transition = { kind: 'wipe', durationInFrames: 40, direction: 'up', color: null };
const cut: Transition = { kind: 'cut', durationInFrames: 0, direction: null, color: null };

test.each(styles)('[CO90] scenes in $id go as their style would have it, within its time', (each) => {
  const first = primarySeam({ transitions: [], style: each, fps: 30 });
  expect(first.kind).toBe(each.transition.primary);
  expect(primarySeam({ transitions: [null, null], style: each, fps: 30 })).toEqual(first);
  expect(first.durationInFrames).toBeGreaterThanOrEqual(4);
  expect(first.durationInFrames).toBeLessThanOrEqual(24);
  expect(each.transition.accent).not.toBe(each.transition.primary);
});

test('[CO91] a video keeps the transition that most of its scenes have, and its direction', () => {
  expect(primarySeam(context(wipe, null, wipe))).toEqual(wipe);
  expect(primarySeam(context(wipe, wipe, cut))).toEqual(wipe);
  // Whoever wanted none gets none with the next scene.
  expect(primarySeam(context(cut, cut))).toEqual(cut);
  expect(seamOf('push', context(wipe, wipe))).toMatchObject({ kind: 'push', direction: 'up' });
  expect(seamOf('iris', context(wipe, wipe)).direction).toBeNull();
});

test('[CO92] an accent stands out from at least three scenes that go alike, and there are two at most', () => {
  const own = primarySeam(context());
  const { accent } = style.transition;
  expect(accentSeam(context(own, own))).toBeNull();
  expect(accentSeam(context(own, own, own))).toMatchObject({ kind: accent });
  const other = seamOf(accent, context(own));
  expect(accentSeam(context(own, other, own, own))).toMatchObject({ kind: accent });
  expect(accentSeam(context(own, other, own, other, own, own))).toBeNull();
  // The last one was chosen by hand, or all are cuts.
  expect(accentSeam(context(own, own, own, wipe))).toBeNull();
  expect(accentSeam(context(cut, cut, cut))).toBeNull();
});

test('[CO90] every kind has frames at every rate, and never more than can be stored', () => {
  for (const kind of transitionKind.options) {
    for (const each of styles) {
      for (const fps of [10, 24, 60, 120]) {
        const { durationInFrames } = seamOf(kind, { transitions: [], style: each, fps });
        expect(durationInFrames).toBeLessThanOrEqual(60);
        expect(durationInFrames).toBeGreaterThanOrEqual(kind === 'cut' ? 0 : 2);
      }
    }
  }
});

test.each(styles)('[CO159] in $id a video that is read from the right goes on to the right', (each) => {
  for (const kind of transitionKind.options) {
    const [left, right] = (['ltr', 'rtl'] as const).map((reads) =>
      seamOf(kind, { transitions: [], style: each, fps: 30, reads }),
    );
    const mirrored = { left: 'right', right: 'left', up: 'up', down: 'down' } as const;
    expect(right?.direction).toBe(left?.direction ? mirrored[left.direction] : null);
  }
  // What was chosen stays chosen.
  expect(
    seamOf('push', { transitions: [{ ...wipe, direction: 'left' }], style: each, fps: 30, reads: 'rtl' }),
  ).toMatchObject({ direction: 'left' });
});
