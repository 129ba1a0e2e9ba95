import { candidatesFor, usualChoice, type ExportChoice } from '$shared/protocol/export-choices';
import type { ExportSettings } from '$shared/protocol/export-settings';
import type { ExportsView } from '../../ui/export/exports-view';
import type { JobRow } from '../../ui/rows';
import { jobs, theProject } from './fixtures';

/** Exports that are only ever shown: a browser that encodes everything, and a job where a story puts one. */
export class StoryExports implements ExportsView {
  job = $state.raw<JobRow | null>(null);
  exportable = $state.raw<readonly ExportSettings[] | null>(candidatesFor(theProject));
  choice = $state.raw<ExportChoice>(usualChoice);
  pace = $state<number | null>(18);
  saved = $state.raw<ExportsView['saved']>(null);
  trouble = $state.raw<ExportsView['trouble']>(null);
  shareable = $state(false);
  picturing = $state(false);

  constructor(
    shown: Partial<Pick<ExportsView, 'job' | 'exportable' | 'saved' | 'trouble' | 'shareable' | 'picturing'>> = {},
  ) {
    Object.assign(this, shown);
  }
  choose(choice: ExportChoice): void {
    this.choice = choice;
  }
  find(): void {
    return;
  }
  start(): void {
    this.job = jobs.running;
  }
  cancel(): void {
    this.job = jobs.cancelled;
  }
  download(): void {
    return;
  }
  share(): void {
    return;
  }
  saveFrame(): void {
    return;
  }
}
