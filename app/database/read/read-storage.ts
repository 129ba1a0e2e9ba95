import type { Database } from '../tables';

/** What one project takes on this device; about, since the browser does not say what its own order costs. */
export interface ProjectStorage {
  readonly id: string;
  readonly name: string;
  readonly changedAt: number;
  readonly deleted: boolean;
  /** Its document, rows, undo steps and compiled code. */
  readonly contentBytes: number;
  readonly pictureBytes: number;
  readonly videoBytes: number;
}

export interface StorageReport {
  /** Largest first. */
  readonly projects: readonly ProjectStorage[];
  readonly videoBytes: number;
  /** Pictures and compiled code that nothing shows any more. */
  readonly leftoverBytes: number;
}

export function readDeletedProjects(database: Database) {
  return database.projects.filter(({ deleted }) => deleted).toArray();
}

export async function readStorage(database: Database): Promise<StorageReport> {
  const content = new Sums();
  const pictures = new Sums();
  const videos = new Sums();
  // Keys alone: the bytes of the updates stay on disk.
  const updateSizes = await database.updates.orderBy('[documentId+byteLength]').keys();
  for (const key of updateSizes) {
    const [documentId, byteLength]: readonly unknown[] = Array.isArray(key) ? key : [];
    if (typeof documentId === 'string' && typeof byteLength === 'number') content.add(documentId, byteLength);
  }

  const projectsByModule = new Map<string, string>();
  const liveScenes = new Set<string>();
  const projects = await database.projects.toArray();
  const shown = new Set(projects.filter(({ deleted }) => !deleted).map(({ id }) => id));
  await database.scenes.each((scene) => {
    content.add(scene.projectId, jsonBytes(scene));
    if (shown.has(scene.projectId)) liveScenes.add(scene.id);
    if (scene.moduleKey !== null) projectsByModule.set(scene.moduleKey, scene.projectId);
  });
  await database.messages.each((message) => content.add(message.projectId, jsonBytes(message)));
  const assetSizes = new Map((await database.assets.toArray()).map(({ hash, byteLength }) => [hash, byteLength]));
  await database.historyEntries.each((entry) =>
    content.add(entry.projectId, jsonBytes(entry) + (assetSizes.get(entry.patchHash) ?? 0)),
  );

  let leftoverBytes = 0;
  await database.modules.each(({ key, script }) => {
    const projectId = projectsByModule.get(key);
    if (projectId === undefined) leftoverBytes += script.length;
    else content.add(projectId, script.length);
  });
  await database.thumbnails.each(({ sceneId, projectId, picture }) => {
    if (liveScenes.has(sceneId)) pictures.add(projectId, picture.size);
    else leftoverBytes += picture.size;
  });
  const projectsByJob = new Map((await database.jobs.toArray()).map(({ id, projectId }) => [id, projectId]));
  await database.jobFiles.each(({ jobId, file }) => videos.add(projectsByJob.get(jobId) ?? '', file.size));

  return {
    projects: projects
      .map(({ id, name, changedAt, deleted }) => ({
        id,
        name,
        changedAt,
        deleted,
        contentBytes: content.of(id),
        pictureBytes: pictures.of(id),
        videoBytes: videos.of(id),
      }))
      .sort((a, b) => totalBytes(b) - totalBytes(a) || (a.id < b.id ? -1 : 1)),
    videoBytes: videos.total,
    leftoverBytes,
  };
}

function totalBytes({ contentBytes, pictureBytes, videoBytes }: ProjectStorage): number {
  return contentBytes + pictureBytes + videoBytes;
}

class Sums {
  readonly #byId = new Map<string, number>();
  total = 0;

  add(id: string, bytes: number): void {
    this.#byId.set(id, this.of(id) + bytes);
    this.total += bytes;
  }

  of(id: string): number {
    return this.#byId.get(id) ?? 0;
  }
}

function jsonBytes(row: object): number {
  return JSON.stringify(row).length;
}
