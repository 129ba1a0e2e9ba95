import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { entrance } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { pieceEnters, wholeEmphases } from '../motions';

type ShapeElement = Extract<LeafElement, { type: 'shape' }>;

export const shapeKind: ElementKind<ShapeElement> = {
  layer: 'flow',
  fills: false,
  splits: false,
  standsOnTop: false,
  headScale: null,
  gapAbove: null,
  gapBelow: ({ shape }) => (shape === 'quote-mark' ? 76 : 52),
  typeRole: () => 'body',
  enter: (_element, style) => style.enter.shape,
  enters: () => ['draw', ...pieceEnters],
  emphases: wholeEmphases,
  goesOn: () => false,
  arrival: () => entrance(timing.supportEntrance),
  pause: () => 0.12,
  reading: () => 0,
  texts: () => [],
  happens: () => null,
  sizeFactor: () => 1,
  measure(element, base, { unit }, factor) {
    const { width, height } = sizeOf(element, unit * factor);
    return { ...base, height, hang: 0, width, grows: false, lineWidths: [] };
  },
  grow: (_element, { size, height }) => ({ size, height }),
  describe(element, _placed, code) {
    const font = fontOf(code.look.style.type.quote, 'bold');
    return {
      component: 'Shape',
      attributes: [
        ['shape', element.shape],
        code.place,
        ['color', code.color(() => code.role('accent'))],
        ...(element.shape === 'quote-mark'
          ? ([
              ['font', font.family],
              ['weight', font.weight],
            ] as const)
          : []),
        ...code.arrival,
      ],
    };
  },
};

function sizeOf({ shape, scale }: ShapeElement, unit: number): { readonly width: number; readonly height: number } {
  const factor = (scale ?? 1) * unit;
  switch (shape) {
    case 'rule':
      return { width: 150 * factor, height: Math.max(2, 6 * factor) };
    case 'bar':
      return { width: 120 * factor, height: 16 * factor };
    case 'disc':
      return { width: 120 * factor, height: 120 * factor };
    case 'quote-mark':
      return { width: 170 * factor, height: 124 * factor };
  }
}
