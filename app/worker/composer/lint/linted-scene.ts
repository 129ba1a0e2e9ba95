import type { Finding } from '$shared/schema/finding';
import type { LeafElement, SceneLayout, Theme, VideoFormat } from '$shared/schema/layout';
import { arrange } from '../arrange';
import type { Placed } from '../arrange';
import { kindOf } from '../elements/registry';
import { resolveLook } from '../resolve-look';
import type { Look } from '../resolve-look';
import { schedule } from '../schedule';
import type { Arrives } from '../schedule';
import { drawnOf } from './drawn';
import type { Drawn } from './drawn';

/** A scene is judged as it is shown: by its video's look, shape and its own length. */
export interface LintContext {
  readonly theme: Theme;
  readonly format: VideoFormat;
  readonly durationInFrames: number;
}

export interface LintedElement extends Placed {
  readonly drawn: Drawn;
  readonly arrives: Arrives;
}

export interface LintedScene extends LintContext {
  readonly layout: SceneLayout;
  readonly look: Look;
  /** Pixels for one of a picture whose shorter side has 1080. */
  readonly unit: number;
  readonly elements: readonly LintedElement[];
}

/** A rule says what it finds; it never throws and never mends. */
export type Rule = (scene: LintedScene) => readonly Finding[];

export function lintedScene(layout: SceneLayout, context: LintContext): LintedScene {
  const { theme, format, durationInFrames } = context;
  const look = resolveLook(layout, theme);
  const unit = Math.min(format.width, format.height) / 1080;
  const arrivals = schedule(layout, look.style, durationInFrames, format);
  return {
    ...context,
    layout,
    look,
    unit,
    elements: arrange(layout, look, format).map((placed) => ({
      ...placed,
      drawn: drawnOf(placed, look, unit),
      arrives: arrivals.get(placed.element.id) ?? { enter: 'none', at: 0, over: 0 },
    })),
  };
}

/** What an element is called where its type says more than one. */
const nouns: Partial<Record<LeafElement['type'], string>> = {
  beats: 'row of phrases',
  stats: 'row of figures',
  steps: 'row of steps',
  cards: 'grid of cards',
  people: 'row of people',
  logos: 'wall of logos',
  notifications: 'stack of notifications',
};

/** How a sentence names an element: by what it says, and what it is where it says several things. */
export function named(element: LeafElement): string {
  const texts = kindOf(element).texts(element);
  const letters = Array.from((texts[0] ?? '').replace(/\s+/g, ' ').trim());
  const quoted = `“${letters.length <= 32 ? letters.join('') : `${letters.slice(0, 31).join('').trimEnd()}…`}”`;
  if (element.type === 'text' && letters.length > 0) return quoted;
  const noun = nouns[element.type] ?? element.type;
  return letters.length === 0 ? `the ${noun}` : `the ${noun} with ${quoted}`;
}

/** Of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Figures a person would say. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
