import type { ReactNode } from 'react';
import { besideEm, signEm } from '$shared/motion/fit-screen';
import type { FittedBlock } from '$shared/motion/fit-screen';
import type { KitColors, KitLook } from '$shared/motion/props/base';
import { blend } from '$shared/motion/shade';
import { fontOfTypeface } from '$shared/motion/typeface';
import type { Arrival } from '../arrival';
import { round } from '../typography';
import { Panel } from './panel';
import { partOpacity } from './pieces';
import { Picture } from './picture';
import { SetLines } from './set-lines';

interface ScreenBlockProps {
  readonly block: FittedBlock;
  readonly size: number;
  readonly look: KitLook;
  readonly colors: KitColors;
  readonly arrival: Arrival;
}

/** Links beside the name of a page; on a phone the three strokes that stand for them. */
function menu(
  width: number,
  size: number,
  line: (x: number, y: number, across: number, high?: number) => Bar,
): readonly Bar[] {
  const across = [0, 1, 2];
  if (width < size * 22)
    return across.map((at) => line(width - size * 1.3, size * (0.26 + at * 0.46), size * 1.3, 0.2));
  return across.map((at) => line(width - size * (2.4 + at * 3.2), size * 0.62, size * 2.2));
}

interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly radius: number;
}

/** One block of a drawn interface. Where it has no words it is sketched in bars. */
export function ScreenBlock({ block, size, look, colors, arrival }: ScreenBlockProps): ReactNode {
  const { box, kind, text } = block;
  const opacity = partOpacity(arrival, 3);
  if (opacity <= 0) return null;
  const field = blend(colors.card, colors.text, 0.1);
  const bars = barsOf(block, size, colors, field, Math.min(look.radius, size * 0.8), arrival.settled);
  const face =
    kind === 'heading' || kind === 'nav'
      ? look.heading
      : kind === 'text' || kind === 'input' || kind === 'list'
        ? look.body
        : look.label;
  const ink = kind === 'button' ? colors.onAccent : kind === 'text' || kind === 'input' ? colors.soft : colors.text;
  const place = textPlace(block, size);
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(box.x),
        top: Math.round(box.y),
        width: Math.round(box.width),
        height: Math.round(box.height),
        overflow: kind === 'image' ? 'hidden' : 'visible',
        borderRadius: kind === 'image' ? Math.min(look.radius, size) : 0,
        transform: `translateY(${round((1 - arrival.moved) * size * 1.4)}px)`,
      }}
    >
      {kind === 'image' ? (
        <Picture
          src={null}
          width={box.width}
          height={box.height}
          pan="none"
          travel={0}
          colors={colors}
          opacity={opacity}
          index={block.index}
        />
      ) : null}
      {bars.map((bar, index) => (
        <Panel key={index} {...bar} opacity={opacity} />
      ))}
      {text ? (
        <SetLines
          fitted={text}
          font={fontOfTypeface(face)}
          color={ink}
          x={place.x}
          y={place.y}
          width={box.width - place.x * (place.align === 'center' ? 2 : 1)}
          align={place.align}
          enter="fade-rise"
          arrival={arrival}
        />
      ) : null}
    </div>
  );
}

function textPlace(
  { kind, box, text, beside }: FittedBlock,
  size: number,
): { readonly x: number; readonly y: number; readonly align: 'center' | undefined } {
  const middle = (box.height - (text?.height ?? 0)) / 2 + size * 0.08;
  switch (kind) {
    case 'button':
      return { x: 0, y: middle, align: 'center' };
    case 'nav':
      return { x: size * 1.9, y: middle, align: undefined };
    case 'input':
      return { x: size * 0.9, y: middle, align: undefined };
    case 'card':
    case 'chart':
      if (beside) return { x: size * besideEm, y: middle, align: undefined };
      return { x: size, y: kind === 'card' ? box.height - size - (text?.height ?? 0) : size, align: undefined };
    case 'image':
      return { x: size, y: box.height - size - (text?.height ?? 0), align: undefined };
    case 'list':
      return { x: size * 2, y: size * 0.4, align: undefined };
    case 'heading':
    case 'text':
      return { x: 0, y: 0, align: undefined };
  }
}

