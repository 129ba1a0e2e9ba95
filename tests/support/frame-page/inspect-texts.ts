/**
 * Run inside the preview frame: which of these texts can't be read there? Each must stand in nodes of its own, which no
 * other text claims, inside the picture, nearly opaque, cut off by nothing, and covered nowhere: fifteen points are
 * tried over the letters of each line of it. It is sent there as its own source text, so it uses nothing from outside.
 */
export function inspectTexts(expected: readonly string[]): string[] {
  const bare = (text: string): string => text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]+/g, '');
  const stage = document.querySelector('.__remotion-player') ?? document.body;
  const picture = stage.getBoundingClientRect();
  // What lets the pointer through covers all the same.
  const hits = document.head.appendChild(document.createElement('style'));
  hits.textContent =
    'html body * { pointer-events: auto !important } html body svg * { pointer-events: visiblePainted !important }';

  const opacityOf = (element: Element): number => {
    let opacity = 1;
    for (let each: Element | null = element; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.visibility === 'hidden' || style.display === 'none') return 0;
      opacity *= Number(style.opacity);
    }
    return opacity;
  };

  const overlap = (a: DOMRect, b: DOMRect): number => {
    const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    return across > 0 && down > 0 ? (across * down) / Math.max(1e-6, a.width * a.height) : 0;
  };

  const paints = (element: Element): boolean => {
    if (opacityOf(element) < 0.5) return false;
    const style = getComputedStyle(element);
    if (element instanceof SVGElement) {
      if (element.tagName === 'svg' || element.tagName === 'g') return false;
      return (
        (style.fill !== 'none' && Number(style.fillOpacity) > 0.5) ||
        (style.stroke !== 'none' && Number(style.strokeOpacity) > 0.5)
      );
    }
    if (element.tagName === 'IMG' || element.tagName === 'CANVAS') return true;
    // A shade that is clear somewhere is no cover.
    const sheer = [...(style.backgroundColor + style.backgroundImage).matchAll(/rgba\([^)]*,\s*([\d.]+)\)/g)];
    if (sheer.some(([, alpha]) => Number(alpha) < 0.5)) return false;
    return (
      style.backgroundColor !== 'rgba(0, 0, 0, 0)' ||
      (style.backgroundImage !== 'none' && style.webkitBackgroundClip !== 'text')
    );
  };

  /** Over the letters of a line: its box is higher than they are, and a letter set by itself may be narrower than its room. */
  const pointsOf = (line: DOMRect, letter: DOMRect | null): readonly (readonly [number, number])[] => {
    const width = Math.min(line.right, letter?.right ?? line.right) - line.left;
    // What is hit is asked for in whole pixels.
    const edge = Math.min(width / 2, 1.5);
    return [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((share) => {
      const across = Math.min(width - edge, Math.max(edge, width * share));
      return [0.38, 0.5, 0.62].map((down) => [line.left + across, line.top + line.height * down] as const);
    });
  };

  const coverAt = (element: Element, x: number, y: number): string | null => {
    const stack = document.elementsFromPoint(x, y);
    const at = stack.findIndex((each) => each === element || element.contains(each));
    if (at < 0) return 'is cut off';
    const above = stack.slice(0, at).find((each) => !each.contains(element) && paints(each));
    return above ? `is covered by <${above.tagName.toLowerCase()}>` : null;
  };

  const faultOf = (node: Text): string | null => {
    const element = node.parentElement;
    if (!element) return 'is not drawn';
    if (opacityOf(element) < 0.6) return 'is transparent';
    const range = document.createRange();
    range.selectNodeContents(node);
    const rect = range.getBoundingClientRect();
    if (rect.width < 0.1 || rect.height < 0.1) return 'has no size';
    const { left, top, right, bottom } = rect;
    // A line box is higher than its letters.
    const air = rect.height * 0.25;
    if (left < picture.left - 1 || right > picture.right + 1) return 'is outside of the picture';
    if (top + air < picture.top - 1 || bottom - air > picture.bottom + 1) return 'is outside of the picture';
    for (let each = element.parentElement; each && each !== stage; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.overflow !== 'visible' && overlap(rect, each.getBoundingClientRect()) < 0.55) return 'is cut off';
    }
    const letter = bare(node.textContent ?? '').length === 1 ? element.getBoundingClientRect() : null;
    for (const line of range.getClientRects()) {
      if (line.width < 0.1) continue;
      for (const [x, y] of pointsOf(line, letter)) {
        const cover = coverAt(element, x, y);
        if (cover !== null) return cover;
      }
    }
    return null;
  };

  const nodes: { readonly node: Text; readonly text: string }[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = bare(node.textContent ?? '');
    if (text === '' || /^(?:STYLE|SCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    nodes.push({ node: node as Text, text }); // the walker shows nothing else
  }

  /** The nodes from there on that say the text, all of each of them and nothing else. */
  const saying = (wanted: string, from: number): readonly number[] => {
    let left = wanted;
    for (let index = from; index < nodes.length; index += 1) {
      const text = nodes[index]?.text ?? '';
      if (!left.startsWith(text)) return [];
      left = left.slice(text.length);
      if (left === '') return Array.from({ length: index - from + 1 }, (_, step) => from + step);
    }
    return [];
  };

  const taken = new Set<number>();
  const faultIn = (wanted: string): string | null => {
    let fault = 'is not there';
    for (let from = 0; from < nodes.length; from += 1) {
      const own = saying(wanted, from);
      if (own.length === 0 || own.some((index) => taken.has(index))) continue;
      const found = own.map((index) => faultOf(nodes[index]?.node as Text)).find((each) => each !== null);
      if (found === undefined) {
        for (const index of own) taken.add(index);
        return null;
      }
      if (found !== null) fault = found;
    }
    return fault;
  };

  const faults: string[] = [];
  for (const text of expected) {
    const wanted = bare(text);
    const fault = wanted === '' ? null : faultIn(wanted);
    if (fault !== null) faults.push(`“${text.length > 40 ? `${text.slice(0, 39)}…` : text}” ${fault}`);
  }
  hits.remove();
  return faults;
}
