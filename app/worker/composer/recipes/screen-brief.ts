import type { LeafElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { placed } from './elements';

type ScreenElement = Extract<LeafElement, { type: 'screen' }>;
type Block = ScreenElement['blocks'][number];

export const block = (kind: Block['kind'], text: string | null = null): Block => ({ kind, text });

export function screenElement(
  said: Omit<ScreenElement, keyof ReturnType<typeof placed> | 'type' | 'title'>,
): ScreenElement {
  return { ...placed('screen'), type: 'screen', title: null, ...said };
}

/** The points of a brief, however they were given. */
export function pointsOf({ entries, items, figures }: SceneBrief): readonly string[] | null {
  return (
    entries?.map(({ title, text }) => (title === '' ? (text ?? '') : title)) ??
    items ??
    figures?.map(({ label }) => label) ??
    null
  );
}

/** What an interface says that is drawn for a brief: its own points where it has some, else bars. */
export function appBlocks(brief: SceneBrief): Block[] {
  const points = pointsOf(brief)?.slice(0, 4) ?? null;
  return [
    block('nav'),
    block('heading', brief.subline),
    block('image'),
    ...(points ? points.map((point) => block('card', point)) : [block('card'), block('card'), block('card')]),
  ];
}
