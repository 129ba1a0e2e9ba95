import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { parseCount } from '../slots/numbers';
import { step, type Step } from './step';
import { plural } from './words';

const times =
  /(?:last|past|previous)? ?(\d+|two|three|four|five|six|seven|eight|nine|ten|couple of|a couple|both) ?(?:changes|edits|steps|things|times|actions|moves|operations|ones|of them|back|x)?(?![a-z0-9ß-ɏ])|(twice)/du;

function howMany(phrase: Phrase): number {
  const found = phrase.see(times);
  if (!found) return 1;
  if (found.group(2) === 'twice' || found.group(1) === 'both') return 2;
  return Math.max(1, Math.min(50, parseCount(found.group(1)) ?? 1));
}

export function planUndo(phrase: Phrase): Step {
  const count = howMany(phrase);
  return step(
    [{ tool: 'undo', count }],
    count === 1 ? 'Took back the last change.' : `Took back the last ${plural(count, 'change')}.`,
    0.95,
  );
}

export function planRedo(phrase: Phrase): Step {
  const count = howMany(phrase);
  return step(
    [{ tool: 'redo', count }],
    count === 1 ? 'Brought the change back.' : `Brought ${plural(count, 'change')} back.`,
    0.95,
  );
}

/** "Bring it back" is redo right after an undo, and undo otherwise. */
export function lastWasUndo(world: World): boolean {
  return world.context.recentOutcomes.at(-1)?.some((outcome) => outcome.tool === 'undo') ?? false;
}

const away =
  /^(?:please |no |ok |can you )*(?:(?:take|throw|get) (?:it|that|this|them) (?:away|off|out|back)|(?:remove|delete|drop|lose|kill|scrap) (?:it|that|this|them)|get rid of (?:it|that|this|them))( again| right away| please)*$/u;
const brought =
  /^(?:please |can you |could you |now |and |also |then )*(?:add|put|give|include|insert|write|show|stick|place)(?![a-z])/iu;

/** "Take that away again" after something was put into a scene means that, and not the scene. */
export function planTakeBack(phrase: Phrase, world: World): Step | null {
  const last = world.context.recentOutcomes.at(-1) ?? [];
  const edited = last.length > 0 && last.every(({ tool }) => tool === 'editScene');
  const said = world.context.recentMessages.at(-1) ?? '';
  const found = away.exec(phrase.text);
  if (!found || !edited || world.context.selectedSceneId !== null) return null;
  return found[1]?.includes('again') === true || brought.test(said.trim()) ? planUndo(phrase.slice(0, 0)) : null;
}
