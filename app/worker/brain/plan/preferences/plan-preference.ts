import type { Phrase } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import { ask, type Step } from '../step';
import { planAvoided } from './avoided-color';
import { planForgotten } from './forget';
import { planKeptEdits } from './kept-edits';
import { planKeptLength } from './kept-length';
import { planKeptLook } from './kept-look';
import { isOfOne, withoutMarks } from './lasting';

/** "Light theme only, no dark scenes": the same once more. */
const once =
  /(?<=(?:theme|mode|backgrounds?|scenes|slides|only)(?: only)? ), (?:and )?(?:no|never|not) (?:any )?(?:dark|light|bright)(?:er)? (?:scenes?|slides?|backgrounds?|ones|themes?)/du;

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
  const repeated = phrase.see(once);
  if (repeated) return planPreference(phrase.without(repeated.from, repeated.to), world, plan);
  const wish = withoutMarks(phrase) ?? phrase;
  const limits = isOfOne(phrase.text) ? [] : [planKeptLength(phrase, wish, world), planAvoided(phrase, wish)];
  const kept = [...limits, planKeptLook(phrase)].filter((one) => one !== null);
  const [first] = kept;
  if (first) {
    const said = kept.map((one) => one.said).join(' ');
    return { ...first, operations: kept.flatMap(({ operations }) => operations), said };
  }
  return planKeptEdits(phrase, wish, world, plan) ?? planUnkept(phrase, wish, world);
}

const strong =
  /(?<![a-z])(?:from (?:now|here|today|this (?:point|moment))|going forward|by default|as of (?:now|today)|in (?:the )?future|until i say|never (?:use|give|make|show)|house rule)(?![a-z])/u;
const states =
  /^(?:(?:please|and|so|ok|hey|hi|i|we|our|my|the|all|every) )*(?:use|make|keep|want|put|have|set|give|avoid|hate|default|scenes?|slides?|backgrounds?|colors?|videos?|everything|new|style|font|titles?|text)(?![a-z])/u;

/** A rule that can't be kept yet is said to be none, and never made a title: "from now on everything smells nice". */
function planUnkept(phrase: Phrase, wish: Phrase, world: World): Step | null {
  if (world.scenes.length > 0 || !strong.test(phrase.text) || !states.test(wish.text)) return null;
  return ask(
    'I can keep colours, backgrounds, lengths, styles and motions for new scenes, like: from now on use dark backgrounds. Which of these should it be?',
    0.75,
  );
}
