/** Reads the markup of a picture and says what of it can be seen. */

interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

const least = 0.02;

/** What is painted at all, each leaf with what it is painted with; an empty list is an empty picture. */
export function visibleParts(markup: string): readonly string[] {
  const root = parse(markup);
  const gradients = new Map<string, boolean>();
  walk(root, (node) => {
    const seen = node.children.some(
      (stop) => typeof stop !== 'string' && share(stop.attributes['stop-opacity']) > least,
    );
    if (/gradient/i.test(node.tag)) gradients.set(`url(#${node.attributes['id'] ?? ''})`, seen);
  });
  const found: string[] = [];
  collect(root, { opacity: 1, color: 'black' }, gradients, found);
  return found;
}

interface Inherited {
  readonly opacity: number;
  readonly color: string;
}

function collect(node: Node, from: Inherited, gradients: ReadonlyMap<string, boolean>, found: string[]): void {
  const { style, tag, attributes } = node;
  if (tag === 'defs') return;
  const opacity = from.opacity * share(style['opacity']);
  if (opacity < least || isNothing(style)) return;
  const color = style['color'] ?? from.color;
  const paints = shapes.has(tag) ? paintsShape(attributes, gradients) : paintsBox(style, tag);
  if (paints) found.push(`${tag} ${JSON.stringify({ ...style, ...attributes, style: undefined })}`);
  for (const child of node.children) {
    if (typeof child !== 'string') collect(child, { opacity, color }, gradients, found);
    else if (child.trim() !== '' && (color !== 'transparent' || '-webkit-text-stroke' in style)) found.push(child);
  }
}

const shapes = new Set(['path', 'circle', 'ellipse', 'rect', 'line']);
const share = (value: string | undefined): number => (value === undefined ? 1 : Number(value));
const none = (length: string | undefined): boolean => length !== undefined && Number.parseFloat(length) === 0;

function isNothing(style: Readonly<Record<string, string>>): boolean {
  if (/scale[XY]?\(0\)/.test(style['transform'] ?? '')) return true;
  if (style['overflow'] === 'hidden' && (none(style['width']) || none(style['height']))) return true;
  const inset = /inset\(([\d.]+)% ([\d.]+)% ([\d.]+)% ([\d.]+)%\)/.exec(style['clip-path'] ?? '');
  const [, top, right, bottom, left] = inset?.map(Number) ?? [];
  return inset !== null && ((top ?? 0) + (bottom ?? 0) >= 99.9 || (left ?? 0) + (right ?? 0) >= 99.9);
}

function paintsBox(style: Readonly<Record<string, string>>, tag: string): boolean {
  if (none(style['width']) || none(style['height'])) return false;
  const fill = style['background-color'] ?? style['background-image'];
  const text = style['background-clip'] === 'text';
  return tag === 'img' || 'border' in style || (fill !== undefined && fill !== 'transparent' && !text);
}

function paintsShape(attributes: Readonly<Record<string, string>>, gradients: ReadonlyMap<string, boolean>): boolean {
  if (none(attributes['r']) || none(attributes['width']) || none(attributes['height'])) return false;
  const fill = attributes['fill'] ?? 'black';
  const filled = fill !== 'none' && share(attributes['fill-opacity']) > least && gradients.get(fill) !== false;
  const drawn = attributes['stroke-dasharray'] === undefined || Number(attributes['stroke-dashoffset'] ?? 0) !== 1;
  const stroked =
    'stroke' in attributes &&
    attributes['stroke'] !== 'none' &&
    drawn &&
    share(attributes['stroke-opacity']) > least &&
    !none(attributes['stroke-width']);
  return filled || stroked;
}

function walk(node: Node, visit: (node: Node) => void): void {
  visit(node);
  for (const child of node.children) if (typeof child !== 'string') walk(child, visit);
}

/** Markup as React writes it: well formed, every attribute in quotation marks. */
function parse(markup: string): Node {
  const root: Node = { tag: '', attributes: {}, style: {}, children: [] };
  const open = [root];
  for (const [, closing, tag, given, closed, text] of markup.matchAll(
    /<(\/?)([a-zA-Z]+)((?: [\w:-]+="[^"]*")*)(\/?)>|([^<]+)/g,
  )) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) parent.children.push(text);
    else if (closing === '/') open.pop();
    else if (tag !== undefined) {
      const attributes = Object.fromEntries(
        [...(given ?? '').matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name ?? '', value ?? '']),
      );
      const style = Object.fromEntries(
        (attributes['style'] ?? '')
          .replaceAll('&quot;', "'")
          .split(/;(?![^(]*\))/)
          .flatMap((rule) =>
            rule.includes(':') ? [[rule.slice(0, rule.indexOf(':')), rule.slice(rule.indexOf(':') + 1)]] : [],
          ),
      ) as Record<string, string>; // pairs of text
      const node: Node = { tag, attributes, style, children: [] };
      parent.children.push(node);
      if (closed !== '/' && tag !== 'img') open.push(node);
    }
  }
  return root;
}
