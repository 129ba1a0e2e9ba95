/** Which node of a drawing with arrows stands where: layers along the way, and an order in each that crosses little. */

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string | null | undefined;
}

export interface Layered {
  /** Of each node: how far along, and the place among those that are as far. */
  readonly places: readonly { readonly layer: number; readonly rank: number }[];
  readonly layers: readonly (readonly number[])[];
  readonly arrows: readonly LayeredArrow[];
}

export interface LayeredArrow {
  readonly from: number;
  readonly to: number;
  readonly label: string | null;
  /** It leads back to where the way has been, or past others. */
  readonly around: boolean;
}

export function layerNodes(ids: readonly string[], arrows: readonly Arrow[]): Layered {
  const known = arrows.flatMap(({ from, to, label }) => {
    const ends = { from: ids.indexOf(from), to: ids.indexOf(to), label: label ?? null };
    return ends.from < 0 || ends.to < 0 || ends.from === ends.to ? [] : [ends];
  });
  const back = backArrows(ids.length, known);
  const forward = known.filter((arrow) => !back.has(arrow));
  const layerOf = longestWays(ids.length, forward);
  const layers: number[][] = [];
  layerOf.forEach((layer, node) => (layers[layer] ??= []).push(node));
  const filled = Array.from(layers, (layer) => layer ?? []).filter((layer) => layer.length > 0);
  for (const [index, layer] of filled.entries()) {
    if (index > 0) sortByNeighbours(layer, filled[index - 1] ?? [], forward);
  }
  const places = ids.map((_id, node) => {
    const layer = filled.findIndex((nodes) => nodes.includes(node));
    return { layer, rank: filled[layer]?.indexOf(node) ?? 0 };
  });
  return {
    places,
    layers: filled,
    arrows: known.map((arrow) => ({ ...arrow, around: back.has(arrow) || passes(arrow, places, filled) })),
  };
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** Arrows that close a circle. */
function backArrows(count: number, arrows: readonly Ends[]): ReadonlySet<Ends> {
  const back = new Set<Ends>();
  const seen = new Set<number>();
  const open = new Set<number>();
  const walk = (node: number): void => {
    seen.add(node);
    open.add(node);
    for (const arrow of arrows) {
      if (arrow.from !== node) continue;
      if (open.has(arrow.to)) back.add(arrow);
      else if (!seen.has(arrow.to)) walk(arrow.to);
    }
    open.delete(node);
  };
  for (let node = 0; node < count; node += 1) if (!seen.has(node)) walk(node);
  return back;
}

function longestWays(count: number, arrows: readonly Ends[]): number[] {
  const layers = Array.from({ length: count }, () => 0);
  // No circles are left: as many rounds as there are nodes settle it.
  for (let round = 0; round < count; round += 1) {
    for (const { from, to } of arrows) layers[to] = Math.max(layers[to] ?? 0, (layers[from] ?? 0) + 1);
  }
  return layers;
}

function sortByNeighbours(layer: number[], before: readonly number[], arrows: readonly Ends[]): void {
  const middle = (node: number): number => {
    const places = arrows.filter(({ to }) => to === node).map(({ from }) => before.indexOf(from));
    const known = places.filter((place) => place >= 0);
    return known.length === 0 ? before.length : known.reduce((sum, place) => sum + place, 0) / known.length;
  };
  const middles = new Map(layer.map((node) => [node, middle(node)]));
  layer.sort((a, b) => (middles.get(a) ?? 0) - (middles.get(b) ?? 0) || a - b);
}

/** A straight line over a layer between would run through what stands there. */
function passes({ from, to }: Ends, places: Layered['places'], layers: readonly (readonly number[])[]): boolean {
  const [first, last] = [places[from], places[to]];
  if (!first || !last || last.layer - first.layer < 2) return false;
  return layers.slice(first.layer + 1, last.layer).some((layer) => layer.length % 2 === 1 || layer.length > 2);
}
