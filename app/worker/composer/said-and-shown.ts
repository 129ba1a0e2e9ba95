import { readNumber } from '$shared/primitives/read-number';
import type { SceneLayout } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { visibleTexts } from './inspect-layout';

/** What of a brief stands in the picture, and what stands there that is in no brief: by words, however they were set. */

/** "12,400 €/month" → 12400, per, month: letters and figures apart, groups joined. */
export function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[,’' ](?=\d{3}(?!\d))/g, '');
  return plain.replace(/\//g, ' per ').match(/\p{N}+|[\p{L}\p{M}]+/gu) ?? [];
}

/** Figures of a table may be drawn instead of written. */
const isText = (cell: string): boolean => readNumber(cell) === null;

/** Every text of a brief that a scene may show; figures and units are never words. */
export function textsOf(brief: SceneBrief): string[] {
  const { headline, subline, eyebrow, quote, attribution, action, address } = brief;
  const entries = brief.entries?.flatMap(({ title, text, tag }) => [title, text, tag]);
  const texts = [
    ...[eyebrow, headline, subline, quote, attribution, action, address],
    // The same things in another form.
    ...(entries ?? brief.items ?? []),
    ...(brief.data ?? []).map(({ label }) => label),
    ...(brief.figures ?? []).map(({ label }) => label),
    ...(brief.sides ?? []).flatMap(({ title, items }) => [title, ...items]),
    ...(brief.table ? [...brief.table.columns, ...brief.table.rows.flat()] : []).filter(isText),
    ...(brief.code ? [brief.code.text] : []),
  ];
  return texts.filter((text) => text !== null).filter((text) => wordsIn(text).length > 0);
}

/** Texts of the picture that nobody gave. */
export function unsaid(layout: SceneLayout, brief: SceneBrief): string[] {
  const numbers = [...(brief.data ?? []), ...(brief.figures ?? []), ...(brief.number ? [brief.number] : [])];
  const given = new Set(
    [
      ...textsOf(brief),
      ...(brief.items ?? []),
      ...(brief.table ? [...brief.table.columns, ...brief.table.rows.flat()] : []),
      brief.unit ?? '',
      ...numbers.flatMap((number) => [
        String(number.value),
        'decimals' in number ? `${number.prefix} ${number.value.toFixed(number.decimals)} ${number.suffix}` : '',
      ]),
    ].flatMap(wordsIn),
  );
  return visibleTexts(layout).filter((text) => wordsIn(text).some((word) => !given.has(word)));
}

/** Texts that were given and of which the picture shows no more than half. */
export function unshown(layout: SceneLayout, brief: SceneBrief): string[] {
  const shown = new Set(visibleTexts(layout).flatMap(wordsIn));
  return textsOf(brief).filter((text) => {
    const words = wordsIn(text);
    return words.filter((word) => shown.has(word)).length * 2 <= words.length;
  });
}
