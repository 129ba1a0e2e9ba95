import { z } from '../primitives/zod';
import type { AppError } from '../response/errors';
import { sceneLayout, theme, transition } from './layout';
import { preference } from './preferences';

/** What one turn did to one scene: the material of a scene card. */
export const outcome = z.object({
  tool: z.enum([
    'addScene',
    'editScene',
    'editCode',
    'deleteScene',
    'duplicateScene',
    'moveScene',
    'undo',
    'redo',
    'exportVideo',
    'askUser',
  ]),
  sceneId: z.string().nullable(),
  sceneName: z.string(),
  /** Place in the video at that time, from 1. */
  position: z.number().int().nonnegative(),
  /** Half a line: "4.5 s · bars grow, Q3 in accent". */
  summary: z.string(),
  /** Element last touched, so that "it" can mean that. */
  elementId: z.string().nullable(),
});
export type Outcome = z.infer<typeof outcome>;

export const alternative = z.object({ label: z.string(), prompt: z.string() });

/** A stored error: its code is known to this build or shown as it is. */
export const appError = z.custom<AppError>(
  (value) => typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string',
);

export const sceneProps = z.record(z.string(), z.json());

/** The zod schema of every jsonb column; the generator fails if a column is missing here. */
export const jsonColumns = {
  'projects.theme': theme,
  'projects.preferences': z.array(preference),
  'scenes.layoutJson': sceneLayout,
  'scenes.props': sceneProps,
  'scenes.transition': transition,
  'scenes.compileError': appError,
  'messages.outcomes': z.array(outcome),
  'messages.alternatives': z.array(alternative),
  'messages.error': appError,
  'jobs.error': appError,
} as const;
