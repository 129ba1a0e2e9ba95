import type { CSSProperties, ReactNode } from 'react';
import { fitLine } from '$shared/motion/fit-text';
import type { TextFont } from '$shared/motion/measure-text';
import type { Box, KitColors, KitLook } from '$shared/motion/props/base';
import { blend, isDarkShade, lightOnDark } from '$shared/motion/shade';
import type { TokenKind } from '$shared/motion/tokens';
import type { Arrival } from '../arrival';
import { lineBoxEm, round, textStyle } from '../typography';
import { Panel } from './panel';
import { partOpacity, wholeStyle } from './pieces';

/** Colours of code: on a dark field in every style, since that is where people know them from. */
export interface MonoColors {
  readonly field: string;
  readonly bar: string;
  readonly edge: string | undefined;
  readonly soft: string;
  readonly accent: string;
  readonly added: string;
  readonly removed: string;
  readonly tokens: Readonly<Record<TokenKind, string>>;
}

export function monoColors(colors: KitColors): MonoColors {
  const accent = lightOnDark(colors.accent);
  const dark = isDarkShade(colors.background);
  // Near black, with a breath of the ground, so that the window belongs to the scene.
  const field = blend('#0d0f16', dark ? colors.background : colors.accent, dark ? 0.22 : 0.05);
  return {
    field: isDarkShade(field) ? field : '#0d0f16',
    bar: blend(field, '#ffffff', 0.07),
    edge: dark ? blend(field, '#ffffff', 0.2) : undefined,
    soft: '#9aa2b8',
    accent,
    added: '#8fdc9a',
    removed: '#ff9a9a',
    tokens: {
      plain: '#e9ebf2',
      sign: '#b6bccb',
      comment: '#939bb2',
      string: '#a9dc8b',
      number: '#f5bd72',
      keyword: accent,
      tag: accent,
      name: '#82cfff',
    },
  };
}

interface WindowProps {
  /** What it stands in the middle of, and of what size the element is there. */
  readonly box: Box;
  readonly em: number;
  readonly fitted: { readonly bar: number; readonly size: number; readonly height: number };
  readonly title: string | undefined;
  readonly font: TextFont;
  readonly look: KitLook;
  readonly mono: MonoColors;
  readonly opened: Arrival;
  readonly children: ReactNode;
}

/** A dark window with a bar, three dots and the name of what is in it, which slides up into its place. */
export function MonoWindow({ box, em, fitted, opened, children, ...bar }: WindowProps): ReactNode {
  const height = Math.min(box.height, fitted.height);
  return (
    <div
      style={{
        position: 'absolute',
        left: box.x,
        top: Math.round(box.y + (box.height - height) / 2),
        width: box.width,
        height,
        ...windowStyle(opened, em),
      }}
    >
      <WindowFace {...bar} width={box.width} height={height} bar={fitted.bar} size={fitted.size} arrival={opened} />
      {children}
    </div>
  );
}

interface FaceProps extends Pick<WindowProps, 'title' | 'font' | 'look' | 'mono'> {
  readonly width: number;
  readonly height: number;
  readonly bar: number;
  readonly size: number;
  readonly arrival: Arrival;
}

function WindowFace({ width, height, bar, size, title, font, look, mono, arrival }: FaceProps): ReactNode {
  const opacity = partOpacity(arrival, 3);
  const radius = Math.max(10, Math.min(look.radius, 28));
  const dot = Math.round(bar * 0.24);
  return (
    <>
      <Panel
        x={0}
        y={0}
        width={width}
        height={height}
        radius={radius}
        fill={mono.field}
        edge={mono.edge}
        shadow
        opacity={opacity}
      />
      <Panel
        x={2}
        y={2}
        width={width - 4}
        height={bar - 2}
        radius={`${radius - 2}px ${radius - 2}px 0px 0px`}
        fill={mono.bar}
        opacity={opacity}
      />
      {[0, 1, 2].map((index) => (
        <Panel
          key={index}
          x={bar * 0.5 + index * dot * 1.75}
          y={(bar - dot) / 2}
          width={dot}
          height={dot}
          radius={dot / 2}
          fill={index === 0 ? mono.accent : '#5b6275'}
          opacity={opacity}
        />
      ))}
      {title === undefined ? null : (
        <div
          style={{
            ...monoStyle(title, font, size * 0.8, mono.soft, 0, 0, bar),
            width: round(width),
            textAlign: 'center',
            opacity: round(opacity),
          }}
        >
          {fitLine(title, font, size * 0.8, width - bar * 6)}
        </div>
      )}
    </>
  );
}

/** Up into its place, and what it does there as a whole. */
export function windowStyle(opened: Arrival, size: number): CSSProperties {
  if (opened.linear < 1) return { transform: `translateY(${round((1 - opened.moved) * size)}px)` };
  return wholeStyle(opened.after, size);
}

/** A line in the middle of a row. */
export function monoStyle(
  text: string,
  font: TextFont,
  size: number,
  color: string,
  x: number,
  rowY: number,
  rowHeight: number,
): CSSProperties {
  return {
    ...textStyle(text, font, size, color),
    position: 'absolute',
    left: Math.round(x),
    top: Math.round(rowY + (rowHeight - lineBoxEm * size) / 2),
    height: round(lineBoxEm * size),
  };
}
