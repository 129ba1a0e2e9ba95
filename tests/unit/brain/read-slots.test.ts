import { describe, expect, test } from 'vitest';
import { oklchOf } from '$shared/motion/color';
import { readNumber } from '$shared/primitives/read-number';
import { parseColor } from '../../../app/worker/brain/slots/colors';
import { formatDuration, parseDuration } from '../../../app/worker/brain/slots/durations';
import { parseItems } from '../../../app/worker/brain/slots/lists';
import { parseQuantity } from '../../../app/worker/brain/slots/numbers';
import { parseSeries } from '../../../app/worker/brain/slots/series';
import { readMessage } from '../../../app/worker/brain/reading/read-message';

describe('durations', () => {
  test.each([
    ['half a minute', 900],
    ['a second and a half', 45],
    ['two and a half seconds', 75],
    ['twenty five seconds', 750],
    ['1:30', 2700],
    ['48 frames', 48],
    ['2,5 s', 75],
    ['3s', 90],
    ['500ms', 15],
    ['a couple of seconds', 60],
    ['one minute and 10 seconds', 2100],
  ])('[BR1] "%s" is a length of time', (text, frames) => {
    const norm = readMessage(text).text;
    expect(parseDuration(norm, 30)).toBe(frames);
  });

  test.each(['a second chart', 'the second scene', '16:9', '30 people'])('[BR1] "%s" is no length of time', (text) => {
    expect(readMessage(text).text).not.toContain('§d');
  });

  test('[BR1] a length is written as the interface writes it', () => {
    expect([formatDuration(135, 30), formatDuration(90, 30), formatDuration(2700, 30)]).toEqual([
      '4.5 s',
      '3 s',
      '1 min 30 s',
    ]);
  });
});

describe('colours', () => {
  test.each([
    ['navy', '#12235a'],
    ['off white', '#f7f4ec'],
    ['#5B21B6', '#5b21b6'],
    ['#fa0', '#ffaa00'],
    ['rebeccapurple', '#663399'],
  ])('[BR2] "%s" is a colour', (name, hex) => {
    expect(parseColor(name)).toBe(hex);
  });

  test('[BR2] dark, light and pale bend a colour and keep its hue', () => {
    const [plain, dark, light, pale] = ['green', 'dark green', 'light green', 'pale green'].map((name) =>
      oklchOf(parseColor(name) ?? '#000000'),
    );
    expect(dark?.l).toBeLessThan((plain?.l ?? 0) - 0.1);
    expect(light?.l).toBeGreaterThan((plain?.l ?? 0) + 0.1);
    expect(pale?.c).toBeLessThan(plain?.c ?? 0);
    expect(Math.abs((dark?.h ?? 0) - (plain?.h ?? 0))).toBeLessThan(8);
  });

  test.each(['blorange', 'constructor', '__proto__', '', '#12345'])('[BR2] "%s" is no colour', (name) => {
    expect(parseColor(name)).toBeNull();
  });

  test('[BR2] a colour inside a name of two capitals is a name', () => {
    expect(readMessage('title for Red Bull').text).not.toContain('§c');
  });
});

