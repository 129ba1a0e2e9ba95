import { COUNT, parseCount } from './numbers';

// "a second chart" is no time.
const notOrdinal =
  '(?! (?:time|one|scene|slide|title|copy|quote|chart|list|bar|line|version|part|page|card|clip|number|counter|subtitle|graph|text|bullet|item|point)(?![a-z]))';
const unit = '(?:milliseconds?|ms|seconds?|s|minutes?|m|frames?|f)';

/** A length of time as it stands in a phrase's text, as a pattern, without groups. */
export const DURATION = '§d[\\d.]+[sf]';

const typed = [
  `(?:\\d+:\\d{2}(?:\\.\\d+)?(?: minutes?)?)`,
  `(?:(?:half|quarter of|a quarter of) (?:a |an )?(?:second|minute))`,
  `(?:(?:a|one|${COUNT}) (?:second|minute)s? and a (?:half|quarter))`,
  `(?:${COUNT} minutes?(?: and)? ${COUNT} seconds?)`,
  `(?:\\d+(?:[.,]\\d+)?(?:milliseconds?|ms|seconds?|secs?|sec|s|minutes?|mins?|min|frames?|fr|f)(?![a-z0-9]))`,
  `(?:(?!an? ${unit})${COUNT}(?: -)? ${unit}(?![a-z0-9]))`,
  `(?:an? ${unit}(?![a-z0-9])${notOrdinal})`,
].join('|');
const anyTyped = new RegExp(`(?<![a-z0-9§])(?:${typed})`, 'g');

const decade =
  /^(?: [a-z]+){0,2} (?:synthwave|vaporwave|retro|look|style|styled|vibes?|feel|aesthetics?|theme|themed|neon|disco|arcade|music|movie|tv|show|poster|design|fonts?|colou?rs|rock|pop|party|night|computer|sitcom|sports|news)(?![a-z])/;

/** Where lengths of time stand in a text: from, to, and how they read in a phrase's text. */
export function findDurations(text: string): { readonly from: number; readonly to: number; readonly norm: string }[] {
  return [...text.matchAll(anyTyped)].flatMap((match) => {
    // 9:16 is a format of pictures.
    if (/^(?:9:16|16:9)/.test(match[0])) return [];
    // "Doors 22:00" is when, not how long.
    if (
      /^[12]\d:\d{2}$/.test(match[0]) &&
      !/(?: to| for| of| last| lasts| long| length|duration|is|be|exactly|about) $/.test(text.slice(0, match.index))
    )
      return [];
    // "80s synthwave" is a decade.
    const [ahead, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    if (/^(?:1[5-9]|20)\d0s$/.test(match[0])) return [];
    // "The under 12s", "for over 50s": how old somebody is.
    if (
      /^\d\ds$/.test(match[0]) &&
      /(?<![a-z])(?:the|our|for|girls|boys|kids|women|men) (?:under|over)[ -]$/.test(ahead)
    )
      return [];
    if (/^[5-9]0s$/.test(match[0]) && (decade.test(behind) || (/, $/.test(ahead) && /^(?:$|[,.])/.test(behind))))
      return [];
    const asFrames = parseDuration(match[0], 1000);
    if (asFrames === null) return [];
    const norm = /[\d ]f(?:r|rames?)?$/.test(match[0])
      ? `§d${parseDuration(match[0], 1) ?? 0}f`
      : `§d${asFrames / 1000}s`;
    return [{ from: match.index, to: match.index + match[0].length, norm }];
  });
}

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
  const slot = /^§d([\d.]+)([sf])$/.exec(norm);
  if (slot) return Math.round(Number(slot[1]) * (slot[2] === 's' ? fps : 1));
  const clock = /^(\d+):(\d{2}(?:\.\d+)?)(?: ?(?:minutes?|mins?|min|m))?$/.exec(norm);
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

/** Places on a film's clock, "0:05" or "0:05-0:12", as a pattern, without groups. */
export const STAMPS = '(?:\\d+:)?\\d+:\\d{2}(?:\\.\\d+)?(?:\\s*(?:-|–|—|to)\\s*(?:\\d+:)?\\d+:\\d{2}(?:\\.\\d+)?)?';
const onlyStamps = new RegExp(`^${STAMPS}$`);

/** Where on a film's clock something begins, and where it ends if that is said: frames at a rate, or null. */
export function parseStamps(text: string, fps: number): { readonly from: number; readonly to: number | null } | null {
  const norm = text.trim().toLowerCase();
  if (!onlyStamps.test(norm)) return null;
  const [from = 0, to = null] = norm.split(/\s*(?:-|–|—|to)\s*/).map((clock) => {
    const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    return Math.round(seconds * fps);
  });
  return { from, to };
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
