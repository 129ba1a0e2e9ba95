import type { SceneEdit } from '$shared/schema/operations';
import type { EnterMotion } from '$shared/schema/layout';
import { shiftPalette, type PaletteShift } from '../../composer/catalogue';
import type { ElementKind } from '../lexicon/objects';
import { motionWords } from '../lexicon/motions';
import { anyOf, elementKind, END, ELEMENT, SCENE } from '../lexicon/patterns';
import { qualityWords } from '../lexicon/qualities';
import type { Phrase } from '../reading/phrase';
import { elementFor, nameElement, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { factorOf, strengthOf } from './amounts';
import { askForScene } from './delete-scenes';
import { editScenes, readExplicitScope, scopeOf, withPart, type Scope } from './edit-context';
import { contradictions } from './contradictions';
import { clashes, readLook, type Look } from './look';
import { fromBare, isNamedPalette, takeNewPalette, takeShift, type AskedPalette } from './palettes';
import { findStyle, type Styles } from './styles';
import { step, type Step } from './step';
import { nameScenes } from './words';

const bigger = new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(qualityWords.bigger)})${END}`, 'du');
const smaller = new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(qualityWords.smaller)})${END}`, 'du');
const boldPart = new RegExp(
  `(?<![a-z])(?:bold|bolder|heavier|thicker|fat)${END}(?= |$)(?! (?:poster|style|look|theme))`,
  'du',
);
const livelier = new RegExp(
  `(?:make (?:it|this|that|them|everything|the [a-z]+) )?(?:more |much |a bit |really )*(?:${anyOf(qualityWords.livelier)})${END}`,
  'du',
);
const calmer = new RegExp(`(?:more |much |a bit |really )*(?:${anyOf(qualityWords.calmer)})${END}`, 'du');
const sizeWords =
  /(?<![a-zß-ɏ])(?:size|sized|scale|big|bigger|small|smaller|large|larger|huge|tiny|giant|massive|enlarge|shrink|font size)(?![a-zß-ɏ])/u;
const motions = Object.entries(motionWords).map(([enter, words]) => ({
  enter: enter as EnterMotion,
  pattern: new RegExp(`(?<![a-zß-ɏ])(?:${anyOf(words)})${END}`, 'du'),
})); // Object.entries forgets the keys' type
const elementInside = new RegExp(
  `(?<![a-zß-ɏ])(?:the |its |her |his |'s |all |both )?(${ELEMENT})${END}(?! (?:${SCENE})${END})`,
  'du',
);
const everything =
  /(?<![a-zß-ɏ])(?:whole|entire|everything|all|every|each|overall|throughout|everywhere|brand|branding|theme|palette|color scheme|dark mode|light mode|night mode)(?![a-zß-ɏ])|(?<![a-zß-ɏ])the (?:video|film|movie)(?![a-zß-ɏ])/u;

/** Colours, background, size, style and entrance of scenes that exist. */
export function planVisualEdit(
  phrase: Phrase,
  world: World,
  styles: Styles,
  forced: readonly KnownScene[] | null,
): Step | null {
  if (world.scenes.length === 0) return null;
  const rest = phrase.copy();
  const named = rest.see(elementInside);
  // "the background of scene 2 black": which scene is read first, so that it does not come between.
  const explicit = forced ? null : readExplicitScope(rest, world);
  const shift = takeShift(rest);
  const asked = shift ? null : takeNewPalette(rest);
  const read = readLook(rest, currentBackground(phrase, world));
  const pair = read && !asked && named === null && clashes(read) ? fromBare(read) : null;
  const look = pair ? null : read;
  const palette = asked ?? pair;
  const heavy = rest.take(boldPart);
  const size = readSize(rest) ?? (heavy ? 1.15 : null);
  const enter = readEnter(rest);
  const style = findStyle(rest, styles);
  // "Softer, more elegant" asks for a look; how things move comes with it.
  const mood = style ? null : readMood(rest);
  if (!look && !palette && !shift && size === null && !enter && !style && !mood) return null;
  const kind = named ? elementKind(named.group(1)) : null;
  const scope = explicit
    ? kind === null
      ? explicit
      : withPart(explicit, kind, world)
    : reach(rest, phrase, world, kind, forced);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const said: string[] = [];
  const operations = scope.scenes.map((scene) => {
    said.length = 0;
    return editScenes(
      [scene],
      editsFor(scene, world, { look, palette, shift, size, enter, style, mood, bold: heavy !== null }, kind, said),
    );
  });
  const edits = operations[0]?.tool === 'editScene' ? operations[0].edits : [];
  const same = operations.every(
    (operation) => operation.tool === 'editScene' && JSON.stringify(operation.edits) === JSON.stringify(edits),
  );
  if (operations.some((operation) => operation.tool === 'editScene' && operation.edits.length === 0)) return null;
  const where = nameScenes(scope.scenes, world);
  const notes = [...(palette?.note == null ? [] : [palette.note]), ...contradictions(phrase.text)];
  return step(
    same ? [editScenes(scope.scenes, edits)] : operations,
    `${sentence(said)} in ${where}.${notes.map((one) => ` ${one}`).join('')}`,
    scope.named || world.scenes.length === 1 ? 0.93 : 0.86,
    alternativesOf(look, world, scope),
  );
}

