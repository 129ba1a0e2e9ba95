import { readProject } from '../database/read/read-rows';
import type { Project } from '$shared/generated/entities';
import type { UniversalResponse } from '$shared/response/universal-response';
import type { Operation } from '$shared/schema/operations';
import type { ClientParts } from './app-client';
import { LiveValue } from './live-rows.svelte';
import { newRequest } from './new-request';

/** What one project keeps, for its settings. */
export interface ProjectSettings {
  /** The project's row; `row` is null in it if there is no such project. */
  readonly project: LiveValue<{ readonly row: Project | null }>;
  forget(preferenceId: string): Promise<UniversalResponse<null>>;
  /** Takes back the last change this person made to the project. */
  undo(): Promise<UniversalResponse<null>>;
}

export function openProjectSettings({ database, ask }: ClientParts, projectId: string): ProjectSettings {
  const carryOut = (label: string, operation: Operation): Promise<UniversalResponse<null>> =>
    ask('carryOut', { ...newRequest(), projectId, label, operations: [operation] });
  return {
    project: new LiveValue(database, async () => {
      const row = await readProject(database, projectId);
      return { row: row && !row.deleted ? row : null };
    }),
    forget: (preferenceId) => carryOut('forget', { tool: 'dropPreferences', preferenceIds: [preferenceId] }),
    undo: () => carryOut('undo', { tool: 'undo', count: 1 }),
  };
}
