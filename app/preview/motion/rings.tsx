import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { writeValue } from '$shared/motion/chart-value';
import { fitRings } from '$shared/motion/fit-rings';
import type { DonutChartProps } from '$shared/motion/props/data';
import { fontOfTypeface } from '$shared/motion/typeface';
import { Arc } from './parts/arc';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { Whole } from './parts/whole';

/** One ring a value, drawn as far as the value goes, its figure counting in the middle. */
export function Rings(props: DonutChartProps): ReactNode {
  const { data, unit, box, size, look, colors, enter = 'draw' } = props;
  const minSize = props.minSize ?? size * 0.55;
  const total = props.total ?? null;
  const font = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const { width, height } = box;
  const { rings } = useMemo(
    () => fitRings({ data, unit: unit ?? null, width, height, font, figure, size, minSize, total }),
    [data, unit, width, height, font, figure, size, minSize, total],
  );
  const arrivalOf = usePieces(props, rings.length);
  return (
    <Whole box={box} after={arrivalOf(0).after} size={size}>
      {rings.map((ring, index) => {
        const arrival = arrivalOf(index);
        const swept = arrival.settled;
        const left = leavingOpacity(arrival.after);
        const across = ring.radius * 2 + ring.thick;
        const lit = props.highlight === undefined || props.highlight === index;
        return (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: Math.round(ring.centre.x - across / 2),
                top: Math.round(ring.centre.y - across / 2),
                width: Math.ceil(across),
                height: Math.ceil(across),
              }}
            >
              <svg width={Math.ceil(across)} height={Math.ceil(across)} viewBox={`0 0 ${across} ${across}`}>
                <Arc
                  across={across}
                  radius={ring.radius}
                  thick={ring.thick}
                  color={colors.muted}
                  from={0}
                  to={1}
                  faint
                  opacity={enter === 'none' ? left : partOpacity(arrival)}
                />
                <Arc
                  across={across}
                  radius={ring.radius}
                  thick={ring.thick}
                  color={lit ? colors.accent : colors.soft}
                  from={0}
                  to={ring.share * swept}
                  rounded={look.radius > 0}
                  opacity={left}
                />
              </svg>
            </div>
            <ChartText
              text={writeValue(ring.value, swept)}
              box={ring.figureBox}
              align="center"
              font={figure}
              size={ring.figureSize}
              color={colors.text}
              opacity={partOpacity(arrival)}
            />
            {ring.label ? (
              <SetLines
                fitted={ring.label}
                font={font}
                color={colors.soft}
                x={ring.labelBox.x}
                y={ring.labelBox.y}
                width={ring.labelBox.width}
                align="center"
                enter={enter === 'none' ? 'none' : 'fade-rise'}
                arrival={arrival}
                alone
              />
            ) : null}
          </div>
        );
      })}
    </Whole>
  );
}
