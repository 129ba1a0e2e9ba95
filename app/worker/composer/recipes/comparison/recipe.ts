import { placed } from '../elements';
import { entriesOf, headed, listed } from '../entries';
import type { SceneBrief } from '$shared/schema/operations';
import type { Recipe } from '../recipe-definition';

interface Side {
  readonly title: string;
  readonly items: readonly string[];
}

/** "Rent vs Buy" in one line are two sides as well. */
function sidesOf(brief: SceneBrief): readonly Side[] | null {
  if (brief.sides !== null) return brief.sides;
  const entries = entriesOf(brief);
  const [only] = entries ?? [];
  const parts = entries?.length === 1 && only ? only.title.split(/\s+(?:vs\.?|versus|or|against)\s+/i) : [];
  if (parts.length > 1) return parts.map((title) => ({ title, items: [] }));
  return (
    entries?.map(({ title, text, tag }) => ({ title, items: [...(tag === null ? [] : [tag]), ...listed(text)] })) ??
    null
  );
}

const worse =
  /\b(?:before|without|them|others?|old|manual(?:ly)?|yesterday|cons|disadvantages|don'?ts?|competitors?|today)\b/i;
const better = /\b(?:after|with|us|our|new|automatic(?:ally)?|tomorrow|pros|advantages|dos?|you)\b/i;

/** Only two sides whose names say so are ranked: nobody's choice is judged for them. */
function toneOf(sides: readonly Side[], index: number): 'neutral' | 'worse' | 'better' {
  if (sides.length !== 2) return 'neutral';
  const [own, other] = [sides[index]?.title ?? '', sides[1 - index]?.title ?? ''];
  const [low, high] = [(text: string) => worse.test(text), (text: string) => better.test(text)];
  if (high(own) && !low(own) && low(other)) return 'better';
  return low(own) && high(other) && !low(other) ? 'worse' : 'neutral';
}

/** "以前 and 今" over 以前 and 今 says nothing new, and says it in another language. */
function withoutEcho(brief: SceneBrief, sides: readonly Side[]): SceneBrief {
  const titles = sides.map(({ title }) => title);
  if (brief.headline === null || titles.some((title) => /\p{Script=Latin}/u.test(title))) return brief;
  const [first = '', ...rest] = brief.headline.split(/\s+(?:and|vs\.?|versus|or|against)\s+/i);
  return [first, ...rest].join('\n') === titles.join('\n') ? { ...brief, headline: null } : brief;
}

export const recipe: Recipe = {
  id: 'comparison',
  name: 'Comparison',
  words: {
    nouns: ['comparison', 'versus', 'vs', 'pros and cons', 'dos and donts', 'comparison table', 'compare sides'],
    verbs: ['compare', 'contrast'],
    phrases: ['us vs them', 'us versus them', 'with and without', 'side by side', 'before vs after', 'on the left'],
  },
  fields: ['headline', 'eyebrow', 'sides', 'entries', 'items'],
  divides: ['entries', 'items'],
  occasion: 'points',
  compose(brief) {
    const given = sidesOf(brief);
    const sides =
      given ?? ['One side', 'The other side'].map((title) => ({ title, items: ['First point', 'Second point'] }));
    return headed(withoutEcho(brief, sides), given !== null, 'Comparison', {
      ...placed('comparison'),
      type: 'comparison',
      sides: sides.map(({ title, items }, index) => ({ title, items: [...items], tone: toneOf(sides, index) })),
    });
  },
  examples: [
    {
      prompt: 'before vs after: Before: by hand, slow, typos. After: automatic, instant, checked',
      brief: {
        sides: [
          { title: 'Before', items: ['by hand', 'slow', 'typos'] },
          { title: 'After', items: ['automatic', 'instant', 'checked'] },
        ],
      },
    },
    {
      prompt: 'pros and cons: Pros: quiet, cheap. Cons: far, small',
      brief: {
        sides: [
          { title: 'Pros', items: ['quiet', 'cheap'] },
          { title: 'Cons', items: ['far', 'small'] },
        ],
      },
    },
    {
      prompt: 'a comparison: Basic versus Pro',
      brief: {
        sides: [
          { title: 'Basic', items: [] },
          { title: 'Pro', items: [] },
        ],
      },
    },
    {
      prompt: 'compare cats and dogs',
      brief: {
        sides: [
          { title: 'Cats', items: [] },
          { title: 'Dogs', items: [] },
        ],
      },
    },
    { prompt: 'show us versus them', brief: {} },
  ],
};
