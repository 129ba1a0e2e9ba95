import { cardsKind } from './cards';
import { logosKind, peopleKind } from './people';
import { comparisonKind, pricingKind } from './sides';

export const cardKinds = {
  cards: cardsKind,
  comparison: comparisonKind,
  pricing: pricingKind,
  people: peopleKind,
  logos: logosKind,
};
