/**
 * Run inside the preview frame: which of these texts can't be read there? Each must stand in the document, inside the
 * picture, nearly opaque, cut off by nothing and covered by nothing. It is sent there as its own source text, so it
 * uses nothing from outside.
 */
export function inspectTexts(expected: readonly string[]): string[] {
  const bare = (text: string): string => text.replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad]+/g, '');
  const stage = document.querySelector('.__remotion-player') ?? document.body;
  const picture = stage.getBoundingClientRect();

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
      return (
        element.tagName !== 'svg' && element.tagName !== 'g' && style.fill !== 'none' && Number(style.fillOpacity) > 0.5
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
    const above = [0.2, 0.5, 0.8].flatMap((share) => {
      const stack = document.elementsFromPoint(left + (right - left) * share, (top + bottom) / 2);
      const at = stack.findIndex((each) => each === element || element.contains(each));
      return stack.slice(0, Math.max(0, at)).find((each) => !each.contains(element) && paints(each)) ?? [];
    });
    // A pointer may stand on the word it presses.
    return above[1] ? `is covered by <${above[1].tagName.toLowerCase()}>` : null;
  };

  const nodes: Text[] = [];
  const owners: number[] = [];
  let all = '';
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = bare(node.textContent ?? '');
    if (text === '' || /^(?:STYLE|SCRIPT)$/.test(node.parentElement?.tagName ?? '')) continue;
    nodes.push(node as Text); // the walker shows nothing else
    for (let index = 0; index < text.length; index += 1) owners.push(nodes.length - 1);
    all += text;
  }

  const faults: string[] = [];
  for (const text of expected) {
    const wanted = bare(text);
    if (wanted === '') continue;
    let worst: string | null = 'is not there';
    for (let at = all.indexOf(wanted); at >= 0 && worst !== null; at = all.indexOf(wanted, at + 1)) {
      const owned = [...new Set(owners.slice(at, at + wanted.length))];
      worst = owned.map((owner) => faultOf(nodes[owner] as Text)).find((fault) => fault !== null) ?? null;
    }
    if (worst !== null) faults.push(`“${text.length > 40 ? `${text.slice(0, 39)}…` : text}” ${worst}`);
  }
  return faults;
}
