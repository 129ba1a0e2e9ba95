import type { CellsBox } from './fit-cards';
import { runsAcross } from './fit-steps';
import type { Layered } from './layer-nodes';

/** Rows and columns: a long chain with no branches turns round at the edge and comes back below. */
export interface Grid {
  readonly across: boolean;
  readonly along: number;
  readonly beside: number;
  place(node: number): { readonly along: number; readonly beside: number };
  readonly folded: boolean;
}

export function gridOf({ layers, places, arrows }: Layered, nodeCount: number, box: CellsBox): Grid {
  const across = runsAcross(box);
  const longest = across ? 5 : 7;
  const widest = Math.max(1, ...layers.map((layer) => layer.length));
  if (widest === 1 && layers.length > longest && !arrows.some((arrow) => arrow.around)) {
    const rows = Math.ceil(layers.length / longest);
    const along = Math.ceil(layers.length / rows);
    return {
      across,
      along,
      beside: rows,
      folded: true,
      place: (node) => {
        const layer = places[node]?.layer ?? 0;
        const row = Math.floor(layer / along);
        return { beside: row, along: row % 2 === 0 ? layer % along : along - 1 - (layer % along) };
      },
    };
  }
  const [first, last] = [layers[0]?.[0], layers.at(-1)?.[0]];
  const closed = arrows.filter((arrow) => arrow.around);
  if (widest === 1 && layers.length > 3 && closed.length === 1 && closed[0]?.from === last && closed[0]?.to === first) {
    // A circle: out along the upper row, back along the lower.
    const along = Math.ceil(layers.length / 2);
    const below = Math.max(1, layers.length - along - 1);
    return {
      across,
      along,
      beside: 2,
      folded: true,
      place: (node) => {
        const layer = places[node]?.layer ?? 0;
        if (layer < along) return { beside: 0, along: layer };
        return { beside: 1, along: (along - 1) * (1 - (layer - along) / below) };
      },
    };
  }
  if (layers.length === 1 && nodeCount > 1) {
    // Nothing leads anywhere: they stand as they are, in rows.
    const along = Math.min(nodeCount, across ? 4 : 3);
    const beside = Math.ceil(nodeCount / along);
    return {
      across,
      along,
      beside,
      folded: true,
      place: (node) => ({ along: node % along, beside: Math.floor(node / along) }),
    };
  }
  return {
    across,
    along: layers.length,
    beside: widest,
    folded: false,
    place: (node) => {
      const { layer, rank } = places[node] ?? { layer: 0, rank: 0 };
      // Fewer than the widest layer has stand in the middle of it.
      return { along: layer, beside: rank + (widest - (layers[layer]?.length ?? 1)) / 2 };
    },
  };
}
