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
