import type { SceneBrief } from '$shared/schema/operations';

/** A brief in which nothing was said but the recipe. */
export function briefFor(recipe: string, said: Partial<SceneBrief> = {}): SceneBrief {
  return {
    recipe,
    name: null,
    headline: null,
    subline: null,
    eyebrow: null,
    items: null,
    data: null,
    unit: null,
    number: null,
    quote: null,
    attribution: null,
    entries: null,
    figures: null,
    sides: null,
    table: null,
    code: null,
    action: null,
    address: null,
    placeholders: false,
    style: null,
    palette: {},
    backgroundColors: [],
    weight: null,
    enter: null,
    emphasis: null,
    exit: null,
    camera: null,
    transition: null,
    pace: null,
    durationInFrames: null,
    ...said,
  };
}

export const wide = { width: 1920, height: 1080, fps: 30 } as const;
export const upright = { width: 1080, height: 1920, fps: 30 } as const;
export const square = { width: 1080, height: 1080, fps: 30 } as const;
export const plainTheme = { style: 'bold-poster', palette: {} } as const;
