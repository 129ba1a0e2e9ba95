import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { sunk } from '$shared/motion/fit-cells';
import { fitComparison, markEm } from '$shared/motion/fit-sides';
import type { ComparisonProps } from '$shared/motion/props/cards';
import { CardFace } from './parts/panel';
import { CellFrame, CellTexts, inks, Mark } from './parts/cell-parts';
import { pieceOpacity, usePieces } from './parts/pieces';
import { sided } from './parts/sides';

const marks = { neutral: 'dot', worse: 'x', better: 'check' } as const;

/** Sides that are compared, each with its points; the better one stands out. */
export const Comparison = sided(DrawnComparison);

function DrawnComparison(props: ComparisonProps): ReactNode {
  const { sides, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitComparison(sides, { width: box.width, height: box.height, size, minSize }, look),
    [sides, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  return grid.cells.map((cell, index) => {
    const arrival = arrivalOf(index);
    const tone = sides[index]?.tone ?? 'neutral';
    const ink = inks(look, colors, tone === 'better');
    const mark = markEm * grid.size;
    return (
      <CellFrame key={index} {...{ box, cell, enter, arrival }} down={sunk(box, grid)} size={grid.size}>
        <CardFace
          width={cell.width}
          height={cell.height}
          look={look}
          colors={colors}
          opacity={pieceOpacity(enter, arrival)}
          lit={tone === 'better'}
        />
        <CellTexts texts={cell.texts} color={(at) => (at === 0 ? ink.text : ink.soft)} arrival={arrival} />
        {cell.texts.slice(1).map((text, at) => (
          <Mark
            key={at}
            text={text}
            indent={mark + 0.55 * grid.size}
            icon={marks[tone]}
            color={tone === 'worse' ? colors.soft : ink.sign}
            size={mark}
            arrival={arrival}
          />
        ))}
      </CellFrame>
    );
  });
}