describe('numbers, data and lists', () => {
  test.each([
    ['1.2 million', { value: 1.2, decimals: 1, prefix: '', suffix: ' million' }],
    ['$3.5k', { value: 3.5, decimals: 1, prefix: '$', suffix: 'k' }],
    ['99.9 %', { value: 99.9, decimals: 1, prefix: '', suffix: '%' }],
    ['10,000', { value: 10_000, decimals: 0, prefix: '', suffix: '' }],
    ['1200+', { value: 1200, decimals: 0, prefix: '', suffix: '+' }],
    ['-5', { value: -5, decimals: 0, prefix: '', suffix: '' }],
  ])('[BR3] "%s" is a number with what stands around it', (text, quantity) => {
    expect(parseQuantity(text)).toEqual(quantity);
  });

  test.each([
    'Q1 10, Q2 25, Q3 40',
    'Q1: 10, Q2: 25 and Q3: 40',
    'Q1 = 10; Q2 = 25; Q3 = 40',
    'Q1 (10), Q2 (25), Q3 (40)',
    '10 in Q1, 25 in Q2, 40 in Q3',
    'Q1 10\nQ2 25\nQ3 40',
    '- Q1: 10\n- Q2: 25\n- Q3: 40',
    'Q1 - 10, Q2 - 25, Q3 - 40',
  ])('[BR4] %j is data', (text) => {
    expect(parseSeries(text)?.data).toEqual([
      { label: 'Q1', value: 10 },
      { label: 'Q2', value: 25 },
      { label: 'Q3', value: 40 },
    ]);
  });

  test('[BR4] a unit that all values share is kept, and different scales are made one', () => {
    expect(parseSeries('us 45%, them 35%')).toMatchObject({ unit: '%' });
    expect(parseSeries('North $1.2M, South $900k')?.data.map((point) => point.value)).toEqual([1_200_000, 900_000]);
  });

  test.each([
    ['Jan -5, Feb 3', [-5, 3]],
    ['Jan −5 %, Feb 3 %', [-5, 3]],
    ['Jan –5, Feb – 3', [-5, 3]],
    ['Jan: -5; Feb: 3', [-5, 3]],
    ['Jan (5), Feb 3', [-5, 3]],
    ['Jan: (5), Feb: 3', [-5, 3]],
    ['Jan -$5k, Feb $3k', [-5000, 3000]],
    ['Jan -5 Feb 3', [-5, 3]],
    ['Jan-5, Feb-3', [5, 3]],
  ])('[BR4] %j keeps its signs', (text, values) => {
    expect(parseSeries(text)?.data).toEqual([
      { label: 'Jan', value: values[0] },
      { label: 'Feb', value: values[1] },
    ]);
  });

  test.each([
    ['A 1.234,56, B 2.345,67', [1234.56, 2345.67]],
    ['A 1 234,56; B 2 000', [1234.56, 2000]],
    ["A 1'234.56, B 2", [1234.56, 2]],
    ['A 1,234.56, B 10,000', [1234.56, 10_000]],
    ['A 12,5, B 7,25', [12.5, 7.25]],
    ['A 1.234,5, B 2.500', [1234.5, 2500]],
    ['A 1.5, B 2.250', [1.5, 2.25]],
  ])('[BR4] %j is read with the separators of its language', (text, values) => {
    expect(parseSeries(text)?.data.map((point) => point.value)).toEqual(values);
  });

  test('[BR4] a name that ends in a number keeps it, and values of several units say theirs', () => {
    expect(parseSeries('Week 1 100, Week 2 250')?.data).toEqual([
      { label: 'Week 1', value: 100 },
      { label: 'Week 2', value: 250 },
    ]);
    expect(parseSeries('Apples 3 kg, Pears 2 lb')).toEqual({
      data: [
        { label: 'Apples (kg)', value: 3 },
        { label: 'Pears (lb)', value: 2 },
      ],
      unit: null,
    });
    expect(parseSeries('Apples 3kg, Pears 2kg')?.unit).toBe('kg');
  });

  test.each([
    ['1.234,56', 1234.56],
    ["1'234.56", 1234.56],
    ['1 234,56 €', 1234.56],
    ['1,234', 1234],
    ['0,125', 0.125],
    ['(9,150)', -9150],
    ['−8 %', -8],
    ['9:00', null],
    ['1,2,3', null],
    ['', null],
  ])('[BR3] %j in a cell is a number or is none', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });

  test.each([
    ['a, b and c', ['a', 'b', 'c']],
    ['- eggs\n- milk', ['eggs', 'milk']],
    ['1. eggs\n2) milk', ['eggs', 'milk']],
    ['buy milk; call mum', ['buy milk', 'call mum']],
    ['research and design, support', ['research and design', 'support']],
    ['bread & butter', ['bread', 'butter']],
  ])('[BR5] %j is a list', (text, items) => {
    expect(parseItems(text)).toEqual(items);
  });
});
