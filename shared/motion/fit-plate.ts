import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';

export interface PlateRequest {
  readonly name: string;
  readonly title: string | null;
  readonly heading: TextFont;
  readonly body: TextFont;
  readonly width: number;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedPlate {
  readonly name: FittedText;
  readonly title: FittedText | null;
  readonly pad: number;
  readonly gap: number;
  /** Of the stroke at its side. */
  readonly bar: number;
  readonly width: number;
  readonly height: number;
}

/** A name and a line about it on a plate that is just as large as they are. */
export function fitPlate({ name, title, heading, body, width, size, minSize }: PlateRequest): FittedPlate {
  const pad = Math.round(size * 0.5);
  const bar = Math.max(4, Math.round(size * 0.16));
  const inner = Math.max(size, width - pad * 2 - bar);
  const least = Math.min(size, minSize);
  const first = fitText({
    text: name,
    font: heading,
    width: inner,
    height: size * 2.6,
    size,
    minSize: least,
    leading: 1.06,
    maxLines: 2,
  });
  const small = Math.max(least, first.size * 0.58);
  const second =
    title === null
      ? null
      : fitText({
          text: title,
          font: body,
          width: inner,
          height: small * 2.8,
          size: small,
          minSize: Math.min(small, least),
          leading: 1.2,
          maxLines: 2,
        });
  const gap = second ? first.size * 0.42 : 0;
  const ink = Math.max(0, ...[...first.lines, ...(second?.lines ?? [])].map((line) => line.width));
  return {
    name: first,
    title: second,
    pad,
    gap,
    bar,
    // Lines keep a hair of their measure free.
    width: Math.min(width, Math.ceil(ink / 0.985) + pad * 2 + bar + 2),
    height: Math.ceil(pad * 2 + first.height + gap + (second?.height ?? 0) - (second?.size ?? first.size) * 0.14),
  };
}
