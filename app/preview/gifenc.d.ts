/** What the export frame uses of a package that ships no types. */
declare module 'gifenc' {
  export type Palette = number[][];

  /** At most `maxColors` colours that stand for those of the pixels. */
  export function quantize(rgba: Uint8Array, maxColors: number, options: { format: 'rgb565' }): Palette;
  /** For each pixel, the place of its nearest colour. */
  export function applyPalette(rgba: Uint8Array, palette: Palette, format: 'rgb565'): Uint8Array;

  export interface Encoder {
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        palette: Palette;
        /** Milliseconds; written in hundredths of a second. */
        delay: number;
        /** 0: for ever. */
        repeat: number;
        transparent: boolean;
        transparentIndex: number;
        /** 1: the next frame is drawn over this one. */
        dispose: number;
      },
    ): void;
    finish(): void;
    bytes(): Uint8Array<ArrayBuffer>;
  }
  export function GIFEncoder(): Encoder;
}
