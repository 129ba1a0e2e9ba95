import { readJobFile } from '../database/read/read-rows';
import { storageError } from '../database/storage-error';
import type { Database } from '../database/tables';
import { fileNameOf } from '$shared/primitives/file-name';
import type { Job, Project } from '$shared/generated/entities';
import { reasonOf } from '$shared/primitives/reason-of';
import { candidatesFor, type ExportChoice } from '$shared/protocol/export-choices';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { AppError } from '$shared/response/errors';
import { downloadFile } from './download-file';
import { loadChoice, loadPace, paceOf, storeChoice, storePace } from './export-memory';
import { ExportWatch } from './export-watch';
import type { ExportPort } from './lazy-export';
import { newRequest } from './new-request';
import type { ReadShown } from './render-port';
import { askWhereToSave, type SaveTarget } from './save-target';
import { canShareFile, shareFile } from './share-file';
import type { Ask } from './worker-connection';

interface EditorExportsParts {
  readonly projectId: string;
  readonly database: Database;
  readonly ask: Ask;
  readonly exportHost: ExportPort;
  readonly readShown: ReadShown;
  /** Says what could not be carried out; null takes back what was said. */
  note(problem: AppError | null): void;
  project(): Project | null;
}

/** The export this page has asked for, until its file is handed over. */
interface OwnExport {
  readonly jobId: string;
  readonly target: SaveTarget;
  readonly settings: ExportSettings;
  readonly startedAt: number;
}

interface SavedExport {
  readonly jobId: string;
  readonly to: SaveTarget['kind'];
  readonly fileName: string;
}

const mediaTypes = { mp4: 'video/mp4', webm: 'video/webm', gif: 'image/gif' } as const;

/** A project's exports on this page: what is asked for, what the job's row says, and where the file goes. */
export class EditorExports {
  #job: Job | null = $state.raw(null);
  #exportable: readonly ExportSettings[] | null = $state.raw(null);
  #choice: ExportChoice = $state.raw(loadChoice());
  #pace: number | null = $state.raw(loadPace());
  #saved: SavedExport | null = $state.raw(null);
  #picturing = $state(false);
  #trouble: AppError | null = $state.raw(null);
  #own: OwnExport | null = null;
  readonly #parts: EditorExportsParts;
  readonly #watch = new ExportWatch();

  constructor(parts: EditorExportsParts) {
    this.#parts = parts;
  }

