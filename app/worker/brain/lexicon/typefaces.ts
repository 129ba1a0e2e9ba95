import type { TypefaceId } from '$shared/schema/typography';

/** Kinds of letters by what they are called, with the faces that are such, the likeliest first. */
export interface TypefaceWords {
  readonly faces: readonly TypefaceId[];
  readonly called: string;
  /** Mean letters by themselves. */
  readonly words: readonly string[];
  /** Mean them only beside a word for letters: "a rounded font". */
  readonly besideFont: readonly string[];
}

const sort = (faces: readonly TypefaceId[], called: string, words: string, besideFont: string): TypefaceWords => ({
  faces,
  called,
  words: words === '' ? [] : words.split(', '),
  besideFont: besideFont === '' ? [] : besideFont.split(', '),
});

export const typefaceSorts: readonly TypefaceWords[] = [
  sort(
    ['manrope', 'instrument-sans', 'ibm-plex-sans'],
    'a sans serif typeface',
    'sans serif, sans serifs, sans, non serif',
    'grotesk, grotesque, clean, simple, neutral, plain, professional, business, corporate, readable, legible',
  ),
  sort(
    ['fraunces', 'noto-serif-display'],
    'a serif typeface',
    'serif, serifs, serifed',
    'roman, classic, classical, traditional, bookish, newspaper, old style, editorial',
  ),
  sort(
    ['noto-serif-display'],
    'a serif typeface of high contrast',
    '',
    'elegant, luxury, luxurious, fancy, classy, fashion',
  ),
  sort(
    ['jetbrains-mono'],
    'a monospaced typeface',
    'monospace, monospaced, mono space, mono spaced, mono, fixed width',
    'typewriter, code, coding, terminal, hacker, console, programmer, computer',
  ),
  sort(
    ['caveat'],
    'a handwritten typeface',
    'handwritten, hand written, handwriting, hand writing, cursive',
    'script, calligraphy, calligraphic, hand drawn, marker, chalk, brush, pen',
  ),
  sort(
    ['fredoka', 'nunito'],
    'a rounded typeface',
    '',
    'rounded, round, rounder, bubbly, bubble, soft, softer, friendly, friendlier, childish, kids, cute, fun, funny, playful',
  ),
  sort(['sofia-sans-condensed'], 'a condensed typeface', '', 'condensed, narrow, narrower, compressed, tall, slim'),
  sort(
    ['chakra-petch'],
    'a technical typeface',
    '',
    'techno, tech, technical, futuristic, sci fi, robotic, digital, gaming',
  ),
  sort(['shrikhand'], 'a retro script', '', 'retro, vintage, groovy, seventies'),
  sort(['outfit'], 'a geometric typeface', '', 'geometric, modern, contemporary'),
  sort(['bricolage-grotesque'], 'a poster typeface', '', 'poster, chunky, quirky'),
];

const near = (face: TypefaceId, names: string): readonly (readonly [string, TypefaceId])[] =>
  names.split(', ').map((name) => [name, face] as const);

