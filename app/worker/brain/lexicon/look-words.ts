import { anyOf } from './patterns';

/** What a look is called: whatever stands before one of these says how something is to look. */
const names =
  'style styles look looks feel feeling vibe vibes aesthetic aesthetics theme mood tone tones colors palette colorway design typography lettering typeface serif sans background backdrop energy atmosphere flair touch'.split(
    ' ',
  );

/** Parts of a picture: they say how it looks only beside a colour or another word of looks. */
const parts =
  'font fonts type text letters icons icon lines line stripes stripe texture textures animation animations motion transitions whitespace illustration illustrations shapes gradient gradients accent accents bar bars glow shadows grain sparkles borders border frame corners number numbers digits card cards shade shades hues white space hand drawn'.split(
    ' ',
  );

/** Words of looks that name no style or colour of ours: read as such, though nothing follows from them. */
const adjectives =
  'monospace monospaced mono greens blues reds browns yellows pinks purples greys grays neutrals icy frosty carbon fibre fiber checkered sober solemn tasteful glittery sparkly shiny grainy gritty dramatic hopeful inspiring uplifting warm cool calm cosy cozy bright soft subtle simple plain crisp fresh bold big small huge thin thick loud quiet moody dark light airy spacious tidy neat stylish trendy hip edgy raw rough smooth polished sharp flat glossy matte metallic gold silver sporty athletic energetic dynamic fast slow gentle serene peaceful zen natural organic earthy rustic country western festive christmassy spooky creepy eerie mysterious magical whimsical dreamy romantic feminine masculine girly manly gothic grunge punk comic cartoon cartoonish pixel arcade hacker matrix cinematic epic heroic patriotic academic scientific medical clinical legal financial techy nerdy geeky artsy artistic painterly watercolor watercolour geometric abstract brutalist swiss bauhaus nordic scandinavian scandi japanese mediterranean tropical summery wintry autumnal springy beachy nautical urban industrial minimal minimalist minimalistic maximalist clean cheerful happy joyful serious formal casual cheeky quirky funny silly goofy zany kid kids childlike child professional premium fancy posh classy classic vintage retro modern contemporary futuristic elegant rustikal edel schlicht verspielt modern elegante moderno clásico festivo alegre sencillo sobre ludique élégant moderne understated muted monochrome readable legible centered centred animated nice pretty beautiful gorgeous lovely good great cute sweet friendly welcoming inviting trustworthy confident powerful strong striking eye-catching catchy punchy snappy'.split(
    ' ',
  );

const fillers =
  'everything throughout all going up down rising growing and with in on a an the of lots some very super really kind sort bit little like for it make keep please but not too one two single all over use using give me us against as more mostly only just maybe slightly quite extra full touch'.split(
    ' ',
  );

/** All of them, for whoever mends slips of our own words. */
export const lookWords: readonly string[] = [...names, ...parts, ...adjectives];

const wordsOf = (list: readonly string[]): string => anyOf([...new Set(list)]);
/** One word of looks by itself, as it stands in a phrase's text. */
export const lookWord = new RegExp(
  `(?<![a-zß-ɏ])(?:${wordsOf([...names, ...parts, ...adjectives])})(?![a-zß-ɏ])`,
  'du',
);
export const isLookFiller = new RegExp(`^(?:${wordsOf(fillers)}|[|,.!&–—-]|\\s)*$`, 'u');
const looks = wordsOf([
  ...names.filter((name) => !/^(?:touch|energy|design)$/.test(name)),
  'texture',
  'stripes',
  'pattern',
  'font',
]);
const things = 'card|poster|banner|flyer|flier|graphic|sign|slide|screen|announcement|visual|design';
/** "Serve with cream", "roses are red": said of the world. */
const told =
  '(?:[a-z]+ )?(?:is|are|was|were|serve|served|top|topped|drizzle|add|eat|drink|pour|mix|spread|finish|garnish|fill|cover) ';
const word = '(?:§c#[0-9a-f]{6}|[^\\s|§\\d]+) ';
/**
 * "Chalkboard feel", "bright game show style", "yellow hazard stripes", "cosy coffee shop price card": named as a look,
 * or as what it is to be, whatever kind of it.
 */
export const endsAsLook = new RegExp(
  [
    `^(?:${word}){0,5}(?:${looks})(?: please)?$`,
    `^(?!${told})(?:${word}){0,2}§c#[0-9a-f]{6}(?: (?:${word}){0,3}(?:${wordsOf(parts)}))?$`,
    `^(?:${word}){1,3}(?:${looks})(?: (?:dark|light|bright|deep|pale|and|on|§c#[0-9a-f]{6}))+$`,
    `^(?:${word}){1,5}(?:${things})$`,
    `^(?:${word}){0,5}like (?:an?|the|on an?|in an?) (?:${word}){0,4}[a-z]+$`,
  ].join('|'),
  'u',
);
