import type { CellsBox } from './fit-cards';
import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';
import type { KitLook } from './props/base';
import { fontOfTypeface } from './typeface';

export interface MapPlace {
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

export interface PlacedPlace {
  readonly x: number;
  readonly y: number;
  /** Its name on a field of its own. */
  readonly label: { readonly text: FittedText; readonly x: number; readonly y: number; readonly width: number };
}

export interface FittedMap {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly font: TextFont;
  /** Pixels for a degree, and where longitude 0 and latitude 0 lie. */
  readonly perLongitude: number;
  readonly perLatitude: number;
  readonly originX: number;
  readonly originY: number;
  readonly places: readonly PlacedPlace[];
}

const mostPlaces = 12;
const [south, north] = [-56, 78];

/** Of a name's field, in ems: its height, and the air at its sides. */
export const nameField = { height: 1.7, air: 0.55 } as const;

/** The part of the world that holds all places, as large as the box allows, and a name beside each. */
export function fitMap(places: readonly MapPlace[], box: CellsBox, look: KitLook): FittedMap {
  const shown = places.slice(0, mostPlaces);
  const font = { ...fontOfTypeface(look.body), weight: fontOfTypeface(look.label).weight };
  const size = Math.round(Math.max(box.minSize, box.size * (shown.length > 6 ? 0.75 : 0.95)));
  const [west, east] = extent(shown.map((place) => place.longitude));
  const [low, high] = extent(shown.map((place) => place.latitude));
  const middle = { longitude: (west + east) / 2, latitude: Math.min(60, Math.max(-40, (low + high) / 2)) };
  // Degrees of longitude are narrower away from the equator.
  const squeeze = Math.max(0.5, Math.cos((middle.latitude * Math.PI) / 180));
  const air = size * 5;
  const wanted = Math.min(
    Math.max(box.width * 0.4, box.width - air * 2) / (Math.max(28, east - west) * squeeze),
    Math.max(box.height * 0.4, box.height - air) / Math.max(18, high - low),
  );
  const perLatitude = Math.max(
    wanted,
    box.width / (360 * squeeze),
    filling(box, shown.length > 1 ? east - west : 0, size * 9, squeeze),
  );
  const perLongitude = perLatitude * squeeze;
  const height = Math.round(Math.min(box.height, perLatitude * (north - south)));
  const centre = within(middle.latitude, south + height / 2 / perLatitude, north - height / 2 / perLatitude);
  const originX =
    box.width / 2 -
    within(middle.longitude, -180 + box.width / 2 / perLongitude, 180 - box.width / 2 / perLongitude) * perLongitude;
  const originY = height / 2 + centre * perLatitude;
  const spots = shown.map((place) => ({
    x: within(originX + place.longitude * perLongitude, size * 0.5, box.width - size * 0.5),
    y: within(originY - place.latitude * perLatitude, size * 0.5, height - size * 0.5),
  }));
  const frame = { width: box.width, height };
  const taken: Rectangle[] = spots.map(({ x, y }) => around(x, y, size * 0.5));
  const labelled = shown.map((place, index): PlacedPlace => {
    const spot = spots[index] ?? { x: 0, y: 0 };
    const text = fitText({
      text: place.name,
      font,
      size,
      minSize: size,
      leading: 1,
      maxLines: 1,
      width: Math.min(box.width * 0.5, size * 12),
      height: size * 2,
    });
    const label = labelFor(spot, text.lines[0]?.width ?? 0, size, frame, taken);
    taken.push(label);
    return { ...spot, label: { text, x: label.x, y: label.y, width: label.width } };
  });
  return { width: box.width, height, size, font, perLongitude, perLatitude, originX, originY, places: labelled };
}

/**
 * In a high box a band of the whole world is a strip: the sides of the world go, until it is as high as wide, or the
 * places reach its edges.
 */
function filling({ width, height }: CellsBox, across: number, air: number, squeeze: number): number {
  const wanted = Math.min(height, width) / (north - south);
  return across === 0 ? wanted : Math.min(wanted, (width - air) / (across * squeeze));
}

function extent(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [-60, 60] : [Math.min(...values), Math.max(...values)];
}

function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const around = (x: number, y: number, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: by * 2,
  height: by * 2,
});

/** Right of its place, else left, above, below: the first that is free, else the one that covers least. */
function labelFor(
  { x, y }: { readonly x: number; readonly y: number },
  textWidth: number,
  size: number,
  frame: { readonly width: number; readonly height: number },
  taken: readonly Rectangle[],
): Rectangle {
  const width = textWidth + size * nameField.air * 2;
  const height = size * nameField.height;
  const off = size * 0.75;
  const edge = size * 0.3;
  const sides = [
    { x: x + off, y: y - height / 2 },
    { x: x - off - width, y: y - height / 2 },
    { x: x - width / 2, y: y - off - height },
    { x: x - width / 2, y: y + off },
    { x: x + off * 0.6, y: y - off * 0.6 - height },
    { x: x - off * 0.6 - width, y: y + off * 0.6 },
  ].map((side) => ({
    x: within(side.x, edge, frame.width - width - edge),
    y: within(side.y, edge, frame.height - height - edge),
    width,
    height,
  }));
  const covered = (rectangle: Rectangle): number => taken.reduce((sum, other) => sum + overlap(rectangle, other), 0);
  return sides.reduce((best, side) => (covered(side) < covered(best) - 1 ? side : best));
}

function overlap(a: Rectangle, b: Rectangle): number {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > 0 && down > 0 ? across * down : 0;
}
