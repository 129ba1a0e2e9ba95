import { shiftPalette, shiftTheme, type PaletteShift } from '../../composer/catalogue';
import type { EnterMotion, Theme } from '$shared/schema/layout';
import type { Operation } from '$shared/schema/operations';
import type { SceneEdit } from '$shared/schema/scene-edit';
import type { ElementKind } from '../lexicon/objects';
import { elementFor, mainText, nameElement, targetOf } from '../references/elements';
import type { KnownScene } from '../references/known-scenes';
import type { Look } from './look';
import { isNamedPalette, type AskedPalette } from './palettes';

/** How scenes are to look, as far as one request says. */
export interface Wish {
  readonly mood: 'livelier' | 'calmer' | null;
  readonly bold: boolean;
  readonly look: Look | null;
  readonly palette: AskedPalette | null;
  readonly shift: PaletteShift | null;
  readonly size: number | null;
  readonly enter: EnterMotion | null;
  readonly style: { readonly id: string; readonly name: string } | null;
}

/** What the wish changes in one scene; `said` takes what the reply says of it. */
export function editsFor(
  scene: KnownScene,
  theme: Theme,
  wish: Wish,
  kind: ElementKind | null,
  said: string[],
): SceneEdit[] {
  const element = kind === null || kind === 'text' || kind === 'background' ? null : elementFor(scene, kind);
  const edits: SceneEdit[] = [];
  if (wish.style) {
    edits.push({ kind: 'setStyle', style: wish.style.id });
    said.push(`set the style to ${wish.style.name}`);
  }
  edits.push(...paletteEdits(scene, theme, wish, said));
  if (wish.mood) {
    edits.push(
      { kind: 'setPace', factor: wish.mood === 'livelier' ? 1.25 : 0.8 },
      { kind: 'setEnter', target: null, enter: wish.mood === 'livelier' ? 'pop' : 'fade-rise' },
    );
    said.push(
      wish.mood === 'livelier'
        ? 'made everything pop in, a quarter faster,'
        : 'made everything fade up, a fifth slower,',
    );
  }
  if (wish.look) edits.push(...colorEdits(wish.look, kind, element ? targetOf(element, kind) : null, said));
  if (wish.bold) {
    const target = element ?? mainText(scene);
    edits.push({
      kind: 'setWeight',
      target: kind === 'text' ? null : targetOf(target, kind ?? 'headline'),
      weight: 'bold',
    });
    said.push(`set the ${nameElement(kind)} in bold letters`);
  }
  if (wish.size !== null) {
    const target =
      element ??
      elementFor(scene, 'number') ??
      elementFor(scene, 'quote') ??
      elementFor(scene, 'headline') ??
      scene.elements[0] ??
      null;
    edits.push({ kind: 'setScale', target: targetOf(target, kind ?? 'headline'), factor: wish.size });
    said.push(
      `made the ${nameElement(kind)} ${wish.size > 1 ? `${Math.round((wish.size - 1) * 100)} % bigger` : `${Math.round((1 - wish.size) * 100)} % smaller`}`,
    );
  }
  if (wish.enter) {
    edits.push({ kind: 'setEnter', target: element ? targetOf(element, kind) : null, enter: wish.enter });
    said.push(wish.enter === 'none' ? 'stopped the entrance' : `set the entrance to ${wish.enter.replace('-', ' ')}`);
  }
  return edits;
}

/** What was asked for every scene is the project's: the next scene has it too. */
export function wishForProject({ palette, shift, style }: Wish, theme: Theme): readonly Operation[] {
  const given =
    palette?.palette ?? (shift ? shiftTheme(theme, shift) : style && isNamedPalette(theme.palette) ? {} : null);
  if (given === null && !style) return [];
  return [{ tool: 'setLook', palette: given, style: style?.id ?? null, typography: null, scenesFollow: false }];
}

function paletteEdits(
  { snapshot: { layout } }: KnownScene,
  theme: Theme,
  { palette, shift, style }: Wish,
  said: string[],
): SceneEdit[] {
  if (palette) {
    said.push(`set the colours to ${palette.name}`);
    return [{ kind: 'setPalette', palette: palette.palette }];
  }
  // Colours that came with a word go with it; those somebody named one by one stay.
  if (style && layout && isNamedPalette({ ...theme.palette, ...layout.palette }))
    return [{ kind: 'setPalette', palette: {} }];
  if (!shift || !layout) return [];
  said.push(shiftSaid[shift]);
  return [{ kind: 'setPalette', palette: shiftPalette(layout, theme, shift) }];
}

const shiftSaid: Readonly<Record<PaletteShift, string>> = {
  warmer: 'made the colours warmer',
  cooler: 'made the colours cooler',
  calmer: 'muted the colours',
  livelier: 'made the colours more vivid',
  clearer: 'raised the contrast',
};

type Target = Extract<SceneEdit, { kind: 'setColor' }>['target'];

function colorEdits(look: Look, kind: ElementKind | null, target: Target, said: string[]): SceneEdit[] {
  const edits: SceneEdit[] = [];
  const [first, second] = look.bare;
  const onPart = kind !== null && kind !== 'background';
  const background =
    look.background.length > 0
      ? look.background
      : first && (!onPart || (kind === 'text' && second))
        ? [second && !onPart ? (look.bareBackground ?? first) : first]
        : [];
  const text =
    look.text ??
    (first && onPart && kind !== 'chart' ? first : null) ??
    (second && background.length > 0 ? look.bareText : null);
  const paired = second && !onPart && look.background.length === 0 ? look.bareText : null;
  const accent = look.accent ?? (first && kind === 'chart' ? first : paired);
  const own = onPart && look.background.length === 0 ? [] : background;
  if (own.length > 0) {
    edits.push({ kind: 'setBackground', colors: own.slice(0, 2) });
    said.push(`set the background to ${own.join(' and ')}`);
  }
  if (text) {
    edits.push({ kind: 'setColor', target: onPart && kind !== 'text' ? target : null, role: 'text', color: text });
    said.push(`${kind && onPart && kind !== 'text' ? `made the ${nameElement(kind)}` : 'set the text to'} ${text}`);
  }
  if (accent) {
    edits.push({ kind: 'setColor', target: null, role: 'accent', color: accent });
    if (accent !== text) said.push(`set the accent to ${accent}`);
  }
  if (own.length > 0 && !text && look.contrast)
    edits.push({ kind: 'setColor', target: null, role: 'text', color: look.contrast });
  return edits;
}
