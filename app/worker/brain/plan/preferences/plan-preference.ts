import type { Phrase } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import type { Step } from '../step';
import { planAvoided } from './avoided-color';
import { planForgotten } from './forget';
import { planKeptEdits } from './kept-edits';
import { planKeptLength } from './kept-length';
import { planKeptLook } from './kept-look';
import { isOfOne, withoutMarks } from './lasting';

/** What is asked for once and for all: kept with the project, for the scenes there are and those to come. */
export function planPreference(
  phrase: Phrase,
  world: World,
  plan: (request: Phrase, world: World) => Step,
): Step | null {
  const forgotten = planForgotten(phrase, world);
  if (forgotten) return forgotten;
  // What is quoted is to be seen: "Always be kind" is a title.
  if (phrase.quotes().length > 0) return null;
  const wish = withoutMarks(phrase) ?? phrase;
  const limit = isOfOne(phrase.text) ? null : (planKeptLength(phrase, wish, world) ?? planAvoided(phrase, wish));
  return limit ?? planKeptLook(phrase) ?? planKeptEdits(phrase, wish, world, plan);
}
