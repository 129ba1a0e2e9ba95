/** Quick sums on colours, for the frame: what is chosen with care is chosen by the composer. */

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) || 0);

export function blend(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((target[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

export function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return red * 0.2126 + green * 0.7152 + blue * 0.0722;
}

export const isDarkShade = (hex: string): boolean => luminance(hex) < 0.18;

/** The same colour, lightened until it can be read on something nearly black. */
export function lightOnDark(hex: string): string {
  let color = hex;
  for (let step = 1; step <= 10 && luminance(color) < 0.3; step += 1) color = blend(hex, '#ffffff', step * 0.09);
  return color;
}

/** Fields beside one lit field: the ink of the scene, step by step nearer to its ground. */
export function tintOf(index: number, count: number, ink: string, ground: string): string {
  return blend(ink, ground, count <= 1 ? 0.3 : 0.28 + (0.66 * index) / Math.max(1, count - 1));
}
