import { readableOn } from '$shared/motion/color';
import type { KitColors } from '$shared/motion/props/base';
import type { HexColor, LeafElement } from '$shared/schema/layout';
import { readable } from '../resolve-colors';
import { colorOf } from '../resolve-look';
import type { Look } from '../resolve-look';
import type { Placed } from '../arrange';

/** What something is drawn in, by what it does. */
export type Ink = Exclude<keyof KitColors, 'background' | 'card'>;
/** What it stands on: the ground of the scene, a card, or a field in the accent. */
export type Field = 'ground' | 'card' | 'accent';

export interface Use {
  readonly ink: Ink;
  readonly on: Field;
  /** Not a text: a shape that says something, like the bar of a chart. */
  readonly shape: boolean;
}

const written = (on: Field, ...inks: readonly Ink[]): Use[] => inks.map((ink) => ({ ink, on, shape: false }));
const drawn = (on: Field, ...inks: readonly Ink[]): Use[] => inks.map((ink) => ({ ink, on, shape: true }));
const onAccent: readonly Use[] = written('accent', 'onAccent');

/** Which inks an element of this look is drawn in, and on what. Hairlines, tracks and drawings say nothing. */
export function usesOf({ element, spec }: Placed, { style }: Look): readonly Use[] {
  // Under a hairline there is no field.
  const card: Field = style.card === 'ruled' ? 'ground' : 'card';
  switch (element.type) {
    case 'text':
    case 'number':
      return written('ground', spec.color === 'accent' ? 'accentText' : spec.color);
    case 'list': {
      const field: Field = style.listLook === 'cards' ? 'card' : 'ground';
      if (element.marker === 'number') return written(field, 'text', 'accentText');
      if (element.marker === 'none') return written(field, 'text');
      return [...written(field, 'text'), ...drawn(field, 'accent')];
    }
    case 'chart':
      return usesOfChart(element);
    case 'beats':
      return [...written('ground', 'text'), ...onAccent];
    case 'swap':
    case 'stats':
      return written('ground', 'text', 'accentText');
    case 'nameplate':
      return [...written(card, 'text', 'soft'), ...drawn('ground', 'accent')];
    case 'button':
      if (element.variant === 'solid') return [...onAccent, ...drawn('ground', 'accent')];
      return element.variant === 'outline'
        ? [...written('ground', 'text'), ...drawn('ground', 'accent')]
        : written('ground', 'accentText');
    case 'logo':
      return [...written('ground', 'text'), ...(element.sign === 'none' ? [] : drawn('ground', 'accent'))];
    case 'countdown':
      return [...written('ground', 'text', 'soft'), ...drawn('ground', 'accent')];
    case 'progress':
      return [...written('ground', 'text', 'soft', 'accentText'), ...drawn('ground', 'accent')];
    case 'table':
      return [...written('ground', 'soft'), ...written(card, 'text'), ...(element.highlight === null ? [] : lit(card))];
    case 'timeline':
      return [...written('ground', 'text', 'soft', 'accentText'), ...drawn('ground', 'accent')];
    case 'steps':
      return [...written('ground', 'text', 'soft'), ...onAccent, ...drawn('ground', 'accent')];
    case 'people':
      return [...written('ground', 'text', 'soft'), ...written('card', 'text')];
    case 'flow':
      return [...written(card, 'text'), ...drawn('ground', 'soft')];
    case 'map':
      return [...written('card', 'text'), ...drawn('card', 'accentText')];
    case 'cards':
      return written(card, 'text', 'soft', 'accentText');
    case 'comparison':
    case 'pricing':
      return [...written(card, 'text', 'soft', 'accentText'), ...lit(card)];
    case 'logos':
      return written(card, 'text');
    case 'chat':
      return [...written(card, 'text'), ...written('ground', 'soft'), ...onAccent];
    case 'prompt':
      return [...written('card', 'text'), ...(element.answer === null ? [] : written('ground', 'text', 'soft'))];
    case 'notifications':
    case 'post':
      return [...written(card, 'text', 'soft'), ...onAccent];
    case 'screen':
      return [...written('card', 'text', 'soft'), ...onAccent];
    case 'wipe':
      return [...written('card', 'text'), ...onAccent];
    case 'image':
      return element.caption === null ? [] : written('ground', 'soft');
    case 'photo':
      return element.pictures.some(({ caption }) => caption !== null) ? written('ground', 'text') : [];
    case 'icon':
      return drawn('ground', 'accent');
    // Code stands on a dark field of its own, in colours made for it; the rest is ornament.
    case 'code':
    case 'terminal':
    case 'shape':
    case 'cursor':
    case 'confetti':
      return [];
  }
}

/** One of several is lit: on a field in the accent, or under a line in it. */
const lit = (card: Field): readonly Use[] => (card === 'ground' ? written('ground', 'accentText') : onAccent);

function usesOfChart({ chart, data, highlight }: Extract<LeafElement, { type: 'chart' }>): readonly Use[] {
  const marked = highlight !== null && highlight < data.length;
  switch (chart) {
    case 'bar':
    case 'hbar': {
      const others = marked && data.length === 1 ? [] : drawn('ground', 'muted');
      return [...written('ground', 'text', 'soft'), ...others, ...(marked ? drawn('ground', 'accent') : [])];
    }
    case 'line':
    case 'area':
      return [...written('ground', 'text', 'soft'), ...drawn('ground', 'accent')];
    case 'donut':
    case 'pie':
      return [...written('ground', 'text', 'soft', 'accentText'), ...drawn('ground', 'accent', 'muted')];
    case 'ring':
      return [...written('ground', 'text', 'soft'), ...drawn('ground', 'accent', 'soft')];
    case 'ranking':
      return [...written('ground', 'text', 'soft', 'accentText'), ...drawn('ground', 'accent', 'soft')];
  }
}

/** What an element that somebody gave a colour is drawn in. */
export function inksOf({ element }: Placed, { colors }: Look): Readonly<Record<Ink, HexColor>> {
  if (element.color === null) return colors;
  const own = colorOf(element.color, colors);
  switch (element.type) {
    case 'text':
    case 'number':
      return { ...colors, text: own, soft: own, accentText: own };
    case 'list':
      return { ...colors, text: own };
    default:
      return { ...colors, accent: own, accentText: own, onAccent: readableOn(colors.onAccent, [own], readable) };
  }
}

/** Which of them a colour of its own stands for. */
export function isOwn({ element }: Placed, ink: Ink): boolean {
  if (element.color === null) return false;
  if (element.type === 'list') return ink === 'text';
  if (element.type === 'text' || element.type === 'number') return ink !== 'accent';
  return ink === 'accent' || ink === 'accentText';
}
