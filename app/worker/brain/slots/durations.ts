import { COUNT, parseCount } from './numbers';

const unit = '(?:milliseconds?|ms|seconds?|s|minutes?|m|frames?|f)';

/** A length of time, as a pattern's text, without groups. */
export const DURATION = [
  `(?:\\d+:\\d{2}(?:\\.\\d+)?(?: minutes?)?)`,
  `(?:(?:half|quarter of|a quarter of) (?:a |an )?(?:second|minute))`,
  `(?:(?:a|one|${COUNT}) (?:second|minute)s? and a (?:half|quarter))`,
  `(?:${COUNT} minutes?(?: and)? ${COUNT} seconds?)`,
  `(?:\\d+(?:[.,]\\d+)?(?:milliseconds?|ms|seconds?|secs?|sec|s|minutes?|mins?|min|frames?|fr|f)(?![\\p{L}\\p{N}]))`,
  `(?:${COUNT}(?: -)? ${unit}(?![\\p{L}\\p{N}]))`,
].join('|');

const perSecond: Readonly<Record<string, number>> = {
  ms: 0.001,
  millisecond: 0.001,
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
};

/** "half a minute", "a second and a half", "48 frames", "1:30": frames at a rate, or null. */
export function parseDuration(text: string, fps: number): number | null {
  const norm = text.trim().toLowerCase();
  const clock = /^(\d+):(\d{2}(?:\.\d+)?)/.exec(norm);
  if (clock) return Math.round((Number(clock[1]) * 60 + Number(clock[2])) * fps);
  const part = /^(half|quarter of|a quarter of) (?:an? )?(second|minute)$/.exec(norm);
  if (part) return Math.round((part[1] === 'half' ? 0.5 : 0.25) * (part[2] === 'minute' ? 60 : 1) * fps);
  const extra = /^(.+) (second|minute)s? and a (half|quarter)$/.exec(norm);
  if (extra) {
    const count = parseCount(extra[1] ?? '');
    if (count !== null)
      return Math.round((count + (extra[3] === 'half' ? 0.5 : 0.25)) * (extra[2] === 'minute' ? 60 : 1) * fps);
  }
  const both = /^(.+?) minutes?(?: and)? (.+?) seconds?$/.exec(norm);
  if (both) {
    const minutes = parseCount(both[1] ?? '');
    const seconds = parseCount(both[2] ?? '');
    if (minutes !== null && seconds !== null) return Math.round((minutes * 60 + seconds) * fps);
  }
  const plain = /^(.+?)\s?-?\s?(milliseconds?|ms|seconds?|secs?|sec|s|minutes?|mins?|min|m|frames?|fr|f)$/.exec(norm);
  const count = plain ? parseCount(plain[1]?.trim() ?? '') : null;
  if (!plain || count === null) return null;
  const name = (plain[2] ?? '').replace(/(?<=.{2})s$/, '');
  if (/^f/.test(name)) return Math.round(count);
  return Math.round(count * (perSecond[name] ?? 1) * fps);
}

/** "4.5 s", "1 min 30 s": how the interface writes a length. */
export function formatDuration(frames: number, fps: number): string {
  const seconds = Math.round((frames / fps) * 10) / 10;
  if (seconds < 60) return `${trim(seconds)} s`;
  const minutes = Math.floor(seconds / 60);
  const rest = Math.round((seconds - minutes * 60) * 10) / 10;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${trim(rest)} s`;
}

function trim(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}
