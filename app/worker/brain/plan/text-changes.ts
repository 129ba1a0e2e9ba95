import type { SceneEdit } from '$shared/schema/scene-edit';
import type { TextRole } from '$shared/schema/layout';
import type { ElementKind } from '../lexicon/objects';
import { elementFor, fold, mainText, targetOf } from '../references/elements';
import { parseQuantity } from '../slots/numbers';
import { textsOf, type KnownScene } from '../references/known-scenes';

/** Everything in a scene in which a text stands: a word in a headline, a bullet, a bar's label. */
export function swapEdits(scene: KnownScene, find: string, text: string): SceneEdit[] {
  const wanted = fold(find);
  const edits: SceneEdit[] = [];
  for (const element of scene.elements) {
    const holds = textsOf(element).some((own) => fold(own).includes(wanted));
    if (!holds) continue;
    if (element.type === 'text') {
      const whole = fold(element.text) === wanted;
      edits.push({
        kind: 'setText',
        target: targetOf(element, null),
        find: whole ? null : originalOf(element.text, find),
        text,
      });
    } else if (element.type === 'list') {
      edits.push({ kind: 'setItems', items: element.items.map((item) => replaceIn(item, find, text)) });
    } else if (element.type === 'chart') {
      edits.push({
        kind: 'setData',
        data: element.data.map((point) => ({ ...point, label: replaceIn(point.label, find, text) })),
        unit: element.unit,
      });
    } else if (element.type === 'number' || element.type === 'countdown' || element.type === 'progress') {
      const figure = parseQuantity(text);
      if (figure)
        edits.push({
          kind: 'setNumber',
          value: figure.value,
          from: null,
          prefix: figure.prefix || null,
          suffix: figure.suffix || null,
        });
    } else {
      const own = textsOf(element).find((each) => fold(each).includes(wanted)) ?? find;
      edits.push({ kind: 'setText', target: targetOf(element, null), find: originalOf(own, find), text });
    }
  }
  return edits.length > 0
    ? edits
    : [{ kind: 'setText', target: targetOf(mainText(scene), 'headline'), find: null, text }];
}

/** The words as they stand in the scene, so that the tool finds them letter for letter. */
function originalOf(text: string, find: string): string {
  const at = fold(text).indexOf(fold(find));
  return at < 0 || fold(text).length !== text.length ? find : text.slice(at, at + find.length);
}

function replaceIn(own: string, find: string, text: string): string {
  const original = originalOf(own, find);
  return fold(own).includes(fold(find)) ? own.split(original).join(text) : own;
}

/** Sets a part's text, or adds the part where the scene has none. */
export function textEdit(scene: KnownScene, kind: ElementKind, text: string): SceneEdit {
  const element = kind === 'text' ? mainText(scene) : elementFor(scene, kind);
  if (element) return { kind: 'setText', target: targetOf(element, kind), find: null, text };
  const role: TextRole =
    kind === 'body' || kind === 'caption' || kind === 'eyebrow' || kind === 'quote' || kind === 'attribution'
      ? kind
      : 'headline';
  return { kind: 'addText', role, text };
}
