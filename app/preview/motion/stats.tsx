import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useVideoConfig } from 'remotion';
import { fitStats } from '$shared/motion/fit-stats';
import type { StatsProps } from '$shared/motion/props/data';
import { cascade, seconds, timing } from '$shared/motion/timing';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Count } from './count';
import { leavingOpacity } from './parts/move';
import { usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';

/** Several figures that count up, one shortly after the other, each over what it counts. */
export const Stats = sided(DrawnStats);

function DrawnStats(props: StatsProps): ReactNode {
  const { stats, box, size, look, colors, enter = 'count-up', at = 0 } = props;
  const { fps } = useVideoConfig();
  const minSize = props.minSize ?? size * 0.55;
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const label = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const { width, height } = box;
  const fitted = useMemo(
    () => fitStats({ stats, width, height, figure, label, size, minSize }),
    [stats, width, height, figure, label, size, minSize],
  );
  const count = fitted.cells.length;
  const arrivalOf = usePieces(props, count);
  const over = props.over ?? seconds(timing.countUp, fps);
  const starts = cascade(count, 0.14 * fps, Math.min(timing.longestCascade * fps, over * 0.4));
  const last = starts.at(-1) ?? 0;
  return (
    <Whole box={box} after={arrivalOf(0).after} size={size}>
      {fitted.cells.map((cell, index) => {
        const stat = stats[index];
        const arrival = arrivalOf(index);
        return stat === undefined ? null : (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: Math.round(cell.rule.x),
                top: Math.round(cell.rule.y),
                width: Math.round(cell.rule.width * arrival.settled),
                height: cell.rule.height,
                backgroundColor: colors.muted,
                opacity: leavingOpacity(arrival.after),
              }}
            />
            <Count
              value={stat.value}
              decimals={stat.decimals}
              prefix={stat.prefix}
              suffix={stat.suffix}
              box={cell.figure}
              font={look.figure.font}
              weight={look.figure.weight}
              italic={look.figure.italic ?? false}
              tracking={look.figure.tracking ?? 0}
              size={fitted.figureSize}
              minSize={fitted.figureSize}
              color={colors.accentText}
              enter={enter === 'none' ? 'none' : 'count-up'}
              at={at + (starts[index] ?? 0)}
              over={Math.max(1, over - last)}
              exit={props.exit === undefined || props.exit === 'none' ? 'none' : 'fade'}
            />
            <SetLines
              fitted={cell.label}
              font={label}
              color={colors.text}
              x={cell.rule.x}
              y={cell.labelY}
              width={cell.rule.width}
              enter={enter === 'none' ? 'none' : 'fade-rise'}
              arrival={arrival}
              alone
            />
          </div>
        );
      })}
    </Whole>
  );
}
