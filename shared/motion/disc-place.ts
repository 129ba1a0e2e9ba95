/** The corner an ornament hangs in. */
export type Corner = 'top-right' | 'bottom-left' | 'top-left' | 'bottom-right';

/** Where the disc stands once it has arrived: the kit draws it there, the composer keeps text away from it. */
export function discPlace(
  corner: Corner,
  { width, height }: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly radius: number } {
  const unit = Math.min(width, height);
  const top = corner.startsWith('top');
  const right = corner.endsWith('right');
  return {
    x: width * (right ? 0.905 : 0.095),
    y: top ? unit * -0.03 : height + unit * 0.05,
    radius: unit * 0.36,
  };
}
