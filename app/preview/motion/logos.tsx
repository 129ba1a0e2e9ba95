import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { sunk } from '$shared/motion/fit-cells';
import { fitLogos } from '$shared/motion/fit-people';
import type { LogosProps } from '$shared/motion/props/cards';
import { CardFace } from './parts/panel';
import { CellFrame, CellTexts } from './parts/cell-parts';
import { pieceOpacity, usePieces } from './parts/pieces';
import { sided } from './parts/sides';

/** A wall of names, each set as a wordmark. */
export const Logos = sided(DrawnLogos);

function DrawnLogos(props: LogosProps): ReactNode {
  const { logos, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitLogos(logos, { width: box.width, height: box.height, size, minSize }, look),
    [logos, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  return grid.cells.map((cell, index) => {
    const arrival = arrivalOf(index);
    return (
      <CellFrame key={index} {...{ box, cell, enter, arrival }} down={sunk(box, grid)} size={grid.size}>
        <CardFace
          width={cell.width}
          height={cell.height}
          look={look}
          colors={colors}
          opacity={pieceOpacity(enter, arrival)}
        />
        <CellTexts texts={cell.texts} color={() => colors.text} align="center" arrival={arrival} />
      </CellFrame>
    );
  });
}
