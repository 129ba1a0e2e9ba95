import { catalogue, type CatalogueStyle } from '../../composer/catalogue';
import { END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { keepLook } from './preferences/kept-look';
import { readExplicitScope } from './edit-context';
import { takeNewPalette, takePalette, takeShift } from './palettes';
import { ask, step, type Step } from './step';
import { join, show } from './words';

const filler =
  /^(?:make|turn|change|set|give|use|switch|go|have|keep|put|add|apply|try|restyle|recolor|style|paint|it|its|this|that|them|everything|every|all|the|our|my|a|an|of|on|whole|entire|complete|video|film|movie|clip|project|thing|scenes?|slides?|please|i|we|want|would|need|should|must|could|can|you|to|be|is|are|look|feel|looks|feels|in|with|for|and|into|from|now|on|always|just|some|more|bit|little|something|else|theme|style|design|color|colors|palette|instead|lets|let|us|too|also|brand|remember|save|here|there|then|so|[,.:|–-]| )*$/u;

const face = '(?:(?:our|my|the) (?:(?:brand|company|house|own) )*|(?:brand|company|house) )(?:fonts?|typefaces?)';
const fonts = [
  new RegExp(
    `(?<![a-z])(?:(?:and|with|use|set) )*(?:our|my|brand|(?:the )?(?:brand|company|house)) (?:(?:brand|company|house) )*(?:fonts?|typefaces?)(?: (?:is|are|:|=|to|as|should be|will be))+ ([^,.|]+?)(?= ?(?:$|[,.|]))`,
    'du',
  ),
  new RegExp(`(?<![a-z])(?:(?:and|with) )*(?:use|set) ([^,.|]+?) (?:as|for) ${face}(?= ?(?:$|[,.|]))`, 'du'),
];

const brandName =
  /(?:(?:,|and|the|our|my) ?)*(?<![a-z])name(?: (?:is|:|=))* ([^,.;|§¶]+?)(?= ?(?:$|[,.;|]|and (?:colou?r|font)))/du;

/** "Our brand colours are navy and gold, our font is Fraunces": kept with the project, and its scenes follow. */
export function planBrand(phrase: Phrase): Step | null {
  if (phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  const typed = takeFont(rest);
  const name = /(?<![a-z])(?:brand|logo)(?![a-z])/u.test(rest.text) ? rest.take(brandName)?.content(1) : undefined;
  const asked = takePalette(rest);
  if ((asked?.kept !== true && typed === null) || !filler.test(rest.text)) return null;
  const palette = asked?.kept === true ? asked : null;
  const style = typed === null ? null : styleIn(typed);
  if (typed !== null && style === null && palette === null) return ask(noSuchFont(typed), 0.85);
  const said = [
    palette === null ? '' : `Kept ${palette.name} as the project’s colours: every scene has them, new ones too.`,
    palette?.note ?? '',
    style === null ? '' : `Every scene is set in ${show(typed ?? '')}, in the style ${style.name}.`,
    typed !== null && style === null ? noSuchFont(typed) : '',
    name === undefined ? '' : `${show(name)} stands nowhere by itself: say which scene should show it.`,
  ];
  return step(
    keepLook(phrase, palette?.palette ?? null, style?.id ?? null),
    said.filter((sentence) => sentence !== '').join(' '),
    0.92,
  );
}

/** A name stands where a font is named: "our font is too small" names none. */
function takeFont(rest: Phrase): string | null {
  for (const pattern of fonts) {
    const seen = rest.see(pattern);
    const name = seen?.content(1) ?? '';
    if (!seen || !(styleIn(name) !== null || /^\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*){0,3}$/u.test(name)))
      continue;
    rest.markRead(seen.from, seen.to);
    return name;
  }
  return null;
}

/** The style that is set in a font: the one whose large words are, before one whose small ones are. */
function styleIn(font: string): CatalogueStyle | null {
  const is = (family: string | undefined): boolean => family?.toLowerCase() === font.trim().toLowerCase();
  const { styles } = catalogue;
  return styles.find((style) => is(style.fonts[0])) ?? styles.find((style) => is(style.fonts[1])) ?? null;
}

const noSuchFont = (typed: string): string =>
  `The font ${show(typed)} is not at hand. There are ${join([...new Set(catalogue.styles.flatMap((style) => style.fonts))].sort())}.`;

/** Whether a message asks for other colours and for nothing else. */
export function asksForColors(phrase: Phrase, world: World): boolean {
  if (world.scenes.length === 0 || phrase.quotes().length > 0) return false;
  const rest = phrase.copy();
  if (takeOtherColors(rest.copy(), world)) return true;
  readExplicitScope(rest, world);
  const found = takeShift(rest) ?? takeNewPalette(rest);
  return found !== null && filler.test(rest.text);
}

const colors = '(?:colors|palette|color (?:palette|schemes?|combination|combo|set)|colorway|tones|hues)';
const others = [
  `(?:(?:some|any|a|an|completely|totally|entirely|quite) )*(?:different|other|another|new|fresh|alternative) (?:set of )?${colors}`,
  `(?:change|switch|swap|replace|redo|vary|shuffle) (?:(?:the|its|their|my|our|these|those|all) )*${colors}`,
  `(?:i )?(?:really )?(?:don.?t|do not) (?:really )?like (?:the|these|those|its) ${colors}`,
].map((words) => new RegExp(`(?<![a-z])(?:${words})${END}`, 'du'));

/** "Different colors": which ones is left to us, so only where nothing is said but what they are for. */
export function takeOtherColors(phrase: Phrase, world: World): boolean {
  const rest = phrase.copy();
  const asked = others.find((pattern) => rest.take(pattern));
  if (!asked) return false;
  readExplicitScope(rest, world);
  if (!filler.test(rest.text)) return false;
  phrase.take(asked);
  return true;
}
