import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Cell } from '$shared/motion/fit-cells';
import { sunk } from '$shared/motion/fit-cells';
import { axisGap, fitTimeline } from '$shared/motion/fit-steps';
import { faceOf } from '$shared/motion/measure-text';
import type { TimelineProps } from '$shared/motion/props/sequence';
import { CellFrame, CellTexts } from './parts/cell-parts';
import { Disc } from './parts/disc';
import { pieceOpacity, usePieces } from './parts/pieces';
import { Stroke } from './parts/stroke';
import { sided } from './parts/sides';

/** What happened when, along a line that is drawn as the years arrive. */
export const Timeline = sided(DrawnTimeline);

function DrawnTimeline(props: TimelineProps): ReactNode {
  const { entries, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitTimeline(entries, { width: box.width, height: box.height, size, minSize }, look),
    [entries, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  const down = sunk(box, grid);
  const timed = entries.some(({ time }) => time.trim() !== '');
  const thick = Math.max(3, Math.round(grid.size * 0.08));
  const dot = grid.size * 0.62;
  const spotOf = (cell: Cell): { readonly x: number; readonly y: number } => {
    const [first] = cell.texts;
    const cap = first ? (faceOf(first.font).metrics.capHeight / 1000) * first.fitted.size : 0;
    if (!grid.across) return { x: dot / 2, y: (first?.y ?? 0) + cap / 2 };
    return { x: dot / 2, y: timed && first ? first.y + cap + grid.size * axisGap : dot / 2 };
  };
  const stretch = (cell: Cell, next: Cell | undefined): number => {
    const spot = spotOf(cell);
    if (grid.across) return next && next.y === cell.y ? next.x - cell.x : cell.width - dot / 2;
    return next && next.x === cell.x ? next.y + spotOf(next).y - cell.y - spot.y : 0;
  };
  return (
    <>
      {grid.cells.map((cell, index) => {
        const spot = spotOf(cell);
        return (
          <Stroke
            key={index}
            x={box.x + cell.x + spot.x}
            y={box.y + down + cell.y + spot.y}
            length={stretch(cell, grid.cells[index + 1])}
            thick={thick}
            color={colors.muted}
            down={!grid.across}
            arrival={arrivalOf(index)}
          />
        );
      })}
      {grid.cells.map((cell, index) => {
        const arrival = arrivalOf(index);
        const spot = spotOf(cell);
        return (
          <CellFrame key={index} {...{ box, down, cell, enter, arrival }} size={grid.size}>
            <Disc
              x={spot.x - dot / 2}
              y={spot.y - dot / 2}
              width={dot}
              color={colors.accent}
              opacity={pieceOpacity(enter, arrival)}
            />
            <CellTexts
              texts={cell.texts}
              color={(at) =>
                timed && at === 0 ? colors.accentText : at === (timed ? 1 : 0) ? colors.text : colors.soft
              }
              arrival={arrival}
            />
          </CellFrame>
        );
      })}
    </>
  );
}
