import { fitPlate } from '$shared/motion/fit-plate';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { entrance } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { setKind, snug } from './set-kind';

type NameplateElement = Extract<LeafElement, { type: 'nameplate' }>;

export const nameplateKind: ElementKind<NameplateElement> = {
  ...setKind,
  enter: () => 'mask-rise',
  enters: () => ['none', 'mask-rise'],
  emphases: wholeEmphases,
  arrival: () => entrance(timing.supportEntrance, 4, cascades.piece),
  reading: ({ name, title }) => wordCount(`${name} ${title ?? ''}`) * timing.perWord,
  texts: ({ name, title }) => (title === null ? [name] : [name, title]),
  happens: () => 'name opens from its stroke',
  sizeFactor: (_element, { region }) => (region.width > region.height ? 1.5 : 1.2),
  measure({ name, title }, base, { region, look }) {
    const { headline, body } = look.style.type;
    const plate = fitPlate({
      name,
      title,
      heading: fontOf(headline, null),
      body: fontOf(body, null),
      width: region.width,
      size: base.size,
      minSize: base.minSize,
    });
    return snug(base, plate.width, plate.height, [plate.width]);
  },
  describe: ({ name, title }, _placed, code) => ({
    component: 'Nameplate',
    attributes: [
      ['name', code.value('name', name)],
      ...(title === null ? [] : [['title', code.value('title', title)] as const]),
      ...code.compound,
    ],
  }),
};
