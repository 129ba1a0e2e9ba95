import {
  clampChroma,
  converter,
  formatHex,
  interpolate,
  modeLrgb,
  modeOklch,
  modeRgb,
  useMode,
  wcagContrast,
} from 'culori/fn';
import type { HexColor } from '../schema/layout';

useMode(modeRgb);
useMode(modeLrgb); // contrast is computed in linear light
useMode(modeOklch);

const toOklch = converter('oklch');

export interface Oklch {
  readonly l: number;
  readonly c: number;
  readonly h: number;
}

export function oklchOf(color: HexColor): Oklch {
  const { l, c, h } = toOklch(color) ?? { l: 0, c: 0, h: 0 };
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 };
}

export function fromOklch({ l, c, h }: Oklch): HexColor {
  const lightness = Math.min(1, Math.max(0, l));
  return formatHex(
    clampChroma({ mode: 'oklch', l: lightness, c: Math.max(0, c), h: ((h % 360) + 360) % 360 }, 'oklch'),
  );
}

export function adjust(color: HexColor, change: (color: Oklch) => Partial<Oklch>): HexColor {
  const from = oklchOf(color);
  return fromOklch({ ...from, ...change(from) });
}

export function mix(from: HexColor, to: HexColor, share: number): HexColor {
  return formatHex(interpolate([from, to], 'rgb')(share));
}

export function contrast(a: HexColor, b: HexColor): number {
  return wcagContrast(a, b);
}

/** The worst contrast of a colour over several grounds. */
export function leastContrast(color: HexColor, grounds: readonly HexColor[]): number {
  return Math.min(...grounds.map((ground) => contrast(color, ground)));
}

export function isDark(color: HexColor): boolean {
  return contrast(color, '#ffffff') > contrast(color, '#000000');
}

/**
 * The colour itself if it can be read on every ground; else the nearest of its hue that can; else black or white,
 * whichever reads better.
 */
export function readableOn(color: HexColor, grounds: readonly HexColor[], least: number): HexColor {
  if (leastContrast(color, grounds) >= least) return color;
  const { l, c, h } = oklchOf(color);
  let best: HexColor | null = null;
  let bestDistance = Infinity;
  for (let lightness = 0; lightness <= 1.0001; lightness += 0.02) {
    const candidate = fromOklch({ l: lightness, c, h });
    const distance = Math.abs(lightness - l);
    if (distance < bestDistance && leastContrast(candidate, grounds) >= least) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best) return best;
  return leastContrast('#ffffff', grounds) >= leastContrast('#000000', grounds) ? '#ffffff' : '#000000';
}

/** How different two colours look, roughly: 0.05 is hard to tell apart, 0.2 is another colour. */
export function distance(a: HexColor, b: HexColor): number {
  const [first, second] = [oklchOf(a), oklchOf(b)];
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  return Math.hypot(
    first.l - second.l,
    first.c * Math.cos(radians(first.h)) - second.c * Math.cos(radians(second.h)),
    first.c * Math.sin(radians(first.h)) - second.c * Math.sin(radians(second.h)),
  );
}
