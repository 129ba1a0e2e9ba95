import type { Job, Message, Project, Scene } from '$shared/generated/entities';
import { readModuleRow, type CompiledModule } from '$shared/protocol/compiled-module';
import { byOrder } from '$shared/schema/scene-tree';
import type { Database, DeviceRow, SceneFailureRow, ThumbnailRow, UpdateRow } from '../tables';

/** Who this browser is; nobody before its first start. */
export function readDevice(database: Database): Promise<DeviceRow | undefined> {
  return database.device.get('device');
}

/** Whether another project has a row under one of these ids, each of which is unique in the whole database. */
export async function readForeignRows(
  database: Database,
  projectId: string,
  ids: { readonly [Name in 'scenes' | 'messages' | 'historyEntries']: readonly string[] },
): Promise<boolean> {
  const rows = await Promise.all([
    database.scenes.bulkGet([...ids.scenes]),
    database.messages.bulkGet([...ids.messages]),
    database.historyEntries.bulkGet([...ids.historyEntries]),
  ]);
  return rows.flat().some((row) => row !== undefined && row.projectId !== projectId);
}

/** Newest change first; deleted projects stay on disk until they are erased, so deleting can be undone. */
export async function readProjects(database: Database): Promise<Project[]> {
  const projects = await database.projects.filter((project) => !project.deleted).toArray();
  return projects.sort((a, b) => b.changedAt - a.changedAt);
}

export function readProject(database: Database, projectId: string): Promise<Project | undefined> {
  return database.projects.get(projectId);
}

/** All of them, or only the one that is named. */
export async function readScenes(database: Database, projectId: string, sceneId?: string): Promise<Scene[]> {
  const rows = sceneId === undefined ? database.scenes.where({ projectId }) : database.scenes.where({ id: sceneId });
  return (await rows.toArray()).filter((row) => row.projectId === projectId).sort(byOrder);
}

export async function readMessages(database: Database, projectId: string): Promise<Message[]> {
  return (await database.messages.where('projectId').equals(projectId).toArray()).sort(byOrder);
}

export async function readHistory(database: Database, projectId: string) {
  return (await database.historyEntries.where('projectId').equals(projectId).toArray()).sort(byOrder);
}

/** A module whose row was tampered with is treated as missing. */
export async function readModules(
  database: Database,
  keys: readonly string[],
): Promise<ReadonlyMap<string, CompiledModule>> {
  const unknown = keys.filter((key) => !knownModules.has(key));
  const read = new Map<string, CompiledModule>();
  const some = Array.from({ length: Math.ceil(unknown.length / MODULES_AT_ONCE) }, (_, part) =>
    unknown.slice(part * MODULES_AT_ONCE, (part + 1) * MODULES_AT_ONCE),
  );
  await Promise.all(
    some.map(async (part) => {
      for (const row of await database.modules.bulkGet(part)) {
        const module = row && readModuleRow(row);
        if (module) read.set(module.key, module);
      }
    }),
  );
  const modules = keys.flatMap((key) => knownModules.get(key) ?? read.get(key) ?? []);
  for (const module of modules) remember(module);
  return new Map(modules.map((module) => [module.key, module]));
}

/** Which of these modules have a row. */
export async function readStoredModules(database: Database, keys: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set(await database.modules.where('key').anyOf(keys).primaryKeys());
}

/** Each is hashed, to see whether it was tampered with: whoever waits beside it does not wait for all of them. */
const MODULES_AT_ONCE = 20;

/**
 * A module's key is the hash of its code, so it never becomes stale; the last ones used are kept, more than a project of
 * two thousand scenes has: of one that has more, each change would read those that were just forgotten.
 */
const knownModules = new Map<string, CompiledModule>();
const MOST_KNOWN_MODULES = 3000;

function remember(module: CompiledModule): void {
  knownModules.delete(module.key);
  knownModules.set(module.key, module);
  const [oldest] = knownModules.keys();
  if (oldest !== undefined && knownModules.size > MOST_KNOWN_MODULES) knownModules.delete(oldest);
}

/** The picture that stands for a project. */
export async function readCover(database: Database, { coverSceneId }: Project): Promise<Blob | null> {
  if (coverSceneId === null) return null;
  return (await database.thumbnails.where({ sceneId: coverSceneId }).first())?.picture ?? null;
}

export function readThumbnails(database: Database, projectId: string): Promise<ThumbnailRow[]> {
  return database.thumbnails.where('projectId').equals(projectId).toArray();
}

export function readSceneFailures(database: Database, projectId: string): Promise<SceneFailureRow[]> {
  return database.sceneFailures.where('projectId').equals(projectId).toArray();
}

export async function readLatestJob(database: Database, projectId: string): Promise<Job | undefined> {
  const jobs = await database.jobs.where('projectId').equals(projectId).toArray();
  return jobs.sort((a, b) => b.createdAt - a.createdAt)[0];
}

export function readRunningJobs(database: Database): Promise<Job[]> {
  return database.jobs.filter((job) => job.state === 'running').toArray();
}

export async function readJobFile(database: Database, jobId: string): Promise<Blob | undefined> {
  return (await database.jobFiles.get(jobId))?.file;
}

/** A document's updates after `seq`, in the order they were appended. */
export function readUpdates(database: Database, documentId: string, afterSeq = 0): Promise<UpdateRow[]> {
  return database.updates
    .where('[documentId+seq]')
    .between([documentId, afterSeq], [documentId, Infinity], false, true)
    .toArray();
}

export async function readAssetText(database: Database, hash: string): Promise<string | null> {
  const row = await database.assetBytes.get(hash);
  return row ? new TextDecoder().decode(row.bytes) : null;
}

/** Bytes by hash, of those that are here. */
export async function readAssetBytes(
  database: Database,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const rows = await database.assetBytes.bulkGet([...hashes]);
  return new Map(rows.flatMap((row) => (row ? [[row.hash, row.bytes]] : [])));
}
