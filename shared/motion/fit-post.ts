import { largest, setAt } from './fit-room';
import type { Room } from './fit-room';
import type { FittedText } from './fit-text';
import { measureText } from './measure-text';
import { fontOfTypeface } from './typeface';

export interface Post {
  readonly author: string;
  readonly handle: string | null;
  readonly text: string;
  readonly metrics: readonly { readonly label: string; readonly value: string }[];
}

export interface FittedPost {
  readonly size: number;
  readonly nameSize: number;
  readonly smallSize: number;
  readonly pad: number;
  readonly disc: number;
  readonly author: FittedText;
  readonly handle: FittedText | null;
  readonly text: FittedText;
  readonly textY: number;
  readonly metrics: readonly {
    readonly label: string;
    readonly value: string;
    readonly x: number;
    readonly labelX: number;
  }[];
  readonly metricsY: number;
  readonly height: number;
}

/** A post as a card: who says it, what is said, and the numbers under it. */
export function fitPost(post: Post, { width, height, size, minSize, look }: Room): FittedPost {
  return largest({ size, minSize }, (tried, last) => {
    const pad = Math.round(tried * 1.05);
    const nameSize = Math.max(minSize, Math.round(tried * 0.74));
    const smallSize = Math.max(minSize, Math.round(tried * 0.6));
    const disc = Math.round(nameSize * 2.3);
    const beside = width - pad * 2 - disc - nameSize * 0.8;
    const author = setAt(post.author, look.heading, nameSize, { width: beside, height: nameSize * 2, maxLines: 1 });
    const handle =
      post.handle === null
        ? null
        : setAt(post.handle, look.body, smallSize, { width: beside, height: smallSize * 2, maxLines: 1 });
    const textY = pad + disc + tried * 0.85;
    const footer = post.metrics.length === 0 ? 0 : tried * 1.1 + smallSize * 1.9;
    const text = setAt(post.text, look.body, tried, {
      width: width - pad * 2,
      height: height - textY - footer - pad,
      maxLines: 9,
    });
    const metricsY = textY + text.height + tried * 1.1 + smallSize * 1.1;
    let x = pad;
    const metrics = post.metrics.flatMap(({ label, value }) => {
      const labelX = x + measureText(value, fontOfTypeface(look.heading), smallSize) + smallSize * 0.4;
      const placed = { label, value, x, labelX };
      x = labelX + measureText(label, fontOfTypeface(look.body), smallSize) + smallSize * 1.5;
      return x - smallSize * 1.5 <= width - pad ? [placed] : [];
    });
    const whole = metrics.length === 0 ? textY + text.height + pad : metricsY + smallSize * 0.75 + pad;
    return {
      size: tried,
      nameSize,
      smallSize,
      pad,
      disc,
      author,
      handle,
      text,
      textY,
      metrics,
      metricsY,
      height: whole,
      // A name that goes on and on is cut before the post itself becomes small.
      fits:
        last ||
        (whole <= height + 0.5 &&
          !text.truncated &&
          (tried <= size * 0.6 || (!author.truncated && !handle?.truncated && metrics.length === post.metrics.length))),
    };
  });
}
