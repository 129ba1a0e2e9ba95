import type { Json } from '$shared/primitives/json';
import { colorRole, hexColor, layoutElement, paletteKey } from '$shared/schema/layout';
import type { ColorRole, HexColor, LayoutElement, LeafElement, Palette, PaletteKey } from '$shared/schema/layout';
import { arrange } from './arrange';
import type { Placed } from './arrange';
import { fontOf } from './font-of';
import { mergeField } from './read-code-merge';
import { isList, valueAt } from './read-code-differences';
import type { Path } from './read-code-differences';
import { isFields } from './read-code-values';
import type { ReadPart, ReadScene } from './read-code-syntax';
import type { Fields } from './read-code-values';
import { ornamentNames, resolveLook } from './resolve-look';
import { typefaceOf, typefaces } from './typefaces';
import type { CodeRequest } from './write-code';

/** A layout with fields that nobody has checked yet. */
export type LayoutDraft = Readonly<Record<string, unknown>>;

interface Drafted {
  readonly palette: Palette;
  background: Fields;
  camera: Json;
  readonly elements: Map<string, Record<string, Json>>;
}

/** One value that was written otherwise: in which tag, under which attribute, what it was and what it is. */
interface Edit {
  readonly present: ReadPart;
  readonly edited: ReadPart;
  readonly attribute: string;
  readonly path: Path;
  readonly value: Json;
}

/**
 * The layout that most likely gives the values at `paths` of the edited code. A guess: whoever asks writes the code
 * again and compares. `late`: what differs in size still is no consequence of something else.
 */
export function layoutWith(
  { layout, theme, format }: CodeRequest,
  present: ReadScene,
  edited: ReadScene,
  paths: readonly Path[],
  late: boolean,
): LayoutDraft {
  const placed = arrange(layout, resolveLook(layout, theme), format);
  const draft: Drafted = {
    palette: { ...layout.palette },
    background: layout.background,
    camera: layout.camera,
    elements: new Map(),
  };
  for (const [where, ...path] of paths) {
    if (where === 'scene') applyToScene(draft, editOf(present.scene, edited.scene, path), late);
    else {
      const [index, ...inside] = path;
      const one = present.parts[Number(index)];
      const other = edited.parts[Number(index)];
      const target = placed[Number(index)];
      if (one && other && target) applyToElement(draft, target, editOf(one, other, inside), late);
    }
  }
  const { palette, background, camera, elements } = draft;
  return { ...layout, palette, background, camera, elements: layout.elements.map((each) => patched(each, elements)) };
}

function editOf(present: ReadPart, edited: ReadPart, path: Path): Edit {
  const attribute = String(path[0]);
  return { present, edited, attribute, path, value: edited.props[attribute] ?? null };
}

function patched(element: LayoutElement, patches: Drafted['elements']): unknown {
  const own = { ...element, ...patches.get(element.id) };
  return element.type === 'group' ? { ...own, children: element.children.map((each) => patched(each, patches)) } : own;
}

/** By which default both codes say this value: "accent" for `colors.accent`; null where it was written in its place. */
function namedColor({ present, edited, path }: Edit): string | null {
  const whole = path.join('.');
  const name = edited.names.get(whole);
  if (name !== undefined) return present.names.get(whole) === name ? name.replace(/^colors\./, '') : null;
  // `colors={colors}`: each colour by its own name.
  return edited.names.get(String(path[0])) === 'colors' && path.length === 2 ? String(path[1]) : null;
}

const roleOf = (name: string | null): ColorRole | null => colorRole.safeParse(name).data ?? null;
const keyOf = (name: string | null): PaletteKey | null => paletteKey.safeParse(name).data ?? null;
const hexOf = (value: Json | undefined): HexColor | null => hexColor.safeParse(value).data ?? null;

function applyToScene(draft: Drafted, edit: Edit, late: boolean): void {
  const { background } = draft;
  const { attribute, value } = edit;
  switch (attribute) {
    case 'background':
      draft.background = setGround(draft, edit, background['kind'] === 'gradient' ? 'from' : 'color');
      return;
    case 'gradientTo': {
      const { color, from, to: _to, angle: _angle, ...rest } = background;
      if (edit.edited.props['gradientTo'] === undefined) {
        draft.background = { ...rest, kind: 'solid', color: from ?? color ?? null };
      } else if (background['kind'] === 'gradient') draft.background = setGround(draft, edit, 'to');
      else {
        const angle = edit.edited.props['angle'] ?? unsaidAngle;
        draft.background = { ...rest, kind: 'gradient', from: color ?? null, to: value, angle };
      }
      return;
    }
    case 'angle':
      if (draft.background['kind'] === 'gradient')
        draft.background = { ...draft.background, angle: value ?? unsaidAngle };
      return;
    case 'ornament':
      // It also goes where it finds no room.
      if (late) draft.background = { ...background, ornament: value ?? 'none' };
      return;
    case 'ornamentColors': {
      const [name, color] = [ornamentNames[Number(edit.path[1])], hexOf(valueAt(edit.edited.props, edit.path))];
      if (name !== undefined && color !== null) draft.palette[name] = color;
      return;
    }
    case 'camera':
      draft.camera = value ?? 'none';
      return;
    default:
      recolorRole(draft, edit);
  }
}

/** What the kit's Scene takes where the code does not say it. */
const unsaidAngle = 135;

