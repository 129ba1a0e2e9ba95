import { composeScene } from '../../composer/compose-scene';
import { fitLengths } from '../../composer/storyboards/fit-lengths';
import { varyArrangements } from '../../composer/storyboards/vary-arrangements';
import { ok, type Result } from '$shared/response/result';
import { changedProject } from '$shared/schema/changed-project';
import type { Change, ProjectSnapshot } from '$shared/schema/changes';
import type { Arrangement } from '$shared/schema/layout';
import { layoutOf } from '$shared/schema/scene-tree';
import type { SceneBrief } from '$shared/schema/operations';
import type { Outcome } from '$shared/schema/records';
import { sceneLength } from '$shared/schema/scene-length';
import { addOne } from '../add-scene/add-scene';
import type { Tool } from '../tool';

/** A scene that is over sooner can hardly be seen. */
const LEAST_SECONDS = 1;

/**
 * A video in one go: each scene is added to the project as the ones before it left it, so that look and transitions
 * carry on. Their lengths add up to what was asked for, and no scene stands as the one before it.
 */
export const addScenes: Tool<'addScenes'> = ({ project, newId, moreIds = [] }, { briefs, index, durationInFrames }) => {
  const lengths = lengthsOf(project, briefs, durationInFrames);
  if (!lengths.ok) return lengths;
  const at = Math.min(index ?? project.scenes.length, project.scenes.length);
  const changes: Change[] = [];
  const outcomes: Outcome[] = [];
  const notes: string[] = [];
  let current = project;
  for (const [offset, brief] of briefs.entries()) {
    const added = addOne(
      { project: current, newId: (offset === 0 ? newId : moreIds[offset - 1]) ?? `${newId}-${offset}` },
      { index: at + offset, brief: { ...brief, durationInFrames: lengths.value[offset] ?? null } },
      { mayClose: offset === briefs.length - 1, told: briefs },
    );
    if (!added.ok) return added;
    changes.push(...added.value.changes);
    outcomes.push(...added.value.outcomes);
    notes.push(...(added.value.notes ?? []));
    current = changedProject(current, added.value.changes);
  }
  const lasts = lengths.value.reduce((sum, frames) => sum + Math.min(sceneLength.most, frames), 0);
  if (durationInFrames !== null && lasts < durationInFrames) {
    const { fps } = project.format;
    notes.push(
      `Together they last ${Math.round(lasts / fps)} s: no scene may be longer than ${Math.round(sceneLength.most / fps)} s.`,
    );
  }
  const before = project.scenes[at - 1]?.layout?.arrangement ?? null;
  return ok({ changes: varied(changes, briefs, before), outcomes, notes });
};

function lengthsOf(
  { theme, format }: ProjectSnapshot,
  briefs: readonly SceneBrief[],
  total: number | null,
): Result<readonly number[]> {
  const wanted: number[] = [];
  for (const brief of briefs) {
    // A length of 0 is none.
    if (!brief.durationInFrames) {
      const composed = composeScene({ ...brief, durationInFrames: null }, { theme, format });
      if (!composed.ok) return composed;
      wanted.push(composed.value.durationInFrames);
    } else wanted.push(Math.max(sceneLength.least, brief.durationInFrames));
  }
  return ok(fitLengths(wanted, total, LEAST_SECONDS * format.fps));
}

const base = ({ name }: SceneBrief): string | null =>
  / \d+\/\d+$/.exec(name ?? '')?.input.replace(/ \d+\/\d+$/, '') ?? null;

/** No scene stands as the one before it, but for what goes on from that: it stands where that stood. */
function varied(
  changes: readonly Change[],
  briefs: readonly SceneBrief[],
  before: Arrangement | null,
): readonly Change[] {
  const layouts = changes.flatMap((change) => (change.type === 'putScene' ? (layoutOf(change.scene) ?? []) : []));
  const goesOn = briefs.map(
    (brief, index) => index > 0 && base(brief) !== null && base(brief) === base(briefs[index - 1] ?? brief),
  );
  const own = varyArrangements(
    layouts.filter((_layout, index) => goesOn[index] !== true),
    before,
  );
  const first = briefs.map((_brief, index) => goesOn.slice(0, index + 1).filter((on) => !on).length - 1);
  const arrangements = first.map((index) => own[index]);
  let scene = 0;
  return changes.map((change) => {
    if (change.type !== 'putScene') return change;
    const arrangement = arrangements[scene++] ?? change.scene.arrangement;
    return { ...change, scene: { ...change.scene, arrangement } };
  });
}
