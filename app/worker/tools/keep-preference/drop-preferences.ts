import { ok } from '$shared/response/result';
import type { Change } from '$shared/schema/changes';
import type { Palette } from '$shared/schema/layout';
import type { Preference } from '$shared/schema/preferences';
import type { Typography } from '$shared/schema/typography';
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
  const letters = withoutKept(project.theme.typography ?? null, dropped);
  if (letters !== null) changes.push({ type: 'setTheme', fields: { typography: letters } });
  return ok({ changes, outcomes: [] });
};

/** What letters are left once what was kept is gone; null if that changes nothing. */
function withoutKept(present: Typography | null, dropped: readonly Preference[]): Typography | null {
  if (present === null) return null;
  const rules = dropped.flatMap(({ rule }) => (rule.kind === 'look' && rule.typography ? [rule.typography] : []));
  const gone = (field: keyof Typography): boolean =>
    present[field] !== null && rules.some((kept) => kept[field] === present[field]);
  if (!gone('display') && !gone('text') && !gone('weight')) return null;
  return {
    display: gone('display') ? null : present.display,
    text: gone('text') ? null : present.text,
    weight: gone('weight') ? null : present.weight,
  };
}
