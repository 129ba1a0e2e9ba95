import { timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { wordCount } from '../../word-count';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';

type CardsElement = Extract<LeafElement, { type: 'cards' }>;

export const cardsKind: ElementKind<CardsElement> = {
  ...compoundKind,
  seconds: ({ cards }) => timing.supportEntrance + Math.min(0.5, cards.length * 0.1),
  reading: (element) =>
    cardsKind.texts(element).reduce((sum, text) => sum + Math.min(10, wordCount(text)) * timing.perWord, 0),
  texts: ({ cards }) => cards.flatMap(({ title, text }) => (text === null ? [title] : [title, text])),
  happens: ({ cards }) => (cards.length === 1 ? '1 card' : `${cards.length} cards, one by one`),
  describe: (element, _placed, code) => ({
    component: 'Cards',
    attributes: [['cards', code.value(element.id, dataOf(element.cards))], ...code.compound],
  }),
};
