import type { Phrase } from '../reading/phrase';
import { type KnownScene, type World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { similarWord } from './spelling';
import { swapEdits } from './text-changes';
import { ask, step, type Step } from './step';
import { show } from './words';

const spelling =
  /(?<![a-zß-ɏ])(?:typo|spelling|misspelled|misspelt|spelled|spelt|spell|with(?: an?| the)? accents?|umlauts?)(?![a-zß-ɏ])/u;

/** "Wrong spelling in the first one. It's Katherine with a K.": the word that is one slip away is meant. */
export function planSpelling(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (!spelling.test(phrase.text) && !/^it (?:is|was) §q/u.test(phrase.text)) return null;
  const rest = phrase.copy();
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  const scenes = scope.named ? scope.scenes : world.scenes;
  for (const scene of scenes) {
    for (const token of rest.pieces().flatMap((piece) => piece.tokens)) {
      const meant = token.quoted ?? token.raw;
      if (token.kind !== 'quote' && !/^\p{Lu}\p{Ll}/u.test(token.raw)) continue;
      const found = similarWord(scene.texts, meant);
      if (found)
        return step(
          [editScenes([scene], swapEdits(scene, found, meant))],
          `Corrected ${show(found)} to ${show(meant)} in scene ${scene.position}.`,
          0.88,
        );
    }
  }
  return scope.missing !== null
    ? askForScene(scope.missing, world)
    : ask('Which word is wrong, and how is it spelt? For example: replace "Catherine" with "Katherine".', 0.7);
}
