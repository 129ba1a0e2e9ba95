import type { Palette } from '$shared/schema/layout';
import type { SceneBrief } from '$shared/schema/operations';
import { namedPalettes } from './palettes/named-palettes';
import { DEFAULT_STYLE } from './default-style';

/** Words of what is spoken of, and the style it is mostly seen in. Only whole words, which mean it wherever they stand. */
const subjects: readonly (readonly [style: string, words: string])[] = [
  [
    'newsroom',
    'breaking news|flood warnings?|storm warnings?|elections?|headlines today|press conference|weather forecast|live report',
  ],
  [
    'playful-rounded',
    'birthdays?|baby|babies|kids|children|toddlers?|kindergarten|puppy|puppies|kittens?|cats?|dogs?|pets?|toys?|balloons?|ice cream|candy|cupcakes?|zoo|unicorns?|dinosaurs?|easter|bunny',
  ],
  [
    'dark-product',
    'bitcoin|ethereum|crypto|cryptocurrency|blockchain|apis?|software|developers?|kubernetes|databases?|cybersecurity|release notes|open source|javascript|typescript|python|machine learning|npm|docker',
  ],
  [
    'editorial-serif',
    'wines?|merlot|chablis|rioja|poems?|poetry|novels?|book club|library|museums?|exhibitions?|bakery|bakeries|restaurants?|bistro|coffee|espresso|cheese|weddings?|marry|philosophy|literature|theatre|opera',
  ],
  [
    'luxury-minimal',
    'jewel(?:le)?ry|perfumes?|fragrances?|diamonds?|watchmakers?|haute couture|yachts?|villas?|boutique hotels?|black tie|gala|new year|eid|ramadan',
  ],
  [
    'neon',
    'esports|gaming|gamers?|twitch|nightclubs?|techno|rave|dj sets?|arcade|stream starts?|starting soon|speedruns?|karaoke',
  ],
  [
    'corporate',
    'quarterly|shareholders?|annual report|revenue|compliance|insurance|law firms?|board meetings?|fiscal year|kpis?|audits?',
  ],
  [
    'hand-drawn',
    'lessons?|homework|photosynthesis|classrooms?|teachers?|maths?|multiplication|science fair|craft fair|knitting|diy|gardens?|gardening',
  ],
  ['retro', 'vinyl|cassettes?|diner|record stores?|record shops?|flea markets?|garage sales?|drive in|roller disco'],
  ['glass', 'yoga|meditation|mindfulness|wellness|spa|skincare|sleep|sleeping|breathe|breathing|self care'],
  [
    'clean-light',
    'dentists?|clinics?|hospitals?|apartments?|real estate|moving house|cleaning service|laundry|doctors?|pharmacy|rent|mortgages?',
  ],
];

/** What a kind of scene is mostly seen in, where nothing it says tells more. */
const kinds: Readonly<Record<string, string>> = {
  'code-block': 'dark-product',
  terminal: 'dark-product',
};

/** Feasts that have colours of their own. */
const feasts: readonly (readonly [palette: string, words: string])[] = [
  ['christmas', 'christmas|xmas|advent'],
  ['halloween', 'halloween'],
  ['ramadan', 'ramadan|eid'],
  ['irish', 'st\\.? patrick.?s(?: day)?'],
  ['lunar new year', '(?:lunar|chinese) new year'],
];

const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');
const styleWords = subjects.map(([style, words]) => [style, whole(words)] as const);
const feastWords = feasts.map(([palette, words]) => [palette, whole(words)] as const);

export interface FittingLook {
  readonly style: string | null;
  readonly palette: Palette;
}

/**
 * The look of a video nobody named one for, by what it is about: a birthday is playful, a wine list set in a serif.
 * The whole video's, and never told from the project or the day: the same words always look the same.
 */
export function fittingLook(briefs: readonly SceneBrief[]): FittingLook {
  const said = briefs.flatMap(spoken).join(' \n ');
  const feast = feastWords.find(([, words]) => words.test(said))?.[0];
  const palette = namedPalettes.find(({ id }) => id === feast)?.palette ?? {};
  const style = styleWords.find(([, words]) => words.test(said))?.[0] ?? kinds[briefs[0]?.recipe ?? ''] ?? null;
  return { style: style === DEFAULT_STYLE ? null : style, palette };
}

/** The brief as it is composed where it opens a project without a look: what was asked for is left as it is. */
export function withFittingLook(brief: SceneBrief, look: FittingLook): SceneBrief {
  const colored = Object.keys(brief.palette).length > 0 || brief.backgroundColors.length > 0;
  return { ...brief, style: brief.style ?? look.style, palette: colored ? brief.palette : look.palette };
}

function spoken(brief: SceneBrief): readonly string[] {
  const { eyebrow, headline, subline, items, entries, sides, data, code } = brief;
  return [
    ...[eyebrow, headline, subline, code === null ? null : 'software'].flatMap((text) => text ?? []),
    ...(items ?? []),
    ...(entries ?? []).flatMap(({ title, text }) => [title, text ?? '']),
    ...(sides ?? []).map(({ title }) => title),
    ...(data ?? []).map(({ label }) => label),
  ];
}
