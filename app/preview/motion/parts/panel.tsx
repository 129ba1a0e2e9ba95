import type { ReactNode } from 'react';
import type { KitColors, KitLook } from '$shared/motion/props/base';
import { round } from '../typography';

interface PanelProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number | string;
  readonly fill: string;
  readonly edge?: string | undefined;
  readonly shadow?: boolean | undefined;
  readonly opacity: number;
}

/** A field with corners, on whole pixels. It has no children: opacity belongs on leaves. */
export function Panel({ x, y, width, height, radius, fill, edge, shadow = false, opacity }: PanelProps): ReactNode {
  if (opacity <= 0) return null;
  return (
    <div
      style={{
        position: 'absolute',
        left: Math.round(x),
        top: Math.round(y),
        width: Math.round(width),
        height: Math.round(height),
        boxSizing: 'border-box',
        borderRadius: typeof radius === 'number' ? round(radius) : radius,
        backgroundColor: fill,
        ...(edge === undefined ? {} : { border: `2px solid ${edge}` }),
        ...(shadow ? { boxShadow: '0px 12px 40px rgba(0, 0, 0, 0.18)' } : {}),
        ...(opacity < 1 ? { opacity: round(opacity) } : {}),
      }}
    />
  );
}

type CardPanel = Pick<PanelProps, 'fill' | 'edge' | 'shadow'>;

/** What a field is told from the ground by in this style. Where cards are only ruled, one that must be a field has an edge. */
export function cardPanel({ card }: KitLook, colors: KitColors): CardPanel {
  if (card === 'raised') return { fill: colors.card, shadow: true };
  const seen = card === 'filled' && colors.card !== colors.background;
  return { fill: colors.card, edge: seen ? undefined : colors.muted };
}

interface CardFaceProps {
  readonly width: number;
  readonly height: number;
  readonly look: KitLook;
  readonly colors: KitColors;
  readonly opacity: number;
  /** Drawn in the accent colour: the one card that stands out. */
  readonly lit?: boolean;
}

/** What a card stands on, in the manner of the style. */
export function CardFace({ width, height, look, colors, opacity, lit = false }: CardFaceProps): ReactNode {
  const place = { x: 0, y: 0, width, height, opacity };
  if (look.card === 'ruled')
    return <Panel {...place} height={lit ? 6 : 3} radius={0} fill={lit ? colors.accent : colors.muted} />;
  const radius = Math.min(look.radius, height / 3);
  return <Panel {...place} radius={radius} {...(lit ? { fill: colors.accent } : cardPanel(look, colors))} />;
}

/** What is written on a field of the accent, or of the ground. */
export function inksOn(onAccent: boolean, colors: KitColors) {
  return onAccent
    ? { text: colors.onAccent, soft: colors.onAccent, sign: colors.onAccent }
    : { text: colors.text, soft: colors.soft, sign: colors.accentText };
}
