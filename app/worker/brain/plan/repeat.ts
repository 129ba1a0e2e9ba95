import { Phrase } from '../reading/phrase';
import { fold } from '../references/elements';
import { splitClauses } from '../reading/clauses';
import { readMessage } from '../reading/read-message';
import type { KnownScene, World } from '../references/known-scenes';
import { readSceneReference } from '../references/scene-reference';
import { isQuestion, type Step } from './step';

const same =
  /^(?:(?:and |now |please |then |ok )*)(?:(?:do |apply |use )?(?:the )?same(?: thing| change| again| edit| treatment| goes)?(?: to| for| with| on| in)?|(?:do|apply) (?:that|this|it) (?:to|for|on|in)(?: also)?|likewise(?: for)?|ditto(?: for)?|also(?: for| to| in)?|and(?: for| to)?|that too for|repeat (?:that|this|it) (?:for|on|with)) (.+?)(?: (?:too|as well|also|please))*$/du;
const too = /^(?:and |also |now )*(.+?)(?: should(?: be)?| please)? (?:too|as well|also)(?: please)?$/du;

/**
 * "same for the others", "the last one too": the last request, carried out on other scenes. Its own words are read
 * again, because they say exactly what was meant.
 */
export function planRepeat(
  clause: Phrase,
  world: World,
  plan: (earlier: Phrase, scenes: readonly KnownScene[]) => Step,
): Step | null {
  const last = world.context.recentMessages.at(-1);
  if (last === undefined || world.scenes.length < 2) return null;
  const taken = clause.see(same) ?? clause.see(too);
  if (!taken) return null;
  const target = taken.phrase(1).copy();
  const reference = readSceneReference(target, world, { kinds: true, content: true });
  if (!reference || reference.scenes.length === 0) return null;
  // Anything beside the scenes ("make the second one red too") is a request of its own.
  if (!/^[ |,.!]*(?:(?:one|ones|scene|scenes|the|in|on|of|please|too|also|as well)[ |,.!]*)*$/u.test(target.text))
    return null;
  const earlier = splitClauses(readMessage(last)).at(-1) ?? new Phrase('', []);
  if (earlier.isEmpty) return null;
  const step = plan(earlier, reference.scenes);
  return isQuestion(step) || step.operations.some((operation) => operation.tool !== 'editScene') ? null : step;
}

const goesOn = /^(?:(?:and|also|then|now|plus) )*(.+?) (to|into|with|by|as) (.+)$/du;
const changesWords = /^(?:please |can you |could you )*(rename|replace|change|swap|call|turn)(?!\p{L})/iu;

/** "rename Basic to Starter", then "and Pro to Business": the verb of the last request goes on for other words. */
export function planOngoing(clause: Phrase, world: World, plan: (again: Phrase) => Step): Step | null {
  const verb = changesWords.exec(world.context.recentMessages.at(-1)?.trim() ?? '')?.[1];
  const taken = clause.see(goesOn);
  if (verb === undefined || !taken) return null;
  const named = taken.phrase(1).content();
  const stands = world.scenes.some(({ texts }) => texts.some((text) => fold(text).includes(fold(named))));
  if (!stands) return null;
  const step = plan(readMessage(`${verb} ${named} ${taken.group(2)} ${taken.phrase(3).content()}`));
  return isQuestion(step) || step.operations.some(({ tool }) => tool !== 'editScene') ? null : step;
}
