import { z } from '../primitives/zod';

/**
 * The scene layout: what a scene shows, not how it is drawn. The composer turns it into code; a language model
 * will write it too, so every field is required and nullable, and nothing is nested deeper than it must be.
 */

/** Colours are named by what they do, so that one palette change recolours everything that did not ask otherwise. */
export const colorRole = z.enum(['background', 'surface', 'text', 'soft', 'accent', 'onAccent']);
export type ColorRole = z.infer<typeof colorRole>;

export const hexColor = z.string().regex(/^#[0-9a-f]{6}$/, 'must be a colour like #1b2a6b');
export type HexColor = z.infer<typeof hexColor>;

export const colorRef = z.union([colorRole, hexColor]);
export type ColorRef = z.infer<typeof colorRef>;

/** A palette names only the roles somebody asked for; the style fills in the others. */
export const palette = z.partialRecord(colorRole, hexColor);
export type Palette = z.infer<typeof palette>;

export const ornament = z.enum(['none', 'disc', 'rule', 'blobs', 'grid', 'dots']);

export const background = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('solid'), color: colorRef, ornament: ornament.nullable() }),
  /** `angle` in degrees, as in CSS: 90 is left to right. */
  z.object({
    kind: z.literal('gradient'),
    from: colorRef,
    to: colorRef,
    angle: z.number(),
    ornament: ornament.nullable(),
  }),
]);
export type Background = z.infer<typeof background>;

/** null: the style decides. */
export const enterMotion = z.enum([
  'none',
  'mask-rise',
  'fade-rise',
  'word-stagger',
  'pop',
  'typewriter',
  'blur-in',
  'grow',
  'draw',
  'count-up',
]);
export type EnterMotion = z.infer<typeof enterMotion>;

export const textRole = z.enum(['headline', 'body', 'eyebrow', 'quote', 'attribution', 'caption']);
export type TextRole = z.infer<typeof textRole>;

export const dataPoint = z.object({ label: z.string(), value: z.number() });
export type DataPoint = z.infer<typeof dataPoint>;

const placed = {
  id: z.string().min(1),
  /** null: the style's size; 1.2 is a fifth larger. */
  scale: z.number().min(0.2).max(5).nullable(),
  color: colorRef.nullable(),
  align: z.enum(['left', 'center', 'right']).nullable(),
  weight: z.enum(['regular', 'medium', 'bold']).nullable(),
  enter: enterMotion.nullable(),
};

export const textElement = z.object({ ...placed, type: z.literal('text'), role: textRole, text: z.string() });
export const listElement = z.object({
  ...placed,
  type: z.literal('list'),
  marker: z.enum(['bullet', 'number', 'check', 'none']),
  items: z.array(z.string()),
});
export const chartElement = z.object({
  ...placed,
  type: z.literal('chart'),
  chart: z.enum(['bar']),
  data: z.array(dataPoint),
  unit: z.string().nullable(),
  /** Index of the data point drawn in the accent colour. */
  highlight: z.number().int().nonnegative().nullable(),
});
export const numberElement = z.object({
  ...placed,
  type: z.literal('number'),
  from: z.number(),
  value: z.number(),
  decimals: z.number().int().min(0).max(6),
  prefix: z.string(),
  suffix: z.string(),
});
export const shapeElement = z.object({
  ...placed,
  type: z.literal('shape'),
  shape: z.enum(['bar', 'rule', 'disc', 'quote-mark']),
});

const groupShape = z.object({ ...placed, type: z.literal('group'), direction: z.enum(['row', 'column']) });
const leafElement = z.discriminatedUnion('type', [textElement, listElement, chartElement, numberElement, shapeElement]);

export type LeafElement = z.infer<typeof leafElement>;
export type GroupElement = z.infer<typeof groupShape> & { children: LayoutElement[] };
export type LayoutElement = LeafElement | GroupElement;
export type ElementType = LayoutElement['type'];

export const layoutElement: z.ZodType<LayoutElement> = z.lazy(() =>
  z.union([leafElement, groupShape.extend({ children: z.array(layoutElement) })]),
);

/** An element as it stands in the document: flat, with its parent and its place among its siblings. */
const inDocument = { parent: z.string().nullable(), order: z.string() };
export const flatElement = z.discriminatedUnion('type', [
  textElement.extend(inDocument),
  listElement.extend(inDocument),
  chartElement.extend(inDocument),
  numberElement.extend(inDocument),
  shapeElement.extend(inDocument),
  groupShape.extend(inDocument),
]);
export type FlatElement = z.infer<typeof flatElement>;

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
  camera: z.enum(['push-in', 'none']).nullable(),
  elements: z.array(layoutElement),
});
export type SceneLayout = z.infer<typeof sceneLayout>;

/** The look of the whole project; a scene overrides it only where somebody asked for that scene alone. */
export const theme = z.object({ style: z.string(), palette: palette });
export type Theme = z.infer<typeof theme>;

export const transition = z.object({
  kind: z.enum(['cut', 'crossfade', 'push']),
  durationInFrames: z.number().int().min(0).max(60),
});
export type Transition = z.infer<typeof transition>;

/** The size and rate a scene is composed for. */
export interface VideoFormat {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}
