import { gapsIn } from './gaps';
import { Given } from './given';
import type { Draft, Storyboard, VideoFacts } from './storyboard-definition';

/** A scene of a film takes about so long; what lasts much longer tires. */
const SECONDS_A_SCENE = 4.6;
const FEWEST_SCENES = 3;
const MOST_SCENES = 60;

export interface DraftedVideo {
  readonly scenes: readonly Draft[];
  /** What is to be filled in: "the problem", "date". */
  readonly gaps: readonly string[];
  /** Scenes that had no room. */
  readonly left: number;
}

/**
 * The plan filled with what was given. A role of which nothing was said is a marked gap, where the video is long enough
 * for one; what was said and belongs to no role stands before the last.
 */
export function draftVideo(
  facts: VideoFacts,
  storyboard: Storyboard,
  { seconds, count: wanted }: { readonly seconds: number | null; readonly count: number | null },
): DraftedVideo {
  const given = new Given(facts);
  const filled = storyboard.roles.map((role) => ({ role, scenes: role.scenes(given) }));
  const rest = given.rest();
  const count = filled.reduce((sum, { scenes }) => sum + scenes.length, rest.length);
  const length = seconds ?? (wanted === null ? storyboard.seconds : wanted * SECONDS_A_SCENE * 2);
  const room = (wanted ?? Math.max(FEWEST_SCENES, Math.round(length / SECONDS_A_SCENE))) - count;
  const empty = filled.flatMap(({ role, scenes }) =>
    scenes.length === 0 && role.gap ? [{ id: role.id, gap: role.gap }] : [],
  );
  const opened = new Set(
    empty
      .filter(({ gap }) => gap.from <= length)
      .sort((a, b) => a.gap.from - b.gap.from)
      .slice(0, Math.max(0, room))
      .map(({ id }) => id),
  );
  const scenes = filled.flatMap(({ role, scenes: own }, index) => {
    const shown = opened.has(role.id) && role.gap ? [role.gap.scene(given)] : own;
    return index === filled.length - 1 ? [...rest, ...shown] : shown;
  });
  // What a viewer is asked to do comes last, and stays.
  const kept = scenes.length > MOST_SCENES ? [...scenes.slice(0, MOST_SCENES - 1), ...scenes.slice(-1)] : scenes;
  // Whoever writes "[laughs]" leaves nothing to fill in.
  const own = new Set(gapsIn(facts));
  return { scenes: kept, gaps: gapsIn(kept).filter((what) => !own.has(what)), left: scenes.length - kept.length };
}
