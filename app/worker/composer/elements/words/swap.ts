import { fitSwap } from '$shared/motion/fit-swap';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { story } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';
import { setKind, snug } from './set-kind';

type SwapElement = Extract<LeafElement, { type: 'swap' }>;

export const swapKind: ElementKind<SwapElement> = {
  ...setKind,
  typeRole: () => 'headline',
  enter: (_element, style) => style.enter.headline,
  enters: () => lineEnters,
  emphases: allEmphases,
  arrival: ({ words }) => story(timing.supportEntrance + Math.min(8, Math.max(0, words.length - 1)) * 0.85),
  pause: (_element, over) => Math.min(1, over * 0.5),
  reading: ({ before, words, after }) => wordCount([before, ...words, after].join(' ')) * timing.perWord,
  texts: ({ before, words, after }) => [before, ...words, after].filter((text) => text !== ''),
  happens: ({ words }) => `${words.length} words pass`,
  measure(element, base, { region, count }, factor) {
    const fitted = fitSwap({
      ...element,
      font: fontOf(base.spec, null),
      width: region.width,
      height: region.height * (count > 1 ? 0.72 : 1) * Math.max(0.5, factor),
      size: base.size,
      minSize: base.minSize,
      leading: 1.06,
    });
    return snug({ ...base, size: fitted.size }, null, fitted.height + 1, [fitted.widest]);
  },
  describe: ({ id, before, words, after }, _placed, code) => ({
    component: 'Swap',
    attributes: [
      ...(before === '' ? [] : [['before', code.value('before', before)] as const]),
      ['words', code.value(id === 'swap' ? 'words' : id, dataOf(words))],
      ...(after === '' ? [] : [['after', code.value('after', after)] as const]),
      ...code.compound,
      ...code.aligned,
    ],
  }),
};
