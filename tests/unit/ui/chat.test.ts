import { expect, test } from 'vitest';
import { isFault, isWorthRetrying } from '../../../app/ui/chat/answer-tone';
import { PROMPT_LIMIT } from '$shared/protocol/worker';
import { lengthNote, sendsOn } from '../../../app/ui/chat/draft';
import { shapeOf } from '../../../app/ui/editor/shape';
import { framesFromText } from '../../../app/ui/timeline/length-text';

const key = { key: 'Enter', shiftKey: false, isComposing: false, keyCode: 13 };

test('[UI13] Enter sends; with Shift, or while an input method composes, it does not', () => {
  expect(sendsOn(key)).toBe(true);
  expect(sendsOn({ ...key, shiftKey: true })).toBe(false);
  expect(sendsOn({ ...key, isComposing: true })).toBe(false);
  expect(sendsOn({ ...key, keyCode: 229 })).toBe(false);
  expect(sendsOn({ ...key, key: 'a' })).toBe(false);
});

test('[UI14] a text is counted when it comes near the limit, and refused past it by how much', () => {
  expect(lengthNote(0)).toBeNull();
  expect(lengthNote(17_999)).toBeNull();
  expect(lengthNote(19_200)).toEqual({ text: '19,200 / 20,000', over: false });
  expect(lengthNote(PROMPT_LIMIT)?.over).toBe(false);
  expect(lengthNote(20_500)).toEqual({ text: '20,500 / 20,000 characters: shorten it by 500', over: true });
});

test('[UI15] what is only part of talking is not shown as a fault, and is not offered for another try', () => {
  expect([isFault('scene_not_found'), isWorthRetrying('scene_not_found')]).toEqual([false, false]);
  expect([isFault('request_stopped'), isWorthRetrying('request_stopped')]).toEqual([false, true]);
  expect([isFault('worker_died'), isWorthRetrying('worker_died')]).toEqual([true, true]);
});

test('[UI16] a length is read with comma or point, with or without its unit, and never as nothing', () => {
  expect(['4.5', '4,5 s', ' 4.5 seconds ', '10'].map((text) => framesFromText(text, 30))).toEqual([135, 135, 135, 300]);
  expect(['', '0', '-2', 'long', '1:30', '0.01'].map((text) => framesFromText(text, 30))).toEqual(
    Array.from({ length: 6 }, () => null),
  );
});

test('[UI17] the shape of the picture is named as people name it', () => {
  expect(shapeOf(1920, 1080)).toBe('16:9');
  expect(shapeOf(1080, 1080)).toBe('1:1');
  expect(shapeOf(1080, 1920)).toBe('9:16');
  expect(shapeOf(1366, 768)).toBe('1366 × 768');
});
