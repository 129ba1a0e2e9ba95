import { contrast, readableOn } from '$shared/motion/color';
import type { EnterMotion, Palette } from '$shared/schema/layout';
import type { Operation, SceneBrief } from '$shared/schema/operations';
import { endsAsLook, isLookFiller, lookWord } from '../lexicon/look-words';
import { motionWords } from '../lexicon/motions';
import { anyOf, END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { readPlace, type Place } from '../references/place';
import type { CatalogueEntry } from '../ports';
import type { World } from '../references/known-scenes';
import { DURATION, parseDuration } from '../slots/durations';
import { takeMotions, type AskedMotions } from './asked-motions';
import { arrange, clashes, readLook, type Look } from './look';
import { restless } from './contradictions';
import { fromBare, takePalette, takePaletteWithin, type AskedPalette } from './palettes';
import { findStyle, type Styles } from './styles';
import { show } from './words';

/** What is said of a new scene besides what stands in it. */
export interface Modifiers extends AskedMotions {
  look: Look | null;
  /** Colours that were asked for as a whole; single ones come before them. */
  palette: AskedPalette | null;
  style: string | null;
  /** Names of looks that were asked for as well: a scene has one. */
  passedOver: readonly string[];
  /** What was read as saying how it should look, for what contradicts itself. */
  words: string;
  weight: SceneBrief['weight'];
  enter: EnterMotion | null;
  durationInFrames: number | null;
  place: Place | null;
}

export const noModifiers = (): Modifiers => ({
  look: null,
  palette: null,
  style: null,
  passedOver: [],
  words: '',
  weight: null,
  enter: null,
  transition: null,
  camera: null,
  emphasis: null,
  exit: null,
  durationInFrames: null,
  place: null,
});

const length = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:(?:for|lasting|about|around|of|in|with a length of|duration:?|runtime:?|length:?|make it|each|it should last|should last|lasts|at) )?(${DURATION})(?: (?:long|each|apiece|per scene|duration|total|max|tops|or so|only|a piece|in total))*`,
  'du',
);
const plainLength = new RegExp(
  `(?<![a-z0-9ß-ɏ])(?:(?:a|an|for|lasting) )?(${DURATION})(?: (?:long|each|apiece|per scene|duration))+|(?:lasting|lasts|duration:?|length:?|for) (${DURATION})(?= ?(?:$|[,.|]|with|and))`,
  'du',
);
/** What somebody does for so long, or that is longer than a scene can be: "bake for 40 minutes", "rest for an hour". */
const takesTime = new RegExp(
  `(?<![a-z])(?:bak(?:e|ed|ing)|boil|cook|simmer|fry|knead|rest|chill|hold|stir|wait|steep|roast|grill|soak|leave|let|run|walk|breathe|blend|whisk|heat|microwave|mix|beat|stretch|sit|stay|brew|proof|prove|freeze|marinate|dry|cool|open|steam|soften|toast|sear|shake|press|plank|massage|practi[sc]e|meditate|jog|swim|cycle|read|study|sleep|nap|massage)(?: [a-z]+){0,4} for (?:about |another |at least |around )?${DURATION}`,
  'u',
);
const bold = new RegExp(
  `(?<![a-zß-ɏ])(?:in )?(?:extra |very |big |heavy )?(bold|heavy|thick|light weight|thin|regular weight)(?: (?:text|font|letters|type|title|headline|lettering))?${END}`,
  'du',
);
/** The project's colours are used anyway. */
const ownColors =
  /(?:with|in|using) (?:our|my|the) (?:own |brand |company |corporate )*(?:colors?|brand|palette|style|look|branding)(?![a-z])/du;
const leftOver =
  /^(?:and|with|in|on|a|an|the|it|please|make|make it|all|of|to|be|at|as|for|but|very|quite|really|nice|some|text|font|style|color|colors|obviously|also|use|using|look|looks|long|scene|should|have|has|style:|then|next|now|too|kind of|feeling|feel|vibe|mood|color scheme|palette|,|\.|!|\||-|–|—| )*$/u;
const motions = Object.entries(motionWords).map(([enter, words]) => ({
  enter: enter as EnterMotion,
  pattern: new RegExp(
    `(?<![a-zß-ɏ])(?:with (?:a |an )?)?(?:${anyOf(words)})(?: (?:effect|animation|entrance|style))?${END}`,
    'du',
  ),
})); // Object.entries forgets the keys' type

/**
 * Reads a part that may be nothing but modifiers; true, and marked as read, if it is. `listed`: it may be one more of
 * what is listed before it, so that it takes more than an adjective.
 */
export function readWhole(part: Phrase, into: Modifiers, world: World, styles: Styles, listed = false): boolean {
  const trial = part.copy();
  const found = { ...into };
  trial.take(emptiness);
  trial.take(betweenColors);
  readInto(trial, found, world, styles, true);
  // "Calm deep blue": with the mood read away, the colour stands by itself.
  const colored = trial.copy();
  while (colored.take(lookWord));
  const look = readLook(colored, null, true);
  if (look) {
    found.look = merge(found.look, look);
    readLook(trial, null, true);
  }
  const reads = trial.unreadCount() < part.unreadCount();
  if (!reads && (listed || !lookWord.test(trial.text)) && !endsAsLook.test(part.text.trim())) return false;
  if (!isLookOnly(trial, part)) return false;
  Object.assign(into, found, { words: `${part.text} ${into.words}` });
  part.markRead(0, part.tokens.length);
  return true;
}

/** "Lots of white space" is no colour. */
const emptiness =
  /(?<![a-z])(?:(?:lots of|a lot of|plenty of|much|with) )*(?:§c#[0-9a-f]{6}|negative|empty) ?space(?![a-z])/du;

const betweenColors = /(?<=§c#[0-9a-f]{6} )(?:vs|versus|against)(?= §c#)/du;

/** Whether nothing but looks is left of a part, or the whole of it is named as one: "chalkboard feel". */
function isLookOnly(left: Phrase, part: Phrase): boolean {
  if (leftOver.test(left.text)) return true;
  const rest = left.copy();
  while (rest.take(lookWord));
  return isLookFiller.test(rest.text) || endsAsLook.test(part.text.trim());
}

/** Reads the modifiers out of a part that says other things too. Only what can hardly be meant as text is taken. */
export function readInto(part: Phrase, into: Modifiers, world: World, styles: Styles, eager: boolean): void {
  const duration = eager || !takesTime.test(part.text) ? part.take(eager ? length : plainLength) : null;
  if (duration)
    into.durationInFrames = parseDuration(duration.group(1) || duration.group(2), world.fps) ?? into.durationInFrames;
  takeColors(part, into, eager);
  part.take(ownColors);
  into.place = readPlace(part, world) ?? into.place;
  const look = readLook(part, null, eager);
  if (look) into.look = merge(into.look, look);
  if (!eager) return;
  part.take(restless);
  takeMotions(part, into);
  for (const { enter, pattern } of motions) {
    if (!part.take(pattern)) continue;
    into.enter = enter;
    break;
  }
  part.take(ownColors);
  const heavy = part.take(bold);
  if (heavy) into.weight = /thin|light|regular/.test(heavy.group(1)) ? 'regular' : 'bold';
  for (let style = findStyle(part, styles); style; style = findStyle(part, styles)) takeStyle(into, style);
}

/** The first colours that are asked for are taken; of a second lot it is said that it is not. */
function takeColors(part: Phrase, into: Modifiers, eager: boolean): void {
  const found = eager ? takePalette(part) : takePaletteWithin(part);
  if (!found) return;
  if (into.palette === null) into.palette = found;
  else if (into.palette.name !== found.name) into.passedOver = [...into.passedOver, show(found.name)];
}

/** A scene has one look; the others are said to be left out. */
function takeStyle(into: Modifiers, { id, name }: CatalogueEntry): void {
  if (into.style === null) into.style = id;
  else if (into.style !== id && !into.passedOver.includes(name)) into.passedOver = [...into.passedOver, name];
}

function merge(first: Look | null, second: Look): Look {
  if (!first) return second;
  const bare = [...first.bare, ...second.bare];
  return {
    background: second.background.length > 0 ? second.background : first.background,
    text: second.text ?? first.text,
    accent: second.accent ?? first.accent,
    bare,
    ...arrange(bare),
    contrast: second.contrast ?? first.contrast,
  };
}

/** Words before the kind of scene: "a 5 second bold red intro". */
export function readHead(head: Phrase, into: Modifiers, world: World, styles: Styles): void {
  const duration = head.take(length);
  if (duration) into.durationInFrames = parseDuration(duration.group(1), world.fps) ?? into.durationInFrames;
  into.words = `${head.text} ${into.words}`;
  head.take(restless);
  const heavy = head.take(bold);
  if (heavy) into.weight = 'bold';
  takeColors(head, into, true);
  for (let style = findStyle(head, styles); style; style = findStyle(head, styles)) takeStyle(into, style);
  const look = readLook(head, null, true);
  if (look) into.look = merge(into.look, look);
}

export function applyModifiers(brief: SceneBrief, modifiers: Modifiers, kind: SceneBrief['recipe']): SceneBrief {
  const { look } = modifiers;
  if (look && clashes(look)) return applyModifiers(brief, { ...modifiers, look: null, palette: fromBare(look) }, kind);
  const whole = modifiers.palette === null || modifiers.palette.kept ? {} : modifiers.palette.palette;
  const [bare] = look?.bare ?? [];
  const two = (look?.bare.length ?? 0) > 1;
  const chartColor = kind === 'bar-chart' && !two && look?.accent == null ? (bare ?? null) : null;
  const background =
    look && look.background.length > 0
      ? look.background
      : two && look?.bareBackground
        ? [look.bareBackground]
        : bare && !chartColor
          ? [bare]
          : [];
  const text =
    look?.text ??
    (two && look?.background.length === 0 ? look.bareText : null) ??
    (look && look.background.length > 0 && bare && !chartColor ? bare : null) ??
    (background.length > 0 ? (look?.contrast ?? null) : null);
  const accent = look?.accent ?? chartColor ?? (two && look?.background.length === 0 ? look.bareText : null);
  return {
    ...brief,
    style: modifiers.style ?? brief.style,
    weight: modifiers.weight ?? brief.weight,
    enter: modifiers.enter ?? brief.enter,
    // There a wipe is how the one shows the other.
    transition: kind === 'before-after' ? null : (modifiers.transition ?? brief.transition),
    camera: modifiers.camera ?? brief.camera,
    emphasis: modifiers.emphasis ?? brief.emphasis,
    exit: modifiers.exit ?? brief.exit,
    durationInFrames: modifiers.durationInFrames ?? brief.durationInFrames,
    backgroundColors: background.length > 1 ? background.slice(0, 2) : brief.backgroundColors,
    palette: {
      ...brief.palette,
      ...(background[0] === undefined && text !== null ? groundFor(text, whole) : whole),
      ...(background[0] ? { background: background[0] } : {}),
      ...(text ? { text } : {}),
      ...(accent ? { accent } : {}),
    },
  };
}

/** "Earthy, with white text": paper can't carry it, the accent of these colours can. */
function groundFor(text: string, whole: Palette): Palette {
  const { background, accent } = whole;
  if (background === undefined || accent === undefined || contrast(text, background) >= 4.5) return whole;
  return { ...whole, background: readableOn(accent, [text], 4.5), accent: background };
}

/** Colours that are the project's own are set for all of it before a scene is made in them. */
export function keptLook({ palette }: Modifiers): Operation[] {
  return palette?.kept === true
    ? [{ tool: 'setLook', palette: palette.palette, style: null, typography: null, scenesFollow: true }]
    : [];
}
