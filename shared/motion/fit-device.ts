import type { Box } from './props/base';
import type { Device } from '../schema/elements/screens';

export interface FittedDevice {
  readonly kind: 'none' | 'card' | 'browser' | 'phone' | 'laptop';
  /** All of it, from the corner of the box. */
  readonly outer: Box;
  /** What is shown in it. */
  readonly screen: Box;
  /** Of the screen's corners. */
  readonly radius: number;
  /** Height of the bar over the screen. */
  readonly bar: number;
}

/** What of a phone's screen its camera takes: pages begin below it. */
export const notchOf = ({ kind, screen }: FittedDevice): number =>
  kind === 'phone' ? Math.round(screen.width * 0.11) : 0;

const laptopShape = 1.6;
const phoneShape = 0.485;

/** A device as large as its box allows, in its own proportions, in the middle of it. Of two the second stands in front. */
export function fitDevice(device: Device, width: number, height: number, radius: number): readonly FittedDevice[] {
  if (device !== 'duo') return [single(device, { x: 0, y: 0, width, height }, radius)];
  // Higher than this, and the phone stands before the laptop's foot instead of at its side.
  const wide = width > height * 1.25;
  if (!wide) {
    const laptop = single('laptop', { x: 0, y: 0, width, height: Math.min(height * 0.6, width / 1.36) }, radius);
    const below = laptop.outer.y + laptop.outer.height * 0.55;
    const phone = { x: width * 0.5, y: below, width: width * 0.5, height: height - below };
    return [laptop, single('phone', phone, radius)];
  }
  const tall = Math.min(height * 0.9, width * 0.56);
  const phoneWidth = tall * phoneShape;
  const laptop = single('laptop', { x: 0, y: 0, width: width - phoneWidth * 0.42, height }, radius);
  const right = Math.min(width - phoneWidth, laptop.outer.x + laptop.outer.width - phoneWidth * 0.58);
  const foot = laptop.outer.y + laptop.outer.height;
  return [
    laptop,
    single(
      'phone',
      {
        x: right,
        y: Math.max(0, Math.min(height - tall, foot - tall * 0.97)),
        width: phoneWidth,
        height: Math.min(tall, height),
      },
      radius,
    ),
  ];
}

function single(kind: FittedDevice['kind'], box: Box, radius: number): FittedDevice {
  switch (kind) {
    case 'none':
      return { kind, outer: box, screen: box, radius: 0, bar: 0 };
    case 'card':
      return { kind, outer: box, screen: box, radius: Math.min(radius, box.height / 4), bar: 0 };
    case 'browser': {
      // A page is wider than high, even in an upright picture.
      const height = Math.min(box.height, box.width * 1.12);
      const bar = Math.round(Math.min(Math.max(box.width * 0.042, height * 0.075), height * 0.12));
      const outer = { ...box, y: box.y + (box.height - height) / 2, height };
      const screen = { ...outer, y: outer.y + bar, height: height - bar };
      return { kind, outer: rounded(outer), screen: rounded(screen), radius: Math.min(18, Math.max(radius, 10)), bar };
    }
    case 'phone': {
      const width = Math.min(box.width, box.height * phoneShape);
      const height = width / phoneShape;
      const outer = { x: box.x + (box.width - width) / 2, y: box.y + (box.height - height) / 2, width, height };
      const edge = Math.round(width * 0.034);
      return {
        kind,
        outer: rounded(outer),
        screen: rounded(inset(outer, edge)),
        radius: Math.round(width * 0.105),
        bar: 0,
      };
    }
    case 'laptop': {
      const foot = 0.062;
      const width = Math.min(box.width, box.height / (1 / laptopShape / 1.14 + foot));
      const lid = width / 1.14;
      const height = lid / laptopShape;
      const base = width * foot;
      const outer = {
        x: box.x + (box.width - width) / 2,
        y: box.y + (box.height - height - base) / 2,
        width,
        height: height + base,
      };
      const edge = Math.round(lid * 0.017);
      const screen = inset({ x: outer.x + (width - lid) / 2, y: outer.y, width: lid, height }, edge);
      return { kind, outer: rounded(outer), screen: rounded(screen), radius: Math.round(lid * 0.012), bar: base };
    }
  }
}

const inset = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(1, width - by * 2),
  height: Math.max(1, height - by * 2),
});

const rounded = ({ x, y, width, height }: Box): Box => ({
  x: Math.round(x),
  y: Math.round(y),
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});
