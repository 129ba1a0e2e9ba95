import type { Arrangement } from '$shared/schema/layout';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { scopeOf } from './edit-context';
import { ask, step, type Step } from './step';
import { nameScenes } from './words';

const words =
  '(?:title|headline|text|texts|words|letters|content|subtitle|quote|name|it|this|that|everything|all of it)';
const corner = '(?:top|upper|bottom|lower)[ -]?(?:left|right)(?: (?:hand )?corner)?';
const place = `(${corner}|left(?: side| hand side| edge)?|right(?: side| hand side| edge)?|middle|center|very middle|bottom|lower third|top)`;
const moved = new RegExp(
  `^(?:please )?(?:move|put|place|align|set|shift|push|bring|position|stick|have) (?:the |all the |all )?${words}((?: (?:in|of|on) .+?)?) (?:to |on |in |at |into |towards )*(?:the )?${place}((?: (?:in|of|on) .+)?)$`,
  'du',
);
const belongs = new RegExp(
  `^(?:please )?(?:i want |the |all the |all )*(?:the )?${words}((?: (?:in|of|on) .+?)?) (?:should (?:be|go|stand|sit)|belongs?|goes|must be|needs to be|has to be|to be) (?:to |on |in |at |into |towards )(?:the )?${place}((?: (?:in|of|on) .+)?)$`,
  'du',
);
const aligned = new RegExp(
  `^(?:please )?(?:(left|right|center)(?:-| )?align(?:ed)?|center|align(?: it)?)(?: (?:the |all the |all )?(?:${words}))?((?: (?:in|of|on) .+?)?)(?: (?:to |on |at )?(?:the )?(left|right|center|middle))?$`,
  'du',
);

/** "Center the text", "move the title in scene 1 to the bottom left": where the words of a scene stand. */
export function planArrangement(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (phrase.quotes().length > 0 || world.scenes.length === 0) return null;
  const put = phrase.see(moved) ?? phrase.see(belongs);
  const set = put ? null : phrase.see(aligned);
  const taken = put ?? set;
  // "Move it to the top" beside other scenes is about its place among them.
  if (!taken || (put && world.scenes.length > 1 && / (?:it|this|that|everything|all of it) /.test(phrase.text)))
    return null;
  const where = put ? put.group(2) : (set?.group(1) ?? '') || (set?.group(3) ?? '') || 'center';
  const inner = [taken.phrase(put ? 1 : 2), ...(put ? [put.phrase(3)] : [])].find((part) => !part.isEmpty);
  const scope = scopeOf((inner ?? phrase.slice(0, 0)).copy(), world, forced, { kinds: true, content: true });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const scenes = scope.scenes.filter(({ snapshot }) => snapshot.layout !== null);
  if (scenes.length === 0) return null;
  const found = arrangementFor(where);
  if (found === null)
    return ask(
      `Words stand on the left, in the middle or at the bottom left for now, not at the ${where}. Say one of these.`,
      0.85,
    );
  const exact = /^(?:left|right|middle|center|very middle|bottom[ -]?left|lower third|bottom)/.test(where);
  return step(
    [
      {
        tool: 'editScene',
        sceneIds: scenes.map(({ id }) => id),
        edits: [{ kind: 'setArrangement', arrangement: found }],
      },
    ],
    `The words of ${nameScenes(scenes, world)} stand ${said[found]} now${exact ? '' : ': the corner itself is not there yet'}.`,
    0.9,
  );
}

const said: Readonly<Record<Arrangement, string>> = {
  left: 'on the left',
  centered: 'in the middle',
  split: 'beside what they are about',
  'bottom-left': 'at the bottom left',
};

function arrangementFor(where: string): Arrangement | null {
  if (/right/.test(where) || where === 'top') return null;
  if (/bottom|lower/.test(where)) return 'bottom-left';
  return /left/.test(where) ? 'left' : 'centered';
}
