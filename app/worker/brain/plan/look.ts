import { contrast } from '$shared/motion/color';
import type { Phrase } from '../reading/phrase';
import { bendColor, COLOR, lightnessOf, parseColor, readableOn } from '../slots/colors';

/** What a phrase says of colour. */
export interface Look {
  /** One colour, or two for a gradient. */
  readonly background: readonly string[];
  readonly text: string | null;
  readonly accent: string | null;
  /** Colours without a word for what they colour ("make it blue"), in order. */
  readonly bare: readonly string[];
  /** Of two bare colours, which goes behind and which in front. */
  readonly bareBackground: string | null;
  readonly bareText: string | null;
  /** A text colour that reads on the new background; null if the text's colour was given. */
  readonly contrast: string | null;
}

const article = '(?:a |an |the |some |nice |very )*';
const ground = '(?:background|backgrounds|backdrop|backdrops|canvas|wallpaper)';
const letters =
  '(?:text|texts|letters|lettering|words|font|fonts|headline|headlines|title|titles|writing|type|typography|characters|subtitle|caption|quote|copy)';
const highlight =
  '(?:accents?|accent color|highlights?|highlight color|bars?|buttons?|columns?|line|lines|slices?|bullets|markers?)';
const is = '(?:to be |to |in |is |are |into |as |should be |must be |of |: |= |with |→ |-> )?';

const gradient = new RegExp(
  `(?:${article}gradient(?: ${ground})?(?: (?:from|of|with|in|:))? (${COLOR}) (?:to|and|into|→|->|-|–|,) (${COLOR})(?: gradient)?(?: ${ground})?|(${COLOR})(?: to| and| into| →| ->| -| –|,) (${COLOR}) gradient(?: ${ground})?)`,
  'du',
);
const groundAfter = new RegExp(
  `(?:on |with |have |give (?:it |them )?|use )?${article}(${COLOR})(?: colored)? ${ground}`,
  'du',
);
const groundBefore = new RegExp(
  `${ground}(?: colors?)?(?: (?:of|in|for|on))?(?: \\|)? ${is}${article}(${COLOR})`,
  'du',
);
const forGround = new RegExp(`(${COLOR}) (?:for|as|on) (?:the |all |all the |every |our )?${ground}`, 'du');
const onColor = new RegExp(`(${COLOR}) (?:${letters} )?on ${article}(${COLOR})(?: ${ground})?`, 'du');
const boldOn = new RegExp(`on ${article}(${COLOR})(?: ${ground})?`, 'du');
const textAfter = new RegExp(
  `(?:with |in |have |use )?${article}(${COLOR})(?: colored)?(?: (?:bold|big|large|thick|small))? ${letters}`,
  'du',
);
const textBefore = new RegExp(`${letters}(?: colors?)?(?: (?:of|in|for|on))?(?: \\|)? ${is}${article}(${COLOR})`, 'du');
const forText = new RegExp(`(${COLOR}) (?:for|as) (?:the |all |all the |every |our )?${letters}`, 'du');
const written = new RegExp(`(?:written|write it|write|printed|set) in ${article}(${COLOR})`, 'du');
const accentAfter = new RegExp(`${article}(${COLOR})(?: colored)? ${highlight}`, 'du');
const accentBefore = new RegExp(`${highlight}(?: colors?)? ${is}${article}(${COLOR})`, 'du');
const forAccent = new RegExp(`(${COLOR}) (?:for|as) (?:the |an |our )?${highlight}`, 'du');
/** What stands before a colour that says nothing of what it colours. "Buy me a coffee" is none. */
const barePlace = new RegExp(
  `(?:^|(?:in|to|into|be|go|it|them|this|that|everything|all|as|colors?|colored|turn|make|paint|use|is|are|and|or|on|bright|with|want|more|of|:|,|no|scene|one|scenes|video|thing|both|palette|scheme|instead|actually|rather|wait|not|\\||§c#[0-9a-f]{6}) |(?:make|turn|paint|color|want) .*)(?:a |an |the |nice |some )*$`,
  'u',
);
const bareColor = new RegExp(`(${COLOR})`, 'du');
const dark = new RegExp(
  `(?:dark|black) (?:theme|mode|look|style|version|design|scheme)|(?:a |the )?(?:very )?dark ${ground}|${ground} (?:to |in |is |: )?(?:very )?dark(?![a-zß-ɏ])|(?:go|(?:make|keep|turn|have|want) (?:it|everything|them|all|the whole (?:thing|video)|\\|)(?: all| to be| be| in)?) (?:very |really )?dark(?![a-zß-ɏ])|^(?:\\| )?(?:in )?dark(?: \\|)?$|dark instead|(?:everything|all|it) (?:in )?dark$|night mode|(?:theme|mode|look|scheme|background)(?: ?:| to| =)? (?:very )?dark(?![a-z])`,
  'du',
);
const light = new RegExp(
  `(?:light|bright|white) (?:theme|mode|look|style|version|design|scheme)|(?:a |the )?(?:very )?(?:light|bright) ${ground}|${ground} (?:to |in |is |: )?(?:very )?(?:light|bright)(?![a-zß-ɏ])|(?:go|(?:make|keep|turn|have|want) (?:it|everything|them|all|the whole (?:thing|video)|\\|)(?: all| to be| be| in)?) (?:very |really )?(?:light|bright)(?![a-zß-ɏ])|^(?:\\| )?(?:in )?(?:light|bright)(?: \\|)?$`,
  'du',
);
const darker = new RegExp(`(?<![a-zß-ɏ])(?:darker|darken|more dark|dimmer|dim|too bright|too light)(?![a-zß-ɏ])`, 'du');
const lighter = new RegExp(
  `(?<![a-zß-ɏ])(?:lighter|lighten|brighter|brighten|more bright|more light|too dark)(?![a-zß-ɏ])`,
  'du',
);

