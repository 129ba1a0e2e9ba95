import { ok } from '$shared/response/result';
import type { Tool } from '../tool';

/**
 * The size of the video. Layouts know no pixels, so every scene that has one is arranged anew for it; what was written
 * as code is drawn in the new size as it is.
 */
export const setFormat: Tool<'setFormat'> = ({ project: { format, scenes } }, { width, height }) => {
  if (format.width === width && format.height === height) return ok({ changes: [], outcomes: [] });
  const own = scenes.filter(({ authoredAs }) => authoredAs === 'code').map(({ name }) => `“${name}”`);
  const notes = own.length === 0 ? [] : [`${own.join(', ')} was written as code: look whether it fits the new size.`];
  return ok({ changes: [{ type: 'setProject', fields: { width, height } }], outcomes: [], notes });
};
