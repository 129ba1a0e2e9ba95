import type { SceneBrief } from '$shared/schema/operations';
import { composeScene } from './compose-scene';
import type { ComposeContext } from './compose-scene';
import { hasRoom } from './lint/lint-scene';
import type { DividedField } from './recipes/recipe-definition';
import { findRecipe } from './recipes/registry';
import { isRunning } from './running-text';

/** Fewer parts and shorter texts have room in every recipe, style and shape. */
const FEW = 3;
/** As many scenes as one request may become. */
const MOST_PAGES = 20;

/**
 * What one scene can't show, as briefs of scenes that follow each other: of a long list some points each, of a long text
 * some sentences each, a paragraph before what it heads. The brief itself where everything has room, or where dividing
 * it does not help.
 */
export function pagesOf(brief: SceneBrief, context: ComposeContext): readonly SceneBrief[] {
  const recipe = findRecipe(brief.recipe);
  if (!recipe || brief.placeholders || !isMuch(brief) || fits(brief, context)) return [brief];
  const field = recipe.divides?.find((one) => partsOf(brief, one) > 1);
  const ways = [
    () => (field ? divided(brief, (count) => byParts(brief, field, count), partsOf(brief, field), context) : null),
    () => headedApart(brief, context, field ?? null),
    () =>
      divided(brief, (count) => bySentences(brief, count), sentencesOf(brief.quote ?? brief.headline).length, context),
  ];
  for (const way of ways) {
    const pages = way();
    if (pages) return pages;
  }
  return [brief];
}

function isMuch(brief: SceneBrief): boolean {
  const texts = [brief.headline, brief.subline, brief.quote, brief.attribution, brief.eyebrow, brief.action];
  const parts = [...(brief.items ?? []), ...(brief.entries ?? []).flatMap(({ title, text }) => [title, text])];
  return (
    fields.some((field) => partsOf(brief, field) > FEW) ||
    [...texts, ...parts].some((text) => text !== null && isRunning(text))
  );
}

const fields: readonly DividedField[] = ['items', 'entries', 'data', 'figures', 'table', 'code'];

function partsOf(brief: SceneBrief, field: DividedField): number {
  if (field === 'table') return brief.table?.rows.length ?? 0;
  if (field === 'code') return brief.code?.text.split('\n').length ?? 0;
  return brief[field]?.length ?? 0;
}

function fits(brief: SceneBrief, context: ComposeContext): boolean {
  const made = composeScene(brief, context);
  if (!made.ok) return true;
  const { layout, durationInFrames } = made.value;
  return hasRoom(layout, { ...context, durationInFrames });
}

/** In as few scenes as it takes for all of them to have room. */
function divided(
  brief: SceneBrief,
  cut: (count: number) => readonly SceneBrief[] | null,
  parts: number,
  context: ComposeContext,
): readonly SceneBrief[] | null {
  for (let count = 2; count <= Math.min(parts, MOST_PAGES); count += 1) {
    const pages = cut(count);
    if (pages?.every((page) => fits(page, context))) return named(brief, pages, context);
  }
  return null;
}

/** Runs of nearly equal length, the longer ones first. */
function runs(length: number, count: number): (readonly [from: number, to: number])[] {
  const starts = Array.from({ length: count + 1 }, (_, page) => {
    const [each, rest] = [Math.floor(length / count), length % count];
    return page * each + Math.min(page, rest);
  });
  return starts.slice(1).map((to, page) => [starts[page] ?? 0, to]);
}

function byParts(brief: SceneBrief, field: DividedField, count: number): readonly SceneBrief[] | null {
  const ends = runs(partsOf(brief, field), count);
  // In a talk the one who began begins again: sides are told by turns.
  if (brief.recipe === 'chat' && !ends.every(([from]) => begins(brief, from))) return null;
  return ends.map(([from, to], page) => ({
    ...following(brief, page),
    ...slice(brief, field, from, to),
    first: page === 0 ? brief.first : (brief.first ?? 1) + from,
  }));
}

