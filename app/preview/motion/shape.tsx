import type { ReactNode } from 'react';
import { faceOf } from '$shared/motion/measure-text';
import type { ShapeProps } from '$shared/motion/props/accents';
import { useArrivals } from './arrival';
import { capTopEm, lineBoxEm, round, textStyle } from './typography';

/** A rule that is drawn, a disc that grows, a quotation mark that rises. */
export function Shape(props: ShapeProps): ReactNode {
  const { shape, box, color, enter = 'draw' } = props;
  const [arrival] = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    pieces: 1,
    gapSeconds: 0,
    longestSeconds: 1,
  });
  const moved = enter === 'none' ? 1 : (arrival?.moved ?? 1);
  const settled = enter === 'none' ? 1 : (arrival?.settled ?? 1);
  const place = { position: 'absolute', left: round(box.x), top: round(box.y), height: round(box.height) } as const;
  switch (shape) {
    case 'rule':
    case 'bar':
      return (
        <div
          style={{
            ...place,
            width: round(box.width * settled),
            backgroundColor: color,
            borderRadius: shape === 'bar' ? round(box.height / 2) : 0,
          }}
        />
      );
    case 'disc':
      return (
        <div
          style={{
            ...place,
            width: round(box.width),
            borderRadius: round(box.height / 2),
            backgroundColor: color,
            transform: `scale(${Math.round(Math.max(0, moved) * 1000) / 1000})`,
          }}
        />
      );
    case 'quote-mark':
      return <QuoteMark {...props} moved={moved} settled={settled} />;
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
}: ShapeProps & { moved: number; settled: number }): ReactNode {
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
        left: round(box.x - (inkLeft * size) / 1000),
        top: round(top + (1 - moved) * box.height * 0.4),
        width: round(size),
        height: round(lineBoxEm * size),
        opacity: round(Math.min(1, settled)),
      }}
    >
      {'“'}
    </div>
  );
}
