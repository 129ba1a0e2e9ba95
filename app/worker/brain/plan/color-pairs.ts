import type { Operation } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { readSceneReference } from '../references/scene-reference';
import { editScenes } from './edit-context';
import { step, type Step } from './step';

const pair = /^(?:and |make |turn |color |paint )*(.+?) (?:(?:should be|to be|to|in|is|into|as) )?§c(#[0-9a-f]{6})$/du;

/** "The last one should be blue, the first red", "1 red 2 blue": a colour for each of several scenes. */
export function planColorPairs(phrase: Phrase, world: World): Step | null {
  if (world.scenes.length < 2 || phrase.quotes().length > 0) return null;
  const parts = partsOf(phrase);
  if (parts.length < 2) return null;
  const found: { readonly scene: KnownScene; readonly color: string }[] = [];
  for (const part of parts) {
    const taken = part.see(pair);
    const scenes = taken ? scenesOf(taken.phrase(1), world) : [];
    const [scene, other] = scenes;
    if (!taken || !scene || other) return null;
    found.push({ scene, color: taken.group(2) });
  }
  if (new Set(found.map(({ scene }) => scene.id)).size < found.length) return null;
  const operations = found.map(({ scene, color }): Operation =>
    editScenes([scene], [{ kind: 'setBackground', colors: [color] }]),
  );
  const said = found.map(({ scene, color }) => `scene ${scene.position} to ${color}`);
  return step(operations, `Set the background of ${said.join(', of ')}.`, 0.9);
}

/** Cut at commas and "and", and behind each colour where numbers alone name the scenes. */
function partsOf(phrase: Phrase): readonly Phrase[] {
  const parts = phrase.splitAt((token) => token.raw === ',' || token.norm === 'and');
  if (parts.length > 1) return parts;
  const ends = phrase.tokens.flatMap(({ norm }, at) => (norm.startsWith('§c') ? [at + 1] : []));
  return ends.map((end, at) => phrase.slice(ends[at - 1] ?? 0, end));
}

function scenesOf(words: Phrase, world: World): readonly KnownScene[] {
  const digits = /^(?:the )?#?(\d{1,3})$/.exec(words.text)?.[1];
  if (digits !== undefined) return world.scenes.slice(Number(digits) - 1, Number(digits));
  const rest = words.copy();
  const scenes = readSceneReference(rest, world, { kinds: true, content: true })?.scenes ?? [];
  return /^[| ]*(?:(?:the|one|scene) ?)*[| ]*$/u.test(rest.text) ? scenes : [];
}