function slice(brief: SceneBrief, field: DividedField, from: number, to: number): Partial<SceneBrief> {
  switch (field) {
    case 'table':
      return { table: brief.table && { ...brief.table, rows: brief.table.rows.slice(from, to) } };
    case 'code': {
      const emphasised = brief.code?.emphasised.flatMap((line) => (line > from && line <= to ? line - from : [])) ?? [];
      const text = brief.code?.text.split('\n').slice(from, to).join('\n') ?? '';
      return { code: brief.code && { ...brief.code, text, emphasised } };
    }
    case 'items':
      return { items: brief.items?.slice(from, to) ?? null };
    case 'entries':
      return { entries: brief.entries?.slice(from, to) ?? null };
    case 'data':
      return { data: brief.data?.slice(from, to) ?? null };
    case 'figures':
      return { figures: brief.figures?.slice(from, to) ?? null };
  }
}

function begins({ entries, items }: SceneBrief, at: number): boolean {
  const [first, one] = [entries?.[0], entries?.[at]];
  if (first && one && first.text !== null) return first.title === one.title;
  return items === null || at % 2 === 0;
}

/** A paragraph over something else has a scene of its own before it. */
function headedApart(
  brief: SceneBrief,
  context: ComposeContext,
  field: DividedField | null,
): readonly SceneBrief[] | null {
  const { headline, subline } = brief;
  if (brief.recipe === 'title' || headline === null || !isRunning(headline)) return null;
  const above: SceneBrief = { ...blank(brief), recipe: 'title', headline };
  const rest: SceneBrief = { ...following(brief, 1), headline: subline, subline: null };
  const below = fits(rest, context)
    ? [rest]
    : field && divided(rest, (count) => byParts(rest, field, count), partsOf(rest, field), context);
  return below ? named(brief, [...pagesOf(above, context), ...below], context) : null;
}

/** Of a brief only how it looks and moves. */
function blank(brief: SceneBrief): SceneBrief {
  return {
    ...brief,
    ...{ subline: null, items: null, data: null, unit: null, number: null, quote: null, attribution: null },
    ...{ entries: null, figures: null, sides: null, table: null, code: null, action: null, address: null },
  };
}

function bySentences(brief: SceneBrief, count: number): readonly SceneBrief[] {
  const field = brief.quote === null ? 'headline' : 'quote';
  const sentences = sentencesOf(brief[field]);
  const whole = sentences.join(' ').length;
  // Where each page's share of the letters is used up.
  const pages: string[][] = Array.from({ length: count }, () => []);
  let read = 0;
  for (const [at, sentence] of sentences.entries()) {
    const left = sentences.length - at;
    const page = Math.min(count - 1, Math.floor((read / whole) * count), at);
    pages[Math.max(page, count - left)]?.push(sentence);
    read += sentence.length + 1;
  }
  const last = count - 1;
  return pages.map((said, page) => ({
    ...following(brief, page),
    [field]: said.join(' '),
    attribution: page === last ? brief.attribution : null,
  }));
}

/** Also a text without any full stop ends somewhere: at a comma, else at a word. */
function sentencesOf(text: string | null): readonly string[] {
  if (text === null) return [];
  return text
    .split(/(?<=[.!?…。！？]["”»’]?)\s+|(?<=[。！？])|\n+/u)
    .flatMap((sentence) => (sentence.length > 240 ? clausesOf(sentence) : [sentence]))
    .filter((sentence) => sentence.trim() !== '');
}

function clausesOf(sentence: string): readonly string[] {
  const clauses = sentence.split(/(?<=[,;:–—])\s+/u);
  return clauses.flatMap((clause) =>
    clause.length > 240 ? (clause.match(/\S(?:.{0,200}\S)?(?=\s|$)/gsu) ?? [clause]) : [clause],
  );
}

/** What is said once is said in the first of several. */
function following(brief: SceneBrief, page: number): SceneBrief {
  return page === 0 ? brief : { ...brief, subline: null, transition: null };
}

/** Each with its number in its name, and its share of the time that was asked for. */
function named(brief: SceneBrief, pages: readonly SceneBrief[], context: ComposeContext): readonly SceneBrief[] {
  const made = composeScene(brief, context);
  const name = brief.name ?? (made.ok ? made.value.name : brief.recipe);
  const { durationInFrames } = brief;
  return pages.map((page, index) => ({
    ...page,
    name: `${shortened(name)} ${index + 1}/${pages.length}`,
    durationInFrames: durationInFrames === null ? null : Math.max(1, Math.round(durationInFrames / pages.length)),
  }));
}

/** With room for its number in what a scene may be called. */
const shortened = (name: string): string => (name.length <= 32 ? name : `${name.slice(0, 31).trimEnd()}…`);
