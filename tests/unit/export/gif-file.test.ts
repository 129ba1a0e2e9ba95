import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { GifFile } from '../../../app/preview/gif-file';
import { probeVideo } from '../../support/ffprobe';
import { temporaryFolder } from '../../support/server';

const WIDTH = 40;
const HEIGHT = 20;

/** A navy picture with a white square at `x`. */
function picture(x: number): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(WIDTH * HEIGHT * 4);
  for (let place = 0; place < WIDTH * HEIGHT; place++) {
    const inside = place % WIDTH >= x && place % WIDTH < x + 6;
    pixels.set(inside ? [255, 255, 255, 255] : [12, 20, 60, 255], place * 4);
  }
  return pixels;
}

function make(pictures: readonly Uint8Array<ArrayBuffer>[], fps: number): Uint8Array {
  const file = new GifFile({ width: WIDTH, height: HEIGHT, fps }, 'best');
  for (const each of pictures) file.add(each);
  return new Uint8Array(file.finish());
}

async function read(bytes: Uint8Array) {
  const path = join(await temporaryFolder(), 'moving.gif');
  await writeFile(path, bytes);
  return probeVideo(path);
}

test('[EX15] a GIF has the size, the frames and the length that were asked for, and loops for ever', async () => {
  const bytes = make(
    Array.from({ length: 24 }, (_, frame) => picture(frame)),
    12,
  );
  const { streams, format } = await read(bytes);
  expect(streams).toMatchObject([{ codec_name: 'gif', width: WIDTH, height: HEIGHT, nb_read_frames: 24 }]);
  expect(format.duration).toBeCloseTo(2, 2);
  expect(Buffer.from(bytes).includes('NETSCAPE2.0')).toBe(true);
});

test('[EX15] a picture that stands still is stored once, and lasts as long', async () => {
  const still = make([picture(3), ...Array.from({ length: 22 }, () => picture(9)), picture(15)], 15);
  const { streams, format } = await read(still);
  expect(streams).toMatchObject([{ nb_read_frames: 3 }]);
  expect(format.duration).toBeCloseTo(24 / 15, 2);
});

test('[EX15] the same pictures make the same bytes', () => {
  const pictures = Array.from({ length: 8 }, (_, frame) => picture(frame * 2));
  expect(make(pictures, 24)).toEqual(make(pictures, 24));
});
