import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitCards } from '$shared/motion/fit-cards';
import type { CardsProps } from '$shared/motion/props/cards';
import { fontOfTypeface } from '$shared/motion/typeface';
import { CardFace } from './parts/card-face';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { SetLines } from './parts/set-lines';
import { round } from './typography';

/** Cards in a grid, each with a title and a line or two. */
export function Cards(props: CardsProps): ReactNode {
  const { cards, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.5;
  const heading = useMemo(() => fontOfTypeface(look.heading), [look.heading]);
  const body = useMemo(() => fontOfTypeface(look.body), [look.body]);
  const grid = useMemo(
    () => fitCards({ cards, width: box.width, height: box.height, heading, body, size, minSize }),
    [cards, box.width, box.height, heading, body, size, minSize],
  );
  const arrivalOf = usePieces(props, grid.cells.length);
  // Under a hairline text begins at the edge, as in a newspaper.
  const inset = look.card === 'ruled' ? 0 : grid.pad;
  return (
    <>
      {grid.cells.map((cell, index) => {
        const arrival = arrivalOf(index);
        const width = cell.width - inset * 2;
        return (
          <div
            key={index}
            style={{
              position: 'absolute',
              left: Math.round(box.x + cell.x),
              top: Math.round(box.y + cell.y),
              width: round(cell.width),
              height: round(cell.height),
              ...pieceStyle(enter, arrival, grid.size),
            }}
          >
            <CardFace
              width={cell.width}
              height={cell.height}
              look={look}
              colors={colors}
              opacity={pieceOpacity(enter, arrival)}
            />
            <SetLines
              fitted={cell.title}
              font={heading}
              color={colors.text}
              x={inset}
              y={grid.pad}
              width={width}
              enter="fade-rise"
              arrival={arrival}
            />
            {cell.text ? (
              <SetLines
                fitted={cell.text}
                font={body}
                color={colors.soft}
                x={inset}
                y={grid.pad + cell.title.height + grid.titleSize * 0.55}
                width={width}
                enter="fade-rise"
                arrival={arrival}
              />
            ) : null}
          </div>
        );
      })}
    </>
  );
}
