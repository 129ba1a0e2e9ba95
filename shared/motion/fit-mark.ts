import { fitText } from './fit-text';
import type { FittedText } from './fit-text';
import type { TextFont } from './measure-text';

export interface MarkRequest {
  readonly name: string;
  readonly hasSign: boolean;
  readonly font: TextFont;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly minSize: number;
}

export interface FittedMark {
  readonly name: FittedText;
  /** 0 where there is none. */
  readonly sign: number;
  /** Beside the name, or above it where it would make the name small. */
  readonly beside: boolean;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
}

/** A name as a mark: its sign beside it in a wide picture, above it in an upright one. */
export function fitMark({ name: whole, hasSign, font, width, height, size, minSize }: MarkRequest): FittedMark {
  // Longer ones are cut anyway.
  const name = whole.slice(0, 160);
  const set = (beside: boolean): FittedMark => {
    // In em of the name's size.
    const [signEm, gapEm] = hasSign ? (beside ? [0.98, 0.32] : [1.5, 0.62]) : [0, 0];
    for (let wanted = size; ; wanted = Math.max(minSize, Math.min(wanted - 1, Math.floor(wanted * 0.94)))) {
      const sign = wanted * signEm;
      const gap = wanted * gapEm;
      const text = fitText({
        text: name,
        font,
        width: Math.max(wanted, width - (beside ? sign + gap : 0)),
        height: Math.max(wanted, height - (beside ? 0 : sign + gap)),
        size: wanted,
        minSize: Math.min(wanted, minSize),
        leading: 1.04,
        maxLines: beside ? 1 : 4,
      });
      const ink = Math.max(0, ...text.lines.map((line) => line.width));
      const mark: FittedMark = {
        name: text,
        sign,
        beside,
        gap,
        width: Math.min(width, beside ? sign + gap + ink : Math.max(sign, ink)),
        height: beside ? Math.max(sign, text.height) : sign + gap + text.height,
      };
      // A sign keeps its share of the name.
      if ((text.size >= wanted && mark.height <= height && sign + gap < width) || wanted <= minSize) return mark;
    }
  };
  const beside = set(true);
  if (!hasSign || (beside.name.size >= size * 0.7 && !beside.name.truncated)) return beside;
  return set(false);
}
