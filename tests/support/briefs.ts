import type { SceneBrief } from '$shared/schema/operations';

/** A brief that says nothing but the kind of scene; a test adds what it is about. */
export function blankBrief(recipe: string): SceneBrief {
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
    style: null,
    palette: {},
    backgroundColors: [],
    weight: null,
    enter: null,
    pace: null,
    durationInFrames: null,
  };
}
