import type { Job } from '$shared/generated/entities';
import type { AppError } from '$shared/response/errors';
import { endingOf } from '../storage-error';
import type { Database, DeviceRow, SceneFailureRow, ThumbnailRow } from '../tables';

/** Who this browser is: made once, whichever tab comes first. One that keeps nothing is somebody else each time. */
export async function claimDevice(database: Database, proposal: Omit<DeviceRow, 'key'>): Promise<DeviceRow> {
  if (endingOf(database)) return { key: 'device', ...proposal };
  return database.transaction('rw', database.device, async () => {
    const present = await database.device.get('device');
    if (present) return present;
    const device: DeviceRow = { key: 'device', ...proposal };
    await database.device.add(device);
    return device;
  });
}

/** A scene has one thumbnail: the new one replaces what was drawn from an earlier version. */
export function writeThumbnail(database: Database, thumbnail: ThumbnailRow): Promise<void> {
  return database.transaction('rw', database.thumbnails, async () => {
    await database.thumbnails.where('sceneId').equals(thumbnail.sceneId).delete();
    await database.thumbnails.put(thumbnail);
  });
}

export async function writeSceneFailure(database: Database, failure: SceneFailureRow): Promise<void> {
  await database.sceneFailures.put(failure);
}

export async function deleteSceneFailure(database: Database, projectId: string, moduleKey: string): Promise<void> {
  await database.sceneFailures.delete([projectId, moduleKey]);
}

export async function writeJob(database: Database, job: Job): Promise<void> {
  await database.jobs.put(job);
}

/** For a job that nobody works on any more; one that has ended meanwhile stays as it is. */
export function failRunningJob(database: Database, jobId: string, error: AppError): Promise<void> {
  return database.transaction('rw', database.jobs, async () => {
    const job = await database.jobs.get(jobId);
    if (job?.state === 'running') await database.jobs.put({ ...job, state: 'failed', error });
  });
}

/** The file and the word "done" together: a job is never done without its file. */
export function finishJob(database: Database, job: Job, file: Blob): Promise<void> {
  return database.transaction('rw', database.jobs, database.jobFiles, async () => {
    // A project keeps its last video: it is large, and the earlier ones can be made again.
    const earlier = await database.jobs
      .where('projectId')
      .equals(job.projectId)
      .filter(({ id, state }) => id !== job.id && state !== 'running')
      .primaryKeys();
    await database.jobs.bulkDelete(earlier);
    await database.jobFiles.bulkDelete(earlier);
    await database.jobFiles.put({ jobId: job.id, file });
    await database.jobs.put(job);
  });
}
