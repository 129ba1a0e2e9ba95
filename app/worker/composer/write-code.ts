import { kitComponents } from '$shared/motion/props/kit';
import type { Corner } from '$shared/motion/ornament-places';
import type { SceneLayout, Theme, VideoFormat } from '$shared/schema/layout';
import { arrange } from './arrange';
import { cameraOf } from './camera-of';
import type { Placed } from './arrange';
import { broken, code, dataOf, declared, inline, object, SPREAD, tag } from './code-text';
import type { CodeFields, CodeValue } from './code-text';
import { directionOf } from './direction-of';
import { ElementCode, kitLookOf } from './element-code';
import type { SceneCode } from './element-code';
import { kindOf } from './elements/registry';
import { DefaultsBuilder, variableName } from './defaults-builder';
import { outlineOf } from './outline';
import type { WrittenPart } from './outline';
import { placeOrnament } from './place-ornament';
import { resolveLook } from './resolve-look';
import type { Look } from './resolve-look';
import { schedule } from './schedule';

export interface CodeRequest {
  readonly layout: SceneLayout;
  readonly name: string;
  readonly durationInFrames: number;
  readonly theme: Theme;
  readonly format: VideoFormat;
}

/**
 * A layout as the code a person would have written: texts, colours and data once, in the exported defaults; what else
 * was asked for, in the exported layout; then a component that takes its places, sizes and frames from its stage. The
 * same layout gives the same code on every device, and all of it can be read back from there.
 */
export function writeCode({ layout, name, durationInFrames, theme, format }: CodeRequest): string {
  const look = resolveLook(layout, theme);
  const placed = arrange(layout, look, format);
  const defaults = new DefaultsBuilder(look);
  const unit = Math.min(format.width, format.height) / 1080;
  const fromRight = directionOf(layout) === 'rtl';
  const arrivals = schedule(layout, look.style, durationInFrames, format);
  const shared: SceneCode = { look, defaults, arrivals, placed, unit, fromRight, usesLook: false };
  const corner = placeOrnament(look, placed, format, fromRight);
  const scene = sceneAttributes(layout, look, defaults, corner, fromRight);
  const names = partNames(placed);
  const parts = placed.map((part, index) => ({
    ...kindOf(part.element).describe(part.element, part, new ElementCode(part, shared)),
    element: part.element,
    name: names[index] ?? '',
  }));
  const kit = [...new Set(['Scene', ...parts.map((part) => part.component), ...(parts.length === 0 ? [] : ['place'])])];
  return [
    `import { ${kit.sort().join(', ')} } from '@bazaar-vid/motion';`,
    '',
    `export const defaults = ${declared(defaults.fields)};`,
    '',
    `export const layout = ${broken(outlineOf(layout, parts, defaults))};`,
    '',
    ...(shared.usesLook ? [`const look = ${broken(dataOf(kitLookOf(look, unit)))};`] : []),
    ...(parts.length === 0 ? [] : [`const stage = ${inline(object(parts.flatMap(stageRows)))};`, '']),
    `export default function ${componentName(name)}(props: Partial<typeof defaults>) {`,
    `  const { ${defaults.names.join(', ')} } = { ...defaults, ...props };`,
    '',
    '  return (',
    ...(parts.length === 0
      ? [tag('Scene', scene, 4, '/>')]
      : [
          tag('Scene', scene, 4, '>'),
          ...parts.map((part) => tag(part.component, grouped(part), 6, '/>')),
          '    </Scene>',
        ]),
    '  );',
    '}',
    '',
  ].join('\n');
}

/** What the rows of the stage are called: like their element, each once. */
function partNames(placed: readonly Placed[]): readonly string[] {
  const taken = new Set<string>();
  return placed.map(({ element }) => {
    const wanted = variableName(element.id);
    let name = wanted;
    for (let count = 2; taken.has(name) || taken.has(pathOf(name)); count += 1) name = `${wanted}${count}`;
    taken.add(name).add(pathOf(name));
    return name;
  });
}

