import { readExplicitScope } from './plan/edit-context';
import { planDataEdit, planNumberEdit } from './plan/data-edits';
import { startsByRemoving } from './plan/edit-verbs';
import { planListEdit } from './plan/list-edits';
import { planMatch } from './plan/match-scene';
import { planAddPart, planLetterCase } from './plan/part-edits';
import { planUnknownColor } from './plan/refusals';
import { planRemovePart } from './plan/remove-part';
import { isQuestion, step, type Step } from './plan/step';
import { planTextEdit } from './plan/text-edits';
import { planVisualEdit } from './plan/visual-edits';
import type { Asked, Reader, Readers } from './reader';
import { mask } from './reading/mask';
import type { Phrase } from './reading/phrase';

/** There must be something to change. */
const ofScenes =
  (read: Reader): Reader =>
  (asked) =>
    asked.world.scenes.length === 0 ? null : read(asked);

/** What changes something that is there. */
export const editReaders: Readers = (
  [
    [
      'planRemovePart',
      ({ clause, world, forced }) => (startsByRemoving(clause.text) ? planRemovePart(clause, world, forced) : null),
    ],
    ['planMatch', ({ clause, world, forced }) => planMatch(clause, world, forced)],
    ['planLetterCase', ({ clause, world, forced }) => planLetterCase(clause, world, forced)],
    ['planListEdit', ({ clause, world, forced }) => planListEdit(clause, world, forced)],
    ['planDataEdit', ({ clause, world, forced }) => planDataEdit(clause, world, forced)],
    ['planNumberEdit', ({ clause, world, forced }) => planNumberEdit(clause, world, forced)],
    ['planAddPart', ({ clause, world, forced }) => planAddPart(clause, world, forced)],
    ['planTextOrLook', planTextOrLook],
    ['planUnknownColor', ({ clause, world }) => planUnknownColor(clause, world)],
  ] satisfies Readers
).map(([name, read]) => [name, ofScenes(read)]);

/** "change the title to blue" is a colour, "change the title to Blue Moon" a text: what leaves nothing unread wins. */
function planTextOrLook(asked: Asked): Step | null {
  const { clause, world, styles, forced } = asked;
  const look = planVisualEdit(clause, world, styles, forced);
  const text = planTextEdit(clause, world, forced);
  if (!look || !text) return text ?? look;
  if (clause.quotes().length > 0) return planBoth(asked) ?? text;
  return readsAsLook(clause) ? look : text;
}

/** "scene 1: text "Aleph", background teal": two wishes in one breath. */
function planBoth({ clause, world, styles, forced }: Asked): Step | null {
  const parts = clause.splitAt((token) => token.raw === ',' || token.norm === 'and');
  if (parts.length < 2) return null;
  const [first] = parts;
  const named = first ? readExplicitScope(first, world) : null;
  const scenes = forced ?? (named && named.scenes.length > 0 ? named.scenes : null);
  first?.take(/^(?:\|)? ?: ?/du);
  const steps = parts.map(
    (part) => planVisualEdit(part.copy(), world, styles, scenes) ?? planTextEdit(part.withoutRead(), world, scenes),
  );
  const done = steps.filter((one) => one !== null && !isQuestion(one));
  if (done.length < 2 || done.length < parts.length) return null;
  return step(
    done.flatMap((one) => one?.operations ?? []),
    done.map((one) => one?.said ?? '').join(' '),
    0.88,
  );
}

const lookOnly =
  /(?:to|in|into|as|be|:|make (?:it|them|this|that)|should be) (?:(?:a|an|the|very|more|much|bit|nice|solid) )*(?:§c(?: (?:and|on|to|,) §c)*|dark|light|bold|bigger|smaller|larger|darker|lighter)(?: (?:background|text|color|letters|font|theme|style|one|please|tone|shade|gradient|instead))*$/u;

function readsAsLook(clause: Phrase): boolean {
  const masked = mask(clause.text).replace(/ ?[.!]$/, '');
  return (
    lookOnly.test(masked) ||
    (!/(?:^|[^a-zß-ɏ])(?:say|says|read|reads|replace|rename|instead of)(?:$|[^a-zß-ɏ])/u.test(masked) &&
      /§c (?:background|text|letters|font|title|words|bars|accent)|background|style|theme|font|playful|elegant|bigger|smaller|gradient/.test(
        masked,
      ))
  );
}
