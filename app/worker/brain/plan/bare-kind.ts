import { kindOf } from '../lexicon/kinds';
import { KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { parseSeries } from '../slots/series';
import { planAdd } from './add-scene';
import type { Step } from './step';
import type { Styles } from './styles';

const bare = new RegExp(
  `^(?:(?:an?|another|next|then|now|and) )*(?:big |huge |large |simple |nice )?(${KIND})s? (?:of |from |with |for )?(.+)$`,
  'du',
);
/** What changes a thing that is there, or asks about it. */
const changes =
  /§[cd]|\?|(?<![a-z])(?:is|are|was|should|must|be|not|to|bigger|smaller|larger|longer|shorter|faster|slower|darker|lighter|up|down|first|last|instead|again|too|also|bold|off|out|away|now|please|scene|one|left|right|center|middle)(?![a-z])/u;

/** "Bar chart Q1 3, Q2 5", "big number 98% happy guests": a kind and its figures, with no verb, beside other scenes. */
export function planBareKind(phrase: Phrase, world: World, styles: Styles): Step | null {
  const said = world.scenes.length > 0 && phrase.quotes().length === 0 ? phrase.see(bare) : null;
  const kind = said ? kindOf(said.group(1)) : null;
  const rest = said?.group(2) ?? '';
  if (!kind || kind.recipe === 'title' || changes.test(rest)) return null;
  const isCounted = /countdown|number|counter|progress/.test(kind.recipe);
  const onlyFigure = /^[$€£]?\d[\d.,]*%?$/.test(rest);
  // A figure alone may be what is to be counted where something counts already.
  const counts = world.focus?.elements.some(({ type }) => type === 'number' || type === 'countdown') ?? false;
  const hasFigure = isCounted && /^[$€£]?\d/.test(rest) && !(onlyFigure && counts);
  const hasSeries = (parseSeries(said?.content(2) ?? '')?.data.length ?? 0) > 1;
  return hasFigure || hasSeries ? planAdd(phrase, world, styles, 0.88) : null;
}