/** Reads what a phrase says of colour and marks it as read; null if it says nothing. */
export function readLook(phrase: Phrase, background: string | null, bareToo = true): Look | null {
  const color = (taken: { group(index: number): string } | null, index = 1): string | null =>
    taken ? parseColor(taken.group(index)) : null;
  const grounds: string[] = [];
  let text: string | null = null;
  const mixed = phrase.take(gradient);
  if (mixed) grounds.push(...[1, 2, 3, 4].flatMap((group) => parseColor(mixed.group(group)) ?? []));
  const pair = grounds.length === 0 ? phrase.take(onColor) : null;
  if (pair) {
    text = color(pair);
    grounds.push(color(pair, 2) ?? '#000000');
  }
  if (grounds.length === 0)
    grounds.push(
      ...[color(phrase.take(groundAfter) ?? phrase.take(groundBefore) ?? phrase.take(forGround))].filter(
        (one) => one !== null,
      ),
    );
  text ??= color(phrase.take(textAfter) ?? phrase.take(textBefore) ?? phrase.take(forText) ?? phrase.take(written));
  const accent = color(phrase.take(accentAfter) ?? phrase.take(accentBefore) ?? phrase.take(forAccent));
  if (grounds.length === 0) grounds.push(...[color(phrase.take(boldOn))].filter((one) => one !== null));
  if (grounds.length === 0 && phrase.take(dark)) grounds.push('#111318');
  if (grounds.length === 0 && phrase.take(light)) grounds.push('#f8f6f1');
  if (grounds.length === 0 && phrase.take(darker))
    grounds.push(background ? bendColor(background, { lightness: -0.12 }) : '#0d0e12');
  if (grounds.length === 0 && phrase.take(lighter))
    grounds.push(background ? bendColor(background, { lightness: 0.12 }) : '#f8f6f1');
  const bare: string[] = [];
  while (bareToo && bare.length < 4) {
    const seen = phrase.see(bareColor);
    const before = phrase.text.slice(0, phrase.text.indexOf('§c#'));
    if (!seen || (bare.length === 0 && !barePlace.test(before))) break;
    const next = color(phrase.take(bareColor));
    if (next === null) break;
    bare.push(next);
  }
  if (grounds.length === 0 && text === null && accent === null && bare.length === 0) return null;
  return {
    background: grounds.slice(0, 2),
    text,
    accent,
    bare,
    ...arrange(bare),
    contrast: contrastFor(grounds, text, bare),
  };
}

function contrastFor(grounds: readonly string[], text: string | null, bare: readonly string[]): string | null {
  const behind = grounds[0] ?? (bare.length === 1 ? bare[0] : undefined);
  return text === null && behind ? readableOn(behind) : null;
}

/** Two colours of which neither can be read on the other: "red and green". */
export function clashes({ background, text, bareBackground, bareText }: Look): boolean {
  if (background.length > 0 || text !== null || bareBackground === null || bareText === null) return false;
  return contrast(bareBackground, bareText) < 4.5;
}

/** Of two bare colours the darker goes behind, unless that leaves the words unreadable either way. */
export function arrange(bare: readonly string[]): { bareBackground: string | null; bareText: string | null } {
  const [first, second] = bare;
  if (!first || !second) return { bareBackground: first ?? null, bareText: null };
  const [darkest, lightest] = lightnessOf(first) <= lightnessOf(second) ? [first, second] : [second, first];
  return { bareBackground: darkest, bareText: lightest };
}
