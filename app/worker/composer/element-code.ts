import { readableOn } from '$shared/motion/color';
import type { KitColors, KitLook, Typeface } from '$shared/motion/props/base';
import type { HexColor } from '$shared/schema/layout';
import type { Placed } from './arrange';
import { code, dataOf, inline, object } from './code-text';
import type { CodeValue } from './code-text';
import { variableName } from './defaults-builder';
import type { DefaultsBuilder } from './defaults-builder';
import { fontOf } from './font-of';
import { readable } from './resolve-colors';
import { colorOf } from './resolve-look';
import type { Look } from './resolve-look';
import type { Arrives } from './schedule';
import { lookOf } from './set-type';
import type { TypeSpec } from './styles/style-definition';

export interface DescribedElement {
  readonly component: string;
  /** In the order a person reads them. */
  readonly attributes: readonly Attribute[];
}

export type Attribute = readonly [string, CodeValue];

/** What the whole scene's code shares. */
export interface SceneCode {
  readonly look: Look;
  readonly defaults: DefaultsBuilder;
  readonly arrivals: ReadonlyMap<string, Arrives>;
  /** All of the scene, for elements that point at others. */
  readonly placed: readonly Placed[];
  /** Pixels for one of a picture 1080 high. */
  readonly unit: number;
  readonly fromRight: boolean;
  /** Set by the first component that is drawn in several typefaces. */
  usesLook: boolean;
}

/** The words in which one element is written: attributes that most of them have, and the way to values and colours. */
export class ElementCode {
  readonly look: Look;
  readonly #placed: Placed;
  readonly #scene: SceneCode;

  constructor(placed: Placed, scene: SceneCode) {
    this.#placed = placed;
    this.#scene = scene;
    this.look = lookOf(scene.look, placed.element);
  }

  /** Everything placed in this scene. */
  get others(): readonly Placed[] {
    return this.#scene.placed;
  }

  get place(): Attribute {
    const { x, y, width, height } = this.#placed.box;
    return ['box', object(Object.entries({ x, y, width, height }))];
  }

  get typesetting(): readonly Attribute[] {
    const font = fontOf(this.#placed.spec, this.#placed.element.weight);
    return [
      ['font', font.family],
      ['weight', font.weight],
      ...(font.italic ? [['italic', true] as const] : []),
      ...(font.tracking === 0 ? [] : [['tracking', font.tracking] as const]),
    ];
  }

  /** Of corners, in px of this picture. */
  get radius(): number {
    return kitLookOf(this.look, this.#scene.unit).radius;
  }

  get sizes(): readonly Attribute[] {
    const { size, minSize } = this.#placed;
    return [
      ['size', size],
      ['minSize', Math.min(size, minSize)],
    ];
  }

  /** Where it is not on the side its scene is read from. */
  get aligned(): readonly Attribute[] {
    const { align } = this.#placed;
    return align === (this.#scene.fromRight ? 'right' : 'left') ? [] : [['align', align]];
  }

  /** When it arrives and how; what it does once it stands; how it leaves. */
  get arrival(): readonly Attribute[] {
    const { id, emphasis, exit } = this.#placed.element;
    const arrives = this.#scene.arrivals.get(id) ?? null;
    const rest: Attribute[] = [
      ...(emphasis === null || emphasis === 'none' ? [] : [['emphasis', emphasis] as const]),
      ...(exit === null || exit === 'none' ? [] : [['exit', exit] as const]),
    ];
    if (!arrives || arrives.enter === 'none') return [['enter', 'none'], ...rest];
    return [
      ['enter', arrives.enter],
      ['at', arrives.at],
      ['over', arrives.over],
      ['ease', this.look.style.ease],
      ...rest,
    ];
  }

  /** A text, a list or data; it stands in the exported defaults, under a name like `id`. */
  value(id: string, value: CodeValue): CodeValue {
    return code(this.#scene.defaults.add(id, value));
  }

  /** A colour of the scene by what it does. */
  role(name: keyof KitColors): CodeValue {
    return code(this.#scene.defaults.color(name, this.look.colors[name]));
  }

  /** The element's own colour if it has one. */
  color(fallback: () => CodeValue): CodeValue {
    const { element } = this.#placed;
    return element.color === null
      ? fallback()
      : code(this.#scene.defaults.reference(element.color, `${variableName(element.id)}Color`));
  }

  /** What text of this type is set in. */
  textColor(): CodeValue {
    const { color } = this.#placed.spec;
    return this.role(color === 'accent' ? 'accentText' : color);
  }

  /**
   * What a component of several parts takes: its place, the size of its text, all typefaces and colours of the scene,
   * and its own accent where somebody asked for one.
   */
  get compound(): readonly Attribute[] {
    this.#scene.usesLook = true;
    const all = this.#scene.defaults.allColors();
    const { element } = this.#placed;
    const { look } = this.#scene;
    const own = element.color === null ? null : colorOf(element.color, look.colors);
    return [
      this.place,
      ...this.sizes,
      ['look', this.#kitLook()],
      ['colors', own === null ? code(all) : this.#recoloured(all, own)],
      ...this.arrival,
    ];
  }

  /** The one that all of them share; an element with letters of its own says what is other about it. */
  #kitLook(): CodeValue {
    const { look, unit } = this.#scene;
    if (this.look === look) return code('look');
    const shared = new Map(Object.entries(kitLookOf(look, unit)));
    const own = Object.entries(kitLookOf(this.look, unit)).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(shared.get(key)),
    );
    return own.length === 0
      ? code('look')
      : code(`{ ...look, ${own.map(([key, value]) => `${key}: ${inline(dataOf(value))}`).join(', ')} }`);
  }

  #recoloured(all: string, own: HexColor): CodeValue {
    const { defaults, look } = this.#scene;
    const name = variableName(this.#placed.element.id);
    const accent = defaults.color(`${name}Color`, own);
    const onAccent = defaults.color(`${name}OnColor`, readableOn(look.colors.onAccent, [own], readable));
    return code(`{ ...${all}, accent: ${accent}, accentText: ${accent}, onAccent: ${onAccent} }`);
  }
}

/** The typefaces and forms of a style as the kit takes them. */
export function kitLookOf({ style }: Look, unit: number): KitLook {
  const { headline, body, label, figure, mono } = style.type;
  return {
    heading: typefaceOf(headline),
    body: typefaceOf(body),
    label: typefaceOf(label),
    figure: typefaceOf(figure),
    mono: typefaceOf(mono),
    radius: Math.round(style.radius * unit),
    card: style.card,
  };
}

function typefaceOf(spec: TypeSpec): Typeface {
  const font = fontOf(spec, null);
  return {
    font: font.family,
    weight: font.weight,
    ...(font.italic ? { italic: true } : {}),
    ...(font.tracking === 0 ? {} : { tracking: font.tracking }),
  };
}
