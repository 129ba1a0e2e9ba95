import type { NodeRequest } from './seams';
import { blankSheet } from './sheets';

type Context = OffscreenCanvasRenderingContext2D;

/** Three boxes in a row stand for the bell curve, as wide in all as some three of its deviations to each side. */
export const BLUR_REACH = 3;
/** So many pixels of deviation are left of a blur on the smaller sheet. */
const LEAST_RADIUS = 3;
/** How many pixels of the picture are one of the smaller sheet, to each side. */
const SHARES = [4, 2] as const;

export interface CoarseSheet {
  /** What is to be blurred is drawn there, unblurred. */
  readonly node: NodeRequest;
  /** Puts it, blurred, where it was asked for. */
  blur(): void;
}

/**
 * A sheet of fewer pixels for what is blurred as one. A bell curve as wide as these leaves nothing finer to see, and
 * drawing and filters take as long as their sheet is large. null: nothing is blurred, or too little for that.
 */
export function coarseSheet(node: NodeRequest): CoarseSheet | null {
  const { context: fine, parentRect: around, scale } = node;
  const radius = blurOf(fine);
  const share = SHARES.find((times) => radius !== null && radius >= times * LEAST_RADIUS);
  if (radius === null || share === undefined) return null;
  // What stands beside the picture is blurred into it.
  const margin = Math.ceil((radius * BLUR_REACH) / share) * share;
  const size = {
    width: Math.ceil((fine.canvas.width + 2 * margin) / share),
    height: Math.ceil((fine.canvas.height + 2 * margin) / share),
  };
  const sharp = blankSheet(size);
  const cutout = new DOMRect(
    around.x - margin / scale,
    around.y - margin / scale,
    around.width + (2 * margin) / scale,
    around.height + (2 * margin) / scale,
  );
  return {
    node: { ...node, context: sharp, parentRect: cutout, scale: scale / share },
    blur() {
      const blurred = blankSheet(size);
      blurred.filter = `blur(${radius / share}px)`;
      blurred.drawImage(sharp.canvas, 0, 0);
      fine.save();
      fine.filter = 'none';
      fine.resetTransform();
      fine.drawImage(blurred.canvas, -margin, -margin, size.width * share, size.height * share);
      fine.restore();
    },
  };
}

/** The deviation of a canvas's blur in its pixels; null where it has no filter, or more than that. */
export function blurOf({ filter }: Context): number | null {
  const radius = /^blur\(([\d.]+)px\)$/.exec(filter)?.[1];
  return radius === undefined ? null : Number(radius);
}
