import type { CSSProperties, ReactNode } from 'react';
import { faceOf } from '$shared/motion/measure-text';
import type { ShapeProps } from '$shared/motion/props/accents';
import { standing } from './arrival';
import { Disc } from './parts/disc';
import { leavingOpacity } from './parts/move';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { capTopEm, lineBoxEm, round, textStyle, thousandths } from './typography';

/** A rule that is drawn, a disc that grows, a quotation mark that rises. */
export function Shape(props: ShapeProps): ReactNode {
  const { shape, box, color, enter = 'draw' } = props;
  const arrival = usePieces({ ...props, enter }, 1)(0);
  const { after } = arrival;
  // Drawn, it has a way of its own; any other motion takes all of it.
  const own = enter === 'draw';
  const { moved, settled } = own ? arrival : standing;
  const opacity = own ? leavingOpacity(after) : pieceOpacity(enter, arrival);
  const carried = pieceStyle(own ? 'none' : enter, arrival, Math.max(box.height, box.width * 0.4));
  const place = { x: box.x, y: box.y, height: box.height };
  const round = { ...place, color, opacity };
  switch (shape) {
    case 'rule':
      return (
        <div
          style={{
            position: 'absolute',
            left: Math.round(box.x),
            top: Math.round(box.y),
            width: Math.round(box.width * settled),
            height: Math.round(box.height),
            backgroundColor: color,
            opacity,
            ...carried,
          }}
        />
      );
    case 'bar':
      return <Disc {...round} width={box.width * settled} move={carried} />;
    case 'disc':
      return (
        <Disc
          {...round}
          width={box.width}
          move={moved === 1 ? carried : { ...carried, transform: `scale(${thousandths(Math.max(0, moved))})` }}
        />
      );
    case 'quote-mark':
      return <QuoteMark {...props} moved={moved} settled={settled} opacity={opacity} carried={carried} />;
  }
}

/** The opening quotation mark of the typeface itself, so large that its ink fills the box. */
function QuoteMark({
  box,
  color,
  font: family = 'Fraunces',
  weight = 700,
  moved,
  settled,
  opacity,
  carried,
}: ShapeProps & { moved: number; settled: number; opacity: number; carried: CSSProperties }): ReactNode {
  const font = { family, weight, italic: false, tracking: 0 };
  const [inkLeft, inkBottom, inkRight, inkTop] = faceOf(font).metrics.quoteInk;
  const size = Math.min((box.height * 1000) / (inkTop - inkBottom), (box.width * 1000) / (inkRight - inkLeft));
  const { capHeight } = faceOf(font).metrics;
  const top = box.y - (capTopEm(font) + (capHeight - inkTop) / 1000) * size;
  return (
    <div
      style={{
        ...textStyle('“', font, size, color),
        position: 'absolute',
        left: Math.round(box.x - (inkLeft * size) / 1000),
        top: Math.round(top + (1 - moved) * box.height * 0.4),
        width: Math.round(size),
        height: round(lineBoxEm * size),
        opacity: round(Math.min(1, settled) * opacity),
        ...carried,
      }}
    >
      {'“'}
    </div>
  );
}
