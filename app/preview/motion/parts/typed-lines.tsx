import type { ReactNode } from 'react';
import type { FittedText } from '$shared/motion/fit-text';
import { typedUnits } from '$shared/motion/line-units';
import type { TextFont } from '$shared/motion/measure-text';
import { standing } from '../arrival';
import type { After } from '../arrival';
import { Line } from '../line';
import { caretShows } from './caret';
import { LineCaret, Typed } from './line-parts';
import { setLine } from './placed-line';
import { fading } from './set-lines';
import { Upright, useSides } from './sides';

interface TypedLinesProps {
  readonly fitted: FittedText;
  /** 0 to 1 of all its letters. */
  readonly shown: number;
  readonly font: TextFont;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** It stands behind the last letter that is there, and blinks while nothing is typed. */
  readonly caret: { readonly color: string; readonly clock: number } | null;
  readonly after: After | undefined;
}

/** Several lines typed as one text. */
export function TypedLines({ fitted, shown, caret, after, ...type }: TypedLinesProps): ReactNode {
  const counts = fitted.lines.map((line) => typedUnits(line.text).length);
  const typed = Math.floor(shown * counts.reduce((sum, count) => sum + count, 0) + 0.0001);
  const waits = shown <= 0 || shown >= 1;
  const { rtl } = useSides();
  let before = 0;
  return (
    <Upright x={type.x} width={type.width}>
      {fitted.lines.map(({ text }, index) => {
        const [start, count] = [before, counts[index] ?? 0];
        before += count;
        const here = Math.min(count, Math.max(0, typed - start));
        const linear = count === 0 ? 1 : here / count;
        const line = {
          ...type,
          text,
          size: fitted.size,
          y: type.y + index * fitted.lineHeight,
          align: rtl ? ('right' as const) : undefined,
          rtl,
          enter: 'typewriter' as const,
          caretColor: caret?.color,
          arrival: fading({ linear, moved: linear, settled: linear, after }),
        };
        const last = index === fitted.lines.length - 1;
        const stands = typed >= start && (typed < start + count || (last && typed >= start + count));
        const set = setLine(line);
        return (
          <div key={index}>
            {linear >= 1 ? (
              <Line {...line} enter="none" arrival={{ ...standing, after: line.arrival.after }} />
            ) : linear > 0 ? (
              <Typed {...set} caret={false} />
            ) : null}
            {caret && stands && (!waits || caretShows(caret.clock)) ? (
              <LineCaret {...set} typed={typedUnits(text).slice(0, here).join('')} />
            ) : null}
          </div>
        );
      })}
    </Upright>
  );
}
