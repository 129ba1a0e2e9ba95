import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { lookAt, type World } from '../references/known-scenes';
import { parseCount } from '../slots/numbers';
import { step, type Step } from './step';
import { plural } from './words';

const count = '(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|(?:a )?couple(?: of)?|both)';
const unit = '(?:changes|edits|steps|things|times|actions|moves|operations|back|x)';
/** A figure counts steps behind "last" and before what is counted, or as all that the verb is said of. */
const times = new RegExp(
  `(?:last|past|previous) ${count}(?![a-z0-9ß-ɏ])|(?<!${SCENE} |no |number |#)(?<![a-z0-9])${count} ?(?:of (?:them|those) )?(?:more |last |previous )?${unit}(?![a-z0-9])|(?:undo|redo|revert|back) (?:the |them )?${count}(?: of them| more)?(?: please)?(?: ?[.!])*$|(?<![a-z])(twice)(?![a-z])`,
  'u',
);

function howMany(phrase: Phrase): number {
  const found = times.exec(phrase.text);
  if (!found) return 1;
  const word = found.slice(1).find((group) => group !== undefined) ?? '';
  if (word === 'twice' || word === 'both') return 2;
  return Math.max(1, Math.min(50, parseCount(word) ?? 1));
}

export function planUndo(phrase: Phrase): Step {
  const steps = howMany(phrase);
  return step(
    [{ tool: 'undo', count: steps }],
    steps === 1 ? 'Took back the last change.' : `Took back the last ${plural(steps, 'change')}.`,
    0.95,
  );
}

export function planRedo(phrase: Phrase): Step {
  const steps = howMany(phrase);
  return step(
    [{ tool: 'redo', count: steps }],
    steps === 1 ? 'Brought the change back.' : `Brought ${plural(steps, 'change')} back.`,
    0.95,
  );
}

/** "Bring it back" is redo right after an undo, and undo otherwise. */
export function lastWasUndo(world: World): boolean {
  return world.context.recentOutcomes.at(-1)?.some((outcome) => outcome.tool === 'undo') ?? false;
}

const away =
  /^(?:please |no |ok |can you )*(?:(?:take|throw|get) (?:it|that|this|them) (?:away|off|out|back)|(?:remove|delete|drop|lose|kill|scrap) (?:it|that|this|them)|get rid of (?:it|that|this|them))( again| right away| please)*$/u;

/** "Take that away again" after something was put into a scene means that, and not the scene. */
export function planTakeBack(phrase: Phrase, world: World): Step | null {
  const last = world.context.recentOutcomes.at(-1) ?? [];
  const edited = last.length > 0 && last.every(({ tool }) => tool === 'editScene');
  const found = away.exec(phrase.text);
  if (!found || !edited || world.context.selectedSceneId !== null) return null;
  return found[1]?.includes('again') === true || hasGrown(world) ? planUndo(phrase.slice(0, 0)) : null;
}

/** Whether the last turn put a text into a scene that was there. */
function hasGrown({ context, scenes }: World): boolean {
  if (!context.before) return false;
  const before = new Map(lookAt({ ...context, project: context.before }).scenes.map((scene) => [scene.id, scene]));
  return scenes.some(({ id, texts }) => texts.length > (before.get(id)?.texts.length ?? texts.length));
}
