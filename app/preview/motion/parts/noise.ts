/** A number from 0 to 1 that looks random and is the same on every device: what flickers must flicker alike in export. */
export function noise(seed: number, index: number): number {
  let hash = Math.imul(seed + 0x9e37, 0x85ebca6b) ^ Math.imul(index + 0x7f4a, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}
