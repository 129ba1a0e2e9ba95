import { adjust, contrast, distance, isDark, leastContrast, mix, oklchOf, readableOn } from '$shared/motion/color';
import { colorRole } from '$shared/schema/layout';
import type { ColorRef, ColorRole, HexColor, Palette, SceneLayout } from '$shared/schema/layout';
import type { Ground, StyleDefinition } from './styles/style-definition';

/** Body text at any size reads at this contrast. */
export const readable = 4.5;
/** Shapes are seen at this one. */
export const visible = 3;

export interface LookColors extends Readonly<Record<ColorRole, HexColor>> {
  /** Where the background's gradient ends; null where it is flat. */
  readonly gradientTo: HexColor | null;
  /** Bars, hairlines, cards: shapes, never text. */
  readonly muted: HexColor;
  /** The accent where it is set as text. */
  readonly accentText: HexColor;
  /** A field on the ground that `text` and `soft` can be read on. */
  readonly card: HexColor;
}

/** Every role of a scene: what was asked for as it is, the rest so that it can be read. */
export function resolveColors(
  ground: Ground,
  style: StyleDefinition,
  asked: Palette,
  spec: SceneLayout['background'],
): LookColors {
  const base = ground.colors;
  const literal = (ref: ColorRef): HexColor | undefined => {
    const role = colorRole.safeParse(ref);
    return role.success ? asked[role.data] : ref;
  };
  const from = spec.kind === 'gradient' ? spec.from : spec.color;
  const namedGround = literal(from) ?? asked.background;
  const floods = ground.flood && namedGround === undefined;
  const askedGround = namedGround ?? (floods ? asked.accent : undefined);
  const background = askedGround ?? base[colorRole.catch('background').parse(from)];
  const fitted = askedGround === undefined && asked.text ? groundFor(asked.text, background) : background;
  const untouched = fitted === base.background;

  const wantedText = asked.text ?? textFor(base.text, style, fitted);
  const wantedEnd =
    untouched && contrast(wantedText, base.surface) >= readable ? base.surface : neighbour(fitted, wantedText);
  // A ground in the middle between light and dark has one ink that reads on it, and none that reads on two such.
  const inked = leastContrast(readableOn(wantedText, [fitted, wantedEnd], readable), [fitted, wantedEnd]);
  const end = inked >= readable ? wantedEnd : fitted;
  const gradientTo = spec.kind === 'gradient' ? (literal(spec.to) ?? end) : null;
  const grounds = gradientTo === null ? [fitted] : [fitted, gradientTo];
  const text = asked.text ?? readableOn(wantedText, grounds, readable);
  const soft =
    asked.soft ??
    (untouched && text === base.text ? readableOn(base.soft, grounds, readable) : softened(text, fitted, grounds));
  const card = asked.card ?? cardOn(fitted, [text, soft]);
  const accent =
    asked.accent !== undefined && !floods ? asked.accent : accentFor(base, style, grounds, card, untouched);
  return {
    background: fitted,
    surface: asked.surface ?? (untouched ? base.surface : neighbour(fitted, text)),
    gradientTo,
    text,
    soft,
    accent,
    onAccent: asked.onAccent ?? inkOn(accent, base.onAccent),
    muted: asked.muted ?? (untouched ? ground.muted : mutedOn(fitted, text)),
    accentText: asked.accentText ?? readableOn(accent, [...grounds, card], readable),
    card,
  };
}

/** The style's ground, made lighter or darker until the text somebody asked for can be read on it. */
function groundFor(text: HexColor, background: HexColor): HexColor {
  if (contrast(text, background) >= readable) return background;
  const deep = isDark(text) ? 0.95 : 0.2;
  const moved = adjust(background, ({ c }) => ({ l: deep, c: Math.min(c, isDark(text) ? 0.03 : 0.09) }));
  return readableOn(moved, [text], readable);
}

