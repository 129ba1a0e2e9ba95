import type { LayoutElement } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { optionalText, textElement } from './elements';
import { writtenValues } from './figures';
import type { Composition } from './recipe-definition';

/** What a brief says about things of one kind, whichever field it came in. */

export type Entry = NonNullable<SceneBrief['entries']>[number];

/** null: nothing was given. "Fast - no waiting" is a title with a text. */
export function entriesOf(brief: SceneBrief): readonly Entry[] | null {
  if (brief.entries !== null) return brief.entries;
  if (brief.items !== null) return brief.items.map(split);
  const written = writtenValues(brief.data ?? [], brief.unit);
  return brief.data?.map(({ label }, index) => ({ title: label, text: null, tag: written[index] ?? null })) ?? null;
}

function split(item: string): Entry {
  const [, title, text] = /^(.{1,80}?)(?:\s+[-–—]\s+|:\s+)(.+)$/s.exec(item) ?? [];
  return title === undefined || text === undefined
    ? { title: item, text: null, tag: null }
    : { title, text, tag: null };
}

/** Parts of a line: "offline, export and two seats". */
export function listed(text: string | null): string[] {
  if (text === null) return [];
  return text
    .split(/\s*[,;·\n]\s*|\s+(?:and|und|y|et)\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** A heading over one element that shows what the scene is about. */
export function headed(brief: SceneBrief, given: boolean, name: string, ...shown: LayoutElement[]): Composition {
  const headline = brief.headline ?? (given ? null : brief.subline);
  return {
    elements: [
      ...optionalText('eyebrow', 'eyebrow', brief.eyebrow),
      ...(headline === null ? [] : [textElement('headline', 'headline', headline, { weight: brief.weight })]),
      ...optionalText('subline', 'body', brief.headline === null ? null : brief.subline),
      ...shown,
    ],
    name: headline ?? name,
    arrangement: 'left',
    placeholders: !given,
  };
}

export const ordinals = ['First', 'Second', 'Third', 'Fourth'] as const;
