import type { CSSProperties, ReactNode } from 'react';
import { directionIn, faceOf } from '$shared/motion/measure-text';
import type { TextFont } from '$shared/motion/measure-text';
import { capTopEm, lineBoxEm, round, textStyle } from '../typography';
import { otherSide, Upright, useSides } from './sides';

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
  const { rtl, mirrored } = useSides();
  if (opacity <= 0) return null;
  const cap = faceOf(font).metrics.capHeight / 1000;
  const style: CSSProperties = {
    ...textStyle(text, font, size, color),
    position: 'absolute',
    left: Math.round(box.x),
    top: Math.round(box.y + box.height / 2 - (capTopEm(font) + cap / 2) * size),
    width: Math.round(box.width),
    height: round(lineBoxEm * size),
    textAlign: mirrored ? otherSide(align) : align,
  };
  if (opacity < 1) style.opacity = round(opacity);
  if (shift && (shift.x !== 0 || shift.y !== 0))
    style.transform = `translate(${round(mirrored ? -shift.x : shift.x)}px, ${round(shift.y)}px)`;
  return (
    <Upright x={box.x} width={box.width}>
      <div dir={directionIn(text, rtl)} style={style}>
        {text}
      </div>
    </Upright>
  );
}
