/** The corner an ornament hangs in. */
export type Corner = 'top-right' | 'bottom-left' | 'top-left' | 'bottom-right';

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where the disc stands once it has arrived: the kit draws it there, the composer keeps text away from it. */
export function discPlace(
  corner: Corner,
  { width, height }: { readonly width: number; readonly height: number },
): Circle {
  const unit = Math.min(width, height);
  const top = corner.startsWith('top');
  const right = corner.endsWith('right');
  return {
    x: width * (right ? 0.905 : 0.095),
    y: top ? unit * -0.03 : height + unit * 0.05,
    radius: unit * 0.36,
  };
}

/** Where the pebbles lie, each in the colour of its place. */
export function pebblePlaces({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): readonly Circle[] {
  const unit = Math.min(width, height);
  return [
    { x: width * 0.955, y: height * 0.03, radius: unit * 0.31 },
    { x: width * 0.02, y: height * 0.97, radius: unit * 0.27 },
    { x: width * 0.86, y: height, radius: unit * 0.13 },
  ];
}

/** How far the rings of a retro corner reach from it. */
export function stripesPlace(
  corner: Corner,
  { width, height }: { readonly width: number; readonly height: number },
): Circle {
  const unit = Math.min(width, height);
  return {
    x: corner.endsWith('right') ? width : 0,
    y: corner.startsWith('top') ? 0 : height,
    radius: unit * 0.46,
  };
}
