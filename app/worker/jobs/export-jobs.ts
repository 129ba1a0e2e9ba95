import { readRunningJobs } from '../../database/read/read-rows';
import type { Database } from '../../database/tables';
import { reopen } from '../../database/open-database';
import { storageError } from '../../database/storage-error';
import { clearLeftovers } from '../../database/write/clear-storage';
import { failRunningJob, finishJob, writeJob } from '../../database/write/write-rows';
import type { Job } from '$shared/generated/entities';
import { fileNameOf } from '$shared/primitives/file-name';
import { reasonOf } from '$shared/primitives/reason-of';
import { exportFormats, type ExportSettings } from '$shared/protocol/export-settings';
import type { RenderPort, Request } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { fail } from '$shared/response/universal-response';

export interface ExportJobsPorts {
  readonly database: Database;
  readonly render: Pick<RenderPort, 'exportVideo' | 'cancelExport'>;
  now(): number;
  newId(): string;
}

export interface ExportRequest extends Request {
  readonly projectId: string;
  /** Without an extension: the format decides that. */
  readonly fileName: string;
  readonly settings: ExportSettings | null;
}

/** How often progress is written: it is read by people. */
const PROGRESS_EVERY_MS = 200;

/** Exports run as rows: whoever looks at the row sees how far it is, in any tab, and finds the file when it is done. */
export class ExportJobs {
  private readonly running = new Set<string>();

  constructor(private readonly ports: ExportJobsPorts) {}

  /** Starts an export; returns its job's id as soon as the row is there. Without a row nobody could see it or stop it. */
  async start(request: ExportRequest): Promise<Result<string>> {
    const { projectId, requestId } = request;
    const job: Job = {
      id: this.ports.newId(),
      projectId,
      requestId,
      kind: 'export',
      state: 'running',
      progressPercent: 0,
      remainingMs: null,
      fileName: fileNameOf(request.fileName, 'video'),
      createdAt: this.ports.now(),
      error: null,
    };
    this.running.add(job.id);
    // Held before the row is there and for as long as this tab works on the job, so that whoever finds a running job
    // without its lock knows that its tab is gone.
    return new Promise<Result<string>>((answer) => {
      const refuse = async (cause: unknown) => {
        this.running.delete(job.id);
        answer(err(await storageError(cause, this.ports.database)));
      };
      const work = async () => {
        const refused = await writeJob(this.ports.database, job).then(() => null, refusal);
        if (refused) return refuse(refused.cause);
        answer(ok(job.id));
        await this.render(job, request);
      };
      navigator.locks.request(lockOf(job.id), work).catch(refuse);
    });
  }

  /** Jobs that were running in a tab that is no more have failed: their rows say so, and they can be started again. */
  async buryOrphans(): Promise<void> {
    const { database } = this.ports;
    const running = await readRunningJobs(database);
    const { held = [] } = await navigator.locks.query();
    const alive = new Set(held.map(({ name }) => name));
    for (const { id } of running.filter((job) => !alive.has(lockOf(job.id)))) {
      await failRunningJob(database, id, { code: 'export_failed', reason: 'its tab was closed' });
    }
  }

  async cancel(jobId: string): Promise<Result<null>> {
    if (!this.running.has(jobId)) return err({ code: 'job_not_found', jobId });
    await this.ports.render.cancelExport({ jobId });
    return ok(null);
  }

  private async render(job: Job, request: ExportRequest): Promise<void> {
    const { database, render, now } = this.ports;
    let written = 0;
    const progress = render.exportVideo(
      { ...request, jobId: job.id },
      ({ encodedFrames, totalFrames, remainingMs }) => {
        if (now() - written < PROGRESS_EVERY_MS || !this.running.has(job.id)) return;
        written = now();
        const progressPercent = Math.min(99, Math.floor((100 * encodedFrames) / totalFrames));
        writeJob(database, {
          ...job,
          progressPercent,
          remainingMs: remainingMs === null ? null : Math.round(remainingMs),
        }).catch(() => undefined); // the next report says more
      },
    );
    const answer = await progress.catch((cause: unknown) =>
      fail({ requestId: job.requestId, traceId: '' }, brokenOff(cause)),
    );
    this.running.delete(job.id); // a late progress report must not overwrite what follows
    if (!answer.ok) {
      const state = answer.error.code === 'export_cancelled' ? 'cancelled' : 'failed';
      return this.writeEnd({ ...job, state, error: answer.error });
    }
    const { bytes, mediaType } = answer.data;
    const fileName = `${job.fileName}.${extensionOf(mediaType)}`;
    const done: Job = { ...job, state: 'done', progressPercent: 100, fileName };
    const file = new Blob([bytes], { type: mediaType });
    try {
      await finishJob(database, done, file).catch((cause: unknown) => this.makeRoom(done, file, cause));
    } catch (cause) {
      await this.writeEnd({ ...job, state: 'failed', error: await storageError(cause, database) });
    }
  }

  /** What can be made anew goes before a finished video does. */
  private async makeRoom(done: Job, file: Blob, cause: unknown): Promise<void> {
    const { database } = this.ports;
    if ((await storageError(cause, database)).code !== 'storage_full') throw cause;
    await clearLeftovers(database);
    await finishJob(database, done, file);
  }

  /** A row that can't be written either says "running" until the next start, which buries it. */
  private async writeEnd(job: Job): Promise<void> {
    const { database } = this.ports;
    const again = () => {
      reopen(database);
      return writeJob(database, job);
    };
    await writeJob(database, job)
      .catch(again)
      .catch(() => undefined);
  }
}

function refusal(cause: unknown): { readonly cause: unknown } {
  return { cause };
}

/** The page's answer never came: it is closing, or something in it broke. */
function brokenOff(cause: unknown): AppError {
  return { code: 'export_failed', reason: reasonOf(cause) };
}

function extensionOf(mediaType: string): string {
  return exportFormats.find((format) => mediaType.includes(format)) ?? 'mp4';
}

function lockOf(jobId: string): string {
  return `bazaar-vid export ${jobId}`;
}
