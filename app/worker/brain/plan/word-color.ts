import type { Phrase } from '../reading/phrase';
import { elementHolding, fold, targetOf } from '../references/elements';
import { textsOf, type World } from '../references/known-scenes';
import { editScenes } from './edit-context';
import { step, type Step } from './step';
import { show } from './words';

const colored =
  /^(?:please )?(?:make|color|paint|turn|write) (?:the words? )?(.+?) (?:in )?§c(#[0-9a-f]{6})(?: in (?:the )?(?:title|headline|text|sentence|line))?(?: please)?$/du;

/** "Make beta red", where that is a word of a text and no scene: the text is coloured, and it is said why all of it. */
export function planWordColor(phrase: Phrase, world: World): Step | null {
  const taken = phrase.see(colored);
  const words = taken?.content(1) ?? '';
  const color = taken?.group(2) ?? '';
  if (!taken || words === '' || /^(?:it|this|that|them|everything|all|the|a|an|both|my|our)(?![a-z])/i.test(words))
    return null;
  if (world.scenes.some(({ name }) => name === fold(words))) return null;
  for (const scene of [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()]) {
    const element = elementHolding(scene, words);
    if (element?.type !== 'text' || textsOf(element).some((own) => fold(own) === fold(words))) continue;
    const edit = { kind: 'setColor' as const, target: targetOf(element, null), role: 'text' as const, color };
    return step(
      [editScenes([scene], [edit])],
      `Made ${show(element.text)} in scene ${scene.position} ${color}: one word of a text can’t have a colour of its own yet.`,
      0.75,
    );
  }
  return null;
}
