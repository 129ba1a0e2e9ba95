import { ok, type Result } from '$shared/response/result';
import type { Change, ProjectSnapshot, SceneRecord } from '$shared/schema/changes';
import { changedProject } from '$shared/schema/changed-project';
import type { SceneBrief } from '$shared/schema/operations';
import type { PreferenceRule } from '$shared/schema/preferences';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { layoutOf } from '$shared/schema/scene-tree';
import { legiblePalette } from '../../composer/palettes/legible-palette';
import { summarise } from '../../composer/summarise';
import { applyEdits } from '../edit-scene/edit-scene';
import { seamContext } from '../seam-context';
import type { ToolOutput } from '../tool';
import { keptFields } from './kept-fields';

/**
 * New scenes as the project's preferences want them, but for what was asked for in them by name: "never red" does not
 * argue with "a red title". `told`: a length was given for all of them together.
 */
export function followPreferences(
  project: ProjectSnapshot,
  { briefs, told }: { readonly briefs: readonly SceneBrief[]; readonly told: boolean },
  output: Result<ToolOutput>,
): Result<ToolOutput> {
  if (!output.ok || project.preferences.length === 0) return output;
  const after = changedProject(project, output.value.changes);
  let place = 0;
  const changes = output.value.changes.map((change): Change => {
    if (change.type !== 'putScene') return change;
    const brief = briefs[place++];
    return brief ? { ...change, scene: asPreferred(change.scene, brief, after, told) } : change;
  });
  const outcomes = output.value.outcomes.map((outcome) => {
    const made = changes.find((change) => change.type === 'putScene' && change.scene.id === outcome.sceneId);
    return made?.type === 'putScene' ? { ...outcome, summary: summarise(made.scene, project.format.fps) } : outcome;
  });
  return ok({ ...output.value, changes, outcomes });
}

function asPreferred(scene: SceneRecord, brief: SceneBrief, project: ProjectSnapshot, told: boolean): SceneRecord {
  const preferred = project.preferences.reduce(
    (record, { rule }) =>
      rule.kind === 'edits' ? withEdits(record, rule, brief, project) : withFields(record, rule, brief, project, told),
    scene,
  );
  // Each by itself they are fine; together a text may come to stand on its own colour.
  return { ...preferred, palette: legiblePalette(preferred.palette).palette };
}

function withFields(
  record: SceneRecord,
  rule: PreferenceRule,
  brief: SceneBrief,
  { theme }: ProjectSnapshot,
  told: boolean,
): SceneRecord {
  const layout = layoutOf(record);
  const colors = Object.keys(brief.palette) as (keyof SceneBrief['palette'])[]; // a palette's keys are its own
  const asked = {
    length: told || brief.durationInFrames !== null,
    colors: brief.backgroundColors.length > 0 ? ([...colors, 'background', 'surface'] as const) : colors,
  };
  const fields = layout && keptFields({ layout, durationInFrames: record.durationInFrames }, rule, theme, asked);
  return fields ? { ...record, ...fields } : record;
}

/** Each by itself: a list that has no subtitle to be set in capitals still gets the rest. */
function withEdits(
  record: SceneRecord,
  { edits }: Extract<PreferenceRule, { kind: 'edits' }>,
  brief: SceneBrief,
  project: ProjectSnapshot,
): SceneRecord {
  return edits
    .filter((edit) => !isAskedOtherwise(edit, brief))
    .reduce((current, edit) => {
      const edited = applyEdits(current, [edit], seamContext(project));
      return edited.ok ? edited.value.record : current;
    }, record);
}

function isAskedOtherwise({ kind }: SceneEdit, brief: SceneBrief): boolean {
  switch (kind) {
    case 'setStyle':
      return brief.style !== null;
    case 'setEnter':
      return brief.enter !== null;
    case 'setEmphasis':
      return brief.emphasis !== null;
    case 'setExit':
      return brief.exit !== null;
    case 'setCamera':
      return brief.camera !== null;
    case 'setWeight':
      return brief.weight !== null;
    case 'setPace':
      return brief.pace !== null;
    case 'setDuration':
    case 'scaleDuration':
      return brief.durationInFrames !== null;
    case 'setBackground':
      return brief.backgroundColors.length > 0 || brief.palette.background !== undefined;
    case 'setPalette':
      return Object.keys(brief.palette).length > 0;
    default:
      return false;
  }
}
