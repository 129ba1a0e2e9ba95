import { towards } from '$shared/motion/seam';
import { inOut, near, smooth, uncovered, type Moment, type TransitionDrawing } from './moment';

type Point = readonly [number, number];

/** A circle opens onto the next scene. */
export const iris: TransitionDrawing = {
  leaving: ({ progress, width, height }) => {
    const radius = near((Math.hypot(width, height) / 2) * inOut(progress));
    const [x, y] = [width / 2, height / 2];
    const arc = `a${radius} ${radius} 0 1 0`;
    return {
      frame: { clipPath: around(width, height, `M${x - radius} ${y}${arc} ${radius * 2} 0${arc} ${-radius * 2} 0Z`) },
    };
  },
};

/** The same with six corners, turning while it opens. */
export const shape: TransitionDrawing = {
  leaving: ({ progress, width, height }) => {
    const opened = inOut(progress);
    // Wide enough that its flat sides have passed the corners of the frame.
    const radius = (Math.hypot(width, height) / 2 / Math.cos(Math.PI / 6)) * opened;
    const corners = Array.from({ length: 6 }, (_, index): Point => {
      const angle = (index / 6) * Math.PI * 2 + (1 - opened) * 0.9;
      return [width / 2 + Math.cos(angle) * radius, height / 2 + Math.sin(angle) * radius];
    });
    return { frame: { clipPath: around(width, height, closed(corners)) } };
  },
};

/** How soft the edge of a wipe is, of the frame. */
const FEATHER = 0.1;

/** An edge runs through the picture, a little soft. */
export const wipe: TransitionDrawing = {
  leaving: ({ progress, direction }) => {
    const edge = smooth(progress) * (1 + FEATHER) - FEATHER;
    const angle = { left: 270, right: 90, up: 0, down: 180 }[direction];
    const stops = softEdge(edge, edge + FEATHER);
    return { frame: { maskImage: `linear-gradient(${angle}deg, ${stops})` } };
  },
};

/** A hand goes round once. */
export const clock: TransitionDrawing = {
  leaving: ({ progress, width, height }) => {
    const turned = inOut(progress) * Math.PI * 2;
    const center: Point = [width / 2, height / 2];
    const corners = [0.5, 1.5, 2.5, 3.5].map((quarter) => cornerAngle(quarter, width, height));
    const angles = [turned, ...corners.filter((angle) => angle > turned), Math.PI * 2];
    const points = [center, ...angles.map((angle) => onEdge(angle, width, height))];
    const list = points.map(([x, y]) => `${near(x)}px ${near(y)}px`).join(', ');
    return { frame: { clipPath: `polygon(${list})` } };
  },
};

/** How much of the way the block is long, and the second colour behind it. */
const BLOCK = 0.6;
const TRAIL = 0.14;

/** A block of colour sweeps through; under it one scene is exchanged for the other. */
export const swipe: TransitionDrawing = {
  leaving: (moment) => ({
    frame: { clipPath: uncovered(moment, Math.min(1, Math.max(0, front(moment) - BLOCK / 2))) },
  }),
  over: (moment) => {
    const { color, accent } = moment;
    const lead = front(moment);
    return (
      <>
        <Band moment={moment} from={lead - BLOCK} to={lead} color={color ?? accent ?? '#ffffff'} />
        <Band moment={moment} from={lead - BLOCK - TRAIL} to={lead - BLOCK} color="#ffffff" />
      </>
    );
  },
};

/** Where the block's leading edge is, of the frame's length: 0 is the side it comes from. */
const front = ({ progress }: Moment): number => smooth(progress) * (1 + BLOCK + TRAIL);

interface BandProps {
  readonly moment: Moment;
  readonly from: number;
  readonly to: number;
  readonly color: string;
}

function Band({ moment: { direction, width, height }, from, to, color }: BandProps) {
  const [x, y] = towards[direction];
  const horizontal = y === 0;
  const whole = horizontal ? width : height;
  const [start, end] = [from, to].map((place) => Math.round(Math.min(1, Math.max(0, place)) * whole));
  if (start === undefined || end === undefined || end <= start) return null;
  const at = x + y < 0 ? whole - end : start;
  const length = end - start;
  return (
    <div
      style={{
        position: 'absolute',
        left: horizontal ? at : 0,
        top: horizontal ? 0 : at,
        width: horizontal ? length : width,
        height: horizontal ? height : length,
        backgroundColor: color,
      }}
    />
  );
}

/** The frame but for a hole. */
function around(width: number, height: number, hole: string): string {
  return `path(evenodd, "M0 0H${width}V${height}H0Z${hole}")`;
}

function closed(points: readonly Point[]): string {
  return `${points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${near(x)} ${near(y)}`).join('')}Z`;
}

/** From clear to solid between two places; both may lie outside of the frame, where no stop may stand. */
function softEdge(from: number, to: number): string {
  const alphaAt = (place: number): number => near(Math.min(1, Math.max(0, (place - from) / (to - from))));
  const places = [Math.min(1, Math.max(0, from)), Math.min(1, Math.max(0, to))];
  return places.map((place) => `rgba(0, 0, 0, ${alphaAt(place)}) ${near(place * 100)}%`).join(', ');
}

/** Angles run clockwise from the top. */
function cornerAngle(quarter: number, width: number, height: number): number {
  const slant = Math.atan2(width, height);
  return [slant, Math.PI - slant, Math.PI + slant, Math.PI * 2 - slant][Math.floor(quarter)] ?? 0;
}

function onEdge(angle: number, width: number, height: number): Point {
  const [x, y] = [Math.sin(angle), -Math.cos(angle)];
  const reach = Math.min(width / 2 / Math.max(1e-9, Math.abs(x)), height / 2 / Math.max(1e-9, Math.abs(y)));
  return [width / 2 + x * reach, height / 2 + y * reach];
}
