import { fitNotifications } from '$shared/motion/fit-notifications';
import { fitPost } from '$shared/motion/fit-post';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { wordCount } from '../../word-count';
import { entrance, move } from '../arrival-plan';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { hugging } from './hugging';

type NotificationsElement = Extract<LeafElement, { type: 'notifications' }>;
type PostElement = Extract<LeafElement, { type: 'post' }>;

const readingOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + Math.min(30, wordCount(text)) * timing.perWord, 0);

export const notificationsKind: ElementKind<NotificationsElement> = {
  ...hugging<NotificationsElement>(({ notifications }, room) => fitNotifications(notifications, room)),
  arrival: ({ notifications }, enter) =>
    entrance(timing.supportEntrance, notifications.length, cascades[enter === 'cascade' ? 'quickPiece' : 'piece']),
  reading: (element) => readingOf(notificationsKind.texts(element)),
  texts: ({ notifications }) =>
    notifications.flatMap(({ title, text, time }) => [title, text, time].filter((said) => said !== null)),
  happens: ({ notifications }) =>
    notifications.length === 1 ? '1 notification' : `${notifications.length} notifications pile up`,
  sizeFactor: () => 0.84,
  describe: (element, _placed, code) => ({
    component: 'Notifications',
    attributes: [['notifications', code.value(element.id, dataOf(element.notifications))], ...code.compound],
  }),
};

export const postKind: ElementKind<PostElement> = {
  ...hugging<PostElement>((element, room) => fitPost(element, room)),
  enter: () => 'fade-rise',
  enters: () => ['none', 'fade-rise'],
  emphases: wholeEmphases,
  sizeFactor: ({ text }) => (text.length < 90 ? 1.5 : 1.15),
  arrival: () => move(1.5),
  reading: (element) => readingOf(postKind.texts(element)),
  texts: ({ author, handle, text, metrics }) => [
    author,
    ...(handle === null ? [] : [handle]),
    text,
    ...metrics.flatMap(({ value, label }) => [value, label]),
  ],
  happens: () => 'a post',
  describe: (element, _placed, code) => ({
    component: 'Post',
    attributes: [
      ['author', code.value('author', element.author)],
      ...(element.handle === null ? [] : [['handle', code.value('handle', element.handle)] as const]),
      ['text', code.value(element.id, element.text)],
      ...(element.metrics.length === 0 ? [] : [['metrics', code.value('metrics', dataOf(element.metrics))] as const]),
      ...code.compound,
    ],
  }),
};