function barsOf(
  { kind, box, text, index, beside }: FittedBlock,
  size: number,
  colors: KitColors,
  field: string,
  radius: number,
  grown: number,
): readonly Bar[] {
  const { width, height } = box;
  const strong = blend(colors.card, colors.text, 0.26);
  const line = (x: number, y: number, across: number, high = 0.42, fill = field): Bar => ({
    x,
    y,
    width: across,
    height: size * high,
    radius: size * high * 0.5,
    fill,
  });
  const whole = (fill: string, corner = radius): Bar => ({ x: 0, y: 0, width, height, fill, radius: corner });
  switch (kind) {
    case 'nav':
      return [
        { x: 0, y: size * 0.2, width: size * 1.2, height: size * 1.2, radius: size * 0.36, fill: colors.accent },
        ...(text ? [] : [line(size * 1.9, size * 0.6, Math.min(size * 4, width - size * 4.4), 0.42, strong)]),
        ...menu(width, size, line),
      ];
    case 'heading':
      return text ? [] : [line(0, 0, width * 0.72, 1.1, strong), line(0, size * 1.8, width * 0.5, 1.1, strong)];
    case 'text':
      return text ? [] : [0.92, 0.98, 0.6].map((share, at) => line(0, at * size * 0.9, width * share * 0.7));
    case 'button':
      return [
        whole(colors.accent, Math.max(radius, size * 0.3)),
        ...(text ? [] : [line(width * 0.28, size * 1.04, width * 0.44, 0.42, colors.onAccent)]),
      ];
    case 'input':
      return [
        whole(field, Math.max(radius, size * 0.3)),
        ...(text ? [] : [line(size * 0.9, size * 1.04, Math.min(width * 0.4, size * 8), 0.42, strong)]),
      ];
    case 'card': {
      const [left, top] = beside ? [size * besideEm, height / 2 - size * 0.66] : [size, height - size * 2.3];
      return [
        whole(field, Math.max(radius, size * 0.3)),
        {
          x: beside ? size * 0.8 : size,
          y: beside ? (height - size * signEm) / 2 : size,
          width: size * signEm,
          height: size * signEm,
          radius: size * 0.4,
          fill: index % 2 === 0 ? colors.accent : strong,
        },
        ...(text
          ? []
          : [
              line(left, top, (width - left) * 0.72, 0.42, strong),
              line(left, top + size * 0.9, (width - left) * 0.5, 0.42, strong),
            ]),
      ];
    }
    case 'list':
      return [0, 1, 2].flatMap((at) => [
        {
          x: 0,
          y: at * size * 2.3,
          width: size * 1.3,
          height: size * 1.3,
          radius: size * 0.65,
          fill: at === 0 ? colors.accent : field,
        },
        ...(text && at === 0
          ? []
          : [line(size * 2, at * size * 2.3 + size * 0.2, width * (0.6 - at * 0.1), 0.42, strong)]),
        line(size * 2, at * size * 2.3 + size * (text && at === 0 ? 1.4 : 0.92), width * 0.3),
      ]);
    case 'chart':
      return [
        whole(field, Math.max(radius, size * 0.3)),
        ...[0.36, 0.54, 0.45, 0.7, 0.86].map((share, at) => {
          const tall = (height - size * (text ? 4 : 2.4)) * share * grown;
          const step = (width - size * 2) / 5;
          return {
            x: size + step * (at + 0.16),
            y: height - size - tall,
            width: step * 0.68,
            height: tall,
            radius: size * 0.2,
            fill: at === 4 ? colors.accent : strong,
          };
        }),
      ];
    case 'image':
      return [];
  }
}
