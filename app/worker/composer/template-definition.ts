import type { Palette } from '$shared/schema/layout';
import { gap } from './storyboards/gaps';
import type { Draft, Entry } from './storyboards/storyboard-definition';

export type TemplateShape = '16:9' | '9:16' | '1:1' | '4:5';

/** A finished project to start from: its words are there, what only its maker knows is a marked gap. */
export interface Template {
  readonly id: string;
  readonly name: string;
  /** What else it is called, beside the word "template". */
  readonly words: readonly string[];
  /** The frame it is made for; it stands in any other as well. */
  readonly shape: TemplateShape;
  readonly style: string;
  /** Its colours where nobody named others. */
  readonly palette: Palette;
  readonly scenes: readonly Draft[];
}

export const entry = (title: string, text: string | null = null, tag: string | null = null): Entry => ({
  title,
  text,
  tag,
});

/** A thing of one kind of which nothing is known yet. */
export const gapEntry = (title: string, text: string | null = null, tag: string | null = null): Entry =>
  entry(gap(title), text === null ? null : gap(text), tag === null ? null : gap(tag));