/** What follows from measuring and timing the whole scene: of all its parts on one line, so that it moves no other. */
function stageRows({ name, attributes }: WrittenPart): CodeFields {
  const given = new Map(attributes);
  const numbers = (...keys: string[]): CodeValue[] => keys.flatMap((key) => given.get(key) ?? []);
  const box = given.get('box');
  const place = typeof box === 'object' && 'fields' in box ? box.fields.map(([, value]) => value) : [];
  const [type, time] = [numbers('size', 'minSize'), numbers('at', 'over')];
  const path = given.get('path');
  return [
    [name, [place, ...(type.length + time.length === 0 ? [] : [type]), ...(time.length === 0 ? [] : [time])]],
    ...(path === undefined ? [] : [[pathOf(name), path] as const]),
  ];
}

/** Where a cursor goes in px, which follows from where that stands. */
const pathOf = (name: string): string => `${name}Path`;

const staged: ReadonlySet<string> = new Set(['box', 'size', 'minSize', 'at', 'over']);

/** Lines of a tag after what is said: where it stands, its type, its colours, how it comes, what it does and how it goes. */
const lines: readonly ReadonlySet<string>[] = [
  new Set([SPREAD, 'align']),
  new Set(['font', 'weight', 'italic', 'tracking', 'leading']),
  new Set(
    'look colors marker highlight color highlightColor markerColor onMarkerColor lineColor textColor softColor radius'.split(
      ' ',
    ),
  ),
  new Set(['enter', 'ease']),
  new Set(['emphasis', 'markColor', 'exit']),
];

function grouped({ name, attributes }: WrittenPart): CodeFields[] {
  const written: CodeFields = [
    [SPREAD, code(`place(stage.${name})`)],
    ...attributes.flatMap(([key, value]) => {
      if (key === 'path') return [[key, code(`stage.${pathOf(name)}`)] as const];
      return staged.has(key) ? [] : [[key, value] as const];
    }),
  ];
  const said = written.filter(([key]) => !lines.some((line) => line.has(key)));
  return [said, ...lines.map((line) => written.filter(([key]) => line.has(key)))].filter(({ length }) => length > 0);
}

/** The ground on one line; its ornament, the camera and the side it is read from on another. */
function sceneAttributes(
  layout: SceneLayout,
  look: Look,
  defaults: DefaultsBuilder,
  corner: Corner | null,
  fromRight: boolean,
): CodeFields[] {
  const { colors } = look;
  const camera = cameraOf(layout, look.style);
  const ground: [string, CodeValue][] = [['background', code(defaults.color('background', colors.background))]];
  if (colors.gradientTo !== null) {
    ground.push(['gradientTo', code(defaults.color('backgroundEnd', colors.gradientTo))]);
    ground.push(['angle', look.gradientAngle]);
  }
  const rest: [string, CodeValue][] = [];
  if (look.ornament !== 'none') {
    // Pebbles that hide a text go without paints, by which they hide it; whatever else finds no room goes by its name.
    const pebbles = look.ornament === 'blobs';
    const at = corner ?? (pebbles ? look.ornamentAt : null);
    rest.push(
      ['ornament', at === null ? 'none' : look.ornament],
      ['ornamentColors', code(defaults.paints(corner === null && pebbles ? [] : look.ornamentColors))],
    );
    if (at !== null && at !== 'top-right') rest.push(['ornamentAt', at]);
  }
  if (camera !== 'none') rest.push(['camera', camera]);
  if (fromRight) rest.push(['direction', 'rtl']);
  return [ground, rest].filter(({ length }) => length > 0);
}

/** "Parcels a day" → ParcelsADay; names without Latin letters become Scene. */
function componentName(name: string): string {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[A-Za-z0-9]+/g) ?? [];
  const joined = words
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
    .slice(0, 40);
  const valid = /^[A-Za-z]/.test(joined) ? joined : `Scene${joined}`;
  return kitNames.has(valid) ? `${valid}Scene` : valid;
}

const kitNames: ReadonlySet<string> = new Set(Object.keys(kitComponents));
