import type { LeafElement } from '$shared/schema/layout';
import { entrance } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';

type ConfettiElement = Extract<LeafElement, { type: 'confetti' }>;

/** Behind the words: what is celebrated must be read. */
export const confettiKind: ElementKind<ConfettiElement> = {
  ...compoundKind,
  layer: 'ground',
  fills: false,
  headScale: null,
  enter: () => 'pop',
  enters: () => ['pop'],
  emphases: ['none'],
  goesOn: () => true,
  arrival: () => entrance(0.6),
  pause: () => 0.1,
  reading: () => 0,
  texts: () => [],
  happens: () => 'confetti flies',
  describe: ({ amount }, _placed, code) => ({
    component: 'Confetti',
    attributes: [...(amount === 'much' ? [] : [['amount', amount] as const]), ...code.compound],
  }),
};
