import { END } from '../lexicon/patterns';
import { join, show } from './words';

const still = '(?:minimal(?:ist(?:ic)?)?|simple|plain|uncluttered|calm|quiet|subtle|understated|clean|empty)';
const noisy = '(?:busy|chaotic|cluttered|hectic|crowded|messy|overloaded|maximalist|over the top)';

/** What a look can't be made of: said, it is noticed, and nothing else comes of it. */
export const restless = new RegExp(`(?<![a-zß-ɏ])(?:(?:and|but|yet|very|really) )*${noisy}${END}`, 'du');

const pairs: readonly (readonly [kept: RegExp, passed: RegExp])[] = (
  [
    [still, noisy],
    ['(?:pastel|muted|subdued)', '(?:neon|garish|fluorescent|vivid)'],
    ['(?:monochrome|monochromatic|gr[ae]yscale|colorless)', '(?:colou?rful|rainbow|multi ?colou?red)'],
    ['(?:serious|formal|corporate|professional)', '(?:silly|goofy|childish|crazy)'],
  ] as const
).map(([kept, passed]) => [word(kept), word(passed)]);

function word(source: string): RegExp {
  return new RegExp(`(?<![a-zß-ɏ])${source}${END}`, 'u');
}

/** Two words that can't both be true of a picture: which it is made by, in a sentence each. */
export function contradictions(words: string): readonly string[] {
  return pairs.flatMap(([kept, passed]) => {
    const [one, other] = [kept.exec(words)?.[0], passed.exec(words)?.[0]];
    return one === undefined || other === undefined
      ? []
      : [`${join([show(one), show(other)])} contradict each other: it is ${one}.`];
  });
}
