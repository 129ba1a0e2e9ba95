import { largest, setAt } from './fit-room';
import type { Room } from './fit-room';
import type { FittedText } from './fit-text';

export interface FittedPrompt {
  readonly size: number;
  readonly pad: number;
  /** Across the button that sends it. */
  readonly button: number;
  readonly prompt: FittedText;
  readonly panel: number;
  readonly answer: FittedText | null;
  /** Where the answer begins: its sign stands before it. */
  readonly answerX: number;
  readonly answerY: number;
  readonly height: number;
}

/** A box one types a wish into, and what comes back under it. */
export function fitPrompt(
  prompt: string,
  answer: string | null,
  { width, height, size, minSize, look }: Room,
): FittedPrompt {
  const words = prompt.split(' ').length;
  return largest({ size, minSize }, (tried, last) => {
    const pad = Math.round(tried * 0.95);
    const button = Math.round(tried * 1.7);
    const inner = width - pad * 2 - button - tried * 0.6;
    const asked = setAt(prompt, look.body, tried, {
      width: inner,
      height: height * (answer === null ? 1 : 0.5) - pad * 2,
      maxLines: 6,
    });
    // A word to a line is a list: in smaller letters it is a sentence again.
    const listed = tried > size * 0.6 && asked.lines.length > Math.max(2, words / 1.5) && words > 2;
    const panel = Math.max(asked.height, button) + pad * 2;
    const answerX = Math.round(tried * 1.75);
    const answerY = panel + tried * 1.15;
    const said =
      answer === null
        ? null
        : setAt(answer, look.body, tried, {
            width: width - answerX - pad,
            height: height - answerY,
            maxLines: 10,
            leading: 1.42,
          });
    const whole = said === null ? panel : answerY + Math.max(said.height, tried * 1.2);
    return {
      size: tried,
      pad,
      button,
      prompt: asked,
      panel,
      answer: said,
      answerX,
      answerY,
      height: whole,
      fits: last || (!listed && whole <= height + 0.5 && !asked.truncated && !asked.broken && said?.truncated !== true),
    };
  });
}
