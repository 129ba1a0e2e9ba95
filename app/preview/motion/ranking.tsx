import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useCurrentFrame, useVideoConfig } from 'remotion';
import { writeValue } from '$shared/motion/chart-value';
import { progressAt } from '$shared/motion/eases';
import { fitRanking, rankedValue, rankingAt } from '$shared/motion/fit-ranking';
import type { RankingProps } from '$shared/motion/props/data';
import { fontOfTypeface } from '$shared/motion/typeface';
import { ChartText } from './parts/chart-text';
import { leavingOpacity } from './parts/move';
import { partOpacity, usePieces } from './parts/pieces';
import { Whole } from './parts/whole';
import { sided } from './parts/sides';

/** By this share of the scene the last change has happened. */
const settledBy = 0.86;

/** A ranking as bars, the first on top; with several moments they overtake each other for the whole scene. */
export const Ranking = sided(DrawnRanking);

function DrawnRanking(props: RankingProps): ReactNode {
  const { data, steps, unit, box, size, look, colors, enter = 'grow' } = props;
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  const minSize = props.minSize ?? size * 0.55;
  const font = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const figure = useMemo(() => fontOfTypeface(look.figure), [look.figure]);
  const { width, height } = box;
  const fitted = useMemo(
    () => fitRanking({ data, steps: steps ?? [], unit: unit ?? null, width, height, font, size, minSize }),
    [data, steps, unit, width, height, font, size, minSize],
  );
  const arrivalOf = usePieces(props, fitted.shown);
  const start = (props.at ?? 0) + (props.over ?? 0) * 0.7;
  const progress =
    fitted.moments.length < 2 ? 0 : progressAt(frame, start, Math.max(1, durationInFrames * settledBy - start));
  const rows = rankingAt(fitted, progress);
  const moment = fitted.moments[Math.round(progress * (fitted.moments.length - 1))];
  const first = Math.min(...rows.map((row) => row.place));
  const zero = (-fitted.low / Math.max(1e-12, fitted.high - fitted.low)) * width;
  return (
    <Whole box={box} after={arrivalOf(0).after} size={size}>
      {moment && moment.label !== '' ? (
        <ChartText
          text={moment.label}
          box={{ x: 0, y: 0, width, height: fitted.size * 1.5 }}
          align="right"
          font={figure}
          size={fitted.size * 1.7}
          color={colors.accentText}
          opacity={partOpacity(arrivalOf(0))}
        />
      ) : null}
      {rows.map(({ index, place, value }) => {
        if (place > fitted.shown - 0.5) return null;
        const arrival = arrivalOf(Math.min(fitted.shown - 1, Math.round(place)));
        const grown = enter === 'none' ? 1 : arrival.settled;
        const shown = partOpacity(arrival);
        const y = fitted.head + place * fitted.rowHeight;
        const lit = props.highlight === undefined ? place - first < 0.5 : props.highlight === index;
        const length = (Math.abs(value) / Math.max(1e-12, fitted.high - fitted.low)) * width * grown;
        const from = value < 0 ? zero - length : zero;
        const line = { y, height: fitted.size * 1.2 };
        const written = rankedValue(value, unit ?? null, fitted);
        return shown <= 0 ? null : (
          <div key={index}>
            <div
              style={{
                position: 'absolute',
                left: 0,
                top: Math.round(y + fitted.barTop),
                width: Math.round(width),
                height: Math.round(fitted.thick),
                borderRadius: Math.min(look.radius, fitted.thick / 2),
                backgroundColor: colors.muted,
                opacity: 0.35 * shown,
              }}
            />
            <div
              style={{
                position: 'absolute',
                left: Math.round(from),
                top: Math.round(y + fitted.barTop),
                width: Math.max(2, Math.round(length)),
                height: Math.round(fitted.thick),
                borderRadius: Math.min(look.radius, fitted.thick / 2),
                backgroundColor: lit ? colors.accent : colors.soft,
                opacity: leavingOpacity(arrival.after),
              }}
            />
            <ChartText
              text={String(Math.round(place) + 1)}
              box={{ ...line, x: 0, width: fitted.rankWidth }}
              align="left"
              font={font}
              size={fitted.size}
              color={lit ? colors.accentText : colors.soft}
              opacity={shown}
            />
            <ChartText
              text={fitted.labels[index] ?? ''}
              box={{ ...line, x: fitted.rankWidth, width: fitted.labelWidth }}
              align="left"
              font={font}
              size={fitted.size}
              color={colors.text}
              opacity={shown}
            />
            <ChartText
              text={writeValue(written, grown)}
              box={{ ...line, x: 0, width }}
              align="right"
              font={font}
              size={fitted.size}
              color={lit ? colors.accentText : colors.text}
              opacity={shown}
            />
          </div>
        );
      })}
    </Whole>
  );
}
