import { fitTerminal } from '$shared/motion/fit-terminal';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { entrance, story } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { hugging } from './hugging';

type TerminalElement = Extract<LeafElement, { type: 'terminal' }>;

export const terminalKind: ElementKind<TerminalElement> = {
  ...hugging<TerminalElement>(({ lines }, room) => fitTerminal(lines, room)),
  typeRole: () => 'mono',
  enter: () => 'typewriter',
  enters: () => ['none', 'typewriter', 'fade-rise'],
  emphases: wholeEmphases,
  goesOn: () => true,
  arrival: ({ lines }, enter) =>
    enter === 'typewriter'
      ? story(
          Math.min(
            4.5,
            0.8 +
              lines.reduce((sum, { kind, text }) => sum + (kind === 'command' ? 0.3 + text.length * 0.03 : 0.16), 0),
          ),
        )
      : entrance(0.8),
  reading: ({ lines }) => Math.min(14, lines.length) * 0.5,
  texts: ({ title, lines }) => [...(title === null ? [] : [title]), ...lines.map(({ text }) => text)],
  happens: () => 'a terminal runs',
  sizeFactor: ({ lines }) => (lines.length < 8 ? 1.35 : 1.1),
  describe: (element, _placed, code) => ({
    component: 'Terminal',
    attributes: [
      ['lines', code.value(element.id, dataOf(element.lines))],
      ...(element.title === null ? [] : [['title', code.value('window', element.title)] as const]),
      ...code.compound,
    ],
  }),
};
