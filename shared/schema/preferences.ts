import { z } from '../primitives/zod';
import { hexColor, palette } from './layout';
import { sceneEdit } from './scene-edit';
import { typography } from './typography';

/** What a preference does to the scenes of a project; what somebody asks of one scene by name goes before it. */
export const preferenceRule = z.discriminatedUnion('kind', [
  /** Stands in the project's theme too, where every scene finds it; kept here so that it can be told and taken back. */
  z.object({
    kind: z.literal('look'),
    palette,
    style: z.string().nullable(),
    typography: typography.nullable().default(null),
  }),
  /** Made in every new scene that can have them. */
  z.object({ kind: z.literal('edits'), edits: z.array(sceneEdit).min(1).max(8) }),
  /** How long a scene may last; null is open. */
  z.object({
    kind: z.literal('length'),
    shortest: z.number().int().positive().nullable(),
    longest: z.number().int().positive().nullable(),
  }),
  /** A colour that no scene has unless it is asked for there. */
  z.object({ kind: z.literal('avoidColor'), color: hexColor }),
]);
export type PreferenceRule = z.infer<typeof preferenceRule>;

/** Something a project keeps for the scenes to come, in the words it was asked for. */
export const preference = z.object({
  /** What it is about: a later one of the same takes its place. */
  id: z.string(),
  said: z.string().max(300),
  rule: preferenceRule,
});
export type Preference = z.infer<typeof preference>;
