/** As much of a picture as is compared. */
export type Raster = { readonly data: Uint8Array | Uint8ClampedArray; readonly width: number; readonly height: number };

/** Pictures as numbers, for comparing what is previewed with what is exported. */
export async function pixelsOf(picture: Blob): Promise<ImageData> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no 2d context');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/**
 * The share of pixels that clearly differ. Edges of letters are smoothed differently by page and canvas, so a pixel
 * counts only if nothing like it is found next to its place either.
 */
export function differingShare(a: Raster, b: Raster): number {
  let differing = 0;
  for (let y = 1; y < a.height - 1; y += 1) {
    for (let x = 1; x < a.width - 1; x += 1) if (!hasLike(a, b, x, y)) differing += 1;
  }
  return differing / (a.width * a.height);
}

const tolerance = 40;

function hasLike(a: Raster, b: Raster, x: number, y: number): boolean {
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      const [from, to] = [(y * a.width + x) * 4, ((y + dy) * b.width + x + dx) * 4];
      const difference = Math.max(
        ...[0, 1, 2].map((channel) => Math.abs((a.data[from + channel] ?? 0) - (b.data[to + channel] ?? 0))),
      );
      if (difference <= tolerance) return true;
    }
  }
  return false;
}

/** The share of pixels of which a channel is more than 16 steps of 255 off. */
export function strictlyDiffering(a: ImageData, b: ImageData): number {
  let differing = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const off = [0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 16);
    if (off) differing += 1;
  }
  return differing / (a.width * a.height);
}

/** How far apart two pictures are on the whole: 0 to 255. */
export function meanDifference(a: ImageData, b: ImageData): number {
  return a.data.reduce((sum, value, at) => sum + Math.abs(value - (b.data[at] ?? 0)), 0) / a.data.length;
}

/**
 * Of all pixels that are not plain ground in either picture, the share of which a channel is more than 16 steps of 255
 * off; null: there are none.
 */
export function footprintDiffering(a: ImageData, b: ImageData, ground: string): number | null {
  const plain = [1, 3, 5].map((at) => parseInt(ground.slice(at, at + 2), 16));
  const off = (one: ImageData, at: number, other: (channel: number) => number): boolean =>
    [0, 1, 2].some((channel) => Math.abs((one.data[at + channel] ?? 0) - other(channel)) > 16);
  let [inked, differing] = [0, 0];
  for (let at = 0; at < a.data.length; at += 4) {
    const onGround = (channel: number): number => plain[channel] ?? 0;
    if (!off(a, at, onGround) && !off(b, at, onGround)) continue;
    inked += 1;
    if (off(a, at, (channel) => b.data[at + channel] ?? 0)) differing += 1;
  }
  return inked === 0 ? null : differing / inked;
}

/** Pictures side by side as a PNG in base64. */
export async function pngOf(pictures: readonly ImageData[]): Promise<string> {
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  const canvas = new OffscreenCanvas(width, Math.max(...pictures.map(({ height }) => height)));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no 2d context');
  pictures.reduce((x, picture) => {
    context.putImageData(picture, x, 0);
    return x + picture.width;
  }, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
