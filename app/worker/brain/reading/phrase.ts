import { BREAK_MARK, QUOTE_MARK, type Token } from './tokens';

/** What stands in the text where something has been read already. No rule matches across it by accident. */
export const READ_MARK = '|';

export interface Taken {
  /** Norm of a group, '' if it did not take part. */
  group(index: number): string;
  /** What the person typed there, without the marks and fillers around it. */
  content(index: number): string;
  phrase(index: number): Phrase;
  readonly from: number;
  readonly to: number;
}

/**
 * A run of tokens, of which rules read away one piece after another. `text` is what is left for the next rule:
 * tokens joined by one space, each read piece as one bar. Patterns need the flag `d`.
 */
export class Phrase {
  readonly source: string;
  readonly tokens: readonly Token[];
  #read: boolean[];
  #text: string | null = null;
  #starts: number[] = [];

  constructor(source: string, tokens: readonly Token[], read: readonly boolean[] = []) {
    this.source = source;
    this.tokens = tokens;
    this.#read = tokens.map((_, index) => read[index] ?? false);
  }

  get text(): string {
    if (this.#text === null) this.#join();
    return this.#text ?? '';
  }

  get isEmpty(): boolean {
    return this.tokens.every(
      (token, index) => this.#read[index] === true || token.norm === '' || token.kind === 'break',
    );
  }

  #join(): void {
    let text = '';
    this.#starts = [];
    this.tokens.forEach((token, index) => {
      const norm = this.#read[index] ? READ_MARK : token.norm;
      const repeated = norm === READ_MARK && text.endsWith(READ_MARK);
      if (norm !== '' && !repeated && text !== '') text += ' ';
      this.#starts.push(text.length);
      if (norm !== '' && !repeated) text += norm;
    });
    this.#text = text;
  }

