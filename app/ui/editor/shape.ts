/** 16:9, 1:1, 9:16; odd sizes as they are. */
export function shapeOf(width: number, height: number): string {
  const divisor = greatestCommonDivisor(width, height);
  const [across, down] = [width / divisor, height / divisor];
  return across > 32 || down > 32 ? `${width} × ${height}` : `${across}:${down}`;
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
