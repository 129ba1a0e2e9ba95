import { ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Palette } from '$shared/schema/layout';
import type { Tool } from '../tool';

/** Keeps them no more. The project's look loses what they gave it; every scene stays as it is otherwise. */
export const dropPreferences: Tool<'dropPreferences'> = ({ project }, { preferenceIds }) => {
  const dropped = project.preferences.filter(({ id }) => preferenceIds.includes(id));
  const given = dropped.flatMap(({ rule }) => (rule.kind === 'look' ? Object.entries(rule.palette) : []));
  const { palette } = project.theme;
  const left: Palette = Object.fromEntries(
    Object.entries(palette).filter(([key, color]) => !given.some(([role, kept]) => role === key && kept === color)),
  );
  const changes: Change[] = dropped.map(({ id }) => ({ type: 'removePreference', preferenceId: id }));
  if (Object.keys(left).length < Object.keys(palette).length)
    changes.push({ type: 'setTheme', fields: { palette: left } });
  return ok({ changes, outcomes: [] });
};
