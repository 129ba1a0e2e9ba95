import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { ask, type Step } from './step';
import { nameScenes } from './words';

const lasting =
  /^(?:please |can you |could you )*(?:make|set|let|have|give|cut|trim|extend|stretch|shorten|lengthen)(?: (?:it|this|that|them|the (?:scene|video|intro|title|whole video|[a-z]+)|scene #?\d+|everything))?(?: (?:to|for|last|be|run|take|at|of))* (?:(?:about|exactly|only|just) )?(?:((?:-|−|minus ?|negative ?) ?\d+(?:\.\d+)?) ?(?:s|secs?|seconds?|m|mins?|minutes?|frames?)|((?:\d+(?:\.\d+)?|an?|one|two|three|four|five|six|ten|half an) ?(?:hours?|hrs?|h|days?|weeks?)))(?: long)?(?: please)?(?: ?[.!])*$/u;

/** "Make it -3 seconds", "two hours": no length a scene can have. */
export function planLengthOutOfRange(phrase: Phrase, world: World): Step | null {
  const found = lasting.exec(phrase.source.toLowerCase().trim());
  if (!found || world.scenes.length === 0) return null;
  const it = nameScenes(world.focus ? [world.focus] : world.scenes.slice(-1), world);
  const [, negative] = found;
  return negative === undefined
    ? ask(`A scene can last up to 10 minutes. Give a shorter length, like “make ${it} 8 seconds”.`, 0.85)
    : ask(`A length can’t be below zero. Give one of at least 0.5 s, or say “3 seconds shorter”.`, 0.85);
}
