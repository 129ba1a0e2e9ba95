import { PROMPT_LIMIT } from '$shared/protocol/worker';

const WARN_FROM = 18_000;

/** What stands under the box when a text comes near the limit; null as long as there is room. */
export function lengthNote(length: number): { readonly text: string; readonly over: boolean } | null {
  if (length < WARN_FROM) return null;
  const over = length > PROMPT_LIMIT;
  const figures = `${length.toLocaleString('en')} / ${PROMPT_LIMIT.toLocaleString('en')}`;
  return {
    text: over ? `${figures} characters: shorten it by ${(length - PROMPT_LIMIT).toLocaleString('en')}` : figures,
    over,
  };
}

/** Enter sends; with Shift it breaks the line, and while an input method composes it belongs to the input method. */
export function sendsOn(stroke: {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
  readonly keyCode: number;
}): boolean {
  // Safari ends the composition before it reports the Enter that ended it; 229 is all that gives it away.
  return stroke.key === 'Enter' && !stroke.shiftKey && !stroke.isComposing && stroke.keyCode !== 229;
}
