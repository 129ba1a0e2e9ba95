import { expect, test } from 'vitest';
import {
  clock,
  clockLength,
  day,
  roughDuration,
  seconds,
  spokenPlace,
  timeLeft,
  toldFrame,
} from '../../../app/ui/time';

test('[UI1] the clock shows minutes, seconds and tenths, and never a moment that has not come', () => {
  expect([0, 94, 95, 447, 1799, 1800].map((frame) => clock(frame, 30))).toEqual([
    '00:00.0',
    '00:03.1',
    '00:03.1',
    '00:14.9',
    '00:59.9',
    '01:00.0',
  ]);
  // 0.3 s is 9 frames, although 9 / 30 * 10 falls short of 3 in floating point at some rates.
  expect(Array.from({ length: 60 }, (_, tenth) => clock(tenth * 6, 60))).toEqual(
    Array.from({ length: 60 }, (_, tenth) => `00:0${Math.floor(tenth / 10)}.${tenth % 10}`),
  );
});

test('[UI1] lengths are said as short as they may be, and alike wherever they stand', () => {
  expect(seconds(96, 30)).toBe('3.2');
  expect([215, 216, 2999].map((frames) => [clockLength(frames, 30), seconds(frames, 30)])).toEqual([
    ['00:07.2', '7.2'],
    ['00:07.2', '7.2'],
    ['01:40.0', '100.0'],
  ]);
  expect([447, 1800, 1950].map((frames) => roughDuration(frames, 30))).toEqual(['15 s', '1 min', '1 min 5 s']);
});

test('[UI2] a playhead that moves tells a place ten times a second, one that stands tells its very frame', () => {
  expect([0, 1, 2, 3, 4, 59].map((frame) => toldFrame(frame, true, 30))).toEqual([0, 0, 0, 3, 3, 57]);
  expect([1, 5, 6, 11].map((frame) => toldFrame(frame, true, 60))).toEqual([0, 0, 6, 6]);
  expect(toldFrame(7, true, 8)).toBe(7);
  expect(toldFrame(59, false, 30)).toBe(59);
});

test('[UI2] the playhead tells scene, time and frame', () => {
  expect(spokenPlace(2, 102, 450, 30)).toBe('Scene 2, 0:03.4, frame 102 of 450');
  expect(spokenPlace(9, 2250, 3000, 30)).toBe('Scene 9, 1:15.0, frame 2250 of 3000');
});

test('[UI3] time left is rounded up, and coarser the longer it takes', () => {
  expect([1, 900, 4100, 21_400, 88_000, 95_000, 600_000].map(timeLeft)).toEqual([
    '1 s left',
    '1 s left',
    '5 s left',
    '25 s left',
    '90 s left',
    '2 min left',
    '10 min left',
  ]);
});

test('[UI4] a day is named as people name it', () => {
  const now = new Date(2026, 10, 22, 9).getTime();
  const at = (year: number, month: number, date: number) => day(new Date(year, month, date, 23, 59).getTime(), now);
  expect(at(2026, 10, 22)).toBe('today');
  expect(at(2026, 10, 21)).toBe('yesterday');
  expect(at(2026, 10, 16)).toBe('Monday');
  expect(at(2026, 10, 15)).toBe('15 Nov');
  expect(at(2025, 10, 15)).toBe('15 Nov 2025');
});
