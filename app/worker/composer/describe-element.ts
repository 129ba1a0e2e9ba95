import type { LeafElement } from '$shared/schema/layout';
import type { Placed } from './arrange';
import { code, object } from './code-text';
import type { CodeValue } from './code-text';
import type { DefaultsBuilder } from './defaults-builder';
import { fontOf } from './font-of';
import type { Look } from './resolve-look';
import type { Arrives } from './schedule';

export interface DescribedElement {
  readonly component: string;
  readonly attributes: readonly (readonly [string, CodeValue])[];
}

type Attribute = readonly [string, CodeValue];

/** What one element becomes in the code: a component of the kit and its attributes, in the order a person reads them. */
export function describeElement(
  placed: Placed,
  arrivals: ReadonlyMap<string, Arrives>,
  look: Look,
  defaults: DefaultsBuilder,
): DescribedElement {
  const { element, box, align } = placed;
  const place: Attribute = [
    'box',
    object(Object.entries({ x: box.x, y: box.y, width: box.width, height: box.height })),
  ];
  const arrives = arrival(arrivals.get(element.id) ?? null, look);
  const aligned: Attribute[] = align === 'left' ? [] : [['align', align]];
  const color = (fallback: () => string): CodeValue =>
    code(element.color === null ? fallback() : defaults.reference(element.color, `${element.id}Color`));
  const role = (name: 'text' | 'soft' | 'accent' | 'onAccent'): string => defaults.color(name, look.colors[name]);
  switch (element.type) {
    case 'text':
      return {
        component: 'Text',
        attributes: [
          ['text', code(defaults.add(element.id, element.text))],
          place,
          ...typesetting(placed),
          ['color', color(() => textColor(placed, look, defaults))],
          ...aligned,
          ...arrives,
        ],
      };
    case 'list':
      return {
        component: 'List',
        attributes: [
          ['items', code(defaults.add(element.id === 'list' ? 'items' : element.id, element.items))],
          place,
          ['marker', element.marker],
          ...(look.style.listLook === 'plain' ? [] : [['look', look.style.listLook] as const]),
          ...typesetting(placed),
          ['color', color(() => role('text'))],
          ['markerColor', code(markerColor(element, look, defaults))],
          ...(element.marker === 'check' ? [['onMarkerColor', code(role('onAccent'))] as const] : []),
          ...(look.style.listLook === 'plain'
            ? []
            : [['lineColor', code(defaults.color('muted', look.colors.muted))] as const]),
          ...arrives,
        ],
      };
    case 'chart':
      return {
        component: 'BarChart',
        attributes: [
          [
            'data',
            code(
              defaults.add(
                element.id === 'chart' ? 'data' : element.id,
                element.data.map(({ label, value }) =>
                  object([
                    ['label', label],
                    ['value', value],
                  ]),
                ),
              ),
            ),
          ],
          ...(element.unit === null ? [] : [['unit', code(defaults.add('unit', element.unit))] as const]),
          place,
          ...typesetting(placed),
          ['color', code(defaults.color('muted', look.colors.muted))],
          ...(element.highlight === null
            ? []
            : [['highlight', element.highlight] as const, ['highlightColor', color(() => role('accent'))] as const]),
          ['textColor', code(role('text'))],
          ['softColor', code(role('soft'))],
          ...(look.style.radius === 0 ? [] : [['radius', look.style.radius] as const]),
          ...arrives,
        ],
      };
    case 'number':
      return {
        component: 'Count',
        attributes: [
          ['value', code(defaults.add('value', element.value))],
          ...(element.from === 0 ? [] : [['from', element.from] as const]),
          ...(element.decimals === 0 ? [] : [['decimals', element.decimals] as const]),
          ...(element.prefix === '' ? [] : [['prefix', code(defaults.add('prefix', element.prefix))] as const]),
          ...(element.suffix === '' ? [] : [['suffix', code(defaults.add('suffix', element.suffix))] as const]),
          place,
          ...typesetting(placed),
          ['color', color(() => textColor(placed, look, defaults))],
          ...aligned,
          ...arrives,
        ],
      };
    case 'shape':
      return {
        component: 'Shape',
        attributes: [
          ['shape', element.shape],
          place,
          ['color', color(() => (element.shape === 'quote-mark' ? role('accent') : role('accent')))],
          ...(element.shape === 'quote-mark' ? quoteFont(look) : []),
          ...arrives,
        ],
      };
  }
}

function typesetting({ element, spec, size, minSize }: Placed): Attribute[] {
  const font = fontOf(spec, element.weight);
  return [
    ['font', font.family],
    ['weight', font.weight],
    ...(font.italic ? [['italic', true] as const] : []),
    ...(font.tracking === 0 ? [] : [['tracking', font.tracking] as const]),
    ...(element.type === 'text' || element.type === 'list' ? [['leading', spec.leading] as const] : []),
    ['size', size],
    ['minSize', Math.min(size, minSize)],
  ];
}

function textColor({ spec }: Placed, look: Look, defaults: DefaultsBuilder): string {
  if (spec.color === 'accent') return defaults.color('accentText', look.colors.accentText);
  return defaults.color(spec.color, look.colors[spec.color]);
}

/** Figures are text and must be read; dots and ticks are shapes. */
function markerColor(element: Extract<LeafElement, { type: 'list' }>, look: Look, defaults: DefaultsBuilder): string {
  if (element.marker === 'number') return defaults.color('accentText', look.colors.accentText);
  return defaults.color('accent', look.colors.accent);
}

function quoteFont(look: Look): Attribute[] {
  const font = fontOf(look.style.type.quote, 'bold');
  return [
    ['font', font.family],
    ['weight', font.weight],
  ];
}

function arrival(arrives: Arrives | null, look: Look): Attribute[] {
  if (!arrives || arrives.enter === 'none') return [['enter', 'none']];
  return [
    ['enter', arrives.enter],
    ['at', arrives.at],
    ['over', arrives.over],
    ['ease', look.style.ease],
  ];
}
