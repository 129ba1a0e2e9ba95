import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { entrance } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { pieceEnters, wholeEmphases } from '../motions';

type IconElement = Extract<LeafElement, { type: 'icon' }>;

export const iconKind: ElementKind<IconElement> = {
  ...compoundKind,
  fills: false,
  standsOnTop: false,
  headScale: null,
  gapAbove: null,
  gapBelow: () => 72,
  typeRole: () => 'body',
  enter: () => 'draw',
  enters: () => ['draw', ...pieceEnters],
  emphases: wholeEmphases,
  arrival: () => entrance(timing.supportEntrance),
  pause: () => 0.12,
  reading: () => 0,
  texts: () => [],
  measure(element, base, { unit }, factor) {
    const size = Math.round(190 * (element.scale ?? 1) * unit * factor);
    return { ...base, height: size, hang: 0, width: size, grows: false, lineWidths: [] };
  },
  describe: (element, _placed, code) => ({
    component: 'Icon',
    attributes: [['icon', element.icon], code.place, ['color', code.color(() => code.role('accent'))], ...code.arrival],
  }),
};
