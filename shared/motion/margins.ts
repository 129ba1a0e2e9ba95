/** How far text stays from the edge of a picture; ornaments that align with it ask here too. */
export interface Margins {
  readonly side: number;
  readonly top: number;
}

/** At least 80 at the sides and 100 above and below of a picture 1080 wide; upright ones leave room for an app's own controls. */
export function marginsOf({ width, height }: { readonly width: number; readonly height: number }): Margins {
  const unit = Math.min(width, height) / 1080;
  const upright = height > width * 1.2;
  return {
    side: Math.round(upright ? 88 * unit : Math.max(96 * unit, width * 0.082)),
    top: Math.round(upright ? 190 * unit : 120 * unit),
  };
}
