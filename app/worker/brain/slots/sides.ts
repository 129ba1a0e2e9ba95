import type { SceneBrief } from '$shared/schema/operations';
import { parseItems } from './lists';

export type Side = NonNullable<SceneBrief['sides']>[number];

const against = /\s+(?:vs\.?|versus|against|compared (?:to|with)|or)\s+/iu;
const titled = /^([^:]{1,60}?)\s*(?::|\s[-–—])\s*(.+)$/su;
const bracketed = /^(.{1,60}?)\s*\((.+)\)$/su;
const next =
  /[,.]?\s*(?:(?:and|but|then|while)\s+)?(?=(?:after|now|them|they|others?|cons|new|with(?: us)?|today|tomorrow|old)(?:\s\p{L}+)?\s?:)/iu;

/** "before: slow, paper; after: fast, digital", "us vs them", "tea or coffee": what is compared, with its points. */
export function parseSides(text: string, names: readonly string[] = []): Side[] | null {
  const alike = comparedBy(text.trim()) ?? pointByPoint(text, names);
  if (alike) return alike;
  const told = toldOneByOne(text.trim(), names) ?? toldAsChange(text.trim()) ?? toldByArrow(text.trim(), names);
  if (told) return told;
  const parts = splitSides(text.trim());
  const [one, other] = names;
  if (parts.length < 2 && names.length === 2 && one !== undefined && other !== undefined)
    return bothWith([one, other], text);
  if (parts.length < 2 || parts.length > 4) return null;
  const untitled = names.length === parts.length && parts.every((part) => !titled.test(part) && !bracketed.test(part));
  const led = names.length === parts.length ? parts.map((part, index) => behindName(part, names[index] ?? '')) : [];
  if (led.length > 0 && led.every((side) => side !== null)) return led;
  return untitled
    ? parts.map((part, index) => ({ title: capital(names[index] ?? ''), items: parseItems(part) }))
    : parts.map(readSide);
}

/** "Us vs them: fast vs slow, cheap vs expensive": of each point one half is said of either. */
function pointByPoint(text: string, names: readonly string[]): Side[] | null {
  const points = text
    .trim()
    .split(/\s*[,;\n]\s*(?:and\s+)?/u)
    .map((point) => point.split(against));
  if (names.length !== 2 || points.length < 2 || points.some((halves) => halves.length !== 2)) return null;
  return names.map((name, side) => ({
    title: capital(name.trim()),
    items: points.map((halves) => capital(halves[side]?.trim() ?? '')),
  }));
}

const label = /(?:^|[.;\n]\s*)([^:.;,\n]{1,40}):\s+/gu;

/** "Renting: cheap, flexible. Buying: yours, dear": what is said of each behind its name. */
function toldOneByOne(text: string, names: readonly string[]): Side[] | null {
  const labels = [...text.matchAll(label)];
  if (labels.length < 2 || labels.length > 4 || (names.length > 0 && labels.length !== names.length)) return null;
  if (labels[0]?.index !== 0) return null;
  return labels.map((found, index) => ({
    title: capital((found[1] ?? '').trim()),
    items: parseItems(
      text.slice(found.index + found[0].length, labels[index + 1]?.index ?? text.length).replace(/[.;\s]+$/, ''),
    ),
  }));
}

/** "Before 4.2 s, after 0.8 s": what was and what is. */
const thenAndNow =
  /^(before|then|was|old|last year|yesterday)[:,]?\s+(.+?)[,;]?\s+(?:and )?(after|now|is|new|this year|today)[:,]?\s+(.+)$/isu;

function toldAsChange(text: string): Side[] | null {
  const [, one = '', was = '', other = '', is = ''] = thenAndNow.exec(text) ?? [];
  return one === '' || was === ''
    ? null
    : [
        { title: capital(one), items: parseItems(was) },
        { title: capital(other), items: parseItems(is) },
      ];
}

/** "12 spreadsheets → 1 dashboard", of what was and what is. */
function toldByArrow(text: string, names: readonly string[]): Side[] | null {
  const parts = text.split(/\s*(?:→|[-=]+>)\s*/);
  if (parts.length !== 2 || !names.some((name) => /^(?:before|after)$/i.test(name))) return null;
  return parts.map((part, index) => ({ title: capital(names[index] ?? ''), items: parseItems(part) }));
}

const inCommon = /^([^:;,\n]{1,40}?)\s+(?:and|&|with|to|vs\.?|versus)\s+([^:;,\n]{1,40}?)\s*:\s*([^:;\n]+)$/iu;

/** "iPhone and Android: price, battery, camera": what both are looked at for. */
function comparedBy(text: string): Side[] | null {
  const [, one = '', other = '', points = ''] = inCommon.exec(text) ?? [];
  return points === '' ? null : bothWith([one, other], points);
}

function bothWith(names: readonly string[], points: string): Side[] | null {
  const items = parseItems(points);
  if (items.length < 3 || items.some((item) => item.split(/\s+/).length > 2)) return null;
  return names.map((name) => ({ title: capital(name.trim()), items: items.map(capital) }));
}

/** "Cats quiet, clean; dogs loyal": each side begins with the name it was announced by. */
function behindName(part: string, name: string): Side | null {
  const rest = part.toLowerCase().startsWith(name.toLowerCase()) ? part.slice(name.length) : null;
  if (rest === null || !/^\s*[:,–-]?\s+\S/.test(rest)) return null;
  return {
    title: capital(part.slice(0, name.length)),
    items: parseItems(rest.replace(/^\s*(?:[:,–-]|are|is|have|has)?\s+/i, '')),
  };
}

/** "Before vs after" names its sides. */
export const sideNames = (text: string): string[] => {
  const names = text
    .trim()
    .split(/\s+(?:vs\.?|versus|and|or)\s+|\s*\/\s*/iu)
    .map((name) => name.replace(/^(?:the|of|between|our|my)\s+/i, '').replace(/^(pros)$/i, '$1'));
  return names.length > 1 ? names : [];
};

function splitSides(text: string): string[] {
  for (const separator of [/\r?\n+/u, /\s*;\s*/u, /\s+[/|]\s+/u, against, next]) {
    const parts = text
      .split(separator)
      .map((part) =>
        part
          .replace(/^(?:and|&)\s+/i, '')
          .replace(/[,.;]+$/, '')
          .trim(),
      )
      .filter((part) => part !== '');
    if (parts.length > 1) return parts;
  }
  // "Slack and Teams", with nothing said of either.
  return /[:,]/.test(text) ? [] : text.split(/\s+(?:and|&|to|with)\s+/iu);
}

function readSide(part: string): Side {
  const cut = titled.exec(part) ?? bracketed.exec(part);
  const bare = part.replace(/^[-•*]\s+/u, '');
  return cut?.[1] && cut[2]
    ? { title: capital(cut[1].trim()), items: parseItems(cut[2]) }
    : { title: capital(bare), items: [] };
}

const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
