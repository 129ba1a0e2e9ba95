import { fitProgress } from '$shared/motion/fit-progress';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { move } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';

type ProgressElement = Extract<LeafElement, { type: 'progress' }>;

export const progressKind: ElementKind<ProgressElement> = {
  ...compoundKind,
  splits: true,
  standsOnTop: false,
  gapAbove: 96,
  typeRole: () => 'label',
  enter: () => 'draw',
  enters: () => ['none', 'draw'],
  emphases: wholeEmphases,
  arrival: () => move(timing.countUp * 1.7),
  reading: (element) => timing.perNumber + wordCount(progressKind.texts(element).join(' ')) * timing.perWord,
  texts: ({ label, done }) => [label, done].filter((text) => text !== null),
  happens: ({ value, done }) =>
    `fills to ${Math.round(value)}%${done !== null && value >= 100 ? ', then says so' : ''}`,
  grow({ value, look: shape, label, done }, { size, minSize }, height, { region, look }) {
    const { figure, label: spec } = look.style.type;
    const fonts = { font: fontOf(spec, null), figure: fontOf(figure, null) };
    const fitted = fitProgress({ value, shape, label, done, width: region.width, height, ...fonts, size, minSize });
    return { size, height: Math.round(Math.min(height, fitted.height)) };
  },
  describe: (element, _placed, code) => ({
    component: 'Progress',
    attributes: [
      ['value', code.value(element.id === 'progress' ? 'value' : element.id, element.value)],
      ...(element.look === 'bar' ? [] : [['shape', element.look] as const]),
      ...(element.label === null ? [] : [['label', code.value('label', element.label)] as const]),
      ...(element.done === null ? [] : [['done', code.value('done', element.done)] as const]),
      ...code.compound,
    ],
  }),
};