/** The light or the dark ink of the style, whichever reads on this ground. */
function textFor(preferred: HexColor, style: StyleDefinition, background: HexColor): HexColor {
  if (contrast(preferred, background) >= readable + 1) return preferred;
  const inks = [preferred, ...Object.values(style.grounds).map((ground) => ground.colors.text)];
  const clear = inks.find((ink) => contrast(ink, background) >= 7);
  return clear ?? inks.reduce((best, ink) => (contrast(ink, background) > contrast(best, background) ? ink : best));
}

/** The style's ink on its own accent; on another one, where that fades, a deep shade of it or white: never the grey between. */
function inkOn(accent: HexColor, preferred: HexColor): HexColor {
  if (contrast(preferred, accent) >= readable) return preferred;
  const deep = adjust(accent, ({ c }) => ({ l: 0.2, c: Math.min(c, 0.06) }));
  const white = '#ffffff';
  const ink = contrast(white, accent) > contrast(deep, accent) ? white : deep;
  return contrast(ink, accent) >= readable ? ink : readableOn(ink, [accent], readable);
}

/** A second colour close to the first, for a gradient that looks like one light and not like two paints. */
function neighbour(background: HexColor, text: HexColor): HexColor {
  const { l } = oklchOf(background);
  const literalPair = contrast(text, background) < readable;
  for (const share of [1, 0.75, 0.5, 0.25]) {
    const step = (l < 0.5 ? 0.1 : l > 0.85 ? -0.045 : -0.09) * share;
    const candidate = adjust(background, (color) => ({
      l: color.l + step,
      c: color.c < 0.012 ? color.c : color.c * (1 + (l < 0.5 ? 0.55 : 0.25) * share),
      h: color.h + (l < 0.5 ? 4 : -4) * share,
    }));
    if (literalPair || contrast(text, candidate) >= readable) return candidate;
  }
  return background;
}

function softened(text: HexColor, background: HexColor, grounds: readonly HexColor[]): HexColor {
  for (const share of [0.28, 0.2, 0.12]) {
    const candidate = mix(text, background, share);
    if (leastContrast(candidate, grounds) >= readable) return candidate;
  }
  return text;
}

/** White paper on a light ground that is not white itself; on a dark one, or a white one, a field of another lightness. */
function cardOn(background: HexColor, inks: readonly HexColor[]): HexColor {
  const { l } = oklchOf(background);
  const lighter = (step: number): HexColor =>
    adjust(background, (color) => ({ l: Math.min(1, color.l + step), c: Math.min(color.c, color.l > 0.9 ? 0.02 : 1) }));
  const paper = adjust(background, ({ c }) => ({ l: 0.992, c: Math.min(c, 0.006) }));
  const candidates =
    l < 0.5
      ? [0.09, 0.07, 0.05, 0.035].map(lighter)
      : [...(distance(paper, background) > 0.04 ? [paper] : []), ...[0.06, -0.05, -0.035, -0.02].map(lighter)];
  return (
    candidates.find(
      (candidate) =>
        distance(candidate, background) > 0.015 && inks.every((ink) => contrast(ink, candidate) >= readable),
    ) ?? background
  );
}

function mutedOn(background: HexColor, text: HexColor): HexColor {
  return mix(background, text, isDark(background) ? 0.26 : 0.2);
}

function accentFor(
  base: Ground['colors'],
  style: StyleDefinition,
  grounds: readonly HexColor[],
  card: HexColor,
  untouched: boolean,
): HexColor {
  if (untouched) return readableOn(base.accent, [...grounds, card], visible);
  const others = Object.values(style.grounds).filter((ground) => !ground.flood);
  const candidates = [base.accent, ...others.map((ground) => ground.colors.accent)];
  const seen = candidates.find(
    (candidate) =>
      leastContrast(candidate, grounds) >= visible && grounds.every((ground) => distance(candidate, ground) > 0.2),
  );
  return seen ?? readableOn(base.accent, grounds, visible);
}
