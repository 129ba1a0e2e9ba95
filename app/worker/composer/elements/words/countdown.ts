import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { wordCount } from '../../word-count';
import { story } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';

type CountdownElement = Extract<LeafElement, { type: 'countdown' }>;

export const countdownKind: ElementKind<CountdownElement> = {
  ...compoundKind,
  standsOnTop: false,
  typeRole: () => 'figure',
  enter: () => 'pop',
  // Its figures pop in whatever its ending does, and an ending that pops is a slam.
  enters: () => lineEnters.filter((enter) => enter !== 'slam'),
  emphases: allEmphases,
  // A second for each figure, unless there are too many.
  arrival: ({ from }) => story(Math.min(7, from) * 1.1),
  reading: ({ ending }) => wordCount(ending ?? '') * timing.perWord,
  texts: ({ from, ending }) => (ending === null ? [String(from)] : [String(from), ending]),
  happens: ({ from }) => `counts down from ${from}`,
  describe: ({ from, ending }, _placed, code) => ({
    component: 'Countdown',
    attributes: [
      ['from', code.value('from', from)],
      ...(ending === null ? [] : [['ending', code.value('ending', ending)] as const]),
      ...code.compound,
    ],
  }),
};
