import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { editScenes, scopeOf } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

/** Styles whose names say something else word by word: a colour, and a way to arrive. */
const styles: Readonly<Record<string, string>> = { 'dark product': 'Dark product', 'hand drawn': 'Hand drawn' };
const named = new RegExp(`(?<![a-z])(${Object.keys(styles).join('|')})(?: style| look)?$`, 'du');
const asks = /^(?:please )?(?:make|turn|set|switch|change|put|use|render|restyle|do|go)(?![a-z])/u;

/** "Make it dark product": the style of that name, and no near black. */
export function planNamedStyle(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0 || !asks.test(phrase.text)) return null;
  const rest = phrase.copy();
  const name = rest.take(named)?.group(1);
  if (name === undefined) return null;
  const { scenes, missing } = scopeOf(rest, world, forced, { kinds: true, content: false });
  if (missing !== null || scenes.length === 0) return null;
  return step(
    [editScenes(scenes, [{ kind: 'setStyle', style: name.replace(' ', '-') }])],
    `Set the style to ${styles[name] ?? name} in ${nameScenes(scenes, world)}.`,
    0.92,
  );
}
