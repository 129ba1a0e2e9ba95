import { cardsKind } from './cards';

export const cardKinds = { cards: cardsKind };
