import { fitStats, mostStats } from '$shared/motion/fit-stats';
import { formatNumber } from '$shared/motion/format-number';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { move } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';

type StatsElement = Extract<LeafElement, { type: 'stats' }>;

export const statsKind: ElementKind<StatsElement> = {
  ...compoundKind,
  standsOnTop: false,
  gapAbove: 96,
  typeRole: () => 'label',
  enter: () => 'count-up',
  enters: () => ['none', 'count-up'],
  emphases: wholeEmphases,
  arrival: ({ stats }) => move(timing.countUp + Math.min(timing.longestCascade, stats.length * 0.1)),
  reading: ({ stats }) =>
    stats.reduce((sum, { label }) => sum + timing.perNumber + Math.min(8, wordCount(label)) * timing.perWord, 0),
  texts: ({ stats }) =>
    stats.flatMap(({ prefix, value, decimals, suffix, label }) => [
      `${prefix}${formatNumber(value, decimals)}${suffix}`,
      ...(label === '' ? [] : [label]),
    ]),
  happens({ stats }) {
    const more = stats.length - mostStats;
    if (more > 0) return `${mostStats} figures count up, ${more} more not shown`;
    return stats.length === 1 ? '1 figure counts up' : `${stats.length} figures count up`;
  },
  grow({ stats }, { size, minSize }, height, { region, look }) {
    const { figure, label } = look.style.type;
    const fitted = fitStats({
      stats,
      width: region.width,
      height,
      figure: fontOf(figure, null),
      label: fontOf(label, null),
      size,
      minSize,
    });
    return { size, height: Math.round(Math.min(height, fitted.height)) };
  },
  describe: (element, _placed, code) => ({
    component: 'Stats',
    attributes: [['stats', code.value(element.id, dataOf(element.stats))], ...code.compound],
  }),
};
