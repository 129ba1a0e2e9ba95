import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { sunk } from '$shared/motion/fit-cells';
import { faceEm, fitPeople, initialsOf } from '$shared/motion/fit-people';
import { fitText } from '$shared/motion/fit-text';
import { faceOf } from '$shared/motion/measure-text';
import type { PeopleProps } from '$shared/motion/props/cards';
import { fontOfTypeface } from '$shared/motion/typeface';
import { CellFrame, CellTexts } from './parts/cell-parts';
import { Disc } from './parts/disc';
import { pieceOpacity, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { sided } from './parts/sides';

/** People with their names and what they do; their initials stand where a picture would. */
export const People = sided(DrawnPeople);

function DrawnPeople(props: PeopleProps): ReactNode {
  const { people, box, size, look, colors, enter = 'pop' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitPeople(people, { width: box.width, height: box.height, size, minSize }, look),
    [people, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  const font = fontOfTypeface(look.heading);
  const across = faceEm * grid.size;
  return grid.cells.map((cell, index) => {
    const arrival = arrivalOf(index);
    const counts = index === grid.cells.length - 1 && people.length > grid.cells.length;
    const name = people[index]?.name ?? '';
    const initials = counts ? '+' : initialsOf(name);
    const lit = index % 2 === 0;
    const letters = fitText({
      text: initials,
      font,
      size: across * 0.36,
      minSize: 8,
      leading: 1,
      maxLines: 1,
      width: across * 0.76,
      height: across,
    });
    const cap = (faceOf(font).metrics.capHeight / 1000) * letters.size;
    const left = (cell.width - across) / 2;
    return (
      <CellFrame key={index} {...{ box, cell, enter, arrival }} down={sunk(box, grid)} size={grid.size}>
        <Disc
          x={left}
          y={0}
          width={across}
          color={lit ? colors.accent : colors.card}
          edge={lit ? undefined : { color: colors.accent, width: Math.max(2, Math.round(grid.size * 0.09)) }}
          opacity={pieceOpacity(enter, arrival)}
        />
        <SetLines
          fitted={letters}
          font={font}
          color={lit ? colors.onAccent : colors.text}
          x={left}
          y={(across - cap) / 2}
          width={across}
          align="center"
          enter="fade-rise"
          arrival={arrival}
        />
        <CellTexts
          texts={cell.texts}
          color={(at) => (at === 0 ? colors.text : colors.soft)}
          align="center"
          arrival={arrival}
        />
      </CellFrame>
    );
  });
}
