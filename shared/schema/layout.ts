import { z } from '../primitives/zod';
import { background } from './background';
import { camera } from './camera';
import { palette } from './colors';
import { accentElements } from './elements/accents';
import { cardElements } from './elements/cards';
import { dataElements } from './elements/data';
import { placed } from './elements/placed';
import { screenElements } from './elements/screens';
import { sequenceElements } from './elements/sequence';
import { wordElements } from './elements/words';
import { easeName } from './motions';
import { typography } from './typography';

/**
 * The scene layout: what a scene shows, not how it is drawn. The composer turns it into code; a language model
 * will write it too, so every field is required and nullable, and nothing is nested deeper than it must be.
 */

export { colorRef, colorRole, hexColor, palette, paletteKey } from './colors';
export type { ColorRef, ColorRole, HexColor, Palette, PaletteKey } from './colors';
export { background, ornament } from './background';
export type { Background, Ornament } from './background';
export type { Camera } from './camera';
export { transition } from './transition';
export type { Transition, TransitionKind } from './transition';
export { enterMotion } from './motions';
export type { EmphasisMotion, EnterMotion, ExitMotion } from './motions';
export { textRole } from './elements/words';
export type { TextRole } from './elements/words';
export { chartKind, dataPoint } from './elements/data';
export type { ChartKind, DataPoint, Figure } from './elements/data';

const leafElement = z.discriminatedUnion('type', [
  ...wordElements,
  ...dataElements,
  ...sequenceElements,
  ...cardElements,
  ...screenElements,
  ...accentElements,
]);

/** Elements that stand together: side by side in a wide picture, below each other where there is no room. */
const groupShape = z.object({ ...placed, type: z.literal('group'), direction: z.enum(['row', 'column']) });

export type LeafElement = z.infer<typeof leafElement>;
export type LeafType = LeafElement['type'];
export type GroupElement = z.infer<typeof groupShape> & { children: LayoutElement[] };
export type LayoutElement = LeafElement | GroupElement;

/** Every type of element; the compiler holds the list against the union. */
export const leafType = z.enum(leafElement.options.map((option) => option.shape.type.value));

/** The schema of each type of element, by the type. */
export const leafSchemas: ReadonlyMap<LeafType, (typeof leafElement.options)[number]> = new Map(
  leafElement.options.map((option) => [option.shape.type.value, option]),
);

export const layoutElement: z.ZodType<LayoutElement> = z.lazy(() =>
  z.union([leafElement, groupShape.extend({ children: z.array(layoutElement) })]),
);

/** An element as it stands in the document: flat, with its parent and its place among its siblings. */
const inDocument = z.object({ parent: z.string().nullable(), order: z.string() });
const flatKinds = z.discriminatedUnion('type', [...leafElement.options, groupShape]);
export const flatElement = z.intersection(flatKinds, inDocument);
export type FlatElement = z.infer<typeof flatElement>;
/** Of every kind of element together. */
export const flatElementKeys: readonly string[] = [
  ...new Set([...flatKinds.options.flatMap((option) => Object.keys(option.shape)), ...Object.keys(inDocument.shape)]),
];

export const arrangement = z.enum(['left', 'centered', 'split', 'bottom-left']);
export type Arrangement = z.infer<typeof arrangement>;

export const sceneLayout = z.object({
  recipe: z.string(),
  /** null: the project's style. */
  style: z.string().nullable(),
  palette: palette,
  background: background,
  arrangement: arrangement,
  /** How fast things arrive: 2 is twice as fast. The scene's length is not touched. */
  pace: z.number().min(0.25).max(4),
  camera: camera.nullable(),
  /** null: the style's. Documents written before have none. */
  ease: easeName.nullable().default(null),
  /** null: the project's. Documents written before have none. */
  typography: typography.nullable().default(null),
  elements: z.array(layoutElement),
});
export type SceneLayout = z.infer<typeof sceneLayout>;

/** The look of the whole project; a scene overrides it only where somebody asked for that scene alone. */
export const theme = z.object({
  style: z.string(),
  palette: palette,
  /** What was asked for in every scene; a project nobody asked it of has none. */
  typography: typography.nullable().optional(),
});
export type Theme = z.infer<typeof theme>;

/** The size and rate a scene is composed for. */
export interface VideoFormat {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}
