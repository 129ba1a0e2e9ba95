import { canonicalJson, type Json } from '$shared/primitives/json';
import { ok, type Result } from '$shared/response/result';
import type { SceneRecord } from '$shared/schema/changes';
import type { ColorRef, FlatElement, Palette, PaletteKey } from '$shared/schema/layout';
import type { ElementTarget, SceneEdit } from '$shared/schema/scene-edit';
import { askedSeam, type SeamContext } from '../../composer/seams';
import { withEntries, type HeldEntry } from '$shared/schema/elements/entries';
import { replaceInContent } from './replace-in-content';
import { sceneLength } from '$shared/schema/scene-length';
import { missing, onElement, setElement, setFields, type EditedScene } from './edited-scene';
import { findElement } from './find-element';
import { addConfetti, addText } from './add-element';
import { withIcons } from './set-icons';
import { setEmphasis, setEnter, setExit } from './set-motions';
import { setTypefaces, setWeight } from './set-type';

const SCALE = { least: 0.2, most: 5 };
const PACE = { least: 0.25, most: 4 };
const COUNTDOWN = { least: 1, most: 60 };

export function applyEdit(scene: EditedScene, edit: SceneEdit, seams: SeamContext): Result<EditedScene> {
  switch (edit.kind) {
    case 'setText':
      return onElement(scene, edit.target, (element) => replaceText(element, edit.find, edit.text));
    case 'addText':
      return ok(addText(scene, edit.role, edit.text));
    case 'addConfetti':
      return ok(addConfetti(scene, edit.amount));
    case 'removeElement':
      return removeElement(scene, edit.target);
    case 'setColor':
      return edit.target
        ? onElement(scene, edit.target, () => ({ color: edit.color }))
        : ok(recolor(scene, edit.role, edit.color));
    case 'setPalette':
      return ok(setPalette(scene, edit.palette));
    case 'setBackground':
      return ok(setBackground(scene, edit.colors));
    case 'setItems':
      return onElement(scene, { id: null, role: 'list' }, () => ({ items: edit.items }));
    case 'setData':
      return onElement(scene, { id: null, role: 'chart' }, (element) => ({
        data: edit.data,
        unit: edit.unit ?? (element.type === 'chart' ? element.unit : null),
      }));
    case 'setEntries':
      return onElement(scene, edit.target, (element) => setEntries(element, edit.entries));
    case 'setIcons':
      return onElement(scene, edit.target, (element) => withIcons(element, edit.icons));
    case 'setHighlight':
      return onElement(scene, edit.target, (element) => ('highlight' in element ? { highlight: edit.index } : null));
    case 'setMarker':
      return onElement(scene, { id: null, role: 'list' }, () => ({ marker: edit.marker }));
    case 'setChart':
      return onElement(scene, { id: null, role: 'chart' }, () => ({ chart: edit.chart }));
    case 'setNumber':
      return onElement(scene, countedIn(scene.record), (element) => setNumber(element, edit));
    case 'setScale':
      return onElement(scene, edit.target, (element) => ({ scale: clamp((element.scale ?? 1) * edit.factor, SCALE) }));
    case 'setWeight':
      return setWeight(scene, edit);
    case 'setTypeface':
      return onElement(scene, edit.target, () => ({ face: edit.face }));
    case 'setTypefaces':
      return ok(setTypefaces(scene, edit));
    case 'setEnter':
      return setEnter(scene, edit);
    case 'setEmphasis':
      return setEmphasis(scene, edit);
    case 'setExit':
      return setExit(scene, edit);
    case 'setArrangement':
      return ok(setFields(scene, { arrangement: edit.arrangement }));
    case 'setStyle':
      // A style is its letters too: those that were asked for before give way.
      return ok(
        setFields(scene, { style: edit.style, ...(scene.record.typography === null ? {} : { typography: null }) }),
      );
    case 'setPace':
      return ok(setFields(scene, { pace: clamp(scene.record.pace * edit.factor, PACE) }));
    case 'setDuration':
      return ok(setFields(scene, { durationInFrames: clampDuration(edit.durationInFrames) }));
    case 'scaleDuration':
      return ok(setFields(scene, { durationInFrames: clampDuration(scene.record.durationInFrames * edit.factor) }));
    case 'setName':
      return ok(setFields(scene, { name: edit.name }));
    case 'setTransition':
      return ok(setFields(scene, { transition: askedSeam(edit, seams) }));
    case 'setCamera':
      return ok(setFields(scene, { camera: edit.camera }));
    case 'setEase':
      return ok(setFields(scene, { ease: edit.ease }));
  }
}

