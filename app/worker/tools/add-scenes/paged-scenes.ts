import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Operation, SceneBrief } from '$shared/schema/operations';
import { pagesOf } from '../../composer/pages';
import { lookingRight } from '../add-scene/add-scene';

type Adding = Extract<Operation, { tool: 'addScene' | 'addScenes' }>;

const MOST_SCENES = 60;

/** Scenes that were asked for, those that hold more than a scene can show as several; `notes` says which. */
export function pagedScenes(
  project: ProjectSnapshot,
  operation: Adding,
): { readonly operation: Adding; readonly notes: readonly string[] } {
  const briefs = operation.tool === 'addScene' ? [operation.brief] : operation.briefs;
  const { theme, format } = project;
  const paged = briefs.map((brief) => pagesOf(lookingRight(project, brief, briefs), { theme, format }));
  const count = paged.reduce((sum, pages) => sum + pages.length, 0);
  if (count === briefs.length || count > MOST_SCENES) return { operation, notes: [] };
  const notes = paged.flatMap((pages) => (pages.length > 1 ? [sayPages(pages)] : []));
  const all = paged.flatMap((pages, index) => (pages.length > 1 ? pages : (briefs[index] ?? [])));
  const lasts = operation.tool === 'addScenes' ? operation.durationInFrames : operation.brief.durationInFrames;
  return { operation: { tool: 'addScenes', index: operation.index, briefs: all, durationInFrames: lasts }, notes };
}

function sayPages(pages: readonly SceneBrief[]): string {
  const name = (pages[0]?.name ?? '').replace(/ \d+\/\d+$/, '');
  return `“${name}” is more than one scene can show, so it goes on over ${pages.length} scenes.`;
}
