import { GifFile } from './gif-file';
import type { Picture, Renderer, Segment } from './renderer';

/** No browser encodes GIF: the frames are drawn, read back and put together here. */
export async function encodeGif(renderer: Renderer, segment: Segment): Promise<Picture> {
  const { width, height, fps, quality } = segment.settings;
  const file = new GifFile({ width, height, fps }, quality);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser gives no canvas to read the frames back from.');
  let taken = 0;
  await renderer.draw({ ...segment, onProgress: () => undefined }, (frame) => {
    // Where a scene leaves a place empty, a video is black.
    context.fillStyle = '#000';
    context.fillRect(0, 0, width, height);
    context.drawImage(frame, 0, 0, width, height);
    file.add(new Uint8Array(context.getImageData(0, 0, width, height).data.buffer));
    taken += 1;
    segment.onProgress(taken, taken);
    return Promise.resolve();
  });
  return { bytes: file.finish(), mediaType: 'image/gif' };
}
