import { fitFlow } from '$shared/motion/fit-flow';
import type { LeafElement } from '$shared/schema/layout';
import { dataOf } from '../../code-text';
import { withoutNothing } from '../cards/cards';
import type { ElementKind } from '../element-kind';
import { compoundCode, fittedKind } from '../fitted-kind';

type FlowElement = Extract<LeafElement, { type: 'flow' }>;

export const flowKind: ElementKind<FlowElement> = {
  ...fittedKind<FlowElement>({
    fit: ({ nodes, edges }, box, look) => fitFlow(nodes, edges, box, look),
    texts: ({ nodes, edges }) => [...nodes.map(({ label }) => label), ...edges.flatMap(({ label }) => label ?? [])],
    count: ({ nodes }) => nodes.length,
  }),
  // Something travels along the arrows.
  goesOn: ({ edges }) => edges.length > 0,
  happens: ({ nodes, edges }) =>
    `${nodes.length} boxes, ${edges.length} ${edges.length === 1 ? 'arrow' : 'arrows'} drawn`,
  describe: (element, _placed, code) =>
    compoundCode('Flow', 'nodes', element, element.nodes.map(withoutNothing), code, [
      [
        'edges',
        code.value(
          `${element.id}Edges`,
          dataOf(element.edges.map(({ label, ...ends }) => (label === null ? ends : { ...ends, label }))),
        ),
      ],
    ]),
};
