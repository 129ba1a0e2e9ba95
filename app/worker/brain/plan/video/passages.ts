import type { Draft } from '../../../composer/catalogue';
import { parseEntries } from '../../slots/entries';
import { parseItems } from '../../slots/lists';
import { parseSeries } from '../../slots/series';
import { figuresIn, tableIn } from '../figure-rows';
import { capitalise } from '../words';
import { addressIn, asksFor, byName, counts } from './telling';
import { sentencesOf, unquoted, unstopped, wordCount } from './segments';

const speech = /^(.{2,50}?)\s*(?:says?|said|writes?|wrote)?\s*[:,]\s*["“„«](.+)["”“»]$/su;

/** A text that somebody wrote for a scene, as the kind of scene that suits it. Every word of it is shown. */
export function passageOf(text: string): Draft {
  const bare = unstopped(text.trim());
  const said = byName.exec(bare);
  const speaks = speech.exec(bare);
  if (said?.[1]) return { recipe: 'quote', quote: said[1], attribution: said[2] ?? null };
  if (speaks?.[2] && speaks[1] && wordCount(speaks[2]) > 3)
    return { recipe: 'quote', quote: speaks[2], attribution: speaks[1] };
  const quoted = unquoted(bare);
  if (quoted !== null) return statementOf(quoted);
  return (
    askingFor(bare) ??
    dataOf(bare) ??
    headedList(bare) ??
    flowOf(bare) ??
    figureOf(bare) ??
    severalSentences(text.trim()) ??
    statementOf(bare)
  );
}

function askingFor(text: string): Draft | null {
  const found = addressIn(text);
  if (!found) return null;
  if (found.rest === '') return { recipe: 'call-to-action', address: found.address };
  if (!asksFor(found.rest) && wordCount(found.rest) > 6) return null;
  return { recipe: 'call-to-action', headline: capitalise(found.rest), address: found.address };
}

/** "Sales: Q1 10, Q2 25, Q3 40" is a chart. */
function dataOf(text: string): Draft | null {
  const [, title, rest] = /^([^:\n]{2,60}):\s*(.+)$/s.exec(text) ?? [null, null, text];
  const table = /\n/.test(rest ?? '') ? tableIn(rest ?? '') : null;
  if (table && table.rows.length > 1) return { recipe: 'table', headline: title, table };
  const series = parseSeries(rest ?? '');
  if (!series || series.data.length < 3) return null;
  return { recipe: 'bar-chart', headline: title, data: [...series.data], unit: series.unit };
}

/** "What you need: a pot, soil and seeds", or a title over lines with dashes. */
function headedList(text: string): Draft | null {
  const [, title, rest] = /^([^:\n]{2,60}):\s*(.+)$/s.exec(text) ?? [];
  if (title === undefined || rest === undefined) return null;
  const items = parseItems(rest);
  if (items.length < 3 || items.some((item) => wordCount(item) > 9)) return null;
  const entries = parseEntries(rest) ?? [];
  if (entries.length === items.length && entries.every((entry) => entry.text !== null))
    return { recipe: 'card-grid', headline: capitalise(title), entries };
  return { recipe: 'bullet-list', headline: capitalise(title), items: items.map(capitalise) };
}

function flowOf(text: string): Draft | null {
  const parts = text.split(/\s*(?:[-=]+>|→)\s*/u).filter((part) => part !== '');
  return parts.length > 2 && parts.every((part) => wordCount(part) < 6)
    ? { recipe: 'flowchart', items: [parts.join(' → ')] }
    : null;
}

function figureOf(text: string): Draft | null {
  if (!counts.test(text) || wordCount(text) > 8 || /\n/.test(text)) return null;
  const figures = figuresIn(text);
  const [only] = figures ?? [];
  if (!only || figures === null) return null;
  if (figures.length > 1) return { recipe: 'stat-row', figures };
  const { label, ...number } = only;
  return label === '' ? null : { recipe: 'big-number', number: { ...number, from: 0 }, headline: label };
}

/** A short sentence stands over what it is followed by. */
function severalSentences(text: string): Draft | null {
  const [first, ...others] = sentencesOf(text);
  if (first === undefined || others.length === 0 || wordCount(first) > 12) return null;
  return { recipe: 'title', headline: capitalise(unstopped(first)), subline: others.join(' ') };
}

function statementOf(text: string): Draft {
  const [, title, rest] = /^(\p{L}[^:\n.]{1,40}):\s+(.+)$/su.exec(text) ?? [];
  if (title !== undefined && rest !== undefined)
    return { recipe: 'title', headline: capitalise(title), subline: capitalise(rest) };
  const count = wordCount(text);
  if (count > 7 && count < 19 && /[,;–—]\s/.test(text) && !/\n/.test(text))
    return { recipe: 'kinetic-type', quote: capitalise(text) };
  return { recipe: 'title', headline: capitalise(text.replace(/\s+/g, ' ')) };
}
