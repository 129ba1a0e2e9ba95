import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { unitOf, unitsOf } from '$shared/motion/line-units';
import { emphasisMotion, enterMotion, exitMotion } from '$shared/schema/motions';
import type { EnterMotion } from '$shared/schema/motions';
import { arrivalsAt } from '../../../app/preview/motion/arrival';
import type { ArrivalOptions } from '../../../app/preview/motion/arrival';
import { Line } from '../../../app/preview/motion/line';
import { pieceOpacity, pieceStyle } from '../../../app/preview/motion/parts/pieces';

const font = { family: 'Bricolage Grotesque', weight: 800, italic: false, tracking: -0.03 };
const [at, over, durationInFrames] = [10, 30, 120];
const texts = ['Deliveries that leave', 'مرحبا بالعالم', 'Acme مرحبا', '日本語の見出し', 'A', '👨‍👩‍👧‍👦 go'];

type Said = Pick<ArrivalOptions, 'emphasis' | 'exit'>;

function drawn(enter: EnterMotion, frame: number, text = 'Deliveries that leave', said: Said = {}): string {
  const [arrival] = arrivalsAt(
    { at, over, ease: 'bouncy', ...said, pieces: 1, gapSeconds: 0, longestSeconds: 1 },
    { frame, fps: 30, durationInFrames },
  );
  if (!arrival) throw new Error('Nothing arrives');
  return renderToStaticMarkup(
    createElement(Line, {
      text,
      font,
      size: 120,
      color: '#112233',
      x: 100,
      y: 200,
      width: 1500,
      align: undefined,
      enter,
      arrival,
    }),
  );
}

const enters = enterMotion.options.filter((enter) => enter !== 'none');

test.each(enters)('[MO20] a line that arrives by %s is not there, or not whole, when it starts', (enter) => {
  for (const text of texts) expect(drawn(enter, at, text), text).not.toBe(drawn('none', at, text));
});

test.each(enters)('[MO20] a line that arrived by %s stands exactly as if it had always stood', (enter) => {
  for (const text of texts) {
    for (const frame of [at + over, at + over + 1, durationInFrames, durationInFrames + 30]) {
      expect(drawn(enter, frame, text), text).toBe(drawn('none', 0, text));
    }
  }
});

test.each(enters)(
  '[MO21] a line that arrives by %s moves on its way and is the same when sought backwards',
  (enter) => {
    const frames = Array.from({ length: over }, (_, index) => at + index);
    const forwards = frames.map((frame) => drawn(enter, frame));
    const backwards = [...frames].reverse().map((frame) => drawn(enter, frame));
    expect(backwards.reverse()).toEqual(forwards);
    expect(new Set(forwards).size).toBeGreaterThan(4);
  },
);

test.each(emphasisMotion.options.filter((motion) => motion !== 'none'))(
  '[MO22] %s begins once everything stands, and then goes on showing something',
  (emphasis) => {
    const plain = drawn('none', 0);
    for (const frame of [at + 5, at + over]) {
      expect(drawn('fade-rise', frame, texts[0], { emphasis })).toBe(drawn('fade-rise', frame));
    }
    const after = Array.from({ length: 110 }, (_, index) =>
      drawn('fade-rise', at + over + index, texts[0], { emphasis }),
    );
    expect(after.filter((markup) => markup !== plain).length).toBeGreaterThan(6);
    expect(after.join('')).not.toContain('NaN');
  },
);

const exits = exitMotion.options.filter((exit) => exit !== 'none');

test.each(exits)(
  '[MO23] a line that leaves by %s takes three quarters of its entrance and is gone with the scene',
  (exit) => {
    const length = over * 0.75 * (24 / 30);
    const shown = (frame: number): string => drawn('fade-rise', frame, texts[0], { exit });
    const plain = drawn('none', 0);
    expect(shown(durationInFrames - 2 - Math.ceil(length * 1.25))).toBe(plain);
    expect(shown(durationInFrames - 8)).not.toBe(plain);
    const last = shown(durationInFrames - 1);
    expect(last === '' || /opacity:0(?![.\d])|translateY\(/.test(last), last).toBe(true);
    expect(shown(durationInFrames + 20)).toBe(last);
  },
);

test('[MO24] pieces of compounds end where they belong, whole and solid, however they arrive', () => {
  const [arrival] = arrivalsAt(
    { at, over, pieces: 1, gapSeconds: 0, longestSeconds: 1 },
    { frame: at + over, fps: 30, durationInFrames },
  );
  const [begun] = arrivalsAt(
    { at, over, pieces: 1, gapSeconds: 0, longestSeconds: 1 },
    { frame: at + 2, fps: 30, durationInFrames },
  );
  if (!arrival || !begun) throw new Error('Nothing arrives');
  for (const enter of enters) {
    expect([pieceStyle(enter, arrival, 50), pieceOpacity(enter, arrival)], enter).toEqual([{}, 1]);
    expect({ ...pieceStyle(enter, begun, 50), opacity: pieceOpacity(enter, begun) }, enter).not.toEqual({ opacity: 1 });
  }
});

test('[MO25] only what looks the same apart is taken apart', () => {
  expect(unitsOf('Hi you', 'letter')).toEqual(['H', 'i', ' ', 'y', 'o', 'u']);
  expect(unitsOf('Hi you', 'word')).toEqual(['Hi ', 'you']);
  expect(unitsOf('مرحبا بالعالم', 'letter')).toEqual(['مرحبا ', 'بالعالم']);
  expect(unitsOf('नमस्ते दुनिया', 'letter')).toHaveLength(2);
  expect(unitsOf('Acme مرحبا بك', 'letter')).toHaveLength(1);
  expect(unitsOf('👨‍👩‍👧‍👦!', 'letter')).toHaveLength(2);
  for (const enter of enters) {
    for (const text of texts) expect(unitsOf(text, unitOf(enter)).join('')).toBe(text);
  }
});

test.each(['scramble', 'split-flap'] as const)('[MO25] no word is lost on its way in by %s', (enter) => {
  for (let frame = at; frame < at + over; frame += 1) expect(drawn(enter, frame, 'Acme नमस्ते')).toContain('>Acme ');
});
