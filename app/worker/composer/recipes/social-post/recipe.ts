import { optionalText, placed } from '../elements';
import { writtenFigure } from '../figures';
import type { Recipe } from '../recipe-definition';

export const recipe: Recipe = {
  id: 'social-post',
  name: 'Post',
  words: {
    nouns: [
      'tweet',
      'post',
      'social post',
      'social media post',
      'linkedin post',
      'x post',
      'thread',
      'instagram post',
      'toot',
    ],
    verbs: ['tweeted', 'posted', 'tweet'],
    phrases: ['animate this tweet', 'this tweet', 'on twitter', 'on linkedin', 'as a post', 'went viral'],
  },
  fields: ['quote', 'attribution', 'headline', 'subline', 'address', 'figures'],
  occasion: 'statement',
  compose(brief) {
    const said = brief.quote ?? brief.headline ?? brief.subline;
    const author = brief.attribution ?? (brief.quote === null ? brief.subline : (brief.headline ?? brief.subline));
    const handle = brief.address ?? (author === null ? null : (/@[\w.]+/.exec(author)?.[0] ?? null));
    const name =
      author === null
        ? 'Your name'
        : (handle === null ? author : author.replace(handle, '')).replace(/\(\s*\)|[\s,]+$/g, '').trim();
    return {
      elements: [
        ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
        {
          ...placed('post'),
          type: 'post',
          author: name === '' ? (handle ?? 'Your name') : name,
          handle: name === '' ? null : handle,
          text: said ?? 'Your post',
          metrics: (brief.figures ?? []).map((figure) => ({ label: figure.label, value: writtenFigure(figure) })),
        },
      ],
      name: author === null ? 'Post' : `Post by ${name === '' ? author : name}`,
      arrangement: 'left',
      placeholders: said === null || author === null,
    };
  },
  examples: [
    {
      prompt: 'animate this tweet by Mara Lind @maralind: "We deleted half of our code and nobody noticed."',
      brief: {
        quote: 'We deleted half of our code and nobody noticed.',
        attribution: 'Mara Lind @maralind',
      },
    },
    { prompt: 'a LinkedIn post by Jonas: "Day one."', brief: { quote: 'Day one.', attribution: 'Jonas' } },
    { prompt: 'show a social post', brief: {} },
  ],
};
