import { fitChat } from '$shared/motion/fit-chat';
import { fitPrompt } from '$shared/motion/fit-prompt';
import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { wordCount } from '../../word-count';
import { story } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { hugging } from './hugging';

type ChatElement = Extract<LeafElement, { type: 'chat' }>;
type PromptElement = Extract<LeafElement, { type: 'prompt' }>;

const readingOf = (text: string): number => Math.min(30, wordCount(text)) * timing.perWord;

export const chatKind: ElementKind<ChatElement> = {
  ...hugging<ChatElement>(({ messages }, room) => fitChat(messages, room)),
  emphases: wholeEmphases,
  arrival: ({ messages }) => story(Math.min(5.5, 0.4 + messages.length * 0.75)),
  reading: ({ messages }) => messages.reduce((sum, { text }) => sum + readingOf(text), 0),
  texts: ({ messages }) => messages.flatMap(({ from, text }) => (from === null ? [text] : [from, text])),
  happens: ({ messages }) => (messages.length === 1 ? '1 message' : `${messages.length} messages`),
  sizeFactor: ({ messages }) => (messages.length < 5 ? 1.15 : 0.9),
  describe: (element, _placed, code) => ({
    component: 'Chat',
    attributes: [
      ['messages', code.value(element.id === 'chat' ? 'messages' : element.id, dataOf(element.messages))],
      ...code.compound,
    ],
  }),
};

export const promptKind: ElementKind<PromptElement> = {
  ...hugging<PromptElement>(({ prompt, answer }, room) => fitPrompt(prompt, answer, room)),
  splits: false,
  enter: () => 'typewriter',
  enters: () => ['none', 'typewriter', 'fade-rise'],
  emphases: wholeEmphases,
  // A few words may be set large.
  sizeFactor: ({ prompt, answer }) => (prompt.length + (answer?.length ?? 0) < 60 ? 1.4 : 1.1),
  arrival: ({ prompt, answer }) =>
    story(Math.min(6, 0.8 + prompt.length * 0.035 + (answer === null ? 0 : 0.8 + answer.length * 0.014))),
  reading: ({ prompt, answer }) => readingOf(prompt) + readingOf(answer ?? ''),
  texts: ({ prompt, answer }) => (answer === null ? [prompt] : [prompt, answer]),
  happens: ({ answer }) => (answer === null ? 'a prompt is typed' : 'a prompt is typed and answered'),
  describe: (element, _placed, code) => ({
    component: 'Prompt',
    attributes: [
      ['prompt', code.value(element.id, element.prompt)],
      ...(element.answer === null ? [] : [['answer', code.value('answer', element.answer)] as const]),
      ...code.compound,
    ],
  }),
};
