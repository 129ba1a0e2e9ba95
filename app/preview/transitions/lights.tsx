import { useId, type CSSProperties, type ReactNode } from 'react';
import { noise } from '../motion/parts/noise';
import { towards } from '$shared/motion/seam';
import { blurred, hidden, hill, near, smooth, veiled, within, type Moment, type TransitionDrawing } from './moment';

/** The picture softens a little as it goes, so that two texts are never both sharp. */
export const crossfade: TransitionDrawing = {
  leaving: (moment) => {
    const gone = smooth(moment.progress);
    return blurred(moment, { blur: 0.006 * gone, opacity: 1 - gone });
  },
};

/** When a flash is at its brightest: what is exchanged then is not seen. */
const PEAK = 0.36;

export const flash: TransitionDrawing = {
  leaving: ({ progress }) => (progress < PEAK ? {} : hidden),
  over: (moment) => {
    const { progress, color } = moment;
    const light = progress < PEAK ? smooth(within(progress, 0, PEAK)) : (1 - within(progress, PEAK, 1)) ** 2;
    return <Sheet moment={moment} color={color ?? '#ffffff'} opacity={light} />;
  },
};

/** Light that falls past the lens, and the next scene when it is gone. */
export const lightLeak: TransitionDrawing = {
  leaving: ({ progress }) => (progress > 0.62 ? hidden : { frame: veiled(1 - smooth(within(progress, 0.32, 0.62))) }),
  over: (moment) => <Leak {...moment} />,
};

function Leak({ progress, width, height, direction, color }: Moment): ReactNode {
  // No two drawings of a page share a gradient.
  const id = useId().replace(/[^a-zA-Z0-9]/g, '');
  const [x, y] = towards[direction];
  const reach = Math.max(width, height) * 0.7;
  const strength = hill(progress);
  const lights = [
    { color: color ?? '#ff8a3d', along: progress * 1.7 - 0.5, across: 0.22, radius: 0.95, strength: 1 },
    { color: '#ff4f6d', along: progress * 1.3 - 0.35, across: 0.86, radius: 0.8, strength: 0.85 },
    { color: '#fff1c9', along: progress * 1.5 - 0.25, across: 0.45, radius: 0.55, strength: 1 },
  ];
  return (
    <div style={{ position: 'absolute', left: 0, top: 0, width, height, overflow: 'hidden' }}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <defs>
          {lights.map((light, index) => (
            <radialGradient key={index} id={`${id}${index}`}>
              <stop offset="0%" stopColor={light.color} stopOpacity={near(light.strength * strength)} />
              <stop offset="45%" stopColor={light.color} stopOpacity={near(0.62 * light.strength * strength)} />
              <stop offset="100%" stopColor={light.color} stopOpacity={0} />
            </radialGradient>
          ))}
        </defs>
        {lights.map(({ along, across, radius }, index) => {
          const way = x + y < 0 ? 1 - along : along;
          const [cx, cy] = y === 0 ? [way * width, across * height] : [across * width, way * height];
          return (
            <circle key={index} cx={near(cx)} cy={near(cy)} r={near(radius * reach)} fill={`url(#${id}${index})`} />
          );
        })}
      </svg>
    </div>
  );
}

const BANDS = 11;
const tears = ['#00f0ff', '#ff0055', '#ffffff'];

/** Bands of the picture are torn out of place, more of them with each frame, until the next scene is left. */
export const glitch: TransitionDrawing = {
  leaving: (moment) => {
    const { progress, width } = moment;
    const kept = bandsOf(moment).filter(({ chance }) => chance > within(progress, 0.15, 0.9));
    if (kept.length === 0) return hidden;
    const path = kept.map(({ top, bottom }) => `M0 ${top}H${width}V${bottom}H0Z`).join('');
    return { frame: { clipPath: `path("${path}")` }, picture: jolted(moment, 1) };
  },
  arriving: (moment) => (moment.progress > 0.75 ? {} : { picture: jolted(moment, 2) }),
  over: (moment) => (
    <>
      {bandsOf(moment).flatMap(({ top, bottom, chance, tear }, index) =>
        tear < 0.3 && moment.progress < 0.92 ? (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: near(moment.width * (chance * 0.7 - 0.1)),
              top,
              width: near(moment.width * (0.25 + tear)),
              height: Math.max(2, near((bottom - top) * 0.22)),
              backgroundColor: tears[index % tears.length] ?? '#ffffff',
            }}
          />
        ) : (
          []
        ),
      )}
    </>
  ),
};

interface TornBand {
  readonly top: number;
  readonly bottom: number;
  /** From 0 to 1: which of them goes first. */
  readonly chance: number;
  readonly tear: number;
}

/** Other bands every second frame, the same ones on every device. */
function bandsOf({ frame, height }: Moment): readonly TornBand[] {
  const step = Math.floor(frame / 2);
  const cuts = Array.from({ length: BANDS + 1 }, (_, index) =>
    index === 0 ? 0 : index === BANDS ? height : Math.round(((index + noise(step, index) - 0.5) / BANDS) * height),
  );
  return cuts.slice(0, -1).map((top, index) => ({
    top,
    bottom: cuts[index + 1] ?? height,
    chance: noise(step + 50, index),
    tear: noise(step + 90, index),
  }));
}

function jolted({ frame, progress, width, height }: Moment, seed: number): CSSProperties {
  const step = Math.floor(frame / 2);
  const force = hill(progress);
  const x = (noise(step, seed + 20) - 0.5) * width * 0.07 * force;
  const y = (noise(step, seed + 30) - 0.5) * height * 0.03 * force;
  return { transform: `translate(${near(x)}px, ${near(y)}px) scale(${near(1 + 0.08 * force)})` };
}

function Sheet({ moment: { width, height }, color, opacity }: SheetProps): ReactNode {
  return (
    <div
      style={{ position: 'absolute', left: 0, top: 0, width, height, backgroundColor: color, opacity: near(opacity) }}
    />
  );
}

interface SheetProps {
  readonly moment: Moment;
  readonly color: string;
  readonly opacity: number;
}
