import { z } from '../primitives/zod';
import { camera } from './camera';
import { MAX_CODE_LENGTH } from './code-length';
import { figure } from './elements/data';
import { dataPoint, enterMotion, hexColor, palette } from './layout';
import { emphasisMotion, exitMotion } from './motions';
import { preference } from './preferences';
import { sceneEdit } from './scene-edit';
import { transitionDirection, transitionKind } from './transition';
import { typography, weight } from './typography';

/**
 * What the brain decides and the tools carry out. The built-in brain, a language model and the buttons of the app
 * all speak this, so it is flat, every field is required, and "not said" is null.
 */

/** What a new scene should be, as far as the request says. The recipe fills in the rest. */
export const sceneBrief = z.object({
  /** Id of a recipe in the composer's registry. */
  recipe: z.string(),
  name: z.string().nullable(),
  headline: z.string().nullable(),
  subline: z.string().nullable(),
  eyebrow: z.string().nullable(),
  items: z.array(z.string()).nullable(),
  /** The number that the first of them has, where they go on from a scene before; null: 1. */
  first: z.number().int().positive().nullable(),
  data: z.array(dataPoint).nullable(),
  unit: z.string().nullable(),
  number: z
    .object({ value: z.number(), from: z.number(), decimals: z.number().int(), prefix: z.string(), suffix: z.string() })
    .nullable(),
  quote: z.string().nullable(),
  attribution: z.string().nullable(),
  /**
   * Things of one kind: steps, cards, milestones, people, messages, plans. `tag` is what stands beside the title: a
   * year, a price, who says it.
   */
  entries: z.array(z.object({ title: z.string(), text: z.string().nullable(), tag: z.string().nullable() })).nullable(),
  /** Several numbers, each with what it counts. */
  figures: z.array(figure.extend({ label: z.string() })).nullable(),
  /** What is compared, each with its points. */
  sides: z.array(z.object({ title: z.string(), items: z.array(z.string()) })).nullable(),
  table: z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) }).nullable(),
  /** `emphasised`: lines that stand out, from 1. */
  code: z
    .object({ text: z.string(), language: z.string().nullable(), emphasised: z.array(z.number().int().positive()) })
    .nullable(),
  /** What a button says. */
  action: z.string().nullable(),
  /** Where to go: a URL or a handle, as it is written. */
  address: z.string().nullable(),
  /** Some of its words are places to fill in, said by nobody: the scene is marked so, and the reply says it. */
  placeholders: z.boolean(),
  /** Id of a style, if one was asked for by name or mood. */
  style: z.string().nullable(),
  palette: palette,
  /** Two or more make a gradient. */
  backgroundColors: z.array(hexColor),
  weight: weight.nullable(),
  enter: enterMotion.nullable(),
  /** What the scene is about does it once it stands. */
  emphasis: emphasisMotion.nullable(),
  exit: exitMotion.nullable(),
  camera: camera.nullable(),
  /** How the scene before gives way to it. */
  transition: z.object({ kind: transitionKind, direction: transitionDirection.nullable() }).nullable(),
  pace: z.number().nullable(),
  durationInFrames: z.number().int().positive().nullable(),
});
export type SceneBrief = z.infer<typeof sceneBrief>;

export const operation = z.discriminatedUnion('tool', [
  /** `index` is the place the scene takes, from 0; null appends. */
  z.object({ tool: z.literal('addScene'), index: z.number().int().nonnegative().nullable(), brief: sceneBrief }),
  /**
   * A video in one go, its scenes in order; `durationInFrames` is what all of them together last, null as long as they
   * take to read.
   */
  z.object({
    tool: z.literal('addScenes'),
    index: z.number().int().nonnegative().nullable(),
    briefs: z.array(sceneBrief).min(1).max(60),
    durationInFrames: z.number().int().positive().nullable(),
  }),
  z.object({ tool: z.literal('editScene'), sceneIds: z.array(z.string()).min(1), edits: z.array(sceneEdit).min(1) }),
  /** Mends what the linter finds in them, as far as it can be mended without asking. */
  z.object({ tool: z.literal('fixScene'), sceneIds: z.array(z.string()).min(1) }),
  /** What scenes to come look like, and those that are there if they follow; null stays as it is. */
  z.object({
    tool: z.literal('setLook'),
    palette: palette.nullable(),
    style: z.string().nullable(),
    typography: typography.nullable(),
    scenesFollow: z.boolean(),
  }),
  /** For the scenes to come; those that are there are changed by operations of their own. */
  z.object({ tool: z.literal('keepPreference'), preference: preference }),
  /** They are kept no more; what they did to scenes that are there stays. */
  z.object({ tool: z.literal('dropPreferences'), preferenceIds: z.array(z.string()).min(1) }),
  /** The size of the video, in pixels; its scenes are arranged anew. */
  z.object({
    tool: z.literal('setFormat'),
    width: z.number().int().min(240).max(4096),
    height: z.number().int().min(240).max(4096),
  }),
  /** Code as it was written by hand or by a model, the whole of it; `basis` is the scene's revision it was written for. */
  z.object({
    tool: z.literal('editCode'),
    sceneId: z.string(),
    basis: z.string(),
    tsxCode: z.string().max(MAX_CODE_LENGTH, `has more than ${MAX_CODE_LENGTH} characters`),
  }),
  z.object({ tool: z.literal('deleteScene'), sceneIds: z.array(z.string()).min(1) }),
  /** `index` is the place the copy takes, from 0; null: right after the original. `edits` are made in the copy alone. */
  z.object({
    tool: z.literal('duplicateScene'),
    sceneId: z.string(),
    index: z.number().int().nonnegative().nullable(),
    edits: z.array(sceneEdit),
  }),
  /** `index` is the place the scene takes among the others, from 0. */
  z.object({ tool: z.literal('moveScene'), sceneId: z.string(), index: z.number().int().nonnegative() }),
  z.object({ tool: z.literal('undo'), count: z.number().int().positive() }),
  z.object({ tool: z.literal('redo'), count: z.number().int().positive() }),
  z.object({ tool: z.literal('exportVideo') }),
  z.object({ tool: z.literal('askUser'), question: z.string() }),
]);
export type Operation = z.infer<typeof operation>;
export type ToolName = Operation['tool'];

export const plan = z.object({
  operations: z.array(operation),
  /** 0 to 1: how sure the reader is of the plan as a whole. */
  confidence: z.number().min(0).max(1),
  /** One or two short sentences for the conversation: what was done, to what, with the figure. */
  reply: z.string(),
  /** Other readings, offered as chips: what the chip says, and what it would send. */
  alternatives: z.array(z.object({ label: z.string(), prompt: z.string() })),
});
export type Plan = z.infer<typeof plan>;
