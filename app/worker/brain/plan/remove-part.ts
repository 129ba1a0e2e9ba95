import type { SceneEdit } from '$shared/schema/scene-edit';
import { ELEMENT, elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, elementHolding, fold, nameElement, targetOf } from '../references/elements';
import { textsOf, type KnownScene, type World } from '../references/known-scenes';
import { planDataEdit } from './data-edits';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf, withPart } from './edit-context';
import { REMOVE_VERB } from './edit-verbs';
import { planListEdit } from './list-edits';
import { ask, step, type Step } from './step';
import { nameScenes, show } from './words';

const removePart = new RegExp(
  `^(?:(?:i|we) )?${REMOVE_VERB} (?:away |out |off )?(.*?)(?:the |its |that |this |her |his |my |our |'s |all |a )*(${ELEMENT})(?: (?:line|text))?((?: (?:of|in|on|from|for|at) .+?)?)(?: (?:out|away|off|completely|entirely|anymore|any more|there|please|altogether|again))*$`,
  'du',
);
const removeText = new RegExp(
  `^(?:(?:i|we) )?${REMOVE_VERB} (?:the (?:words?|text|line|part|bit|bullet|item|name) )?(.+?)(?: (?:out of|from|in|off|out|on) (.+?))?(?: out| away)?$`,
  'du',
);

/** "drop the subtitle", "remove the emoji line": a part of a scene, where a whole scene is not meant. */
export function planRemovePart(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const struck = planStruckFigure(phrase, world);
  if (struck) return struck;
  const listed = planListEdit(phrase, world, forced) ?? planDataEdit(phrase, world, forced);
  if (listed) return listed;
  const taken = phrase.see(removePart);
  const kind = taken ? elementKind(taken.group(2)) : null;
  if (taken && kind && kind !== 'background' && kind !== 'text') {
    const before = taken.phrase(1);
    const after = taken.phrase(3);
    const scope = withPart(
      scopeOf((after.isEmpty ? before : after).copy(), world, forced, { kinds: true, content: true }),
      kind,
      world,
    );
    if (scope.missing !== null) return askForScene(scope.missing, world);
    const found = scope.scenes.filter((scene) => elementFor(scene, kind));
    const wholeScene = (scene: KnownScene): boolean =>
      ['list', 'chart', 'number', 'quote'].includes(kind) ||
      (kind === 'headline' &&
        scene.recipe === 'title' &&
        scene.elements.filter((element) => element.type === 'text').length === 1);
    // What a scene consists of is not a part of it: whoever removes that means the scene.
    if (found.length > 0 && !found.every(wholeScene)) {
      return step(
        found.map((scene) =>
          editScenes([scene], [{ kind: 'removeElement', target: targetOf(elementFor(scene, kind), kind) }]),
        ),
        `Removed the ${nameElement(kind)} from ${nameScenes(found, world)}.`,
        0.94,
      );
    }
    if (found.length === 0 && scope.scenes.length > 0 && !['list', 'chart', 'number', 'quote'].includes(kind))
      return ask(`${nameScenes(scope.scenes, world).replace(/^s/, 'S')} has no ${nameElement(kind)} to remove.`, 0.75);
  }
  return planRemoveText(phrase, world, forced);
}

const figureOnList = new RegExp(
  `^(?:(?:i|we) )?${REMOVE_VERB} (?:the )?(?:number |no |line )?(\\d+) (?:from|off|out of|on) (.*list)$`,
  'du',
);

/** "Remove 22 from the bus list": an item that is a figure, which its place in the list would hide. */
function planStruckFigure(phrase: Phrase, world: World): Step | null {
  const taken = phrase.see(figureOnList);
  if (!taken) return null;
  const scope = scopeOf(taken.phrase(2).copy(), world, null, { kinds: true, content: true });
  const figure = taken.group(1);
  for (const scene of scope.named ? scope.scenes : world.scenes) {
    const list = scene.elements.find((element) => element.type === 'list');
    if (list?.type !== 'list' || !list.items.includes(figure)) continue;
    const items = list.items.filter((item) => item !== figure);
    if (items.length === 0) continue;
    return step(
      [editScenes([scene], [{ kind: 'setItems', items }])],
      `Removed ${show(figure)} from the list in scene ${scene.position}.`,
      0.9,
    );
  }
  return null;
}

function planRemoveText(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const taken = phrase.see(removeText);
  const text = taken?.content(1);
  if (!taken || !text || elementKind(taken.group(1)) !== null || /(?:scene|slide)/.test(taken.group(1))) return null;
  const scope = scopeOf(taken.phrase(2).copy(), world, forced, { kinds: true, content: false });
  for (const scene of scope.named ? scope.scenes : world.scenes) {
    const element = elementHolding(scene, text);
    if (
      element?.type !== 'text' ||
      (scene.elements.filter((one) => one.type === 'text').length < 2 &&
        textsOf(element).some((own) => fold(own) === fold(text)))
    )
      continue;
    const whole = fold(element.text) === fold(text);
    const edit: SceneEdit = whole
      ? { kind: 'removeElement', target: targetOf(element, null) }
      : { kind: 'setText', target: targetOf(element, null), find: text, text: '' };
    if (element.role === 'headline' && whole) continue;
    return step([editScenes([scene], [edit])], `Removed ${show(text)} from scene ${scene.position}.`, 0.85);
  }
  return null;
}