/** A ground that is named by its role changes with the palette; one that somebody chose is changed itself. */
function setGround(draft: Drafted, edit: Edit, end: 'color' | 'from' | 'to'): Fields {
  const role = roleOf(String(draft.background[end]));
  const color = hexOf(edit.value);
  if (role === null || color === null || namedColor(edit) === null) return { ...draft.background, [end]: edit.value };
  draft.palette[role] = color;
  return draft.background;
}

function recolorRole(draft: Drafted, edit: Edit): boolean {
  const key = keyOf(namedColor(edit));
  const color = hexOf(valueAt(edit.edited.props, edit.path));
  if (key === null || color === null) return false;
  draft.palette[key] = color;
  return true;
}

function applyToElement(draft: Drafted, { element, spec, box }: Placed, edit: Edit, late: boolean): void {
  const { attribute, value } = edit;
  const set = (fields: Record<string, Json>): void => {
    draft.elements.set(element.id, { ...draft.elements.get(element.id), ...fields });
  };
  switch (attribute) {
    case 'color':
    case 'highlightColor':
    case 'colors':
      return recolorElement(draft, edit, set);
    case 'size': {
      const size = edit.present.props['size'];
      if (late && typeof value === 'number' && typeof size === 'number') {
        set({ scale: Math.round((element.scale ?? 1) * (value / size) * 1000) / 1000 });
      }
      return;
    }
    case 'weight': {
      const weight = (['regular', 'medium', 'bold'] as const).find((each) => fontOf(spec, each).weight === value);
      // A tag that was set in no weight has one because of something else.
      return weight && edit.present.props['weight'] !== undefined ? set({ weight }) : undefined;
    }
    case 'font': {
      const face = typeof value === 'string' ? typefaceOf(value, edit.edited.props['italic'] === true) : null;
      return face === null || typefaces[face].family !== value ? undefined : set({ face });
    }
    case 'align':
      // A text that is read from the other side turns all of its scene around.
      return late ? set({ align: value ?? 'left' }) : undefined;
    case 'enter':
      return set({ enter: value ?? 'none' });
    case 'path':
      return element.type === 'cursor' ? set({ path: pathOf(element.path, edit, box, late) }) : undefined;
    default: {
      const { field, written } = fieldOf(element, edit);
      if (field !== null) return set({ [field]: written === undefined ? blank(element, field) : written });
      recolorRole(draft, edit);
    }
  }
}

/** The code says pixels. Where a thing is pointed at they move with it; somebody who moved them points at a place. */
function pathOf(
  path: readonly Fields[],
  { present, edited }: Edit,
  { width, height }: Placed['box'],
  late: boolean,
): Json {
  const [before, now] = [present.props['path'], edited.props['path']];
  if (!isList(now)) return [];
  return now.map((point, index): Json => {
    const [stood, own] = [isList(before) ? before[index] : undefined, path[index]];
    if (!isFields(point)) return point;
    const { x, y, click } = point;
    const moved = !isFields(stood) || stood['x'] !== x || stood['y'] !== y;
    if (own && (!moved || (!late && own['target'] !== null))) return { ...own, click: click ?? null };
    const [across, down] = [Number(x) / width, Number(y) / height];
    return { target: null, x: across, y: down, click: click ?? null };
  });
}

function recolorElement(draft: Drafted, edit: Edit, set: (fields: Record<string, Json>) => void): void {
  // Whatever takes all colours has one more as soon as an ornament finds room: nobody coloured that.
  if (edit.attribute === 'colors' && valueAt(edit.present.props, edit.path) === undefined) return;
  if (recolorRole(draft, edit)) return;
  const isWhole = edit.attribute !== 'colors';
  if (!isWhole && edit.path[1] !== 'accent') return;
  const written = isWhole ? roleOf(edit.edited.names.get(edit.attribute)?.replace(/^colors\./, '') ?? null) : null;
  const color = written ?? hexOf(valueAt(edit.edited.props, edit.path));
  if (color !== null) set({ color });
}

/** The field of an element that an attribute shows, and what of it the attribute says; most have the same name. */
function fieldOf(
  element: LeafElement,
  { attribute, value, edited, present }: Edit,
): { readonly field: string | null; readonly written: Json | undefined } {
  const given = edited.props[attribute];
  if (element.type === 'chart') {
    if (attribute === 'direction') return { field: 'chart', written: value === 'horizontal' ? 'hbar' : 'bar' };
    if (attribute === 'area') return { field: 'chart', written: value === true ? 'area' : 'line' };
    if (attribute === 'shape') return { field: 'chart', written: value ?? 'donut' };
  }
  if (element.type === 'progress' && attribute === 'shape') return { field: 'look', written: value ?? 'bar' };
  const own: Fields = element;
  if (!Object.hasOwn(own, attribute)) return { field: null, written: undefined };
  return {
    field: attribute,
    written: given === undefined ? undefined : mergeField(given, present.props[attribute], own[attribute] ?? null),
  };
}

/** An attribute that was taken away: nothing, or what is usual, as the element's schema has it. */
function blank(element: LeafElement, field: string): Json {
  const usual: readonly Json[] = [null, '', 0, false, [], 'none', 'solid', 'much'];
  return usual.find((value) => layoutElement.safeParse({ ...element, [field]: value }).success) ?? null;
}
