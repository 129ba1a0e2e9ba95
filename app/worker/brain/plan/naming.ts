import type { SceneEdit } from '$shared/schema/scene-edit';
import { ELEMENT, elementKind, SCENE } from '../lexicon/patterns';
import { Phrase } from '../reading/phrase';
import { elementFor, nameElement, targetOf } from '../references/elements';
import { type World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, withPart, type Scope } from './edit-context';
import { textEdit } from './text-changes';
import { step, type Step } from './step';
import { nameScenes, show } from './words';

/** Reads which scenes a part of a request is about. */
export type ScopeReader = (inner: Phrase, content: boolean) => Scope;

const whoSaid =
  /^(?:it (?:is|was) |that (?:is|was) )?(.+?) (?:who|that) said (?:it|that|this)$|^(?:it (?:is|was) |that (?:is|was) )?said by (.+)$|^who said (?:it|that|this) (?:should be|is|was) (.+)$/du;
const nameIt = new RegExp(
  `^(?:title|name|call|label|caption|rename|retitle|headline) (it|this|that|them|the (?:${ELEMENT}|${SCENE})|${SCENE} #?\\d+|the [a-z]+ (?:${SCENE}|one))(?: (?:to|as|:))* (.+)$`,
  'du',
);
const credit = /^(?:attribute|credit|ascribe) (?:it|this|that|the quote) to (.+)$/du;
const swapParts = new RegExp(
  `^(?:swap|switch|exchange|flip) (?:the )?(${ELEMENT}) (?:and|with|for) (?:the )?(${ELEMENT})$`,
  'du',
);

/** "swap title and subtitle": each says what the other said. */
export function planPartSwap(phrase: Phrase, scoped: ScopeReader): Step | null {
  const taken = phrase.see(swapParts);
  const [one, other] = taken ? [elementKind(taken.group(1)), elementKind(taken.group(2))] : [null, null];
  if (!one || !other) return null;
  const scene = scoped(new Phrase(phrase.source, []), false).scenes[0];
  const first = scene ? elementFor(scene, one) : null;
  const second = scene ? elementFor(scene, other) : null;
  if (!scene || first?.type !== 'text' || second?.type !== 'text' || first === second) return null;
  const edits: SceneEdit[] = [
    { kind: 'setText', target: targetOf(first, one), find: null, text: second.text },
    { kind: 'setText', target: targetOf(second, other), find: null, text: first.text },
  ];
  return step(
    [editScenes([scene], edits)],
    `Swapped ${nameElement(one)} and ${nameElement(other)} in scene ${scene.position}.`,
    0.92,
  );
}

/** "title it Revenue", "attribute it to Steve Jobs". */
export function planNaming(phrase: Phrase, world: World, scoped: ScopeReader): Step | null {
  const credited = phrase.see(credit) ?? phrase.see(whoSaid);
  const named = credited ? null : phrase.see(nameIt);
  const text = (credited?.content(1) || credited?.content(2) || credited?.content(3) || named?.content(2) || '').trim();
  if (text === '') return null;
  const part = named ? elementKind(named.group(1).replace(/^the /, '')) : null;
  const kind = credited
    ? 'attribution'
    : part === null || part === 'chart' || part === 'list' || part === 'number'
      ? 'headline'
      : part;
  if (kind === 'background' || kind === 'text') return null;
  const scope = withPart(scoped(named?.phrase(1) ?? new Phrase(phrase.source, []), true), part ?? kind, world);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const operations = scope.scenes.map((scene) => editScenes([scene], [textEdit(scene, kind, text)]));
  return step(operations, `Set the ${nameElement(kind)} of ${nameScenes(scope.scenes, world)} to ${show(text)}.`, 0.9);
}
