import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitCards, iconEm } from '$shared/motion/fit-cards';
import { sunk } from '$shared/motion/fit-cells';
import type { CardsProps } from '$shared/motion/props/cards';
import { CardFace } from './parts/panel';
import { CellFrame, CellTexts } from './parts/cell-parts';
import { pieceOpacity, usePieces } from './parts/pieces';
import { Sign } from './parts/sign';
import { sided } from './parts/sides';

/** Cards in a grid, each with a title, a line or two, and an icon. */
export const Cards = sided(DrawnCards);

function DrawnCards(props: CardsProps): ReactNode {
  const { cards, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitCards(cards, { width: box.width, height: box.height, size, minSize }, look),
    [cards, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  const inset = look.card === 'ruled' ? 0 : grid.pad;
  return grid.cells.map((cell, index) => {
    const arrival = arrivalOf(index);
    const icon = index < grid.cells.length - 1 || grid.cells.length === cards.length ? cards[index]?.icon : null;
    return (
      <CellFrame key={index} {...{ box, cell, enter, arrival }} down={sunk(box, grid)} size={grid.size}>
        <CardFace
          width={cell.width}
          height={cell.height}
          look={look}
          colors={colors}
          opacity={pieceOpacity(enter, arrival)}
        />
        {icon == null ? null : (
          <Sign
            icon={icon}
            x={inset}
            y={grid.beside ? (cell.height - iconEm * grid.size) / 2 : grid.pad}
            size={iconEm * grid.size}
            color={colors.accentText}
            arrival={arrival}
          />
        )}
        <CellTexts texts={cell.texts} color={(at) => (at === 0 ? colors.text : colors.soft)} arrival={arrival} />
      </CellFrame>
    );
  });
}
