import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { inOut, progressAt } from '$shared/motion/eases';
import { fitSwap } from '$shared/motion/fit-swap';
import { directionIn, measureEm } from '$shared/motion/measure-text';
import type { SwapProps } from '$shared/motion/props/words';
import { fontOfTypeface } from '$shared/motion/typeface';
import { arrivalOf, standing, useArrivals } from './arrival';
import type { Arrival } from './arrival';
import { Line } from './line';
import { masked, setLine } from './parts/placed-line';
import { useSides } from './parts/sides';

/** How much of the time the line itself takes to arrive. */
const intro = 0.16;

/** A line with one place through which words pass; the last one stays. */
export function Swap(props: SwapProps): ReactNode {
  const { words, before = '', after = '', box, size, look, colors, enter = 'fade-rise', align = 'left' } = props;
  const minSize = props.minSize ?? size * 0.4;
  const font = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const fitted = useMemo(
    () => fitSwap({ before, words, after, font, width: box.width, height: box.height, size, minSize, leading: 1.06 }),
    [before, words, after, font, box.width, box.height, size, minSize],
  );
  const [whole = standing] = useArrivals({ ...props, ...alone });
  const progress = enter === 'none' ? 1 : whole.linear;
  const arrival: Arrival =
    enter === 'none'
      ? { ...standing, after: whole.after }
      : { ...arrivalOf(progressAt(progress, 0, intro), props.ease ?? 'snappy'), after: whole.after };
  const { rtl: around } = useSides();
  const rtl = directionIn(`${before} ${words.join(' ')}`, around) === 'rtl';
  const side = align === 'left' && rtl ? 'right' : align;
  const { from, to, turned } = wordAt(fitted.words.length, progress);
  const widthOf = (index: number): number => measureEm(fitted.words[index] ?? '', font) * fitted.size;
  const slotWidth = widthOf(from) + (widthOf(to) - widthOf(from)) * turned;
  const shared = {
    font,
    size: fitted.size,
    align: rtl ? ('right' as const) : ('left' as const),
    enter,
    arrival,
    markColor: colors.accent,
    onMarkColor: colors.onAccent,
    caretColor: colors.accent,
  };
  // Marks are drawn on the word that matters; a caret stands at the end.
  const emphasis = arrival.after?.emphasis;
  const calm = (standsStill: boolean): Arrival =>
    standsStill && arrival.after ? { ...arrival, after: { ...arrival.after, emphasis: 'none' } } : arrival;
  const marks = emphasis === 'highlight' || emphasis === 'circle' || emphasis === 'underline';
  const lastRow = fitted.rows.length - 1;
  return (
    <>
      {fitted.rows.map((row, index) => {
        const y = box.y + index * fitted.lineHeight;
        if (!row.slot)
          return (
            <Line
              key={index}
              {...shared}
              arrival={calm(marks || (emphasis === 'caret' && index < lastRow))}
              text={row.lead}
              color={colors.text}
              x={box.x}
              y={y}
              width={box.width}
              align={side}
            />
          );
        const leadWidth = row.lead === '' ? 0 : measureEm(`${row.lead} `, font) * fitted.size;
        const tailWidth = row.tail === '' ? 0 : measureEm(` ${row.tail}`, font) * fitted.size;
        const free = box.width - leadWidth - slotWidth - tailWidth;
        const start = box.x + (side === 'left' ? 0 : side === 'right' ? free : free / 2);
        const [leadX, slotX, tailX] = rtl
          ? [start + tailWidth + slotWidth, start + tailWidth, start]
          : [start, start + leadWidth, start + leadWidth + slotWidth];
        return (
          <div key={index} style={{ position: 'absolute', left: 0, top: 0 }}>
            {row.lead === '' ? null : (
              <Line
                {...shared}
                arrival={calm(marks || emphasis === 'caret')}
                text={row.lead}
                color={colors.text}
                x={leadX}
                y={y}
                width={leadWidth}
              />
            )}
            <Slot
              {...shared}
              arrival={calm(emphasis === 'caret' && (row.tail !== '' || index < lastRow))}
              words={[fitted.words[from] ?? '', fitted.words[to] ?? '']}
              turned={turned}
              color={colors.accentText}
              x={slotX}
              y={y}
              width={Math.max(widthOf(from), widthOf(to))}
            />
            {row.tail === '' ? null : (
              <Line
                {...shared}
                arrival={calm(marks || (emphasis === 'caret' && index < lastRow))}
                text={row.tail}
                color={colors.text}
                x={rtl ? tailX : tailX + tailWidth - measureEm(row.tail, font) * fitted.size}
                y={y}
                width={measureEm(row.tail, font) * fitted.size}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

const alone = { pieces: 1, gapSeconds: 0, longestSeconds: 1 } as const;

/** Which word stands in the place, which one comes, and how far it has turned. */
function wordAt(count: number, progress: number): { from: number; to: number; turned: number } {
  const share = (1 - intro) / Math.max(1, count - 1);
  for (let to = 1; to < count; to += 1) {
    const end = intro + share * to;
    if (progress >= end - 1e-9) continue;
    // On screen already, so it eases in and out.
    return { from: to - 1, to, turned: inOut(progressAt(progress, end - share * 0.5, share * 0.5)) };
  }
  return { from: count - 1, to: count - 1, turned: 0 };
}

interface SlotProps extends Omit<Parameters<typeof Line>[0], 'text' | 'words'> {
  readonly words: readonly [string, string];
  readonly turned: number;
}

/** The one word rolls up out of its line, the other one into it. */
function Slot({ words, turned, ...line }: SlotProps): ReactNode {
  const { rtl } = useSides();
  if (turned <= 0) return <Line {...line} text={words[0]} />;
  return (
    <>
      {words.map((text, index) => {
        const set = setLine({ ...line, text, rtl });
        return <div key={index}>{masked(set, (index - turned) * set.mask)}</div>;
      })}
    </>
  );
}
