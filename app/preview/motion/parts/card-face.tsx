import type { ReactNode } from 'react';
import type { KitColors, KitLook } from '$shared/motion/props/base';
import { round } from '../typography';

interface CardFaceProps {
  readonly width: number;
  readonly height: number;
  readonly look: KitLook;
  readonly colors: KitColors;
  readonly opacity: number;
  /** Drawn in the accent colour: the one card that stands out. */
  readonly lit?: boolean;
}

/** What a card stands on, in the manner of the style. It has no children: opacity belongs on leaves. */
export function CardFace({ width, height, look, colors, opacity, lit = false }: CardFaceProps): ReactNode {
  const place = { position: 'absolute', left: 0, top: 0, width: round(width), opacity } as const;
  const radius = Math.min(look.radius, height / 3);
  if (look.card === 'ruled') {
    return <div style={{ ...place, height: lit ? 6 : 3, backgroundColor: lit ? colors.accent : colors.muted }} />;
  }
  const whole = { ...place, height: round(height), borderRadius: round(radius) };
  if (lit) return <div style={{ ...whole, backgroundColor: colors.accent }} />;
  switch (look.card) {
    case 'filled':
      return <div style={{ ...whole, backgroundColor: colors.card }} />;
    case 'outlined':
      return <div style={{ ...whole, boxSizing: 'border-box', border: `2px solid ${colors.muted}` }} />;
    case 'raised':
      return <div style={{ ...whole, backgroundColor: colors.card, boxShadow: '0px 10px 34px rgba(0, 0, 0, 0.16)' }} />;
  }
}
