import { enterMotion } from '$shared/schema/layout';
import type { DataPoint, EnterMotion, LeafElement, TextRole } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import type { Weight } from '$shared/schema/typography';

/** Elements as recipes write them: what is not said is left to the style. */

interface Said {
  readonly weight?: Weight | null;
  readonly enter?: EnterMotion | null;
  readonly scale?: number;
}

export const placed = (id: string, said: Said = {}) => ({
  id,
  scale: said.scale ?? null,
  color: null,
  align: null,
  face: null,
  weight: said.weight ?? null,
  enter: said.enter ?? null,
  emphasis: null,
  exit: null,
});

export function textElement(id: string, role: TextRole, text: string, said: Said = {}): LeafElement {
  return { ...placed(id, said), type: 'text', role, text };
}

/** A text only if there is one. */
export function optionalText(id: string, role: TextRole, text: string | null): LeafElement[] {
  return text === null ? [] : [textElement(id, role, text)];
}

export function listElement(
  items: readonly string[],
  marker: 'bullet' | 'number' | 'check' | 'none',
  said: Said & { readonly first?: number | null } = {},
): LeafElement {
  return { ...placed('list', said), type: 'list', marker, first: said.first ?? null, items: [...items] };
}

type Chart = Extract<LeafElement, { type: 'chart' }>;

export function chartElement(
  data: readonly DataPoint[],
  unit: string | null,
  highlight: number | null,
  said: Said & Partial<Pick<Chart, 'chart' | 'total' | 'steps'>> = {},
): Chart {
  const { chart = 'bar', total = null, steps = [] } = said;
  return { ...placed('chart', said), type: 'chart', chart, data: [...data], unit, highlight, total, steps };
}

export function numberElement(number: NonNullable<SceneBrief['number']>, said: Said = {}): LeafElement {
  return { ...placed('number', said), type: 'number', ...number };
}

export function shapeElement(id: string, shape: 'bar' | 'rule' | 'disc' | 'quote-mark', said: Said = {}): LeafElement {
  return { ...placed(id, said), type: 'shape', shape };
}

/** The motion somebody asked for, where the element can move like that. */
export function enterOf(brief: SceneBrief, allowed: readonly EnterMotion[]): EnterMotion | null {
  return brief.enter !== null && allowed.includes(brief.enter) ? brief.enter : null;
}

/** Texts can arrive by all of them but the one that is for figures. */
export const textEnters: readonly EnterMotion[] = enterMotion.options.filter((enter) => enter !== 'count-up');
