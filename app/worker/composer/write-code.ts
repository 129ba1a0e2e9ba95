import { kitComponents } from '$shared/motion/props/kit';
import type { Corner } from '$shared/motion/ornament-places';
import type { SceneLayout, Theme, VideoFormat } from '$shared/schema/layout';
import { arrange } from './arrange';
import { cameraOf } from './camera-of';
import { attribute, code, dataOf, declared, element, literal } from './code-text';
import type { CodeValue } from './code-text';
import { directionOf } from './direction-of';
import { ElementCode, kitLookOf } from './element-code';
import type { SceneCode } from './element-code';
import { kindOf } from './elements/registry';
import { DefaultsBuilder } from './defaults-builder';
import { placeOrnament } from './place-ornament';
import { ornamentNames, resolveLook } from './resolve-look';
import { schedule } from './schedule';

export interface CodeRequest {
  readonly layout: SceneLayout;
  readonly name: string;
  readonly durationInFrames: number;
  readonly theme: Theme;
  readonly format: VideoFormat;
}

/**
 * A layout as the code a person would have written: texts, colours and data once, in the exported defaults; then a
 * component that names places, sizes and frames. The same layout gives the same code on every device.
 */
export function writeCode({ layout, name, durationInFrames, theme, format }: CodeRequest): string {
  const look = resolveLook(layout, theme);
  const placed = arrange(layout, look, format);
  const defaults = new DefaultsBuilder(look);
  const unit = Math.min(format.width, format.height) / 1080;
  const fromRight = directionOf(layout) === 'rtl';
  const arrivals = schedule(layout, look.style, durationInFrames, format);
  const shared: SceneCode = { look, defaults, arrivals, placed, unit, fromRight, usesLook: false };
  const scene = sceneAttributes(layout, look, defaults, placeOrnament(look, placed, format, fromRight), fromRight);
  const parts = placed.map((part) => kindOf(part.element).describe(part.element, part, new ElementCode(part, shared)));
  const kit = [...new Set(['Scene', ...parts.map((part) => part.component)])].sort();
  const component = componentName(name);
  return [
    `import { ${kit.join(', ')} } from '@bazaar-vid/motion';`,
    '',
    `export const defaults = ${declared(defaults.fields)};`,
    '',
    ...(shared.usesLook ? [`const look = ${literal(dataOf(kitLookOf(look, unit)))};`, ''] : []),
    `export default function ${component}(props: Partial<typeof defaults>) {`,
    `  const { ${defaults.names.join(', ')} } = { ...defaults, ...props };`,
    '',
    '  return (',
    ...(parts.length === 0
      ? [element('Scene', scene, 4).trimEnd()]
      : [
          openScene(scene),
          ...parts.map((part) => element(part.component, part.attributes, 6).trimEnd()),
          '    </Scene>',
        ]),
    '  );',
    '}',
    '',
  ].join('\n');
}

type Attributes = readonly (readonly [string, CodeValue])[];

function sceneAttributes(
  layout: SceneLayout,
  look: ReturnType<typeof resolveLook>,
  defaults: DefaultsBuilder,
  corner: Corner | null,
  fromRight: boolean,
): Attributes {
  const { colors, style } = look;
  const camera = cameraOf(layout, style);
  const attributes: (readonly [string, CodeValue])[] = [
    ['background', code(defaults.color('background', colors.background))],
  ];
  if (colors.gradientTo !== null) {
    attributes.push(['gradientTo', code(defaults.color('backgroundEnd', colors.gradientTo))]);
    attributes.push(['angle', look.gradientAngle]);
  }
  if (look.ornament !== 'none' && corner !== null) {
    const names = look.ornamentColors.map((color, index) =>
      color === colors.accent
        ? defaults.color('accent', color)
        : defaults.color(ornamentNames[index] ?? `ornament${index + 1}`, color),
    );
    attributes.push(['ornament', look.ornament], ['ornamentColors', names.map(code)]);
    if (corner !== 'top-right') attributes.push(['ornamentAt', corner]);
  }
  if (camera !== 'none') attributes.push(['camera', camera]);
  if (fromRight) attributes.push(['direction', 'rtl']);
  return attributes;
}

function openScene(attributes: Attributes): string {
  const flat = `    <Scene ${attributes.map(([key, value]) => attribute(key, value)).join(' ')}>`;
  if (flat.length <= 110) return flat;
  return ['    <Scene', ...attributes.map(([key, value]) => `      ${attribute(key, value)}`), '    >'].join('\n');
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
