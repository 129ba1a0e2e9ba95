import type { HexColor, Palette } from '$shared/schema/layout';
import { rolesOn } from './palette-from-colors';

/** Colours that people ask for by a word. */
export interface NamedPalette {
  readonly id: string;
  readonly words: readonly string[];
  readonly palette: Palette;
}

/** Words, ground, accent; the rest is found by calculation. */
const seeds: Readonly<Record<string, readonly [words: string, ground: HexColor, accent: HexColor]>> = {
  earthy: ['earthy, earth tones, earth colors, natural colors, terracotta tones, organic', '#f1e7d8', '#a4512c'],
  news: ['like a news channel, news colors, broadcast colors, breaking news colors', '#ffffff', '#c4122f'],
  kids: ['for kids, for children, kindergarten, crayon colors, toy colors, candy colors', '#ffd84d', '#e0326f'],
  pastel: ['pastel, pastels, pastel colors, soft colors, powdery', '#fde8ec', '#5e7fd6'],
  ocean: ['ocean, sea colors, marine, aquatic, underwater, beach water', '#06304a', '#3fd0d4'],
  sunset: ['sunset, sunrise, dusk colors, golden hour', '#3a1442', '#ff8a4c'],
  monochrome: ['monochrome, black and white only, greyscale, grayscale, no color, colorless', '#f7f7f7', '#1a1a1a'],
  forest: ['forest, woodland, pine, mossy, jungle', '#14301f', '#b7d65a'],
  autumn: ['autumn, autumnal, fall colors, harvest, thanksgiving colors', '#fbeeda', '#b5471b'],
  winter: ['winter, wintry, icy, frosty, arctic, snow colors', '#eaf3fa', '#1f6fb2'],
  spring: ['spring colors, springlike, blossom, floral, garden colors', '#f3f9e8', '#c23a78'],
  summer: ['summery, summer colors, tropical, holiday colors', '#fff4cf', '#0a7f8c'],
  christmas: ['christmas, christmassy, xmas, festive', '#123524', '#f2c14e'],
  halloween: ['halloween, spooky, haunted', '#17101f', '#ff7a1a'],
  valentine: ['valentine, valentines, romantic colors, love colors', '#fff0f2', '#c2183f'],
  jewel: ['jewel tones, jewel colors, royal colors, rich colors', '#1d1147', '#e3b23c'],
  coffee: ['coffee, mocha, latte, chocolate colors', '#2b1a12', '#dba970'],
  desert: ['desert, sandy, sahara, canyon', '#f4e3c6', '#b04a21'],
  candy: ['candy, bubblegum colors, sugary, sweet colors', '#ffd6ea', '#a1208c'],
  money: ['finance colors, money colors, banking colors', '#0b2e26', '#d8b65c'],
};

export const namedPalettes: readonly NamedPalette[] = Object.entries(seeds).map(([id, [words, ground, accent]]) => ({
  id,
  words: words.split(', '),
  palette: rolesOn(ground, accent),
}));
