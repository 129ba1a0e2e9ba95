import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { writeValue } from '$shared/motion/chart-value';
import { fitDonut } from '$shared/motion/fit-donut';
import type { DonutChartProps } from '$shared/motion/props/data';
import { tintOf } from '$shared/motion/shade';
import { fontOfTypeface } from '$shared/motion/typeface';
import { standing, useArrivals } from './arrival';
import { Arc } from './parts/arc';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity, usePieces } from './parts/pieces';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';
import { Rings } from './rings';

/** Shares of a whole: a donut, a pie, or a ring for each value. They sweep in clockwise from the top. */
export const DonutChart = sided(DrawnDonutChart);

function DrawnDonutChart(props: DonutChartProps): ReactNode {
  return props.shape === 'ring' ? <Rings {...props} /> : <Slices {...props} />;
}

function Slices(props: DonutChartProps): ReactNode {
  const { data, unit, box, size, look, colors, enter = 'draw' } = props;
  const shape = props.shape === 'pie' ? 'pie' : 'donut';
  const minSize = props.minSize ?? size * 0.55;
  const highlight = props.highlight ?? null;
  const total = props.total ?? null;
  const font = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const { width, height } = box;
  const donut = useMemo(
    () => fitDonut({ data, unit: unit ?? null, width, height, font, figure, size, minSize, shape, total, highlight }),
    [data, unit, width, height, font, figure, size, minSize, shape, total, highlight],
  );
  const [whole = standing] = useArrivals({
    at: props.at,
    over: props.over,
    ease: props.ease,
    emphasis: props.emphasis,
    exit: props.exit,
    pieces: 1,
    gapSeconds: 0,
    longestSeconds: 3,
  });
  const rowOf = usePieces(props, donut.slices.length);
  const swept = enter === 'none' ? 1 : whole.settled;
  const left = leavingOpacity(whole.after);
  const others = donut.slices.filter((slice) => !slice.lit).length;
  const colorAt = (index: number): string =>
    donut.slices[index]?.lit
      ? colors.accent
      : tintOf(donut.slices.slice(0, index).filter((slice) => !slice.lit).length, others, colors.text, colors.muted);
  const across = (donut.radius + donut.thick / 2) * 2;
  const lit = donut.figure ? donut.slices[donut.figure.index] : undefined;
  return (
    <Whole box={box} after={whole.after} size={size}>
      <div
        style={{
          position: 'absolute',
          left: Math.round(donut.centre.x - across / 2),
          top: Math.round(donut.centre.y - across / 2),
          width: Math.ceil(across),
          height: Math.ceil(across),
        }}
      >
        <svg width={Math.ceil(across)} height={Math.ceil(across)} viewBox={`0 0 ${across} ${across}`}>
          <Arc
            across={across}
            radius={donut.radius}
            thick={donut.thick}
            color={colors.muted}
            from={0}
            to={swept}
            faint
            opacity={left}
          />
          {donut.slices.map((slice, index) => (
            <Arc
              key={index}
              across={across}
              radius={donut.radius}
              thick={donut.thick}
              color={colorAt(index)}
              from={slice.from}
              to={Math.min(slice.to, swept)}
              gap={donut.slices.length > 1 ? across * 0.006 : 0}
              opacity={left}
            />
          ))}
        </svg>
      </div>
      {donut.figure && lit ? (
        <ChartText
          text={writeValue(lit.value, swept)}
          box={donut.figure.box}
          align="center"
          font={figure}
          size={donut.figure.size}
          color={colors.accentText}
          opacity={Math.min(1, swept * 4) * left}
        />
      ) : null}
      {donut.slices.map((slice, index) => {
        const arrival = rowOf(index);
        const shown = partOpacity(arrival, 3);
        const { row } = slice;
        const rise = (1 - arrival.settled) * donut.size * 0.6;
        const text = { y: row.y, height: row.height };
        return shown <= 0 ? null : (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: Math.round(row.x),
                top: Math.round(row.y + (row.height - slice.swatch) / 2 + rise),
                width: Math.round(slice.swatch),
                height: Math.round(slice.swatch),
                borderRadius: Math.min(look.radius, slice.swatch / 2),
                backgroundColor: colorAt(index),
                opacity: shown,
              }}
            />
            <ChartText
              text={slice.label}
              box={{ ...text, x: row.x + donut.size * 1.3, width: slice.labelWidth }}
              align="left"
              font={font}
              size={donut.size}
              color={slice.lit ? colors.text : colors.soft}
              shift={{ x: 0, y: rise }}
              opacity={shown}
            />
            <ChartText
              text={writeValue(slice.value, arrival.settled)}
              box={{ ...text, x: row.x, width: row.width }}
              align="right"
              font={font}
              size={donut.size}
              color={slice.lit ? colors.accentText : colors.text}
              shift={{ x: 0, y: rise }}
              opacity={shown}
            />
          </div>
        );
      })}
    </Whole>
  );
}