/** What a scene counts: a number, the seconds that are left, how much is done. */
function countedIn({ elements }: SceneRecord): ElementTarget {
  const counted = ['number', 'countdown', 'progress'].map((type) => elements.find((element) => element.type === type));
  return { id: counted.find((element) => element !== undefined)?.id ?? null, role: 'number' };
}

function setNumber(
  element: FlatElement,
  { value, from, prefix, suffix }: Extract<SceneEdit, { kind: 'setNumber' }>,
): Record<string, Json> | null {
  if (element.type === 'countdown') return { from: Math.round(clamp(from ?? value, COUNTDOWN)) };
  if (element.type === 'progress') return { value };
  if (element.type !== 'number') return null;
  return {
    value,
    decimals: decimalsOf(value),
    from: from ?? element.from,
    prefix: prefix ?? element.prefix,
    suffix: suffix ?? element.suffix,
  };
}

/** Null if the element holds no things of one kind. */
function setEntries(element: FlatElement, entries: readonly HeldEntry[]): Record<string, Json> | null {
  if (element.type === 'group') return null;
  const held: Record<string, Json> | null = withEntries(element, entries);
  const before: Record<string, Json> = element;
  return held && Object.fromEntries(Object.entries(held).filter(([key, value]) => value !== before[key]));
}

/** Null if the element has no such text. */
function replaceText(element: FlatElement, find: string | null, text: string): Record<string, Json> | null {
  if (element.type === 'text') {
    if (find === null) return { text };
    return element.text.includes(find) ? { text: element.text.replace(find, () => text) } : null;
  }
  if (element.type === 'list') {
    if (find === null) return null;
    return element.items.some((item) => item.includes(find))
      ? { items: element.items.map((item) => item.replace(find, () => text)) }
      : null;
  }
  if (element.type === 'chart' && find !== null) {
    const renamed = element.data.map((point) => ({ ...point, label: point.label.replace(find, () => text) }));
    return canonicalJson(renamed) === canonicalJson(element.data) ? null : { data: renamed };
  }
  return find === null ? null : replaceInContent(element, find, text);
}

function removeElement(scene: EditedScene, target: ElementTarget): Result<EditedScene> {
  const { record } = scene;
  const element = findElement(record, target);
  if (!element) return missing(record, target);
  const doomed = new Set([element.id]);
  for (const each of record.elements) if (each.parent !== null && doomed.has(each.parent)) doomed.add(each.id);
  return ok({
    record: { ...record, elements: record.elements.filter(({ id }) => !doomed.has(id)) },
    changes: [
      ...scene.changes,
      ...[...doomed].map((elementId) => ({ type: 'removeElement', sceneId: record.id, elementId }) as const),
    ],
    touched: null,
  });
}

/** Recolours a role in the whole scene; elements that had a colour of their own for it follow. */
function recolor(scene: EditedScene, role: PaletteKey, color: ColorRef): EditedScene {
  const { record } = scene;
  const hex = color.startsWith('#') ? color : (record.palette[color as keyof typeof record.palette] ?? null);
  if (hex === null) return scene;
  const palette = { ...record.palette, [role]: hex };
  const recolored = setFields(scene, { palette });
  // The shades between are nobody's own colour.
  if (role !== 'text' && role !== 'accent') return recolored;
  const carriesText = (element: FlatElement) => element.type === 'text' || element.type === 'list';
  const follows = record.elements.filter(
    (element) => element.color !== null && (role === 'text') === carriesText(element),
  );
  return follows.reduce((edited, { id }) => setElement(edited, id, { color: null }), recolored);
}

/** Every colour the scene or a part of it had of its own gives way. */
export function setPalette(scene: EditedScene, palette: Palette): EditedScene {
  const { elements, background } = scene.record;
  const { ornament } = background;
  const recolored = setFields(scene, {
    palette,
    background:
      background.kind === 'gradient' && background.to === 'surface'
        ? { ...background, from: 'background' }
        : { kind: 'solid', color: 'background', ornament },
  });
  return elements
    .filter(({ color }) => color !== null)
    .reduce((edited, { id }) => setElement(edited, id, { color: null }), recolored);
}

function setBackground(scene: EditedScene, colors: readonly string[]): EditedScene {
  const { record } = scene;
  const [from, to] = colors;
  if (from === undefined) return scene;
  const { ornament } = record.background;
  return setFields(scene, {
    palette: { ...record.palette, background: from },
    background:
      to === undefined
        ? { kind: 'solid', color: 'background', ornament }
        : { kind: 'gradient', from: 'background', to, angle: 135, ornament },
  });
}

function clamp(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
  return Math.min(most, Math.max(least, Math.round(value * 1000) / 1000));
}

function clampDuration(frames: number): number {
  return Math.min(sceneLength.most, Math.max(sceneLength.least, Math.round(frames)));
}

function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}
