import { applyPalette, GIFEncoder, quantize, type Palette } from 'gifenc';
import type { ExportQuality } from '$shared/protocol/export-settings';

/** Colours a frame may have; one more place is for "as before". */
const colours: Readonly<Record<ExportQuality, number>> = { small: 63, good: 127, best: 255 };

interface Drawn {
  readonly index: Uint8Array;
  readonly palette: Palette;
  readonly from: number;
}

/**
 * A GIF that loops, made frame by frame. Pixels that are as they were are left out, and a frame in which nothing moved
 * only makes the one before it last longer.
 */
export class GifFile {
  readonly #encoder = GIFEncoder();
  readonly #width: number;
  readonly #height: number;
  readonly #fps: number;
  readonly #colours: number;
  #before: Uint32Array | null = null;
  /** Written once it is known how long it stands. */
  #pending: Drawn | null = null;
  #frames = 0;

  constructor(
    shape: { readonly width: number; readonly height: number; readonly fps: number },
    quality: ExportQuality,
  ) {
    this.#width = shape.width;
    this.#height = shape.height;
    this.#fps = shape.fps;
    this.#colours = colours[quality];
  }

  /** RGBA, row by row, opaque. */
  add(pixels: Uint8Array<ArrayBuffer>): void {
    const now = new Uint32Array(pixels.buffer.slice(pixels.byteOffset, pixels.byteOffset + pixels.byteLength));
    const changed = this.#changed(now);
    if (changed === null || changed.length > 0) {
      this.#write(this.#frames);
      this.#pending = { ...this.#reduce(now, changed), from: this.#frames };
      this.#before = now;
    }
    this.#frames += 1;
  }

  finish(): ArrayBuffer {
    this.#write(this.#frames);
    this.#encoder.finish();
    return this.#encoder.bytes().buffer;
  }

  /** The places of the pixels that are not as they were; null: all are new. */
  #changed(now: Uint32Array): Uint32Array | null {
    const before = this.#before;
    if (!before) return null;
    const places = new Uint32Array(now.length);
    let count = 0;
    for (let place = 0; place < now.length; place += 1) {
      if (now[place] !== before[place]) places[count++] = place;
    }
    return places.subarray(0, count);
  }

  #reduce(now: Uint32Array, changed: Uint32Array | null): Omit<Drawn, 'from'> {
    const shown = changed ? Uint32Array.from(changed, (place) => now[place] ?? 0) : now;
    const rgba = new Uint8Array(shown.buffer, shown.byteOffset, shown.byteLength);
    const palette = quantize(rgba, this.#colours, { format: 'rgb565' });
    const places = applyPalette(rgba, palette, 'rgb565');
    const asBefore = palette.length;
    if (!changed) return { index: places, palette: [...palette, [0, 0, 0]] };
    const index = new Uint8Array(now.length).fill(asBefore);
    changed.forEach((place, nth) => (index[place] = places[nth] ?? asBefore));
    return { index, palette: [...palette, [0, 0, 0]] };
  }

  /** `until` is the frame that replaces the pending one. Rounded from the start, so that no error adds up. */
  #write(until: number): void {
    if (!this.#pending) return;
    const { index, palette, from } = this.#pending;
    const hundredths = this.#at(until) - this.#at(from);
    this.#encoder.writeFrame(index, this.#width, this.#height, {
      palette,
      delay: hundredths * 10,
      repeat: 0,
      transparent: true,
      transparentIndex: palette.length - 1,
      dispose: 1,
    });
    this.#pending = null;
  }

  #at(frame: number): number {
    return Math.round((frame * 100) / this.#fps);
  }
}
