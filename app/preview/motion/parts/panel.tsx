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
        ...(shadow ? { boxShadow: '0px 14px 44px rgba(0, 0, 0, 0.2)' } : {}),
        ...(opacity < 1 ? { opacity: round(opacity) } : {}),
      }}
    />
  );
}

/** How a field of the ground's own colour is told from the ground, in the manner of the style. */
export function cardPanel(look: KitLook, colors: KitColors): Pick<PanelProps, 'fill' | 'edge' | 'shadow'> {
  return {
    fill: colors.card,
    edge:
      look.card === 'raised'
        ? undefined
        : look.card === 'filled' && colors.card !== colors.background
          ? undefined
          : colors.muted,
    shadow: look.card === 'raised',
  };
}
