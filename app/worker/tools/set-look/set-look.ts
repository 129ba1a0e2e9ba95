import { ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Tool } from '../tool';
import { setPalette } from '../edit-scene/apply-edit';

/**
 * The look of the project: new scenes have it, and where they are to follow, those that are there give up their own
 * colours, or their own style, for it. Scenes that were written as code keep theirs.
 */
export const setLook: Tool<'setLook'> = ({ project }, { palette, style, scenesFollow }) => {
  const fields = { ...(palette === null ? {} : { palette }), ...(style === null ? {} : { style }) };
  const changes: Change[] = [{ type: 'setTheme', fields }];
  if (!scenesFollow) return ok({ changes, outcomes: [] });
  for (const { record, authoredAs } of project.scenes) {
    if (authoredAs === 'code') continue;
    if (palette !== null) changes.push(...setPalette({ record, changes: [], touched: null }, {}).changes);
    if (style !== null && record.style !== null)
      changes.push({ type: 'setScene', sceneId: record.id, fields: { style: null } });
  }
  return ok({ changes, outcomes: [] });
};
