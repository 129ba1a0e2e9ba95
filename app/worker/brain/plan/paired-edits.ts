import type { LeafElement } from '$shared/schema/layout';
import { elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { fold, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { withoutArticle } from './edit-verbs';
import { step, type Step } from './step';
import { swapEdits } from './text-changes';
import { show } from './words';

const told =
  /^(?:no |actually |and )*(?:the )?(.+?) (costs|says|said|is called|is|are|was|has) (?:now |actually |really |only |the |a |an )*(.+?)(?: now| instead| actually| really)*$/du;

/** "Pro costs 15 now", "Bob is the CFO", "Bob says hey instead": what stands beside that name in a table, a plan, a team, a talk. */
export function planPaired(phrase: Phrase, world: World): Step | null {
  const taken = phrase.quotes().length > 0 ? null : phrase.see(told);
  if (!taken) return null;
  const name = fold(withoutArticle(taken.content(1)));
  const value = taken.content(3);
  const isSaid = /say|said/.test(taken.group(2));
  for (const scene of [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()]) {
    for (const element of scene.elements) {
      const old = besideName(element, name, isSaid);
      // A figure is replaced by a figure: "Bob is great" is not his age.
      if (
        old === null ||
        (/\d/.test(old) && !/\d/.test(value)) ||
        fold(old) === fold(value) ||
        timesIn(scene, old) !== 1
      )
        continue;
      const text = withSigns(old, value);
      return step(
        [
          {
            tool: 'editScene',
            sceneIds: [scene.id],
            edits: [{ kind: 'setText', target: targetOf(element, null), find: old, text }],
          },
        ],
        `Changed ${show(old)} to ${show(text)} beside ${show(taken.content(1))} in scene ${scene.position}.`,
        0.85,
      );
    }
  }
  return null;
}

const shouldBe = /^(?:the )?(.+?) (?:should|must|has to|needs to) (?:be|say|read) (?:called )?(.+?)(?: instead)?$/du;
const aboutLook =
  /^(?:§|bigger|smaller|longer|shorter|faster|slower|bold|first|last|before|after|in |on |at |a |an |the |more |less |as |like |removed|gone|deleted|\d)/u;

/** "Listeners should be fans", where one text of the video is just that. */
export function planShouldBe(phrase: Phrase, world: World): Step | null {
  const taken = phrase.quotes().length > 0 ? null : phrase.see(shouldBe);
  const name = fold(taken?.content(1) ?? '');
  const value = taken?.content(2) ?? '';
  if (!taken || name === '' || value === '' || aboutLook.test(taken.group(2)) || elementKind(taken.group(1)) !== null)
    return null;
  const found = world.scenes.filter(({ texts }) => texts.some((text) => fold(text) === name));
  const [scene, other] = found;
  if (!scene || other) return null;
  return step(
    [{ tool: 'editScene', sceneIds: [scene.id], edits: swapEdits(scene, taken.content(1), value) }],
    `Changed ${show(taken.content(1))} to ${show(value)} in scene ${scene.position}.`,
    0.85,
  );
}

/** The one text that stands beside a name; null: there is none, or it is not known which. */
function besideName(element: LeafElement, name: string, isSaid: boolean): string | null {
  switch (element.type) {
    case 'table': {
      const row = element.rows.find(([first = '']) => fold(first) === name);
      return row?.length === 2 ? (row[1] ?? null) : null;
    }
    case 'pricing':
      return element.plans.find((plan) => fold(plan.name) === name)?.price ?? null;
    case 'people':
      return element.people.find((person) => isOfName(person.name, name))?.title ?? null;
    case 'chat':
      return isSaid
        ? (element.messages.findLast(({ from }) => from !== null && isOfName(from, name))?.text ?? null)
        : null;
    default:
      return null;
  }
}

const isOfName = (whole: string, name: string): boolean => fold(whole) === name || fold(whole).split(' ')[0] === name;

/** Where it stands more than once, replacing it would change what nobody spoke of. */
const timesIn = (scene: KnownScene, text: string): number => scene.texts.filter((own) => own.includes(text)).length;

/** "$12" that is 15 now is "$15". */
const withSigns = (old: string, value: string): string =>
  /^\d[\d.,]*$/.test(value) && /^\D{0,3}\d[\d.,]*\D{0,6}$/.test(old) ? old.replace(/\d[\d.,]*/, value) : value;
