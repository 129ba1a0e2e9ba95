import type { LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { kindOf } from './elements/registry';
import { namedPalettes } from './palettes/named-palettes';
import type { NamedPalette } from './palettes/named-palettes';
import { recipes } from './recipes/registry';
import type { BriefField } from './recipes/recipe-definition';
import { styles } from './styles/registry';

/**
 * What can be made and how it is asked for: the only thing of the composer the brain reads.
 * Recipes and styles contribute their words where they are defined.
 */
export interface CatalogueRecipe {
  readonly id: string;
  readonly name: string;
  /** What it is called. */
  readonly words: readonly string[];
  readonly verbs: readonly string[];
  /** Turns of phrase that mean it without naming it. */
  readonly phrases: readonly string[];
  readonly fields: readonly BriefField[];
  readonly examples: readonly { readonly prompt: string; readonly brief: Partial<SceneBrief> }[];
}

export interface CatalogueStyle {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  /** The families it is set in, the large one first. */
  readonly fonts: readonly string[];
}

export const catalogue: {
  readonly recipes: readonly CatalogueRecipe[];
  readonly styles: readonly CatalogueStyle[];
  /** Colours that are asked for by a word: "earthy", "autumn colours". */
  readonly palettes: readonly NamedPalette[];
} = {
  recipes: recipes.map(({ id, name, words, fields, examples }) => ({
    id,
    name,
    words: words.nouns,
    verbs: words.verbs,
    phrases: words.phrases,
    fields,
    examples,
  })),
  styles: styles.map(({ id, name, words, type }) => ({
    id,
    name,
    words,
    fonts: [type.headline.family, type.body.family],
  })),
  palettes: namedPalettes,
};

/** Every text an element shows, so that it can be meant by what it says. */
export function textsOfElement(element: LeafElement): readonly string[] {
  return kindOf(element).texts(element);
}

export { lettersOf } from './letters-of';
export type { Letters } from './letters-of';
export { typefaces } from './typefaces';
export { lintVideo } from './lint/lint-video';
export { paletteFromColors } from './palettes/palette-from-colors';
export type { NamedPalette } from './palettes/named-palettes';
export { otherPalette } from './palettes/other-palette';
export { shiftPalette, shiftTheme } from './palettes/shift-palette';
export type { PaletteShift } from './palettes/shift-palette';
export type { BriefField } from './recipes/recipe-definition';
export { draftVideo } from './storyboards/draft-video';
export { readingFrames } from './storyboards/reading-frames';
export { findStoryboard, storyboards } from './storyboards/registry';
export type { Draft, Entry, Figure, Storyboard, VideoFacts } from './storyboards/storyboard-definition';
export { gapsIn } from './storyboards/gaps';
export type { Template } from './template-definition';
export { templates } from './template-registry';
