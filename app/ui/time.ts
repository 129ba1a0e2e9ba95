/** 00:03.1: minutes, seconds, tenths. Tenths are cut, not rounded, so the clock never shows a moment not yet reached. */
export function clock(frame: number, fps: number): string {
  return inMinutes(Math.floor((Math.max(0, frame) / fps) * 10 + 1e-6));
}

/** 00:03.2: how long something is, in the clock's form. Rounded, as everywhere a length stands. */
export function clockLength(frames: number, fps: number): string {
  return inMinutes(lengthInTenths(frames, fps));
}

/** 3.2: the same in seconds. */
export function seconds(frames: number, fps: number): string {
  return (lengthInTenths(frames, fps) / 10).toFixed(1);
}

function lengthInTenths(frames: number, fps: number): number {
  return Math.round((frames / fps) * 10);
}

function inMinutes(tenths: number): string {
  return `${pad(Math.floor(tenths / 600))}:${pad(Math.floor(tenths / 10) % 60)}.${tenths % 10}`;
}

/** For a list of projects: 15 s, 1 min 5 s. */
export function roughDuration(frames: number, fps: number): string {
  const total = Math.round(frames / fps);
  if (total < 60) return `${total} s`;
  const rest = total % 60;
  return rest === 0 ? `${Math.floor(total / 60)} min` : `${Math.floor(total / 60)} min ${rest} s`;
}

/** What a screen reader says of the playhead. */
export function spokenPlace(sceneNumber: number, frame: number, durationInFrames: number, fps: number): string {
  const [minutes = '00', rest = '00.0'] = clock(frame, fps).split(':');
  return `Scene ${sceneNumber}, ${Number(minutes)}:${rest}, frame ${frame} of ${durationInFrames}`;
}

/** The frame to tell of: while it plays a new one ten times a second, which is as often as the clock changes. */
export function toldFrame(frame: number, playing: boolean, fps: number): number {
  return playing ? frame - (frame % Math.max(1, Math.round(fps / 10))) : frame;
}

/** 40 s left, 2 min left: rounded up, and coarser the longer it takes. */
export function timeLeft(remainingMs: number): string {
  const left = Math.max(1, Math.ceil(remainingMs / 1000));
  if (left < 10) return `${left} s left`;
  if (left < 90) return `${Math.ceil(left / 5) * 5} s left`;
  return `${Math.ceil(left / 60)} min left`;
}

/** today, yesterday, Friday, 12 Nov, 12 Nov 2025. */
export function day(time: number, now: number): string {
  const date = new Date(time);
  const today = new Date(now);
  const days = Math.round((midnight(today) - midnight(date)) / 86_400_000);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  if (days < 7) return date.toLocaleDateString('en-GB', { weekday: 'long' });
  const year = date.getFullYear() === today.getFullYear() ? undefined : 'numeric';
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year });
}

function midnight(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
