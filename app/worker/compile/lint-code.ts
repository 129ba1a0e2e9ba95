import type { AnyNode, CallExpression, Expression, SpreadElement } from 'acorn';
import { simple } from 'acorn-walk';
import type { Finding } from '$shared/schema/finding';
import { keyOf, lineOf, propertyOf, tagOf, textOf } from './code-nodes';
import { lintValues, type Shown } from './lint-values';
import { styleObjects } from './style-objects';
import { parseModule, stripTypes } from './transform';

/**
 * What can be told of code without running it: what the preview draws and an exported file does not, or otherwise (the
 * exporter leaves such things out without a word); and, of what stands there literally, colours, sizes and times.
 */
export function lintCode(tsxCode: string, shown: Shown | null = null): readonly Finding[] {
  const found = new Map<string, Finding>();
  const say = (node: AnyNode, what: string, instead: string): void => {
    const line = lineOf(node);
    found.set(`${line} ${what}`, {
      rule: 'draws-differently',
      elementId: null,
      line,
      value: 1,
      limit: 0,
      fix: null,
      sentence: `Line ${line}: ${what} is not exported as it is shown. ${instead}`,
    });
  };
  try {
    const program = parseModule(stripTypes(tsxCode.replaceAll('\r\n', '\n')));
    const styles = styleObjects(program);
    simple(program, { CallExpression: (node) => lintElement(node, say) });
    for (const { properties } of styles) {
      for (const property of properties) {
        const name = property.type === 'Property' ? keyOf(property) : null;
        if (property.type === 'Property' && name !== null) lintStyle(name, property.value, say);
      }
    }
    for (const finding of lintValues(program, styles, shown)) found.set(finding.sentence, finding);
  } catch {
    // Code that can't be read is the compiler's to explain.
    return [];
  }
  return [...found.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type Say = (node: AnyNode, what: string, instead: string) => void;

const inSvg = 'Draw it inside an svg of a fixed size.';
const byFrame = 'Follow the frame: useCurrentFrame and interpolate.';

/** Of styles, whatever their value: what to do instead. */
const never: Readonly<Record<string, string>> = {
  zIndex: 'What comes later in the code is drawn on top.',
  backdropFilter: 'Blur what lies behind it itself.',
  mixBlendMode: inSvg,
  backgroundBlendMode: inSvg,
  perspective: 'Write perspective() into the transform of the element.',
  perspectiveOrigin: 'Write perspective() into the transform of the element.',
  writingMode: 'Rotate the text.',
  textOverflow: 'Use Text of @bazaar-vid/motion, which cuts what has no room.',
  objectPosition: 'Put the picture into a box that hides what lies outside.',
  transition: byFrame,
  animation: byFrame,
  animationName: byFrame,
};

function lintStyle(name: string, value: AnyNode, say: Say): void {
  const instead = Object.hasOwn(never, name) ? never[name] : undefined;
  const text = textOf(value);
  if (instead !== undefined && text !== 'none') say(value, name, instead);
  if (text === null) return;
  if (name === 'visibility' && text === 'hidden')
    say(value, 'visibility', 'Leave the element out, or give it no opacity.');
  if (name === 'transformStyle' && text === 'preserve-3d')
    say(value, 'preserve-3d', 'Flatten what turns into one element.');
  if (name === 'boxShadow') {
    if (/\binset\b/.test(text)) say(value, 'an inset shadow', 'Draw it as a border, or inside an svg.');
    else if (/(?:-?[\d.]+(?:px)?\s+){3}-?[1-9][\d.]*px/.test(text))
      say(value, 'the spread of a shadow', 'Make the blur larger.');
  }
  if (/^(?:background|backgroundImage|maskImage|mask|WebkitMaskImage)$/.test(name))
    lintGradient(name, text, value, say);
}

function lintGradient(name: string, text: string, value: AnyNode, say: Say): void {
  const kind = /(?:radial|conic|repeating-linear|repeating-radial)-gradient/.exec(text)?.[0];
  if (kind) say(value, `a ${kind}`, inSvg);
  if (name.startsWith('background') && /url\(/.test(text)) say(value, 'a background picture', 'Use Img of remotion.');
  const linear = [...text.matchAll(/linear-gradient\(((?:[^()]|\([^()]*\))*)\)/g)];
  if (linear.length > 1) say(value, 'more than one background layer', 'Give each layer an element of its own.');
  for (const [, stops = ''] of linear) {
    if (/\bin (?:oklch|oklab|lch|lab|hsl)\b/.test(stops))
      say(value, 'a gradient in another colour space', 'Add the colours in between as stops.');
    const colors = stops.split(/,(?![^(]*\))/).filter((stop) => !/^\s*(?:to\s|[\d.-]+(?:deg|turn|rad)|§)/.test(stop));
    const placed = colors.filter((stop) => /[\d.§]%\s*$/.test(stop)).length;
    if (placed > 0 && placed < colors.length)
      say(value, 'a gradient in which some stops have no %', 'Give every stop its %.');
    if (colors.some((stop) => /\d px|\dpx\s*$/.test(stop)))
      say(value, 'a gradient with stops in px', 'Give every stop its %.');
  }
}

/** Tags that are not drawn. */
const undrawn: Readonly<Record<string, string>> = {
  foreignObject: 'Put the text beside the svg.',
  input: 'Draw it from divs.',
  textarea: 'Draw it from divs.',
  select: 'Draw it from divs.',
  li: 'Draw its mark yourself: a div without a list.',
  style: byFrame,
  iframe: 'Draw what it shows.',
};

function lintElement(node: CallExpression, say: Say): void {
  const { type, props } = tagOf(node) ?? {};
  if (type?.type !== 'Literal' || typeof type.value !== 'string' || !props) return;
  const tag = type.value;
  const instead = Object.hasOwn(undrawn, tag) ? undrawn[tag] : undefined;
  if (instead !== undefined) say(node, `<${tag}>`, instead);
  const style = propertyOf(props, 'style');
  const styled = (name: string): boolean => style?.type === 'ObjectExpression' && propertyOf(style, name) !== null;
  if (tag === 'svg') {
    if (['left', 'top', 'right', 'bottom'].some(styled))
      say(node, 'an svg with a place of its own', 'Put it into a positioned div.');
    if (styled('opacity') || propertyOf(props, 'opacity'))
      say(node, 'the opacity of an svg', 'Give it to the shapes in it.');
    const sides = [propertyOf(props, 'width'), propertyOf(props, 'height')].map((side) => side && textOf(side));
    if (sides.some((side) => side?.endsWith('%'))) say(node, 'an svg as wide as its parent', 'Give it its size in px.');
  } else if (tag === 'text' && (propertyOf(props, 'fontFamily') || styled('fontFamily'))) {
    say(node, 'a typeface inside an svg', 'Put the text beside the svg.');
  } else if (styled('opacity') && elementsIn(propertyOf(props, 'children')) > 1) {
    say(node, 'the opacity of several elements together', 'Give each of them its own.');
  }
  if (styled('backgroundColor') && style?.type === 'ObjectExpression') {
    const image = propertyOf(style, 'backgroundImage');
    if (image && (textOf(image) ?? '§') !== 'none')
      say(node, 'a colour under a gradient', 'Give each an element of its own.');
  }
  if (propertyOf(props, 'className')) say(node, 'className', 'Write the style into the element.');
}

function elementsIn(children: AnyNode | null): number {
  if (children?.type !== 'ArrayExpression') return 0;
  return children.elements.filter((child: Expression | SpreadElement | null) => child?.type === 'CallExpression')
    .length;
}
