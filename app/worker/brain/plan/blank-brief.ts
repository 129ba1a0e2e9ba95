import type { SceneBrief } from '$shared/schema/operations';

/** Nothing said: the recipe and the style decide everything. */
export function blankBrief(recipe: string): SceneBrief {
  return {
    recipe,
    name: null,
    headline: null,
    subline: null,
    eyebrow: null,
    items: null,
    first: null,
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
  };
}
