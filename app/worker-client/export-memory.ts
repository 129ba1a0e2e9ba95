import { exportChoice, usualChoice, type ExportChoice } from '$shared/protocol/export-choices';
import { outputFrames, type ExportSettings } from '$shared/protocol/export-settings';

/** What a device remembers of its exports: what was chosen last, and how fast it was. */

const CHOICE = 'export-choice';
const PACE = 'export-pace';

export function loadChoice(): ExportChoice {
  try {
    return exportChoice.parse(JSON.parse(read(CHOICE) ?? ''));
  } catch {
    return usualChoice; // nothing there yet, or written by another version
  }
}

export function storeChoice(choice: ExportChoice): void {
  write(CHOICE, JSON.stringify(choice));
}

export function loadPace(): number | null {
  const pace = Number(read(PACE));
  return Number.isFinite(pace) && pace > 0 ? pace : null;
}

export function storePace(pace: number | null): void {
  if (pace !== null) write(PACE, String(pace));
}

/** Milliseconds a million pixels. */
export function paceOf(
  { width, height, fps }: ExportSettings,
  project: { readonly durationInFrames: number; readonly fps: number } | null,
  tookMs: number,
): number | null {
  if (!project || project.durationInFrames === 0) return null;
  return (tookMs * 1e6) / (width * height * outputFrames(project.durationInFrames, project.fps, fps));
}

/** Storage may be switched off or full: then nothing is remembered, and nothing else is different. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    return;
  }
}
