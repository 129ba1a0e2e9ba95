import type { Database } from '../tables';

/**
 * Everything that belongs to these projects and to no other. One that was put back since somebody saw it in the trash
 * stays; returns those that are gone.
 */
export function eraseProjects(database: Database, projectIds: readonly string[]): Promise<readonly string[]> {
  const { projects, updates, scenes, messages, historyEntries, thumbnails, sceneFailures, jobs, jobFiles } = database;
  const { assets, assetBytes } = database;
  const stores = [
    projects,
    updates,
    scenes,
    messages,
    historyEntries,
    thumbnails,
    sceneFailures,
    jobs,
    jobFiles,
    assets,
    assetBytes,
  ];
  return database.transaction('rw', stores, async () => {
    const ids = (await projects.bulkGet([...projectIds])).flatMap((row) => (row?.deleted ? row.id : []));
    await updates.where('documentId').anyOf(ids).delete();
    const erased = await historyEntries.where('projectId').anyOf(ids).toArray();
    await jobFiles.bulkDelete(await jobs.where('projectId').anyOf(ids).primaryKeys());
    for (const store of [scenes, messages, historyEntries, thumbnails, sceneFailures, jobs])
      await store.where('projectId').anyOf(ids).delete();
    await projects.bulkDelete(ids);
    // Assets are named by their content, so two projects can name the same one.
    const named = new Set<string>();
    await historyEntries.each(({ patchHash }) => named.add(patchHash));
    const unnamed = erased.map(({ patchHash }) => patchHash).filter((hash) => !named.has(hash));
    await assets.bulkDelete(unnamed);
    await assetBytes.bulkDelete(unnamed);
    return ids;
  });
}

/** Finished videos and their jobs; what is being made goes on. */
export function clearExports(database: Database): Promise<void> {
  const { jobs, jobFiles } = database;
  return database.transaction('rw', jobs, jobFiles, async () => {
    const finished = await jobs.filter(({ state }) => state !== 'running').primaryKeys();
    await jobFiles.bulkDelete(finished);
    await jobs.bulkDelete(finished);
  });
}

/** Pictures of scenes that are gone or in the trash, and compiled code that no scene names: both are made anew when asked for. */
export function clearLeftovers(database: Database): Promise<void> {
  const { projects, scenes, modules, thumbnails, sceneFailures } = database;
  return database.transaction('rw', [projects, scenes, modules, thumbnails, sceneFailures], async () => {
    const rows = await scenes.toArray();
    const deleted = new Set(await projects.filter((project) => project.deleted).primaryKeys());
    const liveScenes = new Set(rows.filter(({ projectId }) => !deleted.has(projectId)).map(({ id }) => id));
    const liveModules = new Set(rows.map(({ moduleKey }) => moduleKey));
    await thumbnails.filter(({ sceneId }) => !liveScenes.has(sceneId)).delete();
    await sceneFailures.filter(({ moduleKey }) => !liveModules.has(moduleKey)).delete();
    await modules.bulkDelete((await modules.toCollection().primaryKeys()).filter((key) => !liveModules.has(key)));
  });
}