function sentence(said: readonly string[]): string {
  const joined = said.length < 2 ? said.join('') : `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** A bare colour could be for the background or the words: the other reading is offered. */
function alternativesOf(look: Look | null, world: World, scope: Scope): { label: string; prompt: string }[] {
  const [color] = look?.bare ?? [];
  const [scene] = scope.scenes;
  if (!color || look?.bare.length !== 1 || !scene) return [];
  const where =
    scope.scenes.length === world.scenes.length && world.scenes.length > 1 ? 'all scenes' : `scene ${scene.position}`;
  return [{ label: 'Colour the words instead', prompt: `Undo, then make the text of ${where} ${color}` }];
}

function reach(
  rest: Phrase,
  phrase: Phrase,
  world: World,
  kind: ElementKind | null,
  forced: readonly KnownScene[] | null,
): Scope {
  const scope = scopeOf(rest, world, forced, {
    kinds: kind === null || ['chart', 'list', 'quote', 'number', 'background', 'text'].includes(kind),
    content: true,
  });
  // A correction is about what the last turn changed, all of it.
  if (
    !scope.named &&
    scope.missing === null &&
    /^(?:no|actually|sorry|rather|instead|hmm)(?![a-zß-ɏ])/u.test(phrase.text) &&
    world.lastTouched.length > 1
  ) {
    return { scenes: world.lastTouched, missing: null, named: true };
  }
  if (!scope.named && scope.missing === null && everything.test(phrase.text))
    return { scenes: world.scenes, missing: null, named: true };
  return kind === null ? scope : withPart(scope, kind, world);
}

function currentBackground(phrase: Phrase, world: World): string | null {
  const scope = scopeOf(phrase.copy(), world, null, { kinds: true, content: false });
  const layout = (scope.scenes[0] ?? world.focus)?.snapshot.layout;
  const color = layout?.background.kind === 'solid' ? layout.background.color : layout?.background.from;
  if (color?.startsWith('#')) return color;
  return layout?.palette.background ?? world.context.project.theme.palette.background ?? null;
}

function readSize(rest: Phrase): number | null {
  const text = rest.text;
  const grows = bigger.test(text);
  const shrinks = smaller.test(text);
  const tooMuch = /(?<![a-zß-ɏ])too (?:big|large|huge)/u.test(text);
  const tooLittle = /(?<![a-zß-ɏ])too (?:small|tiny)/u.test(text);
  if (!grows && !shrinks) return null;
  if (!sizeWords.test(text) && !/increase|decrease|reduce|scale|grow|blow up|magnify|prominent/.test(text)) return null;
  const down = tooMuch || (shrinks && !grows) || (shrinks && !tooLittle && /smaller|shrink|decrease|reduce/.test(text));
  const factor = factorOf(rest);
  const strength = strengthOf(rest);
  while (rest.take(bigger) ?? rest.take(smaller));
  if (factor !== null) return Math.min(4, Math.max(0.25, down && factor > 1 ? 1 / factor : factor));
  const plain = 1 + 0.3 * strength;
  return Math.round((down ? 1 / plain : plain) * 100) / 100;
}

function readEnter(rest: Phrase): EnterMotion | null {
  for (const { enter, pattern } of motions) if (rest.take(pattern)) return enter;
  return null;
}

/** "make it pop", "calmer": how things arrive, not what they look like. */
function readMood(rest: Phrase): 'livelier' | 'calmer' | null {
  if (rest.take(livelier)) return 'livelier';
  return rest.take(calmer) ? 'calmer' : null;
}

interface Wish {
  readonly mood: 'livelier' | 'calmer' | null;
  readonly bold: boolean;
  readonly look: Look | null;
  readonly palette: AskedPalette | null;
  readonly shift: PaletteShift | null;
  readonly size: number | null;
  readonly enter: EnterMotion | null;
  readonly style: { readonly id: string; readonly name: string } | null;
}

function editsFor(scene: KnownScene, world: World, wish: Wish, kind: ElementKind | null, said: string[]): SceneEdit[] {
  const element = kind === null || kind === 'text' || kind === 'background' ? null : elementFor(scene, kind);
  const edits: SceneEdit[] = [];
  if (wish.style) {
    edits.push({ kind: 'setStyle', style: wish.style.id });
    said.push(`set the style to ${wish.style.name}`);
  }
  edits.push(...paletteEdits(scene, world, wish, said));
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
      wish.bold
        ? `made the ${nameElement(kind)} 15 % bigger, as its weight cannot be set by itself yet,`
        : `made the ${nameElement(kind)} ${wish.size > 1 ? `${Math.round((wish.size - 1) * 100)} % bigger` : `${Math.round((1 - wish.size) * 100)} % smaller`}`,
    );
  }
  if (wish.enter) {
    edits.push({ kind: 'setEnter', target: element ? targetOf(element, kind) : null, enter: wish.enter });
    said.push(wish.enter === 'none' ? 'stopped the entrance' : `set the entrance to ${wish.enter.replace('-', ' ')}`);
  }
  return edits;
}

function paletteEdits(
  { snapshot: { layout } }: KnownScene,
  { context }: World,
  { palette, shift, style }: Wish,
  said: string[],
): SceneEdit[] {
  if (palette) {
    said.push(`set the colours to ${palette.name}`);
    return [{ kind: 'setPalette', palette: palette.palette }];
  }
  const { theme } = context.project;
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
