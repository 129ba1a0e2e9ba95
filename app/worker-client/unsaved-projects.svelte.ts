import { SvelteMap } from 'svelte/reactivity';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { WorkerEvent } from '$shared/protocol/worker';

/** Projects as they stand in the working document while the device refuses to store them. */
export class UnsavedProjects {
  readonly #rows = new SvelteMap<string, UnsavedRows>();

  take(event: WorkerEvent): void {
    if (event.type === 'unsaved') this.#rows.set(event.projectId, event.rows);
    if (event.type === 'save' && event.save.state === 'saved') this.#rows.delete(event.documentId);
  }

  /** Whether something is on this page alone. */
  get any(): boolean {
    return this.#rows.size > 0;
  }

  get(projectId: string): UnsavedRows | null {
    return this.#rows.get(projectId) ?? null;
  }

  /** The list as it would be: what is stored, with unsaved changes in it and unsaved projects before it. */
  over<Listed extends UnsavedRows['project']>(
    stored: readonly Listed[],
    listed: (project: UnsavedRows['project']) => Listed,
  ): readonly Listed[] {
    const storedIds = new Set(stored.map(({ id }) => id));
    const added = [...this.#rows.values()].flatMap(({ project }) => (storedIds.has(project.id) ? [] : listed(project)));
    return [...added, ...stored.map((row) => ({ ...row, ...this.#rows.get(row.id)?.project, deleted: row.deleted }))];
  }
}
