import type { Arrangement, Camera, LayoutElement, Ornament, VideoFormat } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import type { SceneNote } from '../scene-notes';
import type { Occasion, StyleDefinition } from '../styles/style-definition';

export type BriefField =
  | 'headline'
  | 'subline'
  | 'eyebrow'
  | 'items'
  | 'data'
  | 'unit'
  | 'number'
  | 'quote'
  | 'attribution'
  | 'entries'
  | 'figures'
  | 'sides'
  | 'table'
  | 'code'
  | 'action'
  | 'address';

/** The fields of which a scene can show the first few, and the next scene the next. */
export type DividedField = 'items' | 'entries' | 'data' | 'figures' | 'table' | 'code';

/** How people ask for a kind of scene. Data: the brain has the grammar. */
export interface RecipeWords {
  readonly nouns: readonly string[];
  readonly verbs: readonly string[];
  /** Turns of phrase that mean this scene without naming it. */
  readonly phrases: readonly string[];
}

export interface RecipeContext {
  readonly style: StyleDefinition;
  readonly format: VideoFormat;
}

/** What a recipe makes of a brief; the composer adds ground, palette and length. */
export interface Composition {
  readonly elements: readonly LayoutElement[];
  /** For the scene's card, if nobody named it. */
  readonly name: string;
  /** null: as the style arranges such an occasion. */
  readonly arrangement: Arrangement | null;
  /** The scene shows something that nobody asked for, so that there is something to see. */
  readonly placeholders: boolean;
  /** What of the request could not be done as it was said. */
  readonly notes?: readonly SceneNote[];
  /** Texts of the brief that decide how the scene looks instead of standing in it. */
  readonly understood?: readonly string[];
  /** What the ground is to be made of, where that is what the scene is about. */
  readonly ornament?: Ornament;
  /** Where the scene's style has none, and nothing else would move. */
  readonly camera?: Camera;
}

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly words: RecipeWords;
  /** What of a brief it shows. */
  readonly fields: readonly BriefField[];
  /** Which of these hold parts that can go on in another scene where there are too many for one. */
  readonly divides?: readonly DividedField[];
  readonly occasion: Occasion;
  /** It ends a video rather than goes on with it. */
  readonly closes?: true;
  compose(brief: SceneBrief, context: RecipeContext): Composition;
  /** Prompts that mean this recipe, with the part of the brief they imply. */
  readonly examples: readonly { readonly prompt: string; readonly brief: Partial<SceneBrief> }[];
}
