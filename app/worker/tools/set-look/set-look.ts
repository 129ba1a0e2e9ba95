import { ok } from '$shared/response/result';
import type { Change, SceneRecord } from '$shared/schema/changes';
import { plainTypography, type Typography } from '$shared/schema/typography';
import type { Tool } from '../tool';
import { setPalette } from '../edit-scene/apply-edit';
import type { EditedScene } from '../edit-scene/edited-scene';
import { setTypefaces, setWeight } from '../edit-scene/set-type';

/**
 * The look of the project: new scenes have it, and where they are to follow, those that are there give up their own
 * colours, their own style or their own letters for it. Scenes that were written as code keep theirs.
 */
export const setLook: Tool<'setLook'> = ({ project }, { palette, style, typography, scenesFollow }) => {
  const letters = typography ?? (style !== null && project.theme.typography ? plainTypography : null);
  const fields = {
    ...(palette === null ? {} : { palette }),
    ...(style === null ? {} : { style }),
    ...(letters === null ? {} : { typography: letters }),
  };
  const changes: Change[] = [{ type: 'setTheme', fields }];
  if (!scenesFollow) return ok({ changes, outcomes: [] });
  for (const { record, authoredAs } of project.scenes) {
    if (authoredAs === 'code') continue;
    if (palette !== null) changes.push(...setPalette({ record, changes: [], touched: null }, {}).changes);
    if (style !== null && record.style !== null)
      changes.push({ type: 'setScene', sceneId: record.id, fields: { style: null } });
    if (typography !== null) changes.push(...giveUpLetters(record, typography));
  }
  return ok({ changes, outcomes: [] });
};

/** What of its own letters was asked for otherwise now: faces or weight. */
function giveUpLetters(record: SceneRecord, { display, text, weight }: Typography): readonly Change[] {
  let edited: EditedScene = { record, changes: [], touched: null };
  if (display !== null || text !== null)
    edited = setTypefaces(edited, { kind: 'setTypefaces', display: null, text: null });
  if (weight !== null) {
    const weighed = setWeight(edited, { kind: 'setWeight', target: null, weight: null });
    if (weighed.ok) edited = weighed.value;
  }
  return edited.changes;
}
