import type { LeafElement, SceneLayout, Theme } from '$shared/schema/layout';
import { plainTypography, type TypefaceId, type Typography } from '$shared/schema/typography';
import type { Look } from './resolve-look';
import type { StyleDefinition, TypeRole, TypeSpec } from './styles/style-definition';
import { typefaceOf, typefaces } from './typefaces';

type Type = StyleDefinition['type'];

/** What is set large; all else but code is text. */
const displayRoles: ReadonlySet<TypeRole> = new Set<TypeRole>(['headline', 'quote', 'figure']);

/** Letters of a style that are spaced wider than this are meant to be, whatever face they are in. */
const SPACED = 0.04;

/** What somebody asked for here goes before what was asked for everywhere. */
export function typographyOf({ typography }: SceneLayout, theme: Theme): Typography {
  const own = typography ?? plainTypography;
  const common = theme.typography ?? plainTypography;
  return {
    display: own.display ?? common.display,
    text: own.text ?? common.text,
    weight: own.weight ?? common.weight,
  };
}

/** One style asked for in the same letters gives the same types: measuring remembers by them. */
const known = new WeakMap<Type, Map<string, Type>>();

/** The types of a style in the letters that were asked for. Code and terminals stay as they look everywhere. */
export function setType(type: Type, asked: Typography): Type {
  const { display, text, weight } = asked;
  if (display === null && text === null && weight === null) return type;
  const ofStyle = known.get(type) ?? new Map<string, Type>();
  known.set(type, ofStyle);
  const key = `${display} ${text} ${weight}`;
  const found = ofStyle.get(key);
  if (found) return found;
  const set = (role: TypeRole): TypeSpec => {
    const isLarge = displayRoles.has(role);
    const id = isLarge ? display : text;
    const spec = id === null ? type[role] : inFace(type[role], id, isLarge ? 'display' : 'text');
    return weight === null ? spec : { ...spec, weight };
  };
  const made: Type = {
    headline: set('headline'),
    quote: set('quote'),
    figure: set('figure'),
    body: set('body'),
    eyebrow: set('eyebrow'),
    attribution: set('attribution'),
    caption: set('caption'),
    item: set('item'),
    label: set('label'),
    mono: type.mono,
  };
  ofStyle.set(key, made);
  return made;
}

function inFace(spec: TypeSpec, id: TypefaceId, size: 'display' | 'text'): TypeSpec {
  const { family, italic, weights, tracking, scale } = typefaces[id];
  if (spec.family === family && spec.italic === italic) return spec;
  const present = typefaceOf(spec.family, spec.italic);
  return {
    ...spec,
    family,
    italic,
    weights,
    tracking: spec.tracking >= SPACED ? spec.tracking : tracking[size],
    size: Math.max(spec.minSize, Math.round((spec.size * scale) / (present === null ? 1 : typefaces[present].scale))),
  };
}

/** The look as one element has it, whose letters somebody may have asked for. */
export function lookOf(look: Look, { face, weight }: LeafElement): Look {
  const type = setType(look.style.type, { display: face, text: face, weight });
  return type === look.style.type ? look : { ...look, style: { ...look.style, type } };
}
