import { fitButton } from '$shared/motion/fit-button';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { entrance } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { setKind, snug } from './set-kind';

type ButtonElement = Extract<LeafElement, { type: 'button' }>;

export const buttonKind: ElementKind<ButtonElement> = {
  ...setKind,
  gapAbove: 96,
  gapBelow: () => 72,
  enter: () => 'pop',
  emphases: wholeEmphases,
  arrival: () => entrance(timing.supportEntrance),
  reading: ({ label }) => wordCount(label) * timing.perWord,
  texts: ({ label }) => [label],
  happens: () => 'a button to press',
  sizeFactor: () => 1.05,
  measure({ label, variant }, base, { region, look }) {
    const font = { ...fontOf(look.style.type.headline, null), tracking: 0 };
    const fitted = fitButton({ label, variant, font, width: region.width, size: base.size, minSize: base.minSize });
    return snug(base, fitted.width, fitted.height, [fitted.width]);
  },
  describe: ({ id, label, variant }, _placed, code) => ({
    component: 'Button',
    attributes: [
      ['label', code.value(id === 'button' ? 'label' : id, label)],
      ...(variant === 'solid' ? [] : [['variant', variant] as const]),
      ...code.compound,
    ],
  }),
};
