import type { SceneBrief } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { readSceneReference } from '../references/scene-reference';

const likeIt =
  /(?:,? ?(?:just |exactly |looking |that looks |styled )?(?:like (?:it|that|this|that one|this one|the last(?: one| scene)?|the previous(?: one| scene)?|the one before|before|the other(?:s| one)?|the rest)|in the same (?:style|look|colors?|way)|(?:with |in |use |using )?(?:the )?same (?:colors?|style|look|design|format|theme|background|length|kind(?: of (?:chart|scene|thing))?|type(?: of (?:chart|scene))?|layout)(?: (?:again|as (?:before|that|the last one|it)))?|matching(?: style| colors?)?|(?:the )?same(?: again| thing| one| scene| slide)*(?: again)?(?:,)? but(?: (?:with|it says|saying|for|says))?))(?![a-z0-9ß-ɏ])/du;
const likeScene =
  /(?:(?:just |exactly |looking |that looks |styled )?like|same (?:colors?|style|look|design|kind of chart|background) as|matching|in the style of) (?:the )?((?:scene|slide|number) #?\d+|(?:first|second|third|last|fourth|fifth) (?:one|scene|slide)|(?:intro|title|quote|chart|list)(?: scene)?)(?![a-z0-9ß-ɏ])/du;

export interface Like {
  readonly look: Partial<SceneBrief>;
  readonly kindWord: string;
}

const kindWords: Readonly<Record<string, string>> = {
  'bar-chart': 'bar chart',
  'bullet-list': 'bullet list',
  'big-number': 'big number',
  quote: 'quote',
  title: 'title card',
};

/** "two more just like it", "same colours": the look of a scene that is there, for one that is to come. */
export function briefLike(phrase: Phrase, world: World): Like | null {
  if (world.scenes.length === 0) return null;
  const named = phrase.take(likeScene);
  const reference = named ? readSceneReference(named.phrase(1).copy(), world, { kinds: true, content: false }) : null;
  const plain = named ? null : phrase.take(likeIt);
  const scene = reference?.scenes[0] ?? (plain ? (world.lastTouched.at(-1) ?? world.focus) : null);
  if (!scene?.snapshot.layout) return null;
  const whole = !/colors?|background/.test((named ?? plain)?.group(0) ?? '');
  return { look: lookOf(scene, whole), kindWord: whole ? (kindWords[scene.recipe] ?? '') : '' };
}

export function lookOf(scene: KnownScene, whole: boolean): Partial<SceneBrief> {
  const { layout, durationInFrames } = scene.snapshot;
  if (!layout) return {};
  const { background, palette } = layout;
  const hex = (color: string): string | null =>
    color.startsWith('#') ? color : (palette[color as keyof typeof palette] ?? null); // a role's name, or undefined
  const colors =
    background.kind === 'gradient' ? [hex(background.from), hex(background.to)].filter((color) => color !== null) : [];
  const solid = background.kind === 'solid' ? hex(background.color) : null;
  return {
    palette: { ...palette, ...(solid ? { background: solid } : {}) },
    backgroundColors: colors,
    ...(whole ? { style: layout.style, durationInFrames, pace: layout.pace } : {}),
  };
}
