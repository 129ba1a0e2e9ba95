import { placed } from '../elements';
import { entriesOf, headed } from '../entries';
import type { Recipe } from '../recipe-definition';
import { findCity } from './cities';

export const recipe: Recipe = {
  id: 'map-route',
  name: 'Map',
  words: {
    nouns: ['map', 'world map', 'route', 'route map', 'itinerary', 'tour dates', 'flight path', 'journey'],
    verbs: [],
    phrases: ['on a map', 'on the map', 'around the world', 'flying from', 'travel from'],
  },
  fields: ['headline', 'eyebrow', 'entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = entriesOf(brief);
    const names = (given ?? [])
      .flatMap(({ title }) => title.split(/\s*(?:→|->|\bto\b)\s*/))
      .filter((name) => name !== '');
    const found = names.flatMap((name) => {
      const city = findCity(name);
      return city === null ? [] : [{ name, ...city }];
    });
    const missing = names.filter((name) => findCity(name) === null);
    const composition = headed(
      given === null && brief.headline === null && brief.subline === null
        ? { ...brief, headline: 'Your places' }
        : brief,
      given !== null,
      'Map',
      { ...placed('map'), type: 'map', places: found, route: found.length > 1 },
    );
    return { ...composition, notes: missing.length > 0 ? [{ kind: 'not-on-map', names: missing }] : [] };
  },
  examples: [
    { prompt: 'connect Oslo to Lima on a map', brief: { items: ['Oslo', 'Lima'] } },
    {
      prompt: 'a route map titled "Spring tour": Lisbon, Madrid, Paris, Berlin, Vienna',
      brief: { headline: 'Spring tour', items: ['Lisbon', 'Madrid', 'Paris', 'Berlin', 'Vienna'] },
    },
    { prompt: 'show a world map', brief: {} },
  ],
};
