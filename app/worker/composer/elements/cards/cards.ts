import { fitCards } from '$shared/motion/fit-cards';
import type { LeafElement } from '$shared/schema/layout';
import type { ElementKind } from '../element-kind';
import { compoundCode, fittedKind } from '../fitted-kind';

type CardsElement = Extract<LeafElement, { type: 'cards' }>;

export const cardsKind: ElementKind<CardsElement> = {
  ...fittedKind<CardsElement>({
    fit: ({ cards }, box, look) => fitCards(cards, box, look),
    texts: ({ cards }) => cards.flatMap(({ title, text }) => (text === null ? [title] : [title, text])),
    count: ({ cards }) => cards.length,
  }),
  happens: ({ cards }) => (cards.length === 1 ? '1 card' : `${cards.length} cards, one by one`),
  describe: (element, _placed, code) =>
    compoundCode('Cards', 'cards', element, element.cards.map(withoutNothing), code),
};

/** A card without an icon does not speak of icons. */
export function withoutNothing<Entry extends { readonly icon: string | null }>({ icon, ...entry }: Entry) {
  return icon === null ? entry : { ...entry, icon };
}
