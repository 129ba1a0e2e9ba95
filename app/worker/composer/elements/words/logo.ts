import { fitMark } from '$shared/motion/fit-mark';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { entrance } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';
import { setKind, snug } from './set-kind';

type LogoElement = Extract<LeafElement, { type: 'logo' }>;

export const logoKind: ElementKind<LogoElement> = {
  ...setKind,
  typeRole: () => 'headline',
  enter: () => 'mask-rise',
  enters: () => lineEnters,
  emphases: allEmphases,
  arrival: () => entrance(timing.focalEntrance, 2, cascades.piece),
  pause: (_element, over) => over * 0.8,
  reading: ({ name }) => wordCount(name) * timing.perWord,
  texts: ({ name }) => [name],
  happens: ({ sign }) => (sign === 'none' ? 'the name comes together' : 'the sign is drawn, then the name'),
  sizeFactor: ({ name }) => (Array.from(name).length < 9 ? 1.2 : 1),
  measure({ name, sign }, base, { region, count }, factor) {
    const mark = fitMark({
      name,
      hasSign: sign !== 'none',
      font: fontOf(base.spec, null),
      width: region.width,
      height: region.height * (count > 1 ? 0.7 : 1) * Math.max(0.4, factor),
      size: base.size,
      minSize: base.minSize,
    });
    return snug(base, null, mark.height, [mark.width]);
  },
  describe: ({ name, sign }, _placed, code) => ({
    component: 'Logo',
    attributes: [['name', code.value('name', name)], ['sign', sign], ...code.compound, ...code.aligned],
  }),
};
