import type { CSSProperties, ReactNode } from 'react';
import { faceOf } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import { capTopEm, lineBoxEm, round, textStyle } from '../typography';

interface ChartTextProps {
  readonly text: string;
  /** Its capitals stand on the middle line. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly align: 'left' | 'center' | 'right';
  readonly font: TextFont;
  readonly size: number;
  readonly color: string;
  readonly shift?: { readonly x: number; readonly y: number } | null;
  readonly opacity?: number;
}

/** One line of a chart: a label or a value. */
export function ChartText({ text, box, align, font, size, color, shift, opacity = 1 }: ChartTextProps): ReactNode {
  if (opacity <= 0) return null;
  const cap = faceOf(font).metrics.capHeight / 1000;
  const style: CSSProperties = {
    ...textStyle(text, font, size, color),
    position: 'absolute',
    left: Math.round(box.x),
    top: Math.round(box.y + box.height / 2 - (capTopEm(font) + cap / 2) * size),
    width: Math.round(box.width),
    height: round(lineBoxEm * size),
    textAlign: align,
  };
  if (opacity < 1) style.opacity = round(opacity);
  if (shift && (shift.x !== 0 || shift.y !== 0))
    style.transform = `translate(${round(shift.x)}px, ${round(shift.y)}px)`;
  return (
    <div dir="auto" style={style}>
      {text}
    </div>
  );
}
