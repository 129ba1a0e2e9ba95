import { fitRings } from '$shared/motion/fit-rings';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import type { Attribute, ElementCode } from '../../element-code';
import { fontOf } from '../../font-of';
import { entrance, move } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { leftOut } from './left-out';

type ChartElement = Extract<LeafElement, { type: 'chart' }>;

/** Bars grow out of their axis; lines and rings are drawn. */
const grows: readonly ChartElement['chart'][] = ['bar', 'hbar', 'ranking'];

const round = (chart: ChartElement['chart']): boolean => chart === 'donut' || chart === 'pie' || chart === 'ring';

export const chartKind: ElementKind<ChartElement> = {
  ...compoundKind,
  splits: true,
  gapAbove: 68,
  typeRole: () => 'label',
  enter: ({ chart }) => (grows.includes(chart) ? 'grow' : 'draw'),
  enters: ({ chart }) => ['none', grows.includes(chart) ? 'grow' : 'draw'],
  emphases: wholeEmphases,
  // A halo breathes around the value that matters.
  goesOn: ({ chart, data }) => (chart === 'line' || chart === 'area') && data.length > 0,
  arrival: ({ chart, data }) =>
    chart === 'line' || chart === 'area'
      ? move(timing.countUp)
      : round(chart)
        ? move(timing.countUp * 0.85)
        : entrance(timing.barGrow, data.length, cascades.piece),
  pause: () => timing.supportDelay,
  reading: ({ data, steps }) => Math.min(8, data.length) * timing.perNumber + steps.length * timing.stillness,
  texts: ({ data, steps }) => [...data.map((point) => point.label), ...steps.map((step) => step.label)].filter(Boolean),
  happens(element) {
    const { data, highlight } = element;
    const lit = highlight === null ? undefined : data[highlight];
    const said = told(element);
    return [lit ? `${said}, ${shortened(lit.label)} in accent` : said, ...leftOut(element)].join(', ');
  },
  grow(element, { size, minSize }, height, { region, look }) {
    const { chart, data } = element;
    const most = (): number => {
      if (chart === 'ranking') return Math.max(1, data.length) * size * 5 + (element.steps.length > 0 ? size * 2.2 : 0);
      if (chart === 'donut' || chart === 'pie') return region.width * 1.5;
      // In an upright picture bars that use all of the height tower; they stay about as high as they are wide.
      if (chart !== 'ring') return region.width * 1.15;
      const { label, figure } = look.style.type;
      const fonts = { font: fontOf(label, null), figure: fontOf(figure, null) };
      const { unit, total } = element;
      return fitRings({ data, unit, total, width: region.width, height, ...fonts, size, minSize }).height;
    };
    return { size, height: Math.round(Math.min(height, most())) };
  },
  describe(element, _placed, code) {
    switch (element.chart) {
      case 'bar':
      case 'hbar':
        return { component: 'BarChart', attributes: barAttributes(element, code) };
      case 'line':
      case 'area':
        return {
          component: 'LineChart',
          attributes: [
            ...dataAttributes(element, code),
            ...(element.chart === 'area' ? [['area', true] as const] : []),
            ...lit(element),
            ...code.compound,
          ],
        };
      case 'donut':
      case 'pie':
      case 'ring':
        return {
          component: 'DonutChart',
          attributes: [
            ...dataAttributes(element, code),
            ...(element.chart === 'donut' ? [] : [['shape', element.chart] as const]),
            ...(element.total === null ? [] : [['total', element.total] as const]),
            ...lit(element),
            ...code.compound,
          ],
        };
      case 'ranking':
        return {
          component: 'Ranking',
          attributes: [
            ...dataAttributes(element, code),
            ...(element.steps.length === 0
              ? []
              : [['steps', code.value(`${element.id}Steps`, dataOf(element.steps))] as const]),
            ...lit(element),
            ...code.compound,
          ],
        };
    }
  },
};

function dataAttributes(element: ChartElement, code: ElementCode): Attribute[] {
  return [
    ['data', code.value(element.id === 'chart' ? 'data' : element.id, dataOf(element.data))],
    ...(element.unit === null ? [] : [['unit', code.value('unit', element.unit)] as const]),
  ];
}

const lit = ({ highlight }: ChartElement): Attribute[] => (highlight === null ? [] : [['highlight', highlight]]);

function barAttributes(element: ChartElement, code: ElementCode): Attribute[] {
  const { radius } = code;
  return [
    ...dataAttributes(element, code),
    ...(element.chart === 'hbar' ? [['direction', 'horizontal'] as const] : []),
    code.place,
    ...code.typesetting,
    ...code.sizes,
    ['color', code.role('muted')],
    ...(element.highlight === null
      ? []
      : [
          ['highlight', element.highlight] as const,
          ['highlightColor', code.color(() => code.role('accent'))] as const,
        ]),
    ['textColor', code.role('text')],
    ['softColor', code.role('soft')],
    ...(radius === 0 ? [] : [['radius', radius] as const]),
    ...code.arrival,
  ];
}

function told({ chart, data, steps }: ChartElement): string {
  const count = data.length;
  const many = (one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
  switch (chart) {
    case 'bar':
    case 'hbar':
      return count === 1 ? '1 bar grows' : `${count} bars grow`;
    case 'line':
    case 'area':
      return `${chart === 'line' ? 'a line' : 'an area'} through ${many('value')}`;
    case 'donut':
    case 'pie':
      return `${chart} of ${many('share')}`;
    case 'ring':
      return count === 1 ? 'a ring fills' : `${count} rings fill`;
    case 'ranking':
      return steps.length > 1 ? `${count} overtake each other ${steps.length - 1}×` : `a ranking of ${count}`;
  }
}

function shortened(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}
