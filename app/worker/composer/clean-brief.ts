import { hexColor } from '$shared/schema/layout';
import type { DataPoint, Palette } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { sceneLength } from '$shared/schema/scene-length';

const longestText = 5000;
const mostItems = 60;
const mostSides = 4;
const mostColumns = 12;

/** A brief may come from a language model: blank texts, numbers that are none and colours that do not exist are dropped. */
export function cleanBrief(brief: SceneBrief): SceneBrief {
  const items =
    brief.items
      ?.map(cleanText)
      .filter((item) => item !== null)
      .slice(0, mostItems) ?? [];
  const data = brief.data?.filter(isKnown).slice(0, mostItems).map(cleanPoint) ?? [];
  return {
    ...brief,
    name: cleanText(brief.name),
    headline: cleanText(brief.headline),
    subline: cleanText(brief.subline),
    eyebrow: cleanText(brief.eyebrow),
    quote: cleanText(brief.quote),
    attribution: cleanText(brief.attribution),
    unit: cleanText(brief.unit),
    items: items.length > 0 ? items : null,
    data: data.length > 0 ? data : null,
    entries: cleanEntries(brief.entries),
    figures: nonEmpty(brief.figures?.filter(isKnown).slice(0, mostItems).map(cleanFigure)),
    sides: nonEmpty(brief.sides?.slice(0, mostSides).map(cleanSide)),
    table: cleanTable(brief.table),
    code: cleanCode(brief.code),
    action: cleanText(brief.action),
    address: cleanText(brief.address),
    number: brief.number === null || !isKnown(brief.number) ? null : cleanNumber(brief.number),
    palette: cleanPalette(brief.palette),
    backgroundColors: brief.backgroundColors.filter(isHex),
    pace: brief.pace !== null && Number.isFinite(brief.pace) && brief.pace > 0 ? brief.pace : null,
    durationInFrames:
      brief.durationInFrames !== null && Number.isFinite(brief.durationInFrames)
        ? Math.min(sceneLength.most, Math.max(1, Math.round(brief.durationInFrames)))
        : null,
  };
}

/** Control characters draw nothing and break lines in odd places; half an emoji can't be stored. */
function cleanText(text: string | null): string | null {
  if (text === null) return null;
  const clean = Array.from(text.slice(0, longestText))
    .filter((character) => !/^[\ud800-\udfff]$/.test(character))
    .join('')
    // eslint-disable-next-line no-control-regex -- these are exactly what is taken out
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
    .trim();
  return /[^\s\p{Cf}]/u.test(clean) ? clean : null;
}

/** What is no number is left out, never shown as nought. */
const isKnown = ({ value }: { readonly value: number }): boolean => !Number.isNaN(value);

function cleanPoint({ label, value }: DataPoint): DataPoint {
  return { label: cleanText(label) ?? '', value: cleanValue(value) };
}

function cleanValue(value: number): number {
  if (Number.isNaN(value)) return 0;
  return Math.min(1e15, Math.max(-1e15, value));
}

const nonEmpty = <Entry>(entries: Entry[] | undefined): Entry[] | null =>
  entries === undefined || entries.length === 0 ? null : entries;

const cleanLines = (lines: readonly string[]): string[] =>
  lines
    .slice(0, mostItems)
    .map(cleanText)
    .filter((line) => line !== null);

function cleanEntries(entries: SceneBrief['entries']): SceneBrief['entries'] {
  return nonEmpty(
    entries?.slice(0, mostItems).flatMap(({ title, text, tag }) => {
      const cleaned = { title: cleanText(title) ?? '', text: cleanText(text), tag: cleanText(tag) };
      return cleaned.title === '' && cleaned.text === null && cleaned.tag === null ? [] : [cleaned];
    }),
  );
}

function cleanFigure({ label, ...number }: NonNullable<SceneBrief['figures']>[number]) {
  const { value, decimals, prefix, suffix } = cleanNumber({ ...number, from: 0 });
  return { value, decimals, prefix, suffix, label: cleanText(label) ?? '' };
}

function cleanSide({ title, items }: NonNullable<SceneBrief['sides']>[number]) {
  return { title: cleanText(title) ?? '', items: cleanLines(items) };
}

function cleanTable(table: SceneBrief['table']): SceneBrief['table'] {
  if (table === null) return null;
  const line = (cells: readonly string[]) => cells.slice(0, mostColumns).map((cell) => cleanText(cell) ?? '');
  const rows = table.rows.slice(0, mostItems).map(line);
  return rows.length === 0 && table.columns.length === 0 ? null : { columns: line(table.columns), rows };
}

function cleanCode(code: SceneBrief['code']): SceneBrief['code'] {
  const text = code === null ? null : cleanText(code.text.replace(/\t/g, '  '));
  return code === null || text === null ? null : { ...code, text, language: cleanText(code.language) };
}

function cleanNumber(number: NonNullable<SceneBrief['number']>): NonNullable<SceneBrief['number']> {
  const decimals = Number.isFinite(number.decimals) ? Math.min(6, Math.max(0, Math.round(number.decimals))) : 0;
  return { ...number, decimals, value: cleanValue(number.value), from: cleanValue(number.from) };
}

function isHex(color: string): boolean {
  return hexColor.safeParse(color).success;
}

function cleanPalette(palette: Palette): Palette {
  return Object.fromEntries(Object.entries(palette).filter(([, color]) => isHex(color)));
}
