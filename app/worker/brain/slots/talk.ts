export interface Line {
  readonly from: string;
  readonly said: string;
}

export interface Talk {
  /** What stands before the first who speaks: "INT. KITCHEN", "between Mum and me". */
  readonly lead: string;
  readonly lines: readonly Line[];
}

const who = String.raw`\p{L}[\p{L}\p{N}.'’&-]{0,20}(?: [\p{L}\p{N}][\p{L}\p{N}.'’-]{0,14}){0,2}`;
const begins = new RegExp(
  String.raw`(?:^|\n|\s[/|]\s|\s[-–—]\s|[;,.!?…)"”]\s)\s*(?:[-•*]\s+)?(${who}):(?!\S*//)\s*(?=\S)`,
  'gu',
);
/** What people say to each other and lists of things hardly hold. */
const spoken =
  /\?|!|(?<!\p{L})(?:hi|hey|hello|yo|bye|ok|okay|yes|yeah|yep|no|nope|lol|thanks|thank you|please|sorry|sure|i|i['’]?m|you|me|my|your|we|see you|good (?:morning|night|evening))(?!\p{L})/iu;
const notPeople =
  /^(?:before|after|pros?|cons?|us|them|old|new|then|now|without|with|problem|solution|title|headline|subtitle|subline|text|scene|slide|q|a|question|answer|step|day|morning|evening|left|right|when|where|what|who|why|how|date|time|place|price|note|ps)(?:\s\d+)?$/iu;

/** "Anna: hi / Ben: hello": who says what, in the marks people set between. Unless it is called a talk, it must read as one. */
export function parseTalk(text: string, called: boolean): Talk | null {
  const starts = [...text.matchAll(begins)];
  const names = new Set(starts.map((match) => (match[1] ?? '').toLowerCase()));
  if (starts.length < 2) return null;
  // "Are you home? me: almost": who has spoken before begins a line without a mark as well.
  const again = new RegExp(
    `(?<!\\p{L})(?:${[...names].map((name) => name.replace(/[.*+?^$()|[\]\\]/g, '\\$&')).join('|')}|me|you):\\s`,
    'giu',
  );
  const at = [
    ...new Set([
      ...starts.map((match) => match.index + match[0].indexOf(match[1] ?? '')),
      ...[...text.matchAll(again)].map(({ index }) => index),
    ]),
  ].sort((a, b) => a - b);
  const lines = at.map((start, index): Line => {
    const [, from = '', said = ''] = /^(.*?):\s*(.*)$/su.exec(text.slice(start, at[index + 1])) ?? [];
    return { from: from.trim(), said: said.replace(/[\s/|;,–—-]+$|\s+(?:and|then)\s*$/gu, '').trim() };
  });
  if (lines.some(({ said }) => said === '')) return null;
  const lead = text
    .slice(0, at[0])
    .replace(/[\s:,/|–—-]+$/u, '')
    .trim();
  const speakers = new Set(lines.map(({ from }) => from.toLowerCase()));
  const answers =
    speakers.size < lines.length || lines.filter(({ said }) => spoken.test(said)).length * 2 >= lines.length;
  const people = lines.every(({ from }) => !notPeople.test(from) && !/\d/.test(from));
  return called || (people && answers && lines.some(({ said }) => spoken.test(said))) ? { lead, lines } : null;
}
