import type { ReactNode } from 'react';
import { towards } from '$shared/motion/seam';
import {
  blurred,
  hill,
  inOut,
  near,
  sharpInOut,
  smooth,
  uncovered,
  within,
  type Drawn,
  type Moment,
  type TransitionDrawing,
} from './moment';

export const push: TransitionDrawing = {
  leaving: (moment) => ({ picture: moved(moment, inOut(moment.progress)) }),
  arriving: (moment) => ({ picture: moved(moment, inOut(moment.progress) - 1) }),
};

/** As fast as a head turns: nothing can be made out on the way. */
export const whipPan: TransitionDrawing = {
  leaving: (moment) => whipped(moment, sharpInOut(moment.progress)),
  arriving: (moment) => whipped(moment, sharpInOut(moment.progress) - 1),
};

/** How far the picture below goes, of the way of the one above: it lies deeper. */
const DEPTH = 0.16;

/** The next scene comes over this one: below it in the document, so this one is cut off where that one is. */
export const cover: TransitionDrawing = {
  leaving: (moment) => {
    const gone = inOut(moment.progress);
    return { frame: { clipPath: uncovered(moment, gone) }, picture: moved(moment, gone * DEPTH) };
  },
  arriving: (moment) => ({ picture: moved(moment, inOut(moment.progress) - 1) }),
  over: (moment) => <Shade moment={moment} onto="ahead" />,
};

export const uncover: TransitionDrawing = {
  leaving: (moment) => ({ picture: moved(moment, inOut(moment.progress)) }),
  arriving: (moment) => ({ picture: moved(moment, (inOut(moment.progress) - 1) * DEPTH) }),
  over: (moment) => <Shade moment={moment} onto="behind" />,
};

/** Through this scene into the next: what is near passes by, and what was far comes to rest. */
export const zoomThrough: TransitionDrawing = {
  leaving: (moment) => {
    const passed = within(moment.progress, 0, 0.7) ** 2;
    const opacity = 1 - smooth(within(moment.progress, 0.25, 0.7));
    return blurred(moment, { blur: 0.02 * passed, scale: 1 + 1.1 * passed, opacity });
  },
  arriving: ({ progress }) => ({
    picture: { transform: `scale(${near(1 + 0.16 * (1 - within(progress, 0.2, 1)) ** 3)})` },
  }),
};

/** `share` of the frame's width or height in the transition's direction. */
function moved({ direction, width, height }: Moment, share: number): { readonly transform: string } {
  const [x, y] = towards[direction];
  return { transform: `translate(${near(x * width * share)}px, ${near(y * height * share)}px)` };
}

function whipped(moment: Moment, share: number): Drawn {
  const shift = `${moved(moment, share).transform} `;
  return blurred(moment, { blur: 0.018 * hill(moment.progress) ** 3, shift });
}

interface ShadeProps {
  readonly moment: Moment;
  /** The lower picture is ahead of the edge where the upper one comes, and behind it where that one goes. */
  readonly onto: 'ahead' | 'behind';
}

/** The shadow that the upper picture's edge casts on the lower one. */
function Shade({ moment, onto }: ShadeProps): ReactNode {
  const { direction, width, height, progress } = moment;
  const horizontal = direction === 'left' || direction === 'right';
  const backwards = direction === 'left' || direction === 'up';
  const gone = inOut(progress);
  const edge = near((backwards ? 1 - gone : gone) * (horizontal ? width : height));
  const depth = Math.round(Math.min(width, height) * 0.05);
  const before = (onto === 'ahead') === backwards;
  const start = before ? edge - depth : edge;
  const angle = horizontal ? (before ? 90 : 270) : before ? 180 : 0;
  return (
    <div
      style={{
        position: 'absolute',
        left: horizontal ? start : 0,
        top: horizontal ? 0 : start,
        width: horizontal ? depth : width,
        height: horizontal ? height : depth,
        backgroundImage: `linear-gradient(${angle}deg, rgba(0, 0, 0, 0) 0%, rgba(0, 0, 0, ${near(0.34 * hill(progress))}) 100%)`,
      }}
    />
  );
}
