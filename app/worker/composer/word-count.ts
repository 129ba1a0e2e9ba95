/** Words as a reader counts them; scripts without spaces count two characters for one. */
export function wordCount(text: string): number {
  const spaced = text.trim().split(/\s+/).filter(Boolean).length;
  const unspaced = (text.match(/[\u2e80-\u9fff\uac00-\ud7a3]/g) ?? []).length;
  return spaced + Math.round(unspaced / 2);
}
