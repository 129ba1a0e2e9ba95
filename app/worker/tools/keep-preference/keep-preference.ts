import { ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Tool } from '../tool';
import { keptFields } from './kept-fields';

const NOTHING_ASKED = { length: false, colors: [] } as const;

/**
 * Keeps something for the scenes to come. A length and a colour to be avoided hold for the scenes that are there at
 * once; a look and edits are carried out on them by operations that say which.
 */
export const keepPreference: Tool<'keepPreference'> = ({ project }, { preference }) => {
  const changes = project.scenes.flatMap(({ id, layout, durationInFrames }): Change[] => {
    const fields = layout && keptFields({ layout, durationInFrames }, preference.rule, project.theme, NOTHING_ASKED);
    return fields ? [{ type: 'setScene', sceneId: id, fields }] : [];
  });
  return ok({ changes: [{ type: 'putPreference', preference }, ...changes], outcomes: [] });
};
