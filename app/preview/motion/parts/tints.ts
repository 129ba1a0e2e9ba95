import type { KitColors } from '$shared/motion/props/base';
import type { HexColor } from '$shared/schema/layout';

/** Fields beside one lit field: the ink of the scene, step by step nearer to its ground. */
export function tintOf(index: number, count: number, { text, muted }: KitColors): HexColor {
  const share = count <= 1 ? 0.3 : 0.28 + (0.66 * index) / Math.max(1, count - 1);
  return blend(text, muted, share);
}

export function blend(from: HexColor, to: HexColor, share: number): HexColor {
  const channel = (hex: HexColor, at: number): number => parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(from, at) * (1 - share) + channel(to, at) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
