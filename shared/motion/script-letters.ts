/** Letters of scripts that no style's own faces have, and that bundled faces stand in for. */
export const otherLetters =
  /[\u0590-\u06ff\u0750-\u077f]|[\u0900-\u097f\u0e00-\u0e7f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufb1d-\ufb4f\uff00-\uffef\u{20000}-\u{2ffff}]/gu;

const anyOther = new RegExp(otherLetters.source, 'u');

export function hasOtherLetters(text: string): boolean {
  return anyOther.test(text);
}
