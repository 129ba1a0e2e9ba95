/** "4,5" and "4.5 s" are both four and a half seconds; anything else is null. */
export function framesFromText(text: string, fps: number): number | null {
  const match = /^\s*(\d{1,4}(?:[.,]\d+)?)\s*(?:s|sec|seconds?)?\s*$/i.exec(text);
  if (!match?.[1]) return null;
  const frames = Math.round(Number(match[1].replace(',', '.')) * fps);
  return frames >= 1 ? frames : null;
}
