import { CLOCK, timeKinds } from './times';

export interface DatedRow {
  readonly time: string;
  readonly said: string;
}

export interface Dated {
  /** What stands before the first time: "history of Apple". */
  readonly lead: string;
  readonly kind: (typeof timeKinds)[number]['id'];
  readonly rows: readonly DatedRow[];
}

const kinds = timeKinds.map(({ id, pattern }) => ({
  id,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.,:/-])(?:${pattern})(?![\\p{L}\\p{N}%/]|[.,:]\\d)`, 'giu'),
}));
const joints = /^[\s:,;|–—=-]+(?!\d)|^[\s:,;|=]+|[\s:,;|–—-]+$|[\s,;]+and$/giu;
const tidy = (text: string): string => text.replace(joints, '').replace(joints, '').trim();

function timesIn(text: string, pattern: RegExp | undefined): RegExpExecArray[] {
  const all = pattern ? [...text.matchAll(pattern)] : [];
  return all.filter((match, at) => all.findIndex((one) => one[0].toLowerCase() === match[0].toLowerCase()) === at);
}

/** "Monday maths 9am, Tuesday art 10am", "1976 founded 1984 Macintosh": rows that each begin with a time of one kind. */
export function parseDated(text: string): Dated | null {
  const years = timesIn(text, kinds.find(({ id }) => id === 'year')?.pattern).length;
  for (const { id, pattern } of kinds) {
    const found = timesIn(text, pattern);
    // "1967 …, July 1969 …": years, of which some have a month.
    if (id === 'month' && years > found.length) continue;
    const [first] = found;
    if (!first || found.length < 2) continue;
    const rows = found.map((match, index) => ({
      time: match[0].trim(),
      said: tidy(text.slice(match.index + match[0].length, found[index + 1]?.index)),
    }));
    // A time with nothing behind it stands at the end of its row, not at its beginning.
    if (rows.some(({ said }) => said === '')) continue;
    return { lead: tidy(text.slice(0, first.index)), kind: id, rows };
  }
  return null;
}

const inRow = new RegExp(`(?<![\\p{L}\\p{N}])(${CLOCK}(?: ?[-–] ?${CLOCK})?|-?\\d+ ?°[CF]?)(?![\\p{L}\\p{N}])`, 'iu');

/** The rows as cells: when, and what, apart from the hour or the degrees where each row has some. */
export function cellsOf({ rows }: Dated): string[][] {
  const split = rows.map(({ time, said }) => {
    const [before = '', figure = '', after = ''] = said.split(inRow);
    return [
      capital(time),
      ...[before, figure, after]
        .map(tidy)
        .filter((cell) => cell !== '')
        .map(capital),
    ];
  });
  const width = split[0]?.length ?? 0;
  return split.every((cells) => cells.length === width)
    ? split
    : rows.map(({ time, said }) => [capital(time), capital(said)]);
}

const capital = (text: string): string => text.replace(/^\p{Ll}(?!\.)/u, (letter) => letter.toUpperCase());
