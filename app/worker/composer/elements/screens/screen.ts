import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { wordCount } from '../../word-count';
import { move } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';

type ScreenElement = Extract<LeafElement, { type: 'screen' }>;

export const screenKind: ElementKind<ScreenElement> = {
  ...compoundKind,
  splits: true,
  standsOnTop: false,
  // What is written in a drawn interface is looked at rather than read.
  typeRole: () => 'label',
  sizeFactor: () => 0.8,
  enter: () => 'fade-rise',
  enters: () => ['none', 'fade-rise'],
  emphases: wholeEmphases,
  goesOn: ({ scrolls }) => scrolls,
  arrival: () => move(1.6),
  pause: (_element, over) => over * 0.8,
  reading: (element) =>
    screenKind.texts(element).reduce((sum, text) => sum + Math.min(16, wordCount(text)) * timing.perWord, 0) +
    (element.scrolls ? 2.5 : 0),
  texts: ({ address, device, blocks }) =>
    [device === 'browser' ? address : null, ...blocks.map(({ text }) => text)].filter((text) => text !== null),
  happens: ({ scrolls }) => (scrolls ? 'scrolls down the page' : 'a screen builds up'),
  describe: (element, _placed, code) => ({
    component: 'Screen',
    attributes: [
      ['device', element.device],
      ...(element.address === null ? [] : [['address', code.value('address', element.address)] as const]),
      ['blocks', code.value(element.id === 'screen' ? 'blocks' : element.id, dataOf(element.blocks))],
      ...(element.scrolls ? [['scrolls', true] as const] : []),
      ...code.compound,
    ],
  }),
};
