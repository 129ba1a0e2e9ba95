import { fitCount } from '$shared/motion/fit-count';
import { formatNumber } from '$shared/motion/format-number';
import { faceOf } from '$shared/motion/measure-text';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { entrance, move } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { pieceEnters, wholeEmphases } from '../motions';

type NumberElement = Extract<LeafElement, { type: 'number' }>;

export const numberKind: ElementKind<NumberElement> = {
  layer: 'flow',
  fills: false,
  splits: false,
  standsOnTop: false,
  headScale: 0.5,
  gapAbove: 60,
  gapBelow: () => 116,
  typeRole: () => 'figure',
  enter: (_element, style) => style.enter.number,
  enters: () => ['count-up', ...pieceEnters],
  emphases: wholeEmphases,
  goesOn: () => false,
  arrival: (_element, enter) => (enter === 'count-up' ? move(timing.countUp) : entrance(timing.focalEntrance)),
  pause: () => 0.45,
  reading: () => timing.perNumber * 2,
  texts: ({ prefix, value, decimals, suffix }) => [`${prefix}${formatNumber(value, decimals)}${suffix}`],
  happens: ({ enter }, style) => ((enter ?? style.enter.number) === 'count-up' ? 'counts up' : 'big number'),
  sizeFactor: () => 1,
  measure(element, base, { region }) {
    const font = fontOf(base.spec, element.weight);
    const { size, minSize } = base;
    const fitted = fitCount({ ...element, font, width: region.width, height: region.height * 0.62, size, minSize });
    return {
      ...base,
      size: fitted.size,
      // Figures have no descenders: the box ends at the baseline.
      height: Math.ceil((fitted.size * faceOf(font).metrics.capHeight) / 1000),
      hang: 0,
      width: null,
      grows: false,
      lineWidths: [fitted.width],
    };
  },
  grow: (_element, { size, height }) => ({ size, height }),
  describe: (element, _placed, code) => ({
    component: 'Count',
    attributes: [
      ['value', code.value('value', element.value)],
      ...(element.from === 0 ? [] : [['from', element.from] as const]),
      ...(element.decimals === 0 ? [] : [['decimals', element.decimals] as const]),
      ...(element.prefix === '' ? [] : [['prefix', code.value('prefix', element.prefix)] as const]),
      ...(element.suffix === '' ? [] : [['suffix', code.value('suffix', element.suffix)] as const]),
      code.place,
      ...code.typesetting,
      ...code.sizes,
      ['color', code.color(() => code.textColor())],
      ...code.aligned,
      ...code.arrival,
    ],
  }),
};
