import { contrast } from '$shared/motion/color';
import { discPlace, pebblePlaces, stripesPlace } from '$shared/motion/ornament-places';
import type { Circle, Corner } from '$shared/motion/ornament-places';
import { directionOf } from '$shared/motion/measure-text';
import type { Box } from '$shared/motion/props/base';
import type { VideoFormat } from '$shared/schema/layout';
import type { Placed } from './arrange';
import { inksOf, usesOf } from './lint/inks';
import { leastSizes } from './lint/sizes';
import { readable, visible } from './resolve-colors';
import type { Look } from './resolve-look';

/** Text stands above the bright lines of a floor, or there is no floor. */
const floor = 0.73;

const corners: readonly Corner[] = ['top-right', 'bottom-right', 'bottom-left', 'top-left'];

/**
 * The corner in which the disc, or the rings, stay clear of every text: the style's, or the next one that is free. null where the
 * text needs the whole picture.
 */
export function placeOrnament(
  look: Look,
  placed: readonly Placed[],
  format: VideoFormat,
  fromRight = false,
): Corner | null {
  if (look.ornament === 'blobs') return pebblesHide(look, placed, format) ? null : look.ornamentAt;
  const inked = placed.flatMap(inkOf);
  if (look.ornament === 'horizon')
    return inked.some(({ y, height }) => y + height > floor * format.height) ? null : look.ornamentAt;
  if (look.ornament !== 'disc' && look.ornament !== 'stripes') return look.ornamentAt;
  const placeAt = look.ornament === 'disc' ? discPlace : stripesPlace;
  const free = (corner: Corner): boolean => {
    const place = placeAt(corner, format);
    return inked.every((box) => !touches(box, place));
  };
  // Text that runs from the right leaves its room on the left.
  const wanted = fromRight ? mirrors[look.ornamentAt] : look.ornamentAt;
  return [wanted, ...corners].find(free) ?? null;
}

const mirrors: Readonly<Record<Corner, Corner>> = {
  'top-right': 'top-left',
  'top-left': 'top-right',
  'bottom-right': 'bottom-left',
  'bottom-left': 'bottom-right',
};

/** What of a box is really covered, line by line. */
function inkOf({ element, box, lineWidths, align }: Placed): Box[] {
  if (lineWidths.length === 0) return [box];
  const height = box.height / lineWidths.length;
  const fromRight =
    align === 'right' || (align === 'left' && element.type === 'text' && directionOf(element.text) === 'rtl');
  return lineWidths.map((width, index) => {
    const room = box.width - width;
    const x = box.x + (fromRight ? room : align === 'center' ? room / 2 : 0);
    return { x, y: box.y + index * height, width, height };
  });
}

/** Text may run over a pebble it can be read on, not over the others. */
function pebblesHide(look: Look, placed: readonly Placed[], format: VideoFormat): boolean {
  const { ornamentColors } = look;
  const large = leastSizes.lead * (Math.min(format.width, format.height) / 1080);
  return pebblePlaces(format).some((place, index) => {
    const color = ornamentColors[index % Math.max(1, ornamentColors.length)];
    return placed.some((item) => {
      if (color === undefined || !inkOf(item).some((box) => touches(box, place))) return false;
      const inks = inksOf(item, look);
      const written = usesOf(item, look).filter(({ on, shape }) => on === 'ground' && !shape);
      return written.some(({ ink }) => contrast(inks[ink], color) < (item.size >= large ? visible : readable));
    });
  });
}

function touches(box: Box, { x, y, radius }: Circle): boolean {
  const nearestX = Math.min(Math.max(x, box.x), box.x + box.width);
  const nearestY = Math.min(Math.max(y, box.y), box.y + box.height);
  // It grows while the scene lasts.
  return Math.hypot(nearestX - x, nearestY - y) < radius * 1.14;
}
