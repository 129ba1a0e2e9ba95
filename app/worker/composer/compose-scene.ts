import { timing } from '$shared/motion/timing';
import { err, ok } from '$shared/response/result';
import type { Result } from '$shared/response/result';
import { sceneLayout } from '$shared/schema/layout';
import type { Background, Palette, SceneLayout, Theme, VideoFormat } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { withAskedMotion } from './asked-motion';
import { cleanBrief } from './clean-brief';
import { kindOf } from './elements/registry';
import { leavesOf } from './leaves';
import { legiblePalette } from './palettes/legible-palette';
import { noteScene } from './note-scene';
import { findRecipe } from './recipes/registry';
import type { Recipe } from './recipes/recipe-definition';
import { arrivalSeconds } from './schedule';
import type { SceneNote } from './scene-notes';
import { findStyle, styleOrDefault } from './styles/registry';
import type { StyleDefinition } from './styles/style-definition';
import { summarise } from './summarise';

export interface ComposedScene {
  readonly layout: SceneLayout;
  readonly name: string;
  readonly durationInFrames: number;
  /** Half a line for the scene's card. */
  readonly summary: string;
  /** Something on screen stands in for what nobody said yet. */
  readonly placeholders: boolean;
  /** What was asked for and is otherwise in the scene. */
  readonly notes: readonly SceneNote[];
}

export interface ComposeContext {
  readonly theme: Theme;
  readonly format: VideoFormat;
}

/** A brief becomes a whole scene. Whatever is missing, too much or nonsense, there is something sensible to see. */
export function composeScene(brief: SceneBrief, { theme, format }: ComposeContext): Result<ComposedScene> {
  const recipe = findRecipe(brief.recipe);
  if (!recipe) return err({ code: 'recipe_not_found', recipe: brief.recipe });
  const asked = cleanBrief(brief);
  const ownStyle = asked.style === null ? null : findStyle(asked.style);
  const style = ownStyle ?? styleOrDefault(theme.style);
  const { palette, notes } = legiblePalette(askedPalette(asked));
  const composition = recipe.compose(asked, { style, format });
  const placeholders = composition.placeholders || asked.placeholders;
  const layout: SceneLayout = {
    recipe: recipe.id,
    style: ownStyle?.id ?? null,
    palette,
    background: { ...backgroundOf(asked, recipe, style), ornament: composition.ornament ?? null },
    arrangement: composition.arrangement ?? style.arrangements[recipe.occasion],
    pace: asked.pace === null ? 1 : Math.min(4, Math.max(0.25, asked.pace)),
    camera: asked.camera ?? composition.camera ?? null,
    ease: null,
    typography: null,
    elements: withAskedMotion(composition.elements, asked),
  };
  const parsed = sceneLayout.safeParse(layout);
  const name = sceneName(asked.name ?? composition.name);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return err({
      code: 'invalid_layout',
      sceneName: name,
      path: issue?.path.join('.') ?? '',
      reason: issue?.message ?? 'is not as it should be',
    });
  }
  const durationInFrames = asked.durationInFrames ?? Math.round(readingSeconds(layout, style) * format.fps);
  return ok({
    layout,
    name,
    durationInFrames,
    summary: summarise({ ...layout, style: style.id, durationInFrames }, format.fps),
    placeholders,
    notes: [...notes, ...noteScene({ brief, recipe, layout, composition, placeholders })],
  });
}

function askedPalette({ palette, backgroundColors }: SceneBrief): Palette {
  const [ground] = backgroundColors;
  return ground === undefined ? palette : { ...palette, background: ground };
}

/** A colour somebody named is in the background itself, so that it stays when the project's palette changes. */
function backgroundOf(brief: SceneBrief, recipe: Recipe, style: StyleDefinition): Background {
  const [first = brief.palette.background, second] = brief.backgroundColors;
  const { gradientAngle } = style.grounds[recipe.occasion];
  const from = first ?? 'background';
  if (second !== undefined) return { kind: 'gradient', from, to: second, angle: 135, ornament: null };
  if (gradientAngle !== null) return { kind: 'gradient', from, to: 'surface', angle: gradientAngle, ornament: null };
  return { kind: 'solid', color: from, ornament: null };
}

/** Long enough to arrive, be read and stand still for a moment; to a tenth of a second. */
function readingSeconds(layout: SceneLayout, style: StyleDefinition): number {
  const reading = layout.elements.flatMap(leavesOf).reduce((total, leaf) => total + kindOf(leaf).reading(leaf), 0);
  const arrived = arrivalSeconds({ ...layout, pace: 1 }, style);
  // Reading starts while things still arrive.
  const whole = Math.max(arrived + timing.stillness, arrived * 0.5 + reading + timing.stillness);
  return Math.round(Math.min(timing.longestScene, Math.max(timing.shortestScene, whole)) * 10) / 10;
}

function sceneName(wanted: string): string {
  const line = wanted.replace(/\s+/g, ' ').trim();
  const letters = Array.from(line);
  return letters.length <= 40 ? line : `${letters.slice(0, 39).join('').trimEnd()}…`;
}
