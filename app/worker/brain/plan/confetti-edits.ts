import { END, KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

const snips =
  '(?:(?:some|a bit of|a little|a few|more|lots of|a lot of|tons of|much|falling|colou?rful|paper|the) )*(?:confetti|paper snips|streamers)';
const onWhat = '(?:(?:to|on|in|into|over|behind|across|for|onto|with) |(?:raining|falling) (?:over|on|down) )';
const asked = new RegExp(
  `^(?:please |can you |could you |and |also |now )*(?:(?:add|put|throw|sprinkle|drop|give|want|i want|have|let|rain) )(?:(?:it|this|that|scene #?\\d+|the [a-z]+(?: (?:scene|slide))?) )?(${snips})${END}(?: (?:fall|rain)(?:ing)?)?(?: ${onWhat}?(.*?))?(?: please)?$|^more confetti(?: please)?$`,
  'du',
);
const another = new RegExp(
  `(?<![a-z])(?:an?|another|new|next) (?:[a-z]+ ){0,2}(?:${KIND}|scene|slide)${END}|scene (?:with|of)`,
  'u',
);

const unwanted = new RegExp(
  `^(?:please |can you |could you |and |also |now |ok )*(?:remove|delete|no|no more|stop|drop|lose|without|take (?:out|away)|get rid of|kill|ditch|hide) (?:the |all |that |any |of |this )*confetti${END}(?! (?:scene|slide|one))`,
  'u',
);

/** "Remove the confetti": what falls, wherever that is; what it fell on stays. */
function planStop(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const scope = scopeOf(phrase.copy(), world, forced, { kinds: false, content: false });
  const among = scope.named ? scope.scenes : world.scenes;
  const falling = among.filter(({ elements }) => elements.some(({ type }) => type === 'confetti'));
  // Where nothing else stands there the scene itself is meant.
  if (falling.length === 0 || falling.some(({ texts }) => texts.length === 0)) return null;
  return step(
    [editScenes(falling, [{ kind: 'removeElement', target: { id: null, role: 'confetti' } }])],
    `No confetti falls in ${nameScenes(falling, world)} any more.`,
    0.92,
  );
}

/** "Add confetti to scene 1", "more confetti": over what stands there, and no scene of its own. */
export function planConfetti(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0 || another.test(phrase.text)) return null;
  if (unwanted.test(phrase.text)) return planStop(phrase, world, forced);
  const found = phrase.see(asked);
  if (!found) return null;
  const rest = phrase.copy();
  const scope = scopeOf(rest, world, forced, { kinds: true, content: true });
  // "Add confetti" alone may well be a scene; of one that is there something is said.
  const isMore = /(?<![a-z])more(?![a-z])/u.test(phrase.text);
  const isHere = /(?<![a-z])(?:it|this|that|here|there)(?![a-z])/u.test(phrase.text);
  const falling = world.scenes.filter(({ elements }) => elements.some(({ type }) => type === 'confetti'));
  if (!scope.named && !isHere && !(isMore && falling.length > 0)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const scenes = isMore && !scope.named && falling.length > 0 ? falling.slice(-1) : scope.scenes;
  if (scenes.length === 0) return null;
  const amount = /(?<![a-z])(?:bit|little|few|some)(?![a-z])/u.test(phrase.text) ? 'little' : 'much';
  return step(
    [editScenes(scenes, [{ kind: 'addConfetti', amount }])],
    `Confetti falls in ${nameScenes(scenes, world)}.`,
    0.92,
  );
}
