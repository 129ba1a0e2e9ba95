import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as fontkit from 'fontkit';
import { expect, test } from 'vitest';
import { breakRun } from '$shared/motion/break-words';
import { fitList } from '$shared/motion/fit-list';
import { fitSwap } from '$shared/motion/fit-swap';
import { fitText } from '$shared/motion/fit-text';
import { typedUnits, unitsOf } from '$shared/motion/line-units';
import { measureEm } from '$shared/motion/measure-text';

const grotesque = { family: 'Bricolage Grotesque', weight: 400, italic: false, tracking: -0.02 };
const fonts = fileURLToPath(new URL('../../../app/static/fonts', import.meta.url));

async function shapedEm(file: string, text: string): Promise<number> {
  const font = fontkit.create(await readFile(`${fonts}/${file}`)) as fontkit.Font; // a single face
  const { positions } = font.layout(text);
  return positions.reduce((width, { xAdvance }) => width + xAdvance, 0) / font.unitsPerEm;
}

test.each([
  ['noto-sans-arabic.woff2', ['مرحبا', 'بالعالم', 'المبيعات', 'تطبيق', 'لسقي', 'النباتات', 'اسأل', 'مؤسسة']],
  ['noto-sans-hebrew.woff2', ['שלום', 'אפליקציה', 'להשקיית', 'צמחים']],
  ['noto-sans-devanagari.woff2', ['नमस्ते', 'दुनिया', 'पौधों', 'सिंचाई', 'बिक्री', 'क्षेत्र']],
  ['noto-sans-thai.woff2', ['สวัสดี', 'แอปรดน้ำต้นไม้', 'ยอดขายเพิ่มขึ้น']],
])('[MO82] no text is wider than measured in %s, and none much narrower', async (file, texts) => {
  for (const text of texts) {
    const [measured, shaped] = [measureEm(text, grotesque), await shapedEm(file, text)];
    expect(measured, text).toBeGreaterThanOrEqual(shaped * 0.985);
    expect(measured, text).toBeLessThanOrEqual(shaped * 1.5);
  }
});

test('[MO83] scripts without spaces break between words, never before a closing mark or after an opening one', () => {
  expect(breakRun('日本語の見出しは「長い」。')).toEqual(['日本語の', '見出しは', '「長い」。']);
  // What is spelt by sound is one word, and endings stay with their verb.
  expect(breakRun('テンプレートを選ぶ')).toEqual(['テンプレート', 'を', '選ぶ']);
  expect(breakRun('毎日はもう考えられません。')).toEqual(['毎日は', 'もう', '考えられ', 'ません。']);
  for (const run of ['我们的应用可以自动浇花，非常方便！', 'プレゼンテーションを作る', 'แอปรดน้ำต้นไม้อัตโนมัติ']) {
    const pieces = breakRun(run);
    expect(pieces.join('')).toBe(run);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) expect(piece).not.toMatch(/^[、。，！ーン]?[、。，！ーョ]/);
  }
  expect(breakRun('안녕하세요')).toEqual(['안녕하세요']);
});

test('[MO84] letters that carry signs or reach high are given room between their lines', () => {
  const lineOf = (text: string) =>
    fitText({ text, font: grotesque, width: 500, height: 2000, size: 100, minSize: 50, leading: 0.95, maxLines: 9 })
      .lineHeight;
  expect(lineOf('Water your plants')).toBe(95);
  for (const text of ['पौधों की सिंचाई', 'رعاية النباتات', 'แอปรดน้ำต้นไม้'])
    expect(lineOf(text), text).toBeGreaterThan(135);
});

test('[MO84] lists and lines with passing words give them the same room', () => {
  const room = { font: grotesque, width: 500, height: 2000, size: 60, minSize: 30, leading: 0.95 };
  const listOf = (text: string) => fitList({ ...room, items: [text, text], marker: 'bullet', gap: [0.8, 1.3] });
  const swapOf = (text: string) => fitSwap({ ...room, before: text, words: [text], after: '' });
  for (const set of [listOf, swapOf]) {
    const latin = set('Water your plants every single day of the year');
    const devanagari = set('पौधों की सिंचाई हर दिन और पूरे साल करते रहें');
    expect(latin.lineHeight / latin.size).toBeCloseTo(0.95);
    expect(devanagari.lineHeight / devanagari.size).toBeCloseTo(1.42);
  }
});

test('[MO89] letters in old forms of their own are drawn as the letters that faces have', () => {
  const linesOf = (text: string) =>
    fitText({ text, font: grotesque, width: 900, height: 900, size: 60, minSize: 30, leading: 1.2, maxLines: 3 }).lines;
  expect(linesOf('ﻣﺮﺣﺒﺎ').map(({ text }) => text)).toEqual(['مرحبا']);
  expect(linesOf('한국어'.normalize('NFD')).map(({ text }) => text)).toEqual(['한국어']);
  expect(linesOf('Ärger ① ﬁ').map(({ text }) => text)).toEqual(['Ärger ① ﬁ']);
});

test('[MO85] joined scripts arrive and are typed by the word', () => {
  expect(unitsOf('مرحبا بالعالم', 'letter')).toEqual(['مرحبا ', 'بالعالم']);
  expect(unitsOf('नमस्ते दुनिया', 'letter')).toEqual(['नमस्ते ', 'दुनिया']);
  expect(typedUnits('مرحبا بالعالم')).toEqual(['مرحبا ', 'بالعالم']);
  expect(typedUnits('日本')).toEqual(['日', '本']);
  expect(unitsOf('水やりアプリ', 'word').join('')).toBe('水やりアプリ');
  expect(unitsOf('水やりアプリ', 'word').length).toBeGreaterThan(1);
});
