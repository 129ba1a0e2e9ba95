import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { sunk } from '$shared/motion/fit-cells';
import { fitPricing, markEm, noPeriod } from '$shared/motion/fit-sides';
import type { PricingProps } from '$shared/motion/props/cards';
import { CardFace } from './parts/panel';
import { CellFrame, CellTexts, inks, Mark } from './parts/cell-parts';
import { pieceOpacity, usePieces } from './parts/pieces';
import { sided } from './parts/sides';

/** Plans side by side: name, price, what is in them. One may stand out. */
export const Pricing = sided(DrawnPricing);

function DrawnPricing(props: PricingProps): ReactNode {
  const { plans, box, size, look, colors, highlight, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const grid = useMemo(
    () => fitPricing(plans, { width: box.width, height: box.height, size, minSize }, look),
    [plans, box.width, box.height, size, minSize, look],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  return grid.cells.map((cell, index) => {
    const arrival = arrivalOf(index);
    const lit = index === highlight;
    const ink = inks(look, colors, lit);
    const mark = markEm * grid.size;
    const texts = cell.texts.filter(({ fitted }) => fitted.lines[0]?.text !== noPeriod);
    return (
      <CellFrame key={index} {...{ box, cell, enter, arrival }} down={sunk(box, grid)} size={grid.size}>
        <CardFace
          width={cell.width}
          height={cell.height}
          look={look}
          colors={colors}
          opacity={pieceOpacity(enter, arrival)}
          lit={lit}
        />
        <CellTexts
          texts={texts}
          color={(at) => (texts[at]?.marked === false && at === 1 ? ink.text : at === 0 && lit ? ink.text : ink.soft)}
          arrival={arrival}
        />
        {texts.map((text, at) =>
          !text.marked ? null : (
            <Mark
              key={at}
              text={text}
              indent={mark + 0.55 * grid.size}
              icon="check"
              color={ink.sign}
              size={mark}
              arrival={arrival}
            />
          ),
        )}
      </CellFrame>
    );
  });
}
