import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { sunk } from '$shared/motion/fit-cells';
import { badgeEm, fitSteps } from '$shared/motion/fit-steps';
import type { Sequence } from '$shared/motion/fit-steps';
import { fitText } from '$shared/motion/fit-text';
import { faceOf } from '$shared/motion/measure-text';
import type { StepsProps } from '$shared/motion/props/sequence';
import { fontOfTypeface } from '$shared/motion/typeface';
import type { Arrival } from './arrival';
import { CellFrame, CellTexts } from './parts/cell-parts';
import { Disc } from './parts/disc';
import { pieceOpacity, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { Sign } from './parts/sign';
import { Stroke } from './parts/stroke';
import { sided } from './parts/sides';

/** Steps that follow on each other: a number or an icon each, and a line that leads from one to the next. */
export const Steps = sided(DrawnSteps);

function DrawnSteps(props: StepsProps): ReactNode {
  const { steps, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitSteps(steps, { width: box.width, height: box.height, size, minSize }, look),
    [steps, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  const down = sunk(box, grid);
  return (
    <>
      {grid.cells.slice(1).map((_cell, index) => (
        <Link
          key={index}
          grid={grid}
          index={index}
          x={box.x}
          y={box.y + down}
          arrival={arrivalOf(index + 1)}
          {...{ colors }}
        />
      ))}
      {grid.cells.map((cell, index) => {
        const arrival = arrivalOf(index);
        const counts = index === grid.cells.length - 1 && steps.length > grid.cells.length;
        return (
          <CellFrame key={index} {...{ box, down, cell, enter, arrival }} size={grid.size}>
            <Badge
              number={counts ? '…' : String(index + (props.first ?? 1))}
              icon={counts ? null : (steps[index]?.icon ?? null)}
              across={badgeEm * grid.size}
              opacity={pieceOpacity(enter, arrival)}
              {...{ look, colors, arrival }}
            />
            <CellTexts texts={cell.texts} color={(at) => (at === 0 ? colors.text : colors.soft)} arrival={arrival} />
          </CellFrame>
        );
      })}
    </>
  );
}

interface BadgeProps extends Pick<StepsProps, 'look' | 'colors'> {
  readonly number: string;
  readonly icon: string | null;
  readonly across: number;
  readonly opacity: number;
  readonly arrival: Arrival;
}

function Badge({ number, icon, across, opacity, look, colors, arrival }: BadgeProps): ReactNode {
  const font = fontOfTypeface(look.heading);
  const size = across * 0.46;
  const fitted = fitText({
    text: number,
    font,
    size,
    minSize: 8,
    leading: 1,
    maxLines: 1,
    width: across,
    height: across,
  });
  const cap = (faceOf(font).metrics.capHeight / 1000) * fitted.size;
  return (
    <>
      <Disc x={0} y={0} width={across} color={colors.accent} opacity={opacity} />
      {icon === null ? (
        <SetLines
          fitted={fitted}
          font={font}
          color={colors.onAccent}
          x={0}
          y={(across - cap) / 2}
          width={across}
          align="center"
          enter="fade-rise"
          arrival={arrival}
        />
      ) : (
        <Sign
          icon={icon}
          x={across * 0.24}
          y={across * 0.24}
          size={across * 0.52}
          color={colors.onAccent}
          weight={2.2}
          arrival={arrival}
        />
      )}
    </>
  );
}

interface LinkProps extends Pick<StepsProps, 'colors'> {
  readonly grid: Sequence;
  /** Of the step it starts from. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly arrival: Arrival;
}

/** From badge to badge; where the next one stands in another row, nothing. */
function Link({ grid, index, x, y, colors, arrival }: LinkProps): ReactNode {
  const [from, to] = [grid.cells[index], grid.cells[index + 1]];
  if (!from || !to) return null;
  const badge = badgeEm * grid.size;
  const air = grid.size * 0.42;
  const thick = Math.max(3, Math.round(grid.size * 0.07));
  const half = badge / 2;
  if (grid.across) {
    if (to.y > from.y) return null;
    const start = from.x + badge + air;
    return (
      <Stroke
        x={x + start}
        y={y + from.y + half}
        length={to.x - air - start}
        thick={thick}
        color={colors.muted}
        {...{ arrival }}
      />
    );
  }
  const start = from.y + badge + air;
  const length = to.y - air - start;
  if (to.x !== from.x || length < thick * 2) return null;
  return (
    <Stroke
      x={x + from.x + half}
      y={y + start}
      length={length}
      thick={thick}
      color={colors.muted}
      down
      {...{ arrival }}
    />
  );
}
