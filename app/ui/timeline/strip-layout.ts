/** Where the clips stand: as wide as long, but never too narrow to hit, which bends time a little for short scenes. */
export interface StripLayout {
  readonly clips: readonly { readonly x: number; readonly width: number; readonly startFrame: number }[];
  /** Width of all clips and the gaps between them. */
  readonly width: number;
  readonly pixelsPerSecond: number;
}

export const CLIP_GAP = 4;
const MIN_CLIP = 72;
/** One short scene must not fill a wide screen, and an hour must not be squeezed into it: then the strip scrolls. */
const MAX_PIXELS_PER_SECOND = 150;
const MIN_PIXELS_PER_SECOND = 22;

export function layoutStrip(durations: readonly number[], fps: number, available: number): StripLayout {
  const lengths = durations.map((frames) => frames / fps);
  const gaps = Math.max(0, lengths.length - 1) * CLIP_GAP;
  const widthAt = (scale: number) => lengths.reduce((sum, length) => sum + Math.max(MIN_CLIP, length * scale), gaps);

  let low = MIN_PIXELS_PER_SECOND;
  let high = MAX_PIXELS_PER_SECOND;
  if (widthAt(high) <= available) low = high;
  // Widths grow steadily with the scale, so halving finds the largest that fits; 24 halvings are far below a pixel.
  for (let step = 0; step < 24 && low < high; step++) {
    const middle = (low + high) / 2;
    if (widthAt(middle) <= available) low = middle;
    else high = middle;
  }

  let x = 0;
  let startFrame = 0;
  const clips = durations.map((frames, index) => {
    const clip = { x, width: Math.max(MIN_CLIP, (lengths[index] ?? 0) * low), startFrame };
    x += clip.width + CLIP_GAP;
    startFrame += frames;
    return clip;
  });
  return { clips, width: Math.max(0, x - CLIP_GAP), pixelsPerSecond: low };
}

export function xOfFrame(layout: StripLayout, durations: readonly number[], frame: number): number {
  for (const [index, clip] of layout.clips.entries()) {
    const length = durations[index] ?? 0;
    if (frame < clip.startFrame + length) return clip.x + (Math.max(0, frame - clip.startFrame) / length) * clip.width;
  }
  return layout.width;
}

export function frameAtX(layout: StripLayout, durations: readonly number[], x: number): number {
  const total = durations.reduce((sum, frames) => sum + frames, 0);
  for (const [index, clip] of layout.clips.entries()) {
    if (x >= clip.x + clip.width + CLIP_GAP) continue;
    const length = durations[index] ?? 0;
    const within = Math.min(1, Math.max(0, (x - clip.x) / clip.width));
    return Math.min(clip.startFrame + Math.floor(within * length), clip.startFrame + length - 1);
  }
  return Math.max(0, total - 1);
}

/** The place a dragged clip would take: the first clip whose middle lies right of it. */
export function indexAtX(layout: StripLayout, dragged: number, x: number): number {
  const others = layout.clips.filter((_, index) => index !== dragged);
  const before = others.filter((clip) => clip.x + clip.width / 2 < x).length;
  return before;
}

const STEPS = [0.5, 1, 2, 3, 5, 10, 15, 30, 60, 120, 300, 600];

/** Seconds that get a mark: round ones, at least `spacing` pixels apart. */
export function rulerSeconds(totalSeconds: number, pixelsPerSecond: number, spacing: number): number[] {
  const step = STEPS.find((candidate) => candidate * pixelsPerSecond >= spacing) ?? 600;
  return Array.from({ length: Math.floor(totalSeconds / step + 1e-9) + 1 }, (_, index) => index * step);
}

export function sceneIndexAt(durations: readonly number[], frame: number): number {
  let end = 0;
  for (const [index, frames] of durations.entries()) {
    end += frames;
    if (frame < end) return index;
  }
  return Math.max(0, durations.length - 1);
}

export function startOf(durations: readonly number[], index: number): number {
  return durations.slice(0, Math.max(0, index)).reduce((sum, frames) => sum + frames, 0);
}
