import { fitTable, mostColumns } from '$shared/motion/fit-table';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { fontOf } from '../../font-of';
import { entrance } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';

type TableElement = Extract<LeafElement, { type: 'table' }>;

export const tableKind: ElementKind<TableElement> = {
  ...compoundKind,
  standsOnTop: false,
  typeRole: () => 'label',
  arrival: ({ rows }, enter) =>
    entrance(timing.supportEntrance, rows.length + 1, cascades[enter === 'cascade' ? 'quickPiece' : 'piece']),
  reading: ({ rows }) => Math.min(14, rows.flat().length) * timing.perNumber * 0.7,
  texts: ({ columns, rows }) => [...columns, ...rows.flat()].filter((text) => text !== ''),
  happens({ columns, rows }) {
    const more = Math.max(columns.length, ...rows.map((row) => row.length)) - mostColumns;
    const said = rows.length === 1 ? 'a table of 1 row' : `a table of ${rows.length} rows, row by row`;
    return more > 0 ? `${said}, ${more} more columns not shown` : said;
  },
  grow({ columns, rows }, { size, minSize }, height, { region, look }) {
    const { label, body } = look.style.type;
    const fonts = { heading: fontOf(label, null), cell: fontOf(body, null) };
    const fitted = fitTable({ columns, rows, width: region.width, height, ...fonts, size, minSize });
    return { size, height: Math.round(Math.min(height, fitted.height)) };
  },
  describe: (element, _placed, code) => ({
    component: 'Table',
    attributes: [
      ['columns', code.value(`${element.id}Columns`, element.columns)],
      ['rows', code.value(`${element.id}Rows`, dataOf(element.rows))],
      ...(element.highlight === null ? [] : [['highlight', element.highlight] as const]),
      ...code.compound,
    ],
  }),
};
