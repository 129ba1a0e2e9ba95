import type { ReactNode } from 'react';
import type { Box, KitColors, KitLook } from '$shared/motion/props/base';
import type { Cell } from '$shared/motion/fit-cells';
import type { PlacedText } from '$shared/motion/stack-texts';
import { faceOf } from '$shared/motion/measure-text';
import type { EnterMotion } from '$shared/schema/motions';
import type { Arrival } from '../arrival';
import { round } from '../typography';
import { Disc } from './disc';
import { leavingOpacity } from './move';
import { inksOn } from './panel';
import { pieceStyle } from './pieces';
import { SetLines } from './set-lines';
import { Sign } from './sign';

interface CellFrameProps {
  readonly box: Box;
  /** How far the grid stands below the top of the box. */
  readonly down: number;
  readonly cell: Cell;
  readonly enter: EnterMotion;
  readonly arrival: Arrival;
  readonly size: number;
  readonly children: ReactNode;
}

/** A cell at its place, on its way in. What it holds is placed from its corner. */
export function CellFrame({ box, down, cell, enter, arrival, size, children }: CellFrameProps): ReactNode {
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(box.x + cell.x),
        top: Math.round(box.y + down + cell.y),
        width: Math.round(cell.width),
        height: Math.round(cell.height),
        ...pieceStyle(enter, arrival, size),
      }}
    >
      {children}
    </div>
  );
}

interface CellTextsProps {
  readonly texts: readonly PlacedText[];
  readonly color: (index: number) => string;
  readonly align?: 'left' | 'center' | undefined;
  readonly arrival: Arrival;
}

export function CellTexts({ texts, color, align, arrival }: CellTextsProps): ReactNode {
  return texts.map((text, index) => (
    <SetLines key={index} {...text} color={color(index)} align={align} enter="fade-rise" arrival={arrival} />
  ));
}

interface MarkProps {
  /** The text it stands before. */
  readonly text: PlacedText;
  readonly indent: number;
  readonly icon: string;
  readonly color: string;
  readonly size: number;
  readonly arrival: Arrival;
}

/** A drawn mark before a text, on the middle of the capitals of its first line. */
export function Mark({ text, indent, icon, color, size, arrival }: MarkProps): ReactNode {
  const cap = (faceOf(text.font).metrics.capHeight / 1000) * text.fitted.size;
  if (icon === 'dot') {
    const across = size * 0.36;
    return (
      <Disc
        x={text.x - indent + size * 0.2}
        y={text.y + cap / 2 - across / 2}
        width={across}
        color={color}
        opacity={leavingOpacity(arrival.after)}
        move={arrival.moved === 1 ? {} : { transform: `scale(${round(Math.max(0, arrival.moved))})` }}
      />
    );
  }
  return (
    <Sign
      icon={icon}
      x={text.x - indent}
      y={text.y + cap / 2 - size / 2}
      size={size}
      color={color}
      weight={2.8}
      arrival={arrival}
    />
  );
}

/** What stands on a card in this style. Under a hairline there is no field: the ground itself is what is written on. */
export function inks(look: KitLook, colors: KitColors, lit: boolean) {
  return inksOn(lit && look.card !== 'ruled', colors);
}
