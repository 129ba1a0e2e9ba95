import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import type { ConfettiProps } from '$shared/motion/props/accents';
import { blend } from '$shared/motion/shade';
import { leavingOpacity } from './parts/move';
import { noise } from './parts/noise';
import { useStage } from './parts/stage';
import { round } from './typography';

interface Piece {
  readonly burst: boolean;
  readonly x: number;
  readonly lift: number;
  readonly drift: number;
  readonly turn: number;
  readonly phase: number;
  readonly size: number;
  readonly color: number;
  readonly round: boolean;
}

const amounts = { little: 46, much: 120 } as const;

/** Two bursts from the lower corners, then a quiet rain for as long as the scene lasts. The same pieces each time. */
export function Confetti(props: ConfettiProps): ReactNode {
  const { amount = 'much', box, colors, at = 0 } = props;
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const left = leavingOpacity(useStage(props).after);
  const pieces = useMemo(() => scattered(amounts[amount]), [amount]);
  const seconds = (frame - at) / fps;
  const unit = Math.min(box.width, box.height);
  const inks = [
    colors.accent,
    colors.text,
    blend(colors.accent, '#ffffff', 0.42),
    colors.muted,
    blend(colors.accent, colors.text, 0.5),
  ];
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: box.y,
        width: box.width,
        height: box.height,
        overflow: 'hidden',
      }}
    >
      <svg width={box.width} height={box.height} viewBox={`0 0 ${box.width} ${box.height}`}>
        {pieces.map((piece, index) => {
          const place = piece.burst ? burstAt(piece, seconds, box, unit) : rainAt(piece, seconds, box, unit);
          if (!place) return null;
          const side = unit * 0.017 * piece.size;
          const seen = round(left * clearing(place, box));
          // A flake of paper that tumbles is seen from its edge twice a turn.
          const flat = Math.abs(Math.cos(seconds * piece.turn * 2.2 + piece.phase * 6));
          const turn = (seconds * piece.turn * 90 + piece.phase * 360) % 360;
          return (
            <g
              key={index}
              transform={`translate(${place.x.toFixed(1)} ${place.y.toFixed(1)}) rotate(${turn.toFixed(1)})`}
            >
              {piece.round ? (
                <ellipse
                  cx={0}
                  cy={0}
                  rx={side * 0.55}
                  ry={side * 0.55 * Math.max(0.15, flat)}
                  fill={inks[piece.color]}
                  fillOpacity={seen}
                />
              ) : (
                <rect
                  x={-side / 2}
                  y={(-side * 0.8 * Math.max(0.12, flat)) / 1}
                  width={side}
                  height={side * 1.6 * Math.max(0.12, flat)}
                  fill={inks[piece.color]}
                  fillOpacity={seen}
                />
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

type Size = ConfettiProps['box'];

/** In the middle, where the words are, it is hardly there: letters are not to be taken for paper. */
function clearing({ x, y }: { readonly x: number; readonly y: number }, { width, height }: Size): number {
  const away = Math.hypot((x / width - 0.5) / 0.46, (y / height - 0.5) / 0.34);
  return Math.min(1, Math.max(0.1, (away - 0.72) / 0.4));
}

function burstAt({ x, lift, drift, phase }: Piece, seconds: number, { width, height }: Size, unit: number) {
  const time = seconds - phase * 0.18;
  if (time <= 0) return null;
  const fromLeft = x < 0.5;
  const slowed = 1 - Math.exp(-2.6 * time);
  const reach = width * (0.08 + 0.44 * drift) * slowed;
  const y = height * 1.02 - height * (0.5 + 0.62 * lift) * slowed + unit * 0.22 * Math.max(0, time - 0.25) ** 1.5;
  return y > height * 1.06
    ? null
    : {
        x: (fromLeft ? -width * 0.01 + reach : width * 1.01 - reach) + Math.sin(time * 2 + phase * 9) * unit * 0.012,
        y,
      };
}

function rainAt({ x, lift, phase }: Piece, seconds: number, { width, height }: Size, unit: number) {
  const time = seconds - 0.5 - phase * 3.4;
  if (time <= 0) return null;
  const turn = (height * 1.1) / (unit * (0.15 + 0.12 * lift));
  const fallen = (time % turn) / turn;
  return { x: width * x + Math.sin(time * 1.6 + phase * 12) * unit * 0.03, y: -height * 0.05 + fallen * height * 1.1 };
}

function scattered(count: number): readonly Piece[] {
  let drawn = 0;
  const random = (): number => noise(20_260, (drawn += 1));
  return Array.from({ length: count }, (_, index) => ({
    burst: index % 5 < 3,
    x: random(),
    lift: random(),
    drift: random(),
    turn: 1 + random() * 2.4,
    phase: random(),
    size: 0.7 + random() * 0.8,
    color: Math.floor(random() * 5),
    round: random() < 0.3,
  }));
}
