import { fitCode } from '$shared/motion/fit-code';
import { linesOf } from '$shared/motion/mono-lines';
import type { LeafElement } from '$shared/schema/layout';
import { entrance, story } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { hugging } from './hugging';

type CodeElement = Extract<LeafElement, { type: 'code' }>;

export const codeKind: ElementKind<CodeElement> = {
  ...hugging<CodeElement>((element, room) => fitCode(element.code, element.diff, room)),
  typeRole: () => 'mono',
  enter: () => 'typewriter',
  enters: () => ['none', 'typewriter', 'fade-rise'],
  emphases: wholeEmphases,
  goesOn: ({ enter }) => enter === null || enter === 'typewriter',
  arrival: ({ code }, enter) =>
    enter === 'typewriter' ? story(Math.min(4, 0.9 + code.length * 0.014)) : entrance(0.8),
  reading: ({ code }) => Math.min(14, linesOf(code).length) * 0.45,
  texts: ({ title, code }) => (title === null ? [code] : [title, code]),
  happens: ({ code }) => `${linesOf(code).length === 1 ? '1 line' : `${linesOf(code).length} lines`} of code`,
  // A few short lines may be set large.
  sizeFactor: ({ code }) => (linesOf(code).length < 9 ? 1.35 : 1.1),
  describe: (element, _placed, code) => ({
    component: 'Code',
    attributes: [
      ['code', code.value(element.id, element.code)],
      ...(element.title === null ? [] : [['title', code.value('file', element.title)] as const]),
      ...(element.language === null ? [] : [['language', element.language] as const]),
      ...(element.emphasised.length === 0 ? [] : [['emphasised', code.value('lines', element.emphasised)] as const]),
      ...(element.diff ? [['diff', true] as const] : []),
      ...code.compound,
    ],
  }),
};
