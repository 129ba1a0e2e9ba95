import type { Figure } from '../../../composer/catalogue';
import { figuresIn } from '../figure-rows';
import { nameOf } from './labelled';
import { passageOf } from './passages';
import { addEntries, type Reading } from './reading';
import { unquoted, unstopped, wordCount } from './segments';
import {
  addressIn,
  asksFor,
  byName,
  counts,
  isClock,
  isGift,
  isOffer,
  isPlace,
  isPrice,
  isProblem,
  isScore,
  isTime,
  splitPlace,
  sumOf,
} from './telling';

/** A statement that says by itself what it is: a date, a price, a figure, a quotation, an address. */
export function readWhole(text: string, into: Reading, inList = false): boolean {
  const names = into.storyboard.texts;
  const bare = unstopped(text);
  const take = (name: string, value: string): boolean => {
    if (!(name in names) || into.texts[name] !== undefined) return false;
    into.texts[name] = value;
    return true;
  };
  if (readQuote(bare, into)) return true;
  const found = addressIn(bare);
  if (found && into.address === null) {
    into.address = found.address;
    const rest = found.rest;
    if (rest === '') return true;
    if (asksFor(rest) && wordCount(rest) <= 4) into.action ??= rest;
    else if (!readWhole(rest, into, inList)) into.passages.push(passageOf(rest));
    return true;
  }
  if (!inList && asksFor(bare) && wordCount(bare) <= 4 && into.action === null) {
    into.action = bare;
    return true;
  }
  if (isOffer(bare) && take('offer', bare)) return true;
  if (isGift(bare) && 'impact' in into.storyboard.lists) {
    addEntries(into, 'impact', { title: bare, text: null, tag: null });
    return true;
  }
  const split = splitPlace(bare);
  if (split && isTime(split.first) && 'when' in names && 'where' in names)
    return take('when', tidyWhen(split.first)) && (take('where', split.place) || true);
  if (isTime(bare) && take('when', tidyWhen(bare))) return true;
  if (isClock(bare) && into.texts['when'] !== undefined && !/\d/.test(into.texts['when'])) {
    into.texts['when'] += `, ${bare}`;
    return true;
  }
  if (isPlace(bare) && take('where', bare.replace(/^(?:at|in|@)\s+/i, ''))) return true;
  if (named(bare, into)) return true;
  const price = isPrice(bare);
  if (price !== null && (take('price', price) || take('pay', price))) return true;
  const sum = 'goal' in names ? sumOf(bare) : null;
  if (sum && take(sum.of, sum.amount)) return true;
  if (isScore(bare) && take('score', bare)) return true;
  const wanted =
    /^(?:we(?: are|'re|’re)? )?(?:look(?:ing)? for|seek(?:ing)?|hiring|searching for|need|wanted)\s+(.+)$/iu.exec(
      bare,
    )?.[1];
  if (wanted !== undefined && take('role', wanted)) return true;
  if (!inList && isProblem(bare) && take('problem', bare)) return true;
  // Four lemons are needed, and no figure to be proud of.
  const isNeeded = inList && 'ingredients' in into.storyboard.lists;
  const figures = !isNeeded && wordCount(bare) <= 7 && !isTime(bare) ? figuresIn(bare) : null;
  if (figures?.length === 1 && figures[0] && plainFigure(figures[0], bare)) {
    into.figures.push(figures[0]);
    return true;
  }
  return false;
}

/** "goal $20,000", "serves 4": a label without a colon, before a figure. */
function named(text: string, into: Reading): boolean {
  const [, label = '', rest = ''] = /^([\p{L} ]{3,20}?)\s+(?:is |of |at |:)?\s*([$€£]?\d.*)$/su.exec(text) ?? [];
  const found = label === '' ? null : nameOf(label, into.storyboard);
  if (found?.text == null || into.texts[found.text] !== undefined) return false;
  into.texts[found.text] = /^(?:serves|takes|ready in)$/i.test(label) ? text : rest;
  return true;
}

/** "12,000 happy users" counts something; "version 2.4" and "the 7th birthday" do not. */
function plainFigure({ label }: Figure, text: string): boolean {
  return label !== '' && counts.test(text) && !/^\d+(?:st|nd|rd|th)\b|^\d+-\p{L}/iu.test(text);
}

export function readQuote(text: string, into: Reading): boolean {
  const whole = unquoted(text);
  const behind = byName.exec(text);
  const before = /^(.{2,60}?)\s*(?:says?|said|:)\s*,?\s*["“„«](.+?)["”“»]$/su.exec(text);
  const [quote, by] = behind
    ? [behind[1], behind[2]]
    : before
      ? [before[2], before[1]]
      : [whole ?? undefined, undefined];
  if (quote === undefined) return false;
  into.quotes.push({ text: quote.trim(), by: by?.replace(/^(?:and|as|what)\s+/i, '').trim() ?? null });
  return true;
}

const tidyWhen = (text: string): string => text.replace(/^(?:on|this coming)\s+/i, '');
