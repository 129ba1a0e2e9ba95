import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { object } from '../../code-text';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';

type ChartElement = Extract<LeafElement, { type: 'chart' }>;

export const chartKind: ElementKind<ChartElement> = {
  ...compoundKind,
  gapAbove: 68,
  typeRole: () => 'label',
  enter: (_element, style) => style.enter.chart,
  seconds: ({ data }) => timing.barGrow + Math.min(0.7, data.length * 0.12),
  pause: () => timing.supportDelay,
  reading: ({ data }) => Math.min(8, data.length) * timing.perNumber,
  texts: ({ data }) => data.map((point) => point.label),
  happens({ data, highlight }) {
    const lit = highlight === null ? undefined : data[highlight];
    const many = data.length === 1 ? '1 bar grows' : `${data.length} bars grow`;
    return lit ? `${many}, ${shortened(lit.label)} in accent` : many;
  },
  // In an upright picture bars that use all of the height tower; they stay about as high as they are wide.
  grow: (_element, { size }, height, { region }) => ({
    size,
    height: Math.round(Math.min(height, region.width * 1.15)),
  }),
  describe(element, _placed, code) {
    const { radius } = code.look.style;
    return {
      component: 'BarChart',
      attributes: [
        [
          'data',
          code.value(
            element.id === 'chart' ? 'data' : element.id,
            element.data.map(({ label, value }) =>
              object([
                ['label', label],
                ['value', value],
              ]),
            ),
          ),
        ],
        ...(element.unit === null ? [] : [['unit', code.value('unit', element.unit)] as const]),
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
      ],
    };
  },
};

function shortened(label: string): string {
  return label.length > 18 ? `${label.slice(0, 17)}…` : label;
}
