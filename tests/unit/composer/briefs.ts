import type { SceneBrief } from '$shared/schema/operations';
import { blankBrief } from '../../../app/worker/brain/plan/blank-brief';

/** A brief in which nothing was said but the recipe, and what a test is about. */
export const briefFor = (recipe: string, said: Partial<SceneBrief> = {}): SceneBrief => ({
  ...blankBrief(recipe),
  ...said,
});

export const wide = { width: 1920, height: 1080, fps: 30 } as const;
export const upright = { width: 1080, height: 1920, fps: 30 } as const;
export const square = { width: 1080, height: 1080, fps: 30 } as const;
export const plainTheme = { style: 'bold-poster', palette: {} } as const;
