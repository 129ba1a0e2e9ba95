import { otherPalette } from '../../composer/catalogue';
import type { Theme } from '$shared/schema/layout';
import type { ElementKind } from '../lexicon/objects';
import { elementKind, END, ELEMENT, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, readExplicitScope, scopeOf, withPart, type Scope } from './edit-context';
import { contradictions } from './contradictions';
import { clashes, readLook, type Look } from './look';
import { fromBare, fromNamed, takeNewPalette, takeShift, type AskedPalette } from './palettes';
import { takeOtherColors } from './recolor';
import { takeBold, takeEnter, takeMood, takeSize } from './size-words';
import { findStyle, type Styles } from './styles';
import { step, type Step } from './step';
import { editsFor, wishForProject, type Wish } from './wish';
import { nameScenes } from './words';

const elementInside = new RegExp(
  `(?<![a-zß-ɏ])(?:the |its |her |his |'s |all |both )?(${ELEMENT})${END}(?! (?:${SCENE})${END})`,
  'du',
);
const excepting = /(?<![a-z])(?:except|besides|apart from|other than|all but|everything but)(?![a-z])/u;
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
  // "Everything except the list in black": the list is a scene there.
  const named = excepting.test(rest.text) ? null : rest.see(elementInside);
  const other = takeOtherColors(rest, world);
  // "the background of scene 2 black": which scene is read first, so that it does not come between.
  const explicit = forced ? null : readExplicitScope(rest, world);
  const shift = takeShift(rest);
  const asked = shift ? null : takeNewPalette(rest);
  const read = readLook(rest, currentBackground(phrase, world));
  const pair = read && !asked && named === null && clashes(read) ? fromBare(read) : null;
  const look = pair ? null : read;
  const heavy = takeBold(rest);
  const size = takeSize(rest);
  const enter = takeEnter(rest);
  const style = findStyle(rest, styles);
  // "Softer, more elegant" asks for a look; how things move comes with it.
  const mood = style ? null : takeMood(rest);
  if (!look && !asked && !pair && !other && !shift && !heavy && size === null && !enter && !style && !mood) return null;
  const kind = named ? elementKind(named.group(1)) : null;
  const scope = explicit
    ? kind === null
      ? explicit
      : withPart(explicit, kind, world)
    : reach(rest, phrase, world, kind, forced);
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const { theme } = world.context.project;
  const palette = asked ?? pair ?? (other ? otherColors(scope, theme) : null);
  const wish: Wish = { look, palette, shift, size, enter, style, mood, bold: heavy };
  const said: string[] = [];
  const operations = scope.scenes.map((scene) => {
    said.length = 0;
    return editScenes([scene], editsFor(scene, theme, wish, kind, said));
  });
  const edits = operations[0]?.tool === 'editScene' ? operations[0].edits : [];
  const same = operations.every(
    (operation) => operation.tool === 'editScene' && JSON.stringify(operation.edits) === JSON.stringify(edits),
  );
  if (operations.some((operation) => operation.tool === 'editScene' && operation.edits.length === 0)) return null;
  const where = nameScenes(scope.scenes, world);
  const notes = [...(palette?.note == null ? [] : [palette.note]), ...contradictions(phrase.text)];
  const all = world.scenes.every((scene) => scope.scenes.includes(scene));
  return step(
    [...(all ? wishForProject(wish, theme) : []), ...(same ? [editScenes(scope.scenes, edits)] : operations)],
    `${sentence(said)} in ${where}.${notes.map((one) => ` ${one}`).join('')}`,
    scope.named || world.scenes.length === 1 ? 0.93 : 0.86,
    alternativesOf(look, world, scope),
  );
}

/** Several scenes get the same, other than the first of them has. */
function otherColors({ scenes: [first] }: Scope, theme: Theme): AskedPalette | null {
  const found = otherPalette(first?.snapshot.layout ?? null, theme);
  return found && fromNamed(found);
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
