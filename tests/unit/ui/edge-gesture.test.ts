import { afterEach, expect, test, vi } from 'vitest';
import { edgeGesture } from '../../../app/ui/timeline/edge-gesture';

afterEach(() => vi.unstubAllGlobals());

/** An edge, the window around it, and what a hand has done to it. */
function edge() {
  const done: string[] = [];
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  const element = Object.assign(new EventTarget(), { setPointerCapture: () => undefined });
  const attach = edgeGesture({
    onmove: (distance) => done.push(`move ${distance}`),
    onend: () => done.push('end'),
    onpress: () => done.push('press'),
    oncancel: () => done.push('cancel'),
  });
  const detach = attach(element as EventTarget as HTMLElement); // of an element it needs its events alone
  const pointer = (type: string, clientX: number, how: { pointerId?: number; pointerType?: string } = {}) =>
    element.dispatchEvent(
      Object.assign(new Event(type), { button: 0, pointerType: 'mouse', pointerId: 1, clientX, ...how }),
    );
  const press = (key: string) => {
    const event = Object.assign(new Event('keydown', { cancelable: true }), { key });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };
  return { done, pointer, press, detach };
}

test('[UI19] an edge that is dragged tells how far, and where it ends', () => {
  const { done, pointer } = edge();
  pointer('pointermove', 40);
  pointer('pointerdown', 100);
  pointer('pointermove', 102);
  pointer('pointermove', 110);
  pointer('pointermove', 101);
  pointer('pointerup', 101);
  pointer('lostpointercapture', 101);
  expect(done).toEqual(['move 10', 'move 1', 'end']);
});

test('[UI19] a press on an edge that goes nowhere is a press', () => {
  const { done, pointer } = edge();
  pointer('pointerdown', 100);
  pointer('pointermove', 101);
  pointer('pointerup', 101);
  expect(done).toEqual(['press']);
});

test('[UI19] Escape takes a drag back and means nothing else then; at other times it is not taken', () => {
  const { done, pointer, press } = edge();
  expect(press('Escape')).toBe(false);
  pointer('pointerdown', 100);
  pointer('pointermove', 120);
  expect(press('a')).toBe(false);
  expect(press('Escape')).toBe(true);
  expect(press('Escape')).toBe(false);
  pointer('pointerup', 120);
  expect(done).toEqual(['move 20', 'cancel']);
});

test('[UI19] a second pointer neither takes an edge that is held nor moves it, and a finger takes none', () => {
  const { done, pointer } = edge();
  pointer('pointerdown', 50, { pointerType: 'touch' });
  pointer('pointermove', 90, { pointerType: 'touch' });
  expect(done).toEqual([]);
  pointer('pointerdown', 100);
  pointer('pointerdown', 300, { pointerId: 2 });
  pointer('pointermove', 310, { pointerId: 2 });
  pointer('pointerup', 310, { pointerId: 2 });
  pointer('pointermove', 110);
  pointer('pointerup', 110);
  expect(done).toEqual(['move 10', 'end']);
});