  /** The project's last export, whichever tab it runs in. */
  get job() {
    return this.#job;
  }
  /** What this browser can encode of this project; null while that is being found out. */
  get exportable() {
    return this.#exportable;
  }
  get choice() {
    return this.#choice;
  }
  /** Milliseconds a million pixels took in the last export of this device; null before there was one. */
  get pace() {
    return this.#pace;
  }
  /** Where this page has put the file of its last export. */
  get saved() {
    return this.#saved;
  }
  /** Why the finished file is not where it should be. */
  get trouble() {
    return this.#trouble;
  }
  /** A single frame is being drawn. */
  get picturing() {
    return this.#picturing;
  }
  readonly #shareable = $derived.by(() => {
    const job = this.#job;
    if (job?.state !== 'done') return false;
    const extension = job.fileName.split('.').at(-1);
    const format = (['mp4', 'webm', 'gif'] as const).find((each) => each === extension);
    return format !== undefined && canShareFile(job.fileName, mediaTypes[format]);
  });
  get shareable() {
    return this.#shareable;
  }

  choose(choice: ExportChoice): void {
    this.#choice = choice;
    storeChoice(choice);
  }

  /** Asked when the export panel opens. */
  async find(): Promise<void> {
    const project = this.#parts.project();
    if (project) this.#exportable = await this.#parts.exportHost.probe(candidatesFor(project));
  }

  async start(settings: ExportSettings): Promise<void> {
    const { ask, projectId, note } = this.#parts;
    const name = `${this.#fileName()}.${settings.format}`;
    const target = await askWhereToSave(name, mediaTypes[settings.format]);
    if (!target) return;
    const startedAt = performance.now();
    this.#saved = null;
    this.#trouble = null;
    this.#watch.start();
    const answer = await ask('exportVideo', { ...newRequest(), projectId, settings });
    note(answer.ok ? null : answer.error);
    if (!answer.ok) {
      this.#watch.end('other');
      return this.#discard(target);
    }
    this.#own = { jobId: answer.data.jobId, target, settings, startedAt };
    this.#follow(); // a short video may be done before its job's id is known here
  }

  cancel(): void {
    if (this.#job) void this.#parts.ask('cancelJob', { ...newRequest(), jobId: this.#job.id });
  }

  /** Into the downloads, wherever it went first. */
  async download(): Promise<void> {
    const { job } = this;
    const file = job && (await this.#fileOf(job));
    if (!file) return;
    downloadFile(file, job.fileName);
    this.#trouble = null;
    this.#saved = { jobId: job.id, to: 'downloads', fileName: job.fileName };
  }

  async share(): Promise<void> {
    const { job } = this;
    const file = job && (await this.#fileOf(job));
    if (!file) return;
    try {
      await shareFile(file, job.fileName);
    } catch (thrown) {
      this.#fail({ code: 'share_failed', fileName: job.fileName, reason: reasonOf(thrown) });
    }
  }

  /** One frame as a PNG, `width` wide; null: as wide as the project. */
  async saveFrame(frame: number, width: number | null): Promise<void> {
    if (this.#picturing) return;
    this.#picturing = true;
    try {
      await this.#drawFrame(frame, width);
    } catch (thrown) {
      this.#parts.note(await storageError(thrown, this.#parts.database));
    } finally {
      this.#picturing = false;
    }
  }

  async #drawFrame(frame: number, width: number | null): Promise<void> {
    const { exportHost, projectId, note, readShown } = this.#parts;
    const editor = await readShown(projectId);
    if (!editor) return note({ code: 'project_not_found', projectId });
    const { composition } = editor;
    const drawn = await exportHost.drawStill(composition, frame, (width ?? composition.width) / composition.width);
    note(drawn.ok ? null : drawn.error);
    if (!drawn.ok) return;
    const { bytes, mediaType } = drawn.value;
    downloadFile(new Blob([bytes], { type: mediaType }), `${this.#fileName()} ${moment(frame, composition.fps)}.png`);
  }

  takeJob(job: Job | null): void {
    this.#job = job;
    this.#follow();
  }

  dispose(): void {
    this.#watch.dispose();
  }

  /** Said in the panel, and where it is closed too. */
  #fail(trouble: AppError): void {
    this.#trouble = trouble;
    this.#parts.note(trouble);
  }

  #fileName(): string {
    return fileNameOf(this.#parts.project()?.name ?? '', 'video');
  }

  #follow(): void {
    const [job, own] = [this.#job, this.#own];
    if (!job || !own || job.id !== own.jobId || job.state === 'running') return;
    this.#own = null;
    this.#watch.end(job.state === 'done' ? 'done' : 'other');
    if (job.state === 'done') void this.#handOver(job, own);
    else void this.#discard(own.target);
  }

  async #discard(target: SaveTarget): Promise<void> {
    if (target.kind === 'file') await target.discard();
  }

  /** null: it can't be had any more, which is said. */
  async #fileOf(job: Job): Promise<Blob | null> {
    const { database } = this.#parts;
    try {
      const file = await readJobFile(database, job.id);
      if (file) return file;
      this.#fail({ code: 'export_failed', reason: 'its file is gone from this device' });
    } catch (thrown) {
      this.#fail(await storageError(thrown, database));
    }
    return null;
  }

  async #handOver(job: Job, { target, settings, startedAt }: OwnExport): Promise<void> {
    this.#pace = paceOf(settings, this.#parts.project(), performance.now() - startedAt);
    storePace(this.#pace);
    if (target.kind === 'downloads') return this.download();
    const file = await this.#fileOf(job);
    if (!file) return target.discard();
    try {
      await target.write(file);
      this.#saved = { jobId: job.id, to: 'file', fileName: target.name };
    } catch (thrown) {
      this.#fail({ code: 'file_not_written', fileName: target.name, reason: reasonOf(thrown) });
      await target.discard();
    }
  }
}

/** 00-03.1: as the clock under the picture says it, in characters every file system takes. */
function moment(frame: number, fps: number): string {
  const tenths = Math.floor((frame / fps) * 10 + 1e-6);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(tenths / 600))}-${two(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
}
