import { setAt } from './fit-room';
import type { Room } from './fit-room';
import type { FittedText } from './fit-text';

export interface FittedFramed {
  readonly caption: FittedText | null;
  /** Where the caption begins: all above it is the frame's. */
  readonly captionY: number;
}

/** Room for a framed picture, and a line or two under it. */
export function fitFramed(caption: string | null, { width, height, size, look }: Room): FittedFramed {
  if (caption === null) return { caption: null, captionY: height };
  const text = setAt(caption, look.body, size, { width, height: height * 0.3, maxLines: 2 });
  const captionY = height - text.height;
  return { caption: text, captionY };
}