  see(pattern: RegExp): Taken | null {
    const match = pattern.exec(this.text);
    const indices = match?.indices;
    const [start, end] = indices?.[0] ?? [0, 0];
    if (!match || !indices) return null;
    const from = this.#tokenAt(start);
    // Cut out now: once something has been marked as read, places in the text are others.
    const phrases = indices.map((span) => this.#span(span));
    return {
      from,
      to: Math.max(from, this.#tokenBefore(end)),
      group: (index) => match[index] ?? '',
      content: (index) => phrases[index]?.content() ?? '',
      phrase: (index) => phrases[index]?.copy() ?? new Phrase(this.source, []),
    };
  }

  take(pattern: RegExp): Taken | null {
    const taken = this.see(pattern);
    if (taken) this.markRead(taken.from, taken.to);
    return taken;
  }

  markRead(from: number, to: number): void {
    for (let index = from; index < to; index++) this.#read[index] = true;
    this.#text = null;
  }

  /** Marks as read what group `index` of a match covers. */
  takeGroup(pattern: RegExp, group: number): Taken | null {
    const match = pattern.exec(this.text);
    const span = match?.indices?.[group];
    const taken = this.see(pattern);
    if (!span || !taken) return null;
    this.markRead(this.#tokenAt(span[0]), this.#tokenBefore(span[1]));
    return taken;
  }

  /** Marks as read what has been read of a part that was cut out of this phrase. */
  markLike(part: Phrase): void {
    part.tokens.forEach((token, index) => {
      const own = part.#read[index] ? this.tokens.indexOf(token) : -1;
      if (own >= 0) this.#read[own] = true;
    });
    this.#text = null;
  }

  copy(): Phrase {
    return new Phrase(this.source, this.tokens, this.#read);
  }

  slice(from: number, to = this.tokens.length): Phrase {
    return new Phrase(this.source, this.tokens.slice(from, to), this.#read.slice(from, to));
  }

  /** Without the tokens from one place to another. */
  without(from: number, to: number): Phrase {
    return this.slice(0, from).joinedWith(this.slice(to));
  }

  /** The two as one, with what stands between them in the message. */
  joinedWith(next: Phrase): Phrase {
    return new Phrase(this.source, [...this.tokens, ...next.tokens], [...this.#read, ...next.#read]);
  }

  /** Cut at every token that a test picks; the cuts themselves belong to no part. */
  splitAt(cuts: (token: Token) => boolean): Phrase[] {
    const parts: Phrase[] = [];
    let from = 0;
    for (let index = 0; index <= this.tokens.length; index++) {
      const token = this.tokens[index];
      if (token && !cuts(token)) continue;
      if (index > from) parts.push(this.slice(from, index));
      from = index + 1;
    }
    return parts;
  }

  /** What is left, as a phrase of its own. */
  withoutRead(): Phrase {
    return new Phrase(
      this.source,
      this.tokens.filter((_, index) => !this.#read[index]),
    );
  }

  /** The pieces that nothing has read yet. */
  pieces(): Phrase[] {
    const pieces: Phrase[] = [];
    let from = 0;
    for (let index = 0; index <= this.tokens.length; index++) {
      if (index < this.tokens.length && !this.#read[index]) continue;
      if (index > from) pieces.push(this.slice(from, index));
      from = index + 1;
    }
    return pieces;
  }

  unreadCount(): number {
    return this.#read.filter((read) => !read).length;
  }

  /** Index of the first quote that nothing has read yet; -1 if there is none. */
  firstQuote(): number {
    return this.tokens.findIndex((token, index) => token.kind === 'quote' && !this.#read[index]);
  }

  quotes(): string[] {
    return this.tokens.flatMap((token, index) => (token.quoted !== null && !this.#read[index] ? [token.quoted] : []));
  }

  /** As typed, from the first unread token to the last, trimmed of marks that only join it to its neighbours. */
  content(): string {
    const parts = this.pieces().map((piece) => piece.#trimmed());
    return parts.filter((part) => part !== '').join(' ');
  }

  #trimmed(): string {
    let from = 0;
    let to = this.tokens.length;
    const joins = (token: Token | undefined): boolean =>
      token !== undefined &&
      (token.kind === 'break' || (token.kind === 'punctuation' && /^[,;:.\-–—=>*•·|)(&/]$/.test(token.raw)));
    while (from < to && joins(this.tokens[from])) from++;
    const asks = (token: Token | undefined): boolean =>
      token?.kind === 'emoji' && /^[🙏👍😅😊🥺😩🙂😉\ufe0f]+$/u.test(token.raw);
    while (to > from && (joins(this.tokens[to - 1]) || asks(this.tokens[to - 1]))) to--;
    // A closing bracket belongs to the opening one inside.
    const open = this.tokens.slice(from, to).some((token) => token.raw === '(');
    if (open && this.tokens[to]?.raw === ')') to++;
    const [only] = this.tokens.slice(from, to);
    if (to - from === 1 && only?.quoted != null) return only.quoted;
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.source.slice(first.start, last.end).replace(/\s+/g, ' ') : '';
  }

  /** As typed, line breaks kept: what lists and data are read from. */
  lines(): string {
    const first = this.tokens[0];
    const last = this.tokens.at(-1);
    return first && last ? this.source.slice(first.start, last.end) : '';
  }

  #span(indices: [number, number] | undefined): Phrase | null {
    if (!indices || indices[1] <= indices[0]) return null;
    let from = this.#tokenAt(indices[0]);
    // Emoji have no text of their own, so a match never starts with one; they belong to what follows.
    while (from > 0 && this.tokens[from - 1]?.kind === 'emoji' && !this.#read[from - 1]) from--;
    return this.slice(from, this.#tokenBefore(indices[1]));
  }

  /** The last token that starts at a place in the text or before it. */
  #tokenAt(place: number): number {
    let found = 0;
    // A match may begin with the space before a word: that belongs to the word.
    const start = this.text.charAt(place) === ' ' ? place + 1 : place;
    this.tokens.forEach((token, index) => {
      if (token.norm !== '' && (this.#starts[index] ?? 0) <= start) found = index;
    });
    return found;
  }

  /** One past the last token that ends before a place in the text. */
  #tokenBefore(place: number): number {
    const next = this.tokens.findIndex((token, index) => token.norm !== '' && (this.#starts[index] ?? 0) >= place);
    return next < 0 ? this.tokens.length : next;
  }
}

export { BREAK_MARK, QUOTE_MARK };
