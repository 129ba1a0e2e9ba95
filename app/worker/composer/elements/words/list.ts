import { fitList, listSpacing } from '$shared/motion/fit-list';
import { cascades, timing } from '$shared/motion/timing';
import type { LeafElement } from '$shared/schema/layout';
import { fontOf } from '../../font-of';
import { wordCount } from '../../word-count';
import { entrance } from '../arrival-plan';
import { compoundKind } from '../element-kind';
import type { ElementKind } from '../element-kind';
import { allEmphases, lineEnters } from '../motions';

type ListElement = Extract<LeafElement, { type: 'list' }>;

export const listKind: ElementKind<ListElement> = {
  ...compoundKind,
  splits: true,
  standsOnTop: false,
  headScale: 0.62,
  gapAbove: 120,
  enter: (_element, style) => style.enter.list,
  enters: () => lineEnters,
  emphases: allEmphases,
  arrival: ({ items }, enter) =>
    entrance(timing.supportEntrance, items.length, cascades[enter === 'cascade' ? 'quickItem' : 'item']),
  pause: () => timing.supportDelay,
  reading: ({ items }) =>
    items.slice(0, 12).reduce((sum, item) => sum + Math.min(8, wordCount(item)) * timing.perWord, 0),
  texts: ({ items }) => items,
  happens: ({ items }) => (items.length === 1 ? '1 point' : `${items.length} points, one by one`),
  // A list with nothing above it has the picture to itself.
  sizeFactor: (_element, { count, region }) =>
    count === 1 && region.stand === 'middle' && region.width > region.height * 1.3 ? 1.3 : 1,
  grow(element, block, height, { region, look }) {
    const { gap, pad } = listSpacing[look.style.listLook];
    const inset = look.style.listLook === 'cards' ? pad * 2 : 0;
    const list = fitList({
      items: element.items,
      font: fontOf(block.spec, element.weight),
      width: region.width - block.size * inset,
      height: height - block.size * inset,
      size: block.size,
      minSize: block.minSize,
      leading: block.spec.leading,
      marker: element.marker,
      gap,
    });
    const needed = Math.ceil(list.height + list.size * inset + 2);
    return { size: list.size, height: Math.min(Math.floor(height), needed) };
  },
  describe(element, { spec }, code) {
    const { listLook } = code.look.style;
    // Figures are text and must be read; dots and ticks are shapes.
    const markerColor = element.marker === 'number' ? code.role('accentText') : code.role('accent');
    return {
      component: 'List',
      attributes: [
        ['items', code.value(element.id === 'list' ? 'items' : element.id, element.items)],
        code.place,
        ['marker', element.marker],
        ...(element.first === null ? [] : [['first', code.value('first', element.first)] as const]),
        ...(listLook === 'plain' ? [] : [['look', listLook] as const]),
        ...code.typesetting,
        ['leading', spec.leading],
        ...code.sizes,
        ['color', code.color(() => code.role('text'))],
        ['markerColor', markerColor],
        ...(element.marker === 'check' || element.emphasis === 'highlight'
          ? [['onMarkerColor', code.role('onAccent')] as const]
          : []),
        ...(listLook === 'plain' ? [] : [['lineColor', code.role('muted')] as const]),
        ...code.arrival,
      ],
    };
  },
};
