export type EastAsian = 'ja' | 'zh' | 'ko';
/** `han`: only letters that all three share, so that what is around them decides. */
export type Written = EastAsian | 'han';

const kana = /[\u3040-\u30ff\uff66-\uff9f]/;
const hangul = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;
/** Of the commonest Chinese letters those that Japanese and Korean are not written with. */
const chinese =
  /[你您她们这么吗呢哪谁让给还请为对开时说话东车见长门问间风马鸟鱼龙电动员业产优务关华单卖买发变图场处备头样经济测试轻欢觉兴专劳简创义习书乐亲认识课谈设计语该]/;
const others = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{2ffff}]/u;

/** Whose forms of the letters that Chinese, Japanese and Korean share; null: it has none of them. */
export function eastAsianOf(text: string): Written | null {
  if (kana.test(text)) return 'ja';
  if (hangul.test(text)) return 'ko';
  return chinese.test(text) ? 'zh' : others.test(text) ? 'han' : null;
}

/** What decides for scenes that could be any of them: the same on the page, which sends faces, and in the frame. */
export function eastAsianAround(scenes: readonly (Written | null)[]): EastAsian {
  return scenes.includes('ja') ? 'ja' : scenes.includes('zh') ? 'zh' : scenes.includes('ko') ? 'ko' : 'zh';
}

/** Where a letter is looked for: what one face lacks, the next one has. */
export const eastAsianFaces: Readonly<Record<EastAsian, readonly EastAsian[]>> = {
  ja: ['ja', 'zh', 'ko'],
  zh: ['zh', 'ja', 'ko'],
  ko: ['ko', 'zh', 'ja'],
};
