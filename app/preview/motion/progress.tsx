import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useVideoConfig } from 'remotion';
import { eases, progressAt } from '$shared/motion/eases';
import { fitProgress } from '$shared/motion/fit-progress';
import type { FittedProgress } from '$shared/motion/fit-progress';
import type { ProgressProps } from '$shared/motion/props/data';
import { fontOfTypeface } from '$shared/motion/typeface';
import { seconds, timing } from '$shared/motion/timing';
import { Arc } from './parts/arc';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { useStage } from './parts/stage';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { round } from './typography';

const Mirrored = sided(DrawnProgress);

/** Fills up to its value, the figure counting with it; once it is full it may say so. What goes round goes clockwise everywhere. */
export function Progress(props: ProgressProps): ReactNode {
  return props.shape === 'ring' ? <DrawnProgress {...props} /> : <Mirrored {...props} />;
}

function DrawnProgress(props: ProgressProps): ReactNode {
  const { value, shape = 'bar', box, size, look, colors, enter = 'draw' } = props;
  const { fps } = useVideoConfig();
  const over = props.over ?? seconds(timing.countUp * 1.7, fps);
  const stage = useStage({ ...props, over });
  const minSize = props.minSize ?? size * 0.55;
  const [label, done] = [props.label ?? null, props.done ?? null];
  const font = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const { width, height } = box;
  const fitted = useMemo(
    () => fitProgress({ value, shape, label, done, width, height, font, figure, size, minSize }),
    [value, shape, label, done, width, height, font, figure, size, minSize],
  );
  const whole = stage.part(0, 1);
  const settled = eases.smooth(stage.progress);
  const share = Math.min(1, Math.max(0, value / 100)) * settled;
  const shown = partOpacity(whole, 6);
  // What is said once it is full takes the label's place in the half second after.
  const full = done === null || value < 100 ? 0 : enter === 'none' ? 1 : progressAt(stage.since * fps, 0, over * 0.2);
  const said = full > 0 && fitted.done ? fitted.done : fitted.label;
  const arrival = said === fitted.done ? full : Math.min(1, stage.progress * 6);
  return (
    <Whole box={box} after={stage.after} size={size}>
      <Drawn
        fitted={fitted}
        shape={shape}
        share={share}
        shown={shown}
        left={leavingOpacity(stage.after)}
        radius={look.radius}
        colors={colors}
      />
      <ChartText
        text={`${Math.round(value * settled)}%`}
        box={fitted.figure}
        align={fitted.align}
        font={figure}
        size={fitted.figureSize}
        color={colors.text}
        opacity={shown}
      />
      {said ? (
        <SetLines
          fitted={said}
          font={font}
          color={said === fitted.done ? colors.accentText : colors.soft}
          x={fitted.labelAt.x}
          y={fitted.labelAt.y}
          width={fitted.labelAt.width}
          align={fitted.align}
          enter={enter === 'none' ? 'none' : 'fade-rise'}
          arrival={{ linear: arrival, moved: arrival, settled: arrival, after: stage.after }}
          alone
        />
      ) : null}
    </Whole>
  );
}

interface DrawnProps {
  readonly fitted: FittedProgress;
  readonly shape: 'bar' | 'ring' | 'dots';
  readonly share: number;
  /** Of what is there from the start, and of what fills up. */
  readonly shown: number;
  readonly left: number;
  readonly radius: number;
  readonly colors: ProgressProps['colors'];
}

function Drawn({ fitted, shape, share, shown, left, radius, colors }: DrawnProps): ReactNode {
  const { x, y, width, height } = fitted.drawn;
  if (shape === 'ring') {
    return (
      <div style={{ position: 'absolute', left: Math.round(x), top: Math.round(y), width, height }}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Arc
            across={width}
            radius={(width - fitted.thick) / 2}
            thick={fitted.thick}
            color={colors.muted}
            from={0}
            to={1}
            faint
            opacity={shown}
          />
          <Arc
            across={width}
            radius={(width - fitted.thick) / 2}
            thick={fitted.thick}
            color={colors.accent}
            from={0}
            to={share}
            rounded={radius > 0}
            opacity={left}
          />
        </svg>
      </div>
    );
  }
  if (shape === 'bar') {
    const place = {
      position: 'absolute',
      left: Math.round(x),
      top: Math.round(y),
      height: Math.round(height),
    } as const;
    const corner = Math.min(radius, height / 2);
    return (
      <>
        <div
          style={{
            ...place,
            width: Math.round(width),
            borderRadius: corner,
            backgroundColor: colors.muted,
            opacity: shown * 0.5,
          }}
        />
        <div
          style={{
            ...place,
            width: Math.round(width * share),
            borderRadius: Math.min(corner, (width * share) / 2),
            backgroundColor: colors.accent,
            opacity: left,
          }}
        />
      </>
    );
  }
  const { columns, pitch, across } = fitted.dots;
  return (
    <div style={{ position: 'absolute', left: Math.round(x), top: Math.round(y), width, height }}>
      <svg width={Math.ceil(width)} height={Math.ceil(height)} viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}>
        {Array.from({ length: 100 }, (_, index) => {
          // The dot that is being filled grows into its colour.
          const filled = Math.min(1, Math.max(0, share * 100 - index));
          const cx = round((index % columns) * pitch + pitch / 2);
          const cy = round(Math.floor(index / columns) * pitch + pitch / 2);
          return (
            <g key={index}>
              <circle cx={cx} cy={cy} r={round(across / 2)} fill={colors.muted} fillOpacity={round(shown * 0.5)} />
              {filled > 0 ? (
                <circle cx={cx} cy={cy} r={round((across / 2) * filled)} fill={colors.accent} fillOpacity={left} />
              ) : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
