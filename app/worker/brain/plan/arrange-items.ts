import type { SceneEdit } from '$shared/schema/scene-edit';
import type { Phrase } from '../reading/phrase';
import { elementFor, fold } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { withoutArticle } from './edit-verbs';
import { step, type Step } from './step';
import { show } from './words';

const swapped =
  /^(?:please )?(?:swap|switch|exchange|flip)(?: the)? (.+?) (?:and|with|for|&) (.+?)(?: around| places| over)?$/du;
const toEdge =
  /^(?:please )?(?:(?:move|put|place|bring|push|make|have|list) )?(?:the )?(.+?) (?:(?:should|must|has to|needs to|is to) (?:be|come|go|stand) )?(?:(?:to |at |as )?(?:the )?(first|top|start|beginning|last|bottom|end)(?: (?:item|one|place|position|point|bullet))?)(?: (?:in|of|on) (?:the|my|our|this) (?:list|agenda|menu|checklist|chart))?$/du;

/** "Swap eggs and bread", "put bread first": the things in one list or chart, where nothing else is called so. */
export function planArrangeItems(phrase: Phrase, world: World): Step | null {
  const pair = phrase.see(swapped);
  const edge = pair ? null : phrase.see(toEdge);
  const taken = pair ?? edge;
  if (!taken) return null;
  const first = fold(withoutArticle(taken.content(1)));
  const second = pair ? fold(withoutArticle(taken.content(2))) : '';
  for (const scene of [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()]) {
    const labels = labelsOf(scene);
    const from = labels.findIndex((label) => fold(label) === first);
    const other = labels.findIndex((label) => fold(label) === second);
    if (from < 0 || (pair && other < 0)) continue;
    const order = labels.map((_, index) => index);
    if (pair) [order[from], order[other]] = [other, from];
    else order.splice(/last|bottom|end/.test(taken.group(2)) ? labels.length - 1 : 0, 0, ...order.splice(from, 1));
    const edit = inOrder(scene, order);
    const said = pair
      ? `Swapped ${show(labels[from] ?? '')} and ${show(labels[other] ?? '')} in scene ${scene.position}.`
      : `Put ${show(labels[from] ?? '')} ${/last|bottom|end/.test(taken.group(2)) ? 'last' : 'first'} in scene ${scene.position}.`;
    return edit && step([{ tool: 'editScene', sceneIds: [scene.id], edits: [edit] }], said, 0.9);
  }
  return null;
}

function labelsOf(scene: KnownScene): readonly string[] {
  const list = elementFor(scene, 'list');
  if (list?.type === 'list') return list.items;
  const chart = elementFor(scene, 'chart');
  return chart?.type === 'chart' ? chart.data.map(({ label }) => label) : [];
}

function inOrder(scene: KnownScene, order: readonly number[]): SceneEdit | null {
  const list = elementFor(scene, 'list');
  if (list?.type === 'list') return { kind: 'setItems', items: order.flatMap((index) => list.items[index] ?? []) };
  const chart = elementFor(scene, 'chart');
  return chart?.type === 'chart'
    ? { kind: 'setData', data: order.flatMap((index) => chart.data[index] ?? []), unit: chart.unit }
    : null;
}
