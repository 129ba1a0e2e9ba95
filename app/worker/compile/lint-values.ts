import type { AnyNode, ObjectExpression, Program } from 'acorn';
import { simple } from 'acorn-walk';
import { contrast } from '$shared/motion/color';
import type { Finding } from '$shared/schema/finding';
import type { VideoFormat } from '$shared/schema/layout';
import { lineOf, numberOf, propertyOf, tagOf, textOf } from './code-nodes';

/** How a scene that is its code is shown. */
export interface Shown {
  readonly props: Readonly<Record<string, unknown>> | null;
  readonly format: VideoFormat;
  readonly durationInFrames: number;
}

/** Text of any size is read at the first, large type at the second. */
const least = { text: 4.5, large: 3 } as const;
/** In pixels of a picture whose shorter side has 1080: below the first nobody reads, from the second on type is large. */
const sizes = { least: 18, large: 84 } as const;

/** What is to be read, by the names that colours go by, and what it stands on. */
const grounds = ['background', 'backgroundColor', 'backgroundEnd', 'bg', 'ground'] as const;
const pairs: readonly { readonly inks: readonly string[]; readonly on: readonly string[] }[] = [
  { inks: ['text', 'textColor', 'ink', 'foreground', 'soft', 'accentText'], on: grounds },
  { inks: ['text', 'soft'], on: ['card'] },
  { inks: ['onAccent'], on: ['accent'] },
];

/** Colours, sizes and times that stand in the code as they are: each is judged by what stands beside it. */
export function lintValues(
  program: Program,
  styles: ReadonlySet<ObjectExpression>,
  shown: Shown | null,
): readonly Finding[] {
  const unit = shown ? Math.min(shown.format.width, shown.format.height) / 1080 : null;
  return [
    ...lintDefaults(program, shown),
    ...[...styles].flatMap((style) => [
      ...lintColors(style, unit ?? 1),
      ...(unit === null ? [] : lintSize(style, unit)),
    ]),
    ...(shown ? lintTimes(program, shown) : []),
  ];
}

/** The exported defaults: the props of the scene stand for them where it has any. */
function lintDefaults(program: Program, shown: Shown | null): readonly Finding[] {
  const defaults = defaultsIn(program);
  if (!defaults) return [];
  const inner = propertyOf(defaults, 'colors');
  const own = inner?.type === 'ObjectExpression' ? inner : defaults;
  const told = inner ? shown?.props?.['colors'] : shown?.props;
  const colorOf = (name: string) => {
    const node = propertyOf(own, name);
    const set = isRecord(told) ? told[name] : undefined;
    const color = hexOf(typeof set === 'string' ? set : node && textOf(node));
    return node && color ? { node, name, color } : null;
  };
  return pairs.flatMap(({ inks, on }) => {
    const stands = on.flatMap((name) => colorOf(name) ?? []);
    return inks.flatMap((name): Finding[] => {
      const ink = colorOf(name);
      if (!ink) return [];
      const [worst] = [...stands].sort((a, b) => contrast(ink.color, a.color) - contrast(ink.color, b.color));
      return worst
        ? tooClose(ink.node, { ink: ink.color, on: worst.color, limit: least.text, name, ground: worst.name })
        : [];
    });
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function defaultsIn(program: Program): ObjectExpression | null {
  let found: ObjectExpression | null = null;
  simple(program, {
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && id.name === 'defaults' && init?.type === 'ObjectExpression') found = init;
    },
  });
  return found;
}

/** A text and its field in one style. */
function lintColors(style: ObjectExpression, unit: number): readonly Finding[] {
  const [color, field] = [
    propertyOf(style, 'color'),
    propertyOf(style, 'backgroundColor') ?? propertyOf(style, 'background'),
  ];
  const [ink, on] = [hexOf(color && textOf(color)), hexOf(field && textOf(field))];
  if (!color || !ink || !on) return [];
  const size = numberOf(propertyOf(style, 'fontSize')) ?? 0;
  const limit = size >= sizes.large * unit ? least.large : least.text;
  return tooClose(color, { ink, on, limit, name: 'color', ground: 'its background' });
}

interface Close {
  readonly ink: string;
  readonly on: string;
  readonly limit: number;
  readonly name: string;
  readonly ground: string;
}

function tooClose(node: AnyNode, { ink, on, limit, name, ground }: Close): Finding[] {
  const value = Math.floor(contrast(ink, on) * 100) / 100;
  if (value >= limit) return [];
  const said = `“${name}” stands out from ${ground} by ${value} to 1, and ${limit} is the least.`;
  return [finding('contrast', node, value, limit, `${said} Make one of them lighter or darker.`)];
}

function lintSize(style: ObjectExpression, unit: number): readonly Finding[] {
  const node = propertyOf(style, 'fontSize');
  const value = numberOf(node);
  const limit = Math.round(sizes.least * unit);
  if (!node || value === null || value <= 0 || value >= limit - 1) return [];
  return [
    finding(
      'text-size',
      node,
      value,
      limit,
      `text of ${value} px can’t be read on a phone, and ${limit} px is the least. Set it larger.`,
    ),
  ];
}

/** Props that say in which frame something begins. */
const begins = ['at', 'from'] as const;

function lintTimes(program: Program, { durationInFrames }: Shown): readonly Finding[] {
  const found: Finding[] = [];
  simple(program, {
    CallExpression(node) {
      const { type, props } = tagOf(node) ?? {};
      // A tag of one's own and of the page has no frames.
      if (type?.type !== 'Identifier' || !props) return;
      for (const name of begins) {
        const at = propertyOf(props, name);
        const value = numberOf(at);
        if (name === 'from' && type.name !== 'Sequence') continue;
        if (!at || value === null || value < durationInFrames) continue;
        const said = `<${type.name}> begins in frame ${value}, and the scene has ${durationInFrames}: it is never seen. Let it begin sooner.`;
        found.push(finding('timing', at, value, durationInFrames - 1, said));
      }
    },
  });
  return found;
}

function finding(rule: Finding['rule'], node: AnyNode, value: number, limit: number, said: string): Finding {
  const line = lineOf(node);
  return { rule, elementId: null, line, value, limit, fix: null, sentence: `Line ${line}: ${said}` };
}

/** A colour that is said in full; null: anything else. */
function hexOf(text: string | null | undefined): string | null {
  const color = text?.trim().toLowerCase() ?? '';
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return `#${[...color.slice(1)].map((digit) => digit + digit).join('')}`;
  return color === 'white' ? '#ffffff' : color === 'black' ? '#000000' : null;
}
