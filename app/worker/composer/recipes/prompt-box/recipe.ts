import { optionalText, placed } from '../elements';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'prompt-box',
  name: 'Prompt',
  words: {
    nouns: [
      'prompt',
      'prompt box',
      'ai prompt',
      'ai answer',
      'chatgpt',
      'ai chat',
      'assistant',
      'search box',
      'search bar',
      'search query',
      'search being typed',
      'typing a search',
    ],
    verbs: ['type a prompt', 'ask the ai', 'prompt the ai'],
    phrases: ['answer streaming', 'show the answer', 'ask ai', 'prompt and answer', 'types a question'],
  },
  fields: ['quote', 'headline', 'subline', 'items', 'entries'],
  occasion: 'statement',
  compose(brief) {
    const entry = brief.entries?.[0];
    const [first, second] = brief.items ?? [];
    const prompt = entry?.title ?? first ?? brief.quote ?? brief.headline ?? brief.subline;
    const answer = entry ? (entry.text ?? entry.tag) : (second ?? (prompt === brief.subline ? null : brief.subline));
    const headline = prompt === brief.headline ? null : brief.headline;
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        ...optionalText('headline', 'headline', headline),
        { ...placed('prompt'), type: 'prompt', prompt: prompt ?? 'Your prompt', answer },
      ],
      name: headline ?? prompt ?? 'Prompt',
      arrangement: 'left',
      placeholders: prompt === null,
    };
  },
  examples: [
    {
      prompt:
        'type a prompt "Plan a weekend in Oslo" and show the answer "Saturday: ferry to the islands. Sunday: the opera roof."',
      brief: {
        quote: 'Plan a weekend in Oslo',
        subline: 'Saturday: ferry to the islands. Sunday: the opera roof.',
      },
    },
    { prompt: 'a search being typed: best pizza near me', brief: { quote: 'best pizza near me' } },
    { prompt: 'an AI prompt box with "Make the logo bigger"', brief: { quote: 'Make the logo bigger' } },
    { prompt: 'show a prompt box', brief: {} },
  ],
};
