import '../../support/runes';
import { expect, test } from 'vitest';
import { EdgeTrim } from '../../../app/ui/timeline/edge-trim.svelte';
import { layoutStrip } from '../../../app/ui/timeline/strip-layout';

/** Three scenes in a strip; the second one's end is at hand. */
function strip(fps = 30, durations = [90, 90, 90]) {
  const state = { sceneIds: ['one', 'two', 'three'], durations, fps, available: 900 };
  const layout = () => layoutStrip(state.durations, fps, state.available);
  const trim = new EdgeTrim(() => ({ ...state, layout: layout() }));
  /** Drags by seconds of the strip. */
  const drag = (seconds: number) => trim.move('two', seconds * layout().pixelsPerSecond);
  const set = (frames: number) => (state.durations = [90, frames, 90]);
  return { trim, drag, set };
}

test('[UI19] a clip whose end is held is as long as the hand says, and the ones after it move along', () => {
  const { trim, drag } = strip();
  drag(2);
  expect(trim.framesOf('two')).toBe(150);
  expect(trim.framesOf('one')).toBeNull();
  expect(trim.growthOf(1)).toBeGreaterThan(0);
  expect([0, 1, 2].map((index) => trim.shiftOf(index))).toEqual([0, 0, trim.grown]);
  expect(trim.release()).toBe(150);
});

test('[UI19] what was dragged stands until the scene is as long, and an undo does not bring it back', () => {
  const { trim, drag, set } = strip();
  drag(2);
  trim.release();
  trim.settle();
  expect(trim.framesOf('two')).toBe(150);
  set(150);
  trim.settle();
  set(90);
  expect(trim.framesOf('two')).toBeNull();
  expect(trim.sceneId).toBeNull();
});

test('[UI19] a drag that was refused or taken back leaves nothing', () => {
  const { trim, drag } = strip();
  drag(2);
  trim.release();
  trim.cancel();
  expect([trim.framesOf('two'), trim.grown]).toEqual([null, 0]);
});

test('[UI19] an end that is back where it was taken asks for nothing', () => {
  const { trim, drag } = strip();
  drag(2);
  drag(0);
  expect(trim.release()).toBeNull();
  expect(trim.sceneId).toBeNull();
});

test.each([24, 60])('[TL9] at %i frames a second a scene is dragged no further than it can be set', (fps) => {
  const { trim, drag } = strip(fps);
  drag(-100);
  expect(trim.framesOf('two')).toBe(15);
  drag(100_000);
  expect(trim.framesOf('two')).toBe(18_000);
});