/** The bundled face that is nearest to one people know by name. */
export const nearestTypefaces: ReadonlyMap<string, TypefaceId> = new Map([
  ...near(
    'instrument-sans',
    'inter, helvetica, helvetica neue, arial, san francisco, sf pro, neue haas grotesk, akzidenz grotesk, univers',
  ),
  ...near(
    'ibm-plex-sans',
    'roboto, open sans, noto sans, source sans, source sans pro, segoe ui, calibri, frutiger, franklin gothic, fira sans',
  ),
  ...near(
    'manrope',
    'lato, verdana, tahoma, trebuchet, trebuchet ms, dm sans, plus jakarta sans, figtree, proxima nova, gilroy, work sans',
  ),
  ...near(
    'outfit',
    'futura, avenir, poppins, montserrat, gotham, century gothic, raleway, jost, urbanist, circular, product sans, google sans',
  ),
  ...near('bricolage-grotesque', 'space grotesk, archivo, cooper hewitt, familjen grotesk, clash display'),
  ...near(
    'sofia-sans-condensed',
    'impact, bebas, bebas neue, oswald, anton, league gothic, din, din condensed, barlow condensed, roboto condensed',
  ),
  ...near('chakra-petch', 'orbitron, eurostile, exo, rajdhani, audiowide, oxanium, bank gothic'),
  ...near(
    'fraunces',
    'times, times new roman, georgia, garamond, eb garamond, baskerville, caslon, cambria, palatino, merriweather, lora, libre baskerville, cormorant, recoleta, cooper, source serif, noto serif',
  ),
  ...near('noto-serif-display', 'bodoni, didot, playfair, playfair display, abril fatface, dm serif display'),
  ...near('nunito', 'nunito sans, quicksand, varela round, arial rounded, sf rounded, m plus rounded'),
  ...near('fredoka', 'baloo, comfortaa, bubblegum sans, fredoka one, dynapuff'),
  ...near(
    'caveat',
    'comic sans, comic sans ms, comic neue, papyrus, brush script, dancing script, great vibes, indie flower, patrick hand, kalam, shadows into light, pacifico, satisfy, permanent marker, chalkboard, bradley hand',
  ),
  ...near('shrikhand', 'lobster, cooper black, monoton, righteous'),
  ...near(
    'jetbrains-mono',
    'courier, courier new, consolas, menlo, monaco, fira code, fira mono, source code pro, roboto mono, space mono, ibm plex mono, inconsolata',
  ),
]);

const verbs = 'use|try|in|with|to|go for|want|prefer|have';
/** Before a face's name where no word for letters stands beside it. */
export const BEFORE_NAME = `(?:${verbs})(?: (?:the|a|an))?`;
export const FONT = '(?:fonts?|typefaces?|type face|type|letters?|lettering|text|texts|typography|characters)';
/** A word of these behind it makes a look of it, and no letters. */
export const NO_LOOK =
  '(?! (?:styles?|looks?|vibes?|feel|theme|design|mood|aesthetic|posters?|colors?|background|palette|scene|slide))';

/** How heavy letters are to be. What stands higher is read first. */
export const weightWords: readonly (readonly [
  asked: 'heavier' | 'lighter' | 'regular' | 'medium' | 'bold',
  words: string,
])[] = [
  ['heavier', 'too thin|not bold enough|not (?:thick|heavy) enough|too light(?= weight)'],
  ['lighter', 'too (?:bold|heavy|thick|fat)|not (?:so|that|as|quite so) (?:bold|heavy|thick)'],
  [
    'regular',
    '(?:should not|must not|do not|not|no longer|without|no|un|non)(?: (?:be|make|want|it|the|set|in|any|have|titles?|headlines?|texts?|this|that))* bold(?:ed)?|(?:remove|drop|take off|lose) (?:the )?bold(?:ness)?|unbold',
  ],
  [
    'lighter',
    'thinner|(?:a )?lighter weight|less bold|less heavy|slimmer|skinnier|lighter(?= (?:fonts?|typefaces?|lettering)(?![a-z]))|(?<=(?:font|fonts|typeface) )lighter',
  ],
  ['heavier', 'bolder|heavier|thicker|fatter|more bold|(?:a )?heavier weight'],
  ['medium', 'semi ?bold|demi ?bold|half bold|medium weight|medium bold|(?:font )?weight (?:to |of |: ?)?medium'],
  [
    'regular',
    '(?:regular|normal|light|thin) weight|(?:font )?weight (?:to |of |: ?)?(?:regular|normal|light|thin)|thin|skinny|light(?= (?:fonts?|typefaces?|lettering)(?![a-z]))|regular(?= (?:fonts?|typefaces?|letters|text))',
  ],
  [
    'bold',
    '(?:extra |very |super |ultra |really |all )*bold(?:ed|face)?|embolden|(?:font )?weight (?:to |of |: ?)?(?:heavy|black)|(?:heavy|thick|fat)(?= (?:fonts?|typefaces?|letters|lettering|text|weight))',
  ],
];
