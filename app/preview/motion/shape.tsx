import type { ReactNode } from 'react';
import type { ShapeProps } from '$shared/motion/props';
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
  // The ink of the mark is about a third of an em high and hangs from the height of the capitals.
  const size = box.height / 0.3;
  return (
    <div
      style={{
        ...textStyle('“', font, size, color),
        position: 'absolute',
        left: round(box.x - size * 0.05),
        top: round(box.y - capTopEm(font) * size + (1 - moved) * box.height * 0.4),
        width: round(size),
        height: round(lineBoxEm * size),
        opacity: round(Math.min(1, settled)),
      }}
    >
      {'“'}
    </div>
  );
}
