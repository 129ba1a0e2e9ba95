import type { Recipe } from '../recipe-definition';
import { enterOf, optionalText, shapeElement, textElement, textEnters } from '../elements';

export const recipe: Recipe = {
  id: 'quote',
  name: 'Quote',
  words: {
    nouns: ['quote', 'testimonial', 'review', 'quotation', 'citation', 'saying', 'praise', 'feedback'],
    verbs: ['quote', 'cite', 'said', 'says'],
    phrases: ['what our customer said', 'in the words of', 'as said by', 'quote from'],
  },
  fields: ['quote', 'attribution', 'eyebrow'],
  occasion: 'statement',
  compose(brief) {
    const said = brief.quote ?? brief.headline ?? brief.subline;
    const quote = said === null ? 'Your quote' : unquoted(said);
    const attribution = brief.attribution ?? (brief.quote === null ? null : brief.subline);
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        shapeElement('quote-mark', 'quote-mark'),
        textElement('quote', 'quote', quote, { weight: brief.weight, enter: enterOf(brief, textEnters) }),
        ...optionalText('attribution', 'attribution', attribution),
      ],
      name: attribution === null ? 'Quote' : `Quote by ${attribution}`,
      arrangement: null,
      placeholders: said === null,
    };
  },
  examples: [
    {
      prompt: 'a quote from Mara Lind: It landed before I closed the app.',
      brief: { quote: 'It landed before I closed the app.', attribution: 'Mara Lind' },
    },
    {
      prompt: 'show what our customer Anna said: "Best purchase this year"',
      brief: { quote: 'Best purchase this year', attribution: 'Anna' },
    },
    { prompt: 'add a testimonial', brief: {} },
  ],
};

/** The scene draws its own mark: a second pair of quotation marks would be one too many. */
function unquoted(text: string): string {
  return /^["“„«'‘]/.test(text) && /["”“»'’]$/.test(text) ? text.slice(1, -1).trim() || text : text;
}
