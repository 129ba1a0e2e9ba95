/** Where quoted text stands. It is taken out before anything else is read: "Delete everything" may be a title. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const closings: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '”': '”',
  '«': '»',
  '»': '«',
  '`': '`',
  '「': '」',
  '『': '』',
};
const singles: Readonly<Record<string, string>> = { "'": "'’", '‘': "’'", '‚': "‘’'" };

export function findQuotes(source: string): Quote[] {
  const quotes: Quote[] = [];
  let at = 0;
  while (at < source.length) {
    const quote = readQuote(source, at);
    if (quote) quotes.push(quote);
    at = quote ? quote.end : at + 1;
  }
  return quotes;
}

function readQuote(source: string, start: number): Quote | null {
  const opening = source.charAt(start);
  const single = singles[opening];
  const closing = closings[opening] ?? single;
  if (!closing) return null;
  if (source.startsWith('```', start)) return readFence(source, start);
  const before = source.charAt(start - 1);
  // An apostrophe (it's) or an inch sign (5") opens nothing.
  if (/[\p{L}\p{N}]/u.test(before)) return null;
  if (single && /\s|^$/.test(source.charAt(start + 1))) return null;
  const end = closingAt(source, start + 1, closing, single !== undefined);
  if (end !== null) return make(source, start, end, end + 1);
  if (single || opening === '`') return null;
  // Never closed: what stands on the rest of the line is meant.
  const line = source.slice(start).search(/[\r\n]/);
  const stop = line < 0 ? source.length : start + line;
  return stop - start > 2 ? make(source, start, stop, stop) : null;
}

/** Code between fences, its language in front of the first line. */
function readFence(source: string, start: number): Quote | null {
  const closed = source.indexOf('```', start + 3);
  const end = closed < 0 ? source.length : closed;
  const text = source.slice(start + 3, end).replace(/\s+$/, '');
  return text.trim() === '' ? null : { start, end: closed < 0 ? end : end + 3, text };
}

function make(source: string, start: number, textEnd: number, end: number): Quote | null {
  const text = source.slice(start + 1, textEnd).trim();
  return text === '' ? null : { start, end, text };
}

function closingAt(source: string, from: number, closing: string, single: boolean): number | null {
  for (let at = from; at < source.length && at < from + 2000; at++) {
    const character = source.charAt(at);
    if (!closing.includes(character)) {
      if (single && /[\r\n]/.test(character)) return null;
      continue;
    }
    if (single && /[\p{L}\p{N}]/u.test(source.charAt(at + 1))) continue;
    return at;
  }
  return null;
}
