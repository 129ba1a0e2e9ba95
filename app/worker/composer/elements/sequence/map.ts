import { fitMap } from '$shared/motion/fit-map';
import type { LeafElement } from '$shared/schema/layout';
import type { ElementKind } from '../element-kind';
import { wholeEmphases } from '../motions';
import { compoundCode, fittedKind } from '../fitted-kind';

type MapElement = Extract<LeafElement, { type: 'map' }>;

export const mapKind: ElementKind<MapElement> = {
  ...fittedKind<MapElement>({
    fit: ({ places }, box, look) => fitMap(places, box, look),
    texts: ({ places }) => places.map(({ name }) => name),
    count: ({ places }) => places.length + 1,
  }),
  gapAbove: 64,
  enter: () => 'fade-rise',
  enters: () => ['none', 'fade-rise'],
  emphases: wholeEmphases,
  goesOn: ({ places, route }) => route && places.length > 1,
  happens: ({ places, route }) =>
    route && places.length > 1 ? `a way through ${places.length} places` : 'places on a map',
  describe: (element, _placed, code) =>
    compoundCode('WorldMap', 'places', element, element.places, code, element.route ? [['route', true]] : []),
};
