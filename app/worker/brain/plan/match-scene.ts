import type { SceneEdit } from '$shared/schema/scene-edit';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { readSceneReference } from '../references/scene-reference';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { lookOf } from './like-scene';
import { step, type Step } from './step';
import { nameScenes } from './words';

const model =
  /(?:(?:look(?:s|ing)? |exactly |just |more )?like|(?:the )?same (?:colors?|style|look|background|colou?r scheme|palette|design|font|theme) (?:as|like|from|of)|match(?:es|ing)?(?: with| to)?|(?:the )?(?:colors?|style|look|background|palette) (?:of|from)|copy (?:the )?(?:style|look|colors?|background) (?:of|from)|in the style of) (?:in )?(?:the )?((?:scene|slide|number)? ?#?\d+|(?:first|second|third|fourth|fifth|last|other|previous|next)(?: (?:one|scene|slide))?|(?:intro|title|quote|chart|list|outro)(?: scene| slide)?|others|rest)(?![a-z0-9ß-ɏ])/du;
const sameAsOther =
  /(?:the )?same (?:colors?|style|look|background|palette|design|theme) (?:for|on|in|to) (?:the )?(.+?) (?:as|like) (?:in |on |for )?(?:the )?(.+)$/du;
const sameHere =
  /(?:the )?same (?:colors?|style|look|background|palette|design|theme|color scheme)(?: as (?:before|that|it))?(?= (?:in|on|for|to)|$)/du;

/** "make scene 2 look like scene 1", "use the same colours in the second one". */
export function planMatch(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length < 2 || /(?:do not|does not|not) (?:really )?like/.test(phrase.text)) return null;
  const rest = phrase.copy();
  const both = forced ? null : rest.see(sameAsOther);
  if (both) return planGiven(both.phrase(1), both.phrase(2), phrase, world);
  const named = rest.take(model);
  const from = named
    ? modelScene(named.phrase(1), world)
    : rest.take(sameHere)
      ? (world.lastTouched.at(-1) ?? world.focus)
      : null;
  if (!from) return null;
  const scope = scopeOf(rest, world, forced, { kinds: true, content: true });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  return give(scope.scenes, from, phrase, world);
}

/** "Same colours for Beta as Alpha": the one, then the one it is to look like. */
function planGiven(to: Phrase, like: Phrase, phrase: Phrase, world: World): Step | null {
  const [from] = readSceneReference(like.copy(), world, { kinds: true, content: true })?.scenes ?? [];
  const scenes = readSceneReference(to.copy(), world, { kinds: true, content: true })?.scenes ?? [];
  return from ? give(scenes, from, phrase, world) : null;
}

function give(to: readonly KnownScene[], from: KnownScene, phrase: Phrase, world: World): Step | null {
  const scenes = to.filter((scene) => scene !== from);
  if (scenes.length === 0) return null;
  const edits = matchEdits(from, world, /font|style|look|like|design|theme/.test(phrase.text));
  if (edits.length === 0) return null;
  return step(
    [editScenes(scenes, edits)],
    `Gave ${nameScenes(scenes, world)} the look of scene ${from.position}.`,
    0.88,
  );
}

function modelScene(words: Phrase, world: World): KnownScene | null {
  const digits = /^#?(\d{1,3})$/.exec(words.text.trim())?.[1];
  if (digits) return world.scenes[Number(digits) - 1] ?? null;
  return readSceneReference(words.copy(), world, { kinds: true, content: false })?.scenes[0] ?? null;
}

function matchEdits(from: KnownScene, world: World, whole: boolean): SceneEdit[] {
  const look = lookOf(from, true);
  const palette = { ...world.context.project.theme.palette, ...look.palette };
  const grounds =
    look.backgroundColors && look.backgroundColors.length > 0
      ? look.backgroundColors
      : palette.background
        ? [palette.background]
        : [];
  const edits: SceneEdit[] = [];
  const style = look.style ?? world.context.project.theme.style;
  if (whole) edits.push({ kind: 'setStyle', style });
  if (grounds.length > 0) edits.push({ kind: 'setBackground', colors: grounds.slice(0, 2) });
  if (palette.text) edits.push({ kind: 'setColor', target: null, role: 'text', color: palette.text });
  if (palette.accent) edits.push({ kind: 'setColor', target: null, role: 'accent', color: palette.accent });
  return edits;
}
