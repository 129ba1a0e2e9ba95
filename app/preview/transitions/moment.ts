import type { CSSProperties, ReactNode } from 'react';
import type { TransitionDirection } from '$shared/schema/transition';

/** A moment between two scenes, the same for whatever draws it. */
export interface Moment {
  /** From just above 0 to just below 1, as time goes. */
  readonly progress: number;
  /** Counted from the transition's start; between frames where a file has another rate than the project. */
  readonly frame: number;
  readonly width: number;
  readonly height: number;
  readonly direction: TransitionDirection;
  /** What was asked for; null: nothing. */
  readonly color: string | null;
  /** The accent of the scene that comes, if its code names one. */
  readonly accent: string | null;
}

/** How one of the two scenes is drawn: the style of a frame around it, and that of the picture in it. */
export interface Drawn {
  readonly frame?: CSSProperties;
  readonly picture?: CSSProperties;
}

/**
 * One kind of transition. The scene that leaves lies above the one that arrives. Only what the Player and the renderer
 * draw alike: moves, clip paths, linear masks, blur; the opacity of a group is given to each of its parts and shows
 * their overlaps.
 */
export interface TransitionDrawing {
  leaving(moment: Moment): Drawn;
  arriving?(moment: Moment): Drawn;
  /** Above both. */
  over?(moment: Moment): ReactNode;
}

export const hidden: Drawn = { frame: { display: 'none' } };

/** Slow at both ends: both pictures are on screen already. */
export const inOut = (progress: number): number =>
  progress < 0.5 ? 4 * progress ** 3 : 1 - (2 - 2 * progress) ** 3 / 2;
/** The same, all in its middle. */
export const sharpInOut = (progress: number): number =>
  progress < 0.5 ? 16 * progress ** 5 : 1 - (2 - 2 * progress) ** 5 / 2;
export const smooth = (progress: number): number => progress * progress * (3 - 2 * progress);
/** How far a part of the way has been gone. */
export const within = (progress: number, from: number, to: number): number =>
  Math.min(1, Math.max(0, (progress - from) / (to - from)));
/** Up to the middle and down again. */
export const hill = (progress: number): number => Math.sin(Math.PI * progress);

/**
 * A picture out of focus. The renderer blurs what is in a group one by one, round corners not at all, but what has a
 * mask it draws apart and then as one. A blurred edge is half transparent, so the picture is a little larger.
 */
export function blurred(moment: Moment, { blur, scale = 1, opacity = 1, shift = '' }: Blurred): Drawn {
  const radius = near(blur * Math.min(moment.width, moment.height));
  const size = `scale(${near(scale * (1 + 6 * blur))})`;
  return {
    // Not within what is scaled: a canvas does not scale its blur.
    frame: { filter: radius < 0.05 ? 'none' : `blur(${radius}px)` },
    picture: { transform: `${shift}${size}`, ...veiled(opacity) },
  };
}

interface Blurred {
  /** Of the frame's shorter side. */
  readonly blur: number;
  readonly scale?: number;
  readonly opacity?: number;
  /** A translation, with a space after it. */
  readonly shift?: string;
}

/** Thousandths are enough for pixels, and keep the markup short. */
export const near = (value: number): number => Math.round(value * 1000) / 1000;

/** The veil that stands for the opacity of a group. */
export function veiled(opacity: number): CSSProperties {
  const veil = `rgba(0, 0, 0, ${near(opacity)})`;
  return { maskImage: `linear-gradient(${veil} 0%, ${veil} 100%)` };
}

/** What is left of the frame when `gone` of it is covered from the side that the next scene comes from. */
export function uncovered({ direction, width, height }: Moment, gone: number): string {
  // Whole pixels: page and canvas smooth the edge of a cut differently.
  const [x, y] = [Math.round(width * gone), Math.round(height * gone)];
  const sides = {
    left: `0px ${x}px 0px 0px`,
    right: `0px 0px 0px ${x}px`,
    up: `0px 0px ${y}px 0px`,
    down: `${y}px 0px 0px 0px`,
  };
  return `inset(${sides[direction]})`;
}
