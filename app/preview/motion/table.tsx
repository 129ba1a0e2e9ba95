import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { fitTable, headScale } from '$shared/motion/fit-table';
import type { FittedColumn } from '$shared/motion/fit-table';
import type { TableProps } from '$shared/motion/props/data';
import { fontOfTypeface } from '$shared/motion/typeface';
import { ChartText } from './parts/chart-text';
import { inksOn } from './parts/panel';
import { leavingOpacity } from './parts/move';
import { pieceOpacity, pieceStyle, usePieces } from './parts/pieces';
import { sided } from './parts/sides';

/** A table that fills row by row, on hairlines or on fields as the style's cards are. */
export const Table = sided(DrawnTable);

function DrawnTable(props: TableProps): ReactNode {
  const { columns, rows, box, size, look, colors, enter = 'fade-rise' } = props;
  const minSize = props.minSize ?? size * 0.55;
  const heading = useMemo(() => fontOfTypeface(look.label), [look.label]);
  const cell = useMemo(() => fontOfTypeface(look.body), [look.body]);
  const { width, height } = box;
  const table = useMemo(
    () => fitTable({ columns, rows, width, height, heading, cell, size, minSize }),
    [columns, rows, width, height, heading, cell, size, minSize],
  );
  const lines = [
    ...(table.hasHead ? [table.columns.map((column) => column.head)] : []),
    ...table.rows,
    ...(table.left.rows > 0 ? [[`+ ${table.left.rows} more`]] : []),
  ];
  const arrivalOf = usePieces(props, lines.length);
  const fields = look.card === 'filled' || look.card === 'raised';
  const gap = Math.round(table.rowHeight * 0.1);
  return (
    <div style={{ position: 'absolute', left: box.x, top: box.y, width, height }}>
      {lines.map((texts, line) => {
        const arrival = arrivalOf(line);
        const head = table.hasHead && line === 0;
        const row = line - (table.hasHead ? 1 : 0);
        const more = row >= table.rows.length;
        const lit = !head && !more && props.highlight === row;
        const top = Math.round(line * table.rowHeight);
        const next = Math.round((line + 1) * table.rowHeight);
        const opacity = pieceOpacity(enter, arrival);
        const onField = lit && look.card !== 'ruled';
        const ink = inksOn(onField, colors);
        const color = onField ? ink.text : lit ? colors.accentText : head || more ? colors.soft : colors.text;
        if (opacity <= 0) return null;
        return (
          <div
            key={line}
            style={{
              position: 'absolute',
              left: 0,
              top,
              width,
              height: next - top,
              ...pieceStyle(enter, arrival, table.size),
            }}
          >
            {onField || (fields && !head && !more) ? (
              <div
                style={{
                  position: 'absolute',
                  left: 0,
                  top: fields ? gap / 2 : 0,
                  width,
                  height: next - top - (fields ? gap : 0),
                  borderRadius: Math.min(look.radius, (next - top) / 2),
                  backgroundColor: lit ? colors.accent : colors.card,
                  opacity,
                }}
              />
            ) : null}
            {fields ? null : (
              <div
                style={{
                  position: 'absolute',
                  left: 0,
                  top: next - top - (head ? 4 : 2),
                  width: Math.round(width * (enter === 'none' ? 1 : arrival.settled)),
                  height: head ? 4 : 2,
                  backgroundColor: head ? colors.text : colors.muted,
                  opacity: leavingOpacity(arrival.after),
                }}
              />
            )}
            {texts.map((text, column) => (
              <Cell
                key={column}
                text={text}
                column={table.columns[column]}
                height={next - top}
                size={head ? table.size * headScale : table.size}
                font={head ? heading : cell}
                color={more && column === 0 ? colors.soft : color}
                opacity={opacity}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface CellProps {
  readonly text: string;
  readonly column: FittedColumn | undefined;
  readonly height: number;
  readonly size: number;
  readonly font: Parameters<typeof ChartText>[0]['font'];
  readonly color: string;
  readonly opacity: number;
}

function Cell({ text, column, height, ...type }: CellProps): ReactNode {
  if (text === '' || column === undefined) return null;
  return (
    <ChartText
      {...type}
      text={text}
      box={{ x: column.x, y: 0, width: column.width, height }}
      align={column.numeric ? 'right' : 'left'}
    />
  );
}
