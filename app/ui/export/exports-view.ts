import type { ExportChoice } from '$shared/protocol/export-choices';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { AppError } from '$shared/response/errors';
import type { JobRow } from '../rows';

/** What the export panel shows and can ask for. */
export interface ExportsView {
  /** The project's last export, whichever tab it runs in. */
  readonly job: JobRow | null;
  /** What this browser can encode of this project; null while that is being found out. */
  readonly exportable: readonly ExportSettings[] | null;
  readonly choice: ExportChoice;
  /** Milliseconds a million pixels took in the last export of this device; null before there was one. */
  readonly pace: number | null;
  /** Where this page has put the file of its last export. */
  readonly saved: {
    readonly jobId: string;
    readonly to: 'downloads' | 'file';
    readonly fileName: string;
  } | null;
  /** Why the finished file is not where it should be. */
  readonly trouble: AppError | null;
  /** Whether the platform has a share sheet that takes the finished file. */
  readonly shareable: boolean;
  /** A single frame is being drawn. */
  readonly picturing: boolean;
  choose(choice: ExportChoice): void;
  /** Asked when the panel opens: what can be encoded. */
  find(): unknown;
  start(settings: ExportSettings): unknown;
  cancel(): void;
  /** The file of the last export into the downloads, again. */
  download(): unknown;
  share(): unknown;
  /** One frame as a PNG, `width` wide; null: as wide as the project. */
  saveFrame(frame: number, width: number | null): unknown;
}
