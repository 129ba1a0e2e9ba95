/** What the renderer's strokes ask of a style, apart from what mostly moves: `opacity`, `filter`, `transform`. */
const asked = [
  'display',
  'backgroundImage',
  'backgroundColor',
  'backgroundClip',
  'backgroundPosition',
  'backgroundSize',
  'borderRadius',
  'borderTopWidth',
  'borderTopStyle',
  'borderTopColor',
  'borderRightWidth',
  'borderRightStyle',
  'borderRightColor',
  'borderBottomWidth',
  'borderBottomStyle',
  'borderBottomColor',
  'borderLeftWidth',
  'borderLeftStyle',
  'borderLeftColor',
  'borderColor',
  'borderStyle',
  'boxShadow',
  'clipPath',
  'maskImage',
  'objectFit',
  'outlineWidth',
  'outlineStyle',
  'outlineColor',
  'outlineOffset',
  'overflow',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'fill',
  'stroke',
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontWeight',
  'fontStretch',
  'fontKerning',
  'fontVariantCaps',
  'letterSpacing',
  'wordSpacing',
  'paintOrder',
  'textDecorationLine',
  'textRendering',
  'textShadow',
  'textTransform',
  'webkitTextFillColor',
  'webkitTextStrokeColor',
  'webkitTextStrokeWidth',
  'writingMode',
] as const;

const typesetting = [
  'direction',
  // Empty where a part of it has no short form, as a stretch in per cent; so its parts are named as well.
  'font',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariantCaps',
  'fontVariationSettings',
  'fontWeight',
  'letterSpacing',
  'textAlign',
  'textRendering',
  'textTransform',
  'whiteSpace',
  'wordSpacing',
  'writingMode',
] as const;

export type Style = Readonly<Record<(typeof asked)[number], string>> & {
  readonly id: number;
  readonly filter: string;
  /** All that decides how a text breaks into words and how wide they are. */
  readonly type: string;
  /** It has nothing of its own to draw, cut off or fade. */
  readonly isPlain: boolean;
  /** A line runs under, over or through its text, which may be drawn by something around it. */
  readonly isDecorated: boolean;
};

/** Styles that are as they were before are remembered up to so many. */
const LIMIT = 2000;
/** Read anew in each picture, and inherited by nothing. Values with a semicolon in them are not looked into. */
const moving =
  /(?:^|; )(?:transform|transform-origin|opacity|filter|left|top|right|bottom|width|height|inset|margin(?:-\w+)?|translate): [^;]*/g;
/** Of these the computed value depends on the size of something, or the text can't be taken apart. */
const unsteady = /url\(|padding[^;]*%/;

/**
 * Computed styles, read once for all elements that are written the same way within the same surroundings. Every scene
 * writes its styles into its markup; pictures with style sheets of their own don't come here.
 */
export class Styles {
  readonly #byText = new Map<string, Style>();
  #lastId = 0;

  of(element: HTMLElement | SVGElement, around: Style | null): Style {
    const written = element.getAttribute('style') ?? '';
    if (unsteady.test(written)) return this.#read(element, around);
    let key = `${around?.id ?? -1} ${element.tagName} ${written.replace(moving, '')}`;
    for (const { name, value } of element.attributes) if (name !== 'style') key += `\n${name} ${value}`;
    let style = this.#byText.get(key);
    if (!style) {
      if (this.#byText.size > LIMIT) this.#byText.clear();
      this.#byText.set(key, (style = this.#read(element, around)));
    }
    return style;
  }

  #read(element: Element, around: Style | null): Style {
    const computed = getComputedStyle(element);
    const read = Object.fromEntries(asked.map((name) => [name, computed[name]])) as Record<
      (typeof asked)[number],
      string
    >; // of the same names
    const isPlain =
      read.backgroundImage === 'none' &&
      read.backgroundColor === 'rgba(0, 0, 0, 0)' &&
      read.boxShadow === 'none' &&
      read.clipPath === 'none' &&
      read.overflow !== 'hidden' &&
      [
        read.borderTopStyle,
        read.borderRightStyle,
        read.borderBottomStyle,
        read.borderLeftStyle,
        read.outlineStyle,
      ].every((line) => line === 'none');
    const type = typesetting.map((name) => computed[name]).join('\n');
    const isDecorated = read.textDecorationLine !== 'none' || around?.isDecorated === true;
    return { ...read, id: (this.#lastId += 1), filter: 'none', type, isPlain, isDecorated };
  }
}
