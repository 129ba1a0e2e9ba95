import type { PaletteKey } from './colors';
import type { SceneEdit } from './scene-edit';

/** What the motion linter looks at. */
export const lintRules = [
  'contrast',
  'text-size',
  'cut',
  'left-out',
  'overflow',
  'safe-area',
  'timing',
  'reading',
  'dead-time',
  'ease',
  'motion',
  'icon',
  'transitions',
  'draws-differently',
] as const;
export type LintRule = (typeof lintRules)[number];

/** One thing a motion designer would change: what it is, by how much, and the edit that mends it. */
export interface Finding {
  readonly rule: LintRule;
  /** null: the scene as a whole. */
  readonly elementId: string | null;
  /** Which of the scene's colours it is about. */
  readonly role?: PaletteKey;
  /** Of a scene written as code. */
  readonly line: number | null;
  readonly value: number;
  readonly limit: number;
  /** null: only the person can say what goes. */
  readonly fix: SceneEdit | null;
  readonly sentence: string;
}
