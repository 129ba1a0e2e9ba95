import { findStoryboard, type Draft } from '../../../composer/catalogue';
import type { Phrase } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import { parseDuration, parseStamps, STAMPS } from '../../slots/durations';
import { noModifiers, readHead } from '../modifiers';
import type { Styles } from '../styles';
import { plural } from '../words';
import { startReading } from './reading';
import { passageOf } from './passages';
import { readLength, type AskedFilm } from './read-film';
import { rowsOf } from './rows';
import { linesOf, paragraphsOf, sentencesOf } from './segments';
import { unread } from './unread';

const marker = new RegExp(
  `(?:^|(?<=[\\n.!?;]\\s{0,8}))[[(]?(?:scene|slide|shot|clip)\\s*#?(\\d{1,2})[\\])]?\\s*(?:\\((${STAMPS}|[^()\\n]{1,12})\\)|,?\\s*(\\d+\\s?s(?:ec(?:onds)?)?))?\\s*[\\])]?\\s*[:.)–—-]\\s*`,
  'giu',
);
const film =
  /(?<![a-z])(?:videos?|films?|movie|clip|reel|slideshow|presentation|animation|scenes|slides|storyboard)(?![a-z])/iu;
const pastedThing =
  /(?<![a-z])(?:script|screenplay|voice ?over text|text|copy|paragraphs?|sentences?|lines?|points?|bullets?|bullet points|list|(?<!release |patch )notes|rows?|csv|table|data|spreadsheet|figures|numbers|this|these|following|below)(?![a-z])/iu;
const script =
  /(?<![a-z])(?:script|screenplay|text|copy|paragraphs?|sentences?|article|(?<!release |patch )notes)(?![a-z])/iu;
const eachOne =
  /(?<![a-z])(?:one|a) (?:scene|slide) (?:for each|for every|per|a|each)(?: (?:row|line|bullet|point|item|sentence|paragraph))?|each (?:row|line|bullet|point|item|sentence|paragraph)|scene by scene/iu;
/** What is to be seen or heard, and not read. */
const direction = /^\s*[[(]?(?:visuals?|camera|music|sfx|sounds?|b-?roll|footage|pictures?|images?|action)\s*[:\])]/iu;
const spokenBy = /^\s*(?:narrator|narration|voice ?over|v\.?o\.?|text|on[- ]screen(?: text)?|caption|title)\s*:\s*/iu;

/** A script, a list or rows that somebody pasted: scene by scene, as they wrote it. */
export function readPasted(phrase: Phrase, world: World, styles: Styles): AskedFilm | null {
  const { source } = phrase;
  const found = scriptIn(source, world) ?? tableOrList(source);
  if (!found) return null;
  const modifiers = noModifiers();
  const at = phrase.tokens.findIndex(({ start }) => start >= found.head.length);
  const head = phrase.slice(0, at < 0 ? phrase.tokens.length : at);
  const length = readLength(head, world);
  if (length === 'scene') return null;
  readHead(head, modifiers, world, styles);
  const storyboard = findStoryboard('script');
  if (!storyboard) return null;
  const reading = startReading(storyboard);
  reading.subject = titleIn(unread(head));
  reading.passages.push(...found.scenes);
  return { storyboard, reading, modifiers, length, scenes: null, notes: found.notes };
}

interface Found {
  readonly head: string;
  readonly scenes: readonly Draft[];
  readonly notes: readonly string[];
}

/** "Scene 1: …", where there are no scenes yet that this could be said of, or where a script is announced. */
function scriptIn(source: string, world: World): Found | null {
  const marks = [...source.matchAll(marker)];
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  const head = source.slice(0, first.index);
  if (world.order.length > 0 && !(film.test(head) && script.test(head))) return null;
  const lengths = lengthsOf(
    marks.map((mark) => mark[2] ?? mark[3] ?? ''),
    world.fps,
  );
  const parts = marks.map((mark, index) => ({
    text: source.slice(mark.index + mark[0].length, marks[index + 1]?.index),
    durationInFrames: lengths[index] ?? null,
  }));
  // "Scene 1: a bar chart of …" asks for a kind of scene: that is read clause by clause.
  if (parts.some(({ text }) => asksForKind.test(text.trim()))) return null;
  const left = parts.some(({ text }) => text.split('\n').some((line) => direction.test(line)));
  const scenes = parts.flatMap(({ text, durationInFrames }) => {
    const words = spoken(text);
    return words === '' ? [] : [{ ...passageOf(words), ...(durationInFrames === null ? {} : { durationInFrames }) }];
  });
  if (scenes.length < 2) return null;
  return { head, scenes, notes: [left ? 'What was said of pictures and sound was left out.' : ''] };
}

/** What is said of each scene's time: how long it is, from when to when, or only from when, and then until the next one. */
function lengthsOf(said: readonly string[], fps: number): readonly (number | null)[] {
  const stamps = said.map((text) => parseStamps(text, fps));
  return said.map((text, index) => {
    const own = stamps[index];
    if (!own) return parseDuration(text, fps) || null;
    const to = own.to ?? stamps[index + 1]?.from ?? own.from;
    return to > own.from ? to - own.from : null;
  });
}

const asksForKind =
  /^(?:an? |the )?(?:[a-z]+ ){0,2}?(?:title|intro|outro|list|chart|graph|quote|counter|timeline|countdown|logo|table|checklist|number|text|card|cta|button)(?:\s+(?:scene|slide|card))?(?:\s*(?::|["“]|with\b|saying\b|that says\b|of\b|titled\b|reading\b)|$)/iu;

const spoken = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !direction.test(line))
    .map((line) => line.replace(spokenBy, '').trim())
    .join('\n')
    .trim();

/** "3 more scenes at the end: …" counts texts that are scenes already. */
const countedScenes =
  /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|some) (?:more |new |other )?(?:scenes|slides)(?!\p{L})/iu;

/** A request for a film or for scenes, then what they are to be made of. */
function tableOrList(source: string): Found | null {
  const cut = /^([^\n:]{4,160}?)(?::\s*\n?|\n)\s*(?=\S)/u.exec(source);
  const [whole = '', head = ''] = cut ?? [];
  const body = source.slice(whole.length);
  if (!cut || !film.test(head) || !pastedThing.test(head) || countedScenes.test(head)) return null;
  const rows = rowsOf(body, eachOne.test(head));
  if (rows) return { head: whole, ...rows };
  const lines = linesOf(body);
  const each = eachOne.test(head);
  const paragraphs = paragraphsOf(body);
  const pieces =
    script.test(head) && paragraphs.length > 1
      ? paragraphs
      : lines.length > 1
        ? lines.map(({ text }) => text)
        : script.test(head) || each
          ? sentencesOf(body)
          : [];
  const words = pieces.map(spoken).filter((piece) => piece !== '');
  if (words.length < 2) return null;
  const of =
    paragraphs.length > 1 && pieces === paragraphs
      ? 'paragraph'
      : lines.length > 1
        ? lines.every(({ listed }) => listed)
          ? 'point'
          : 'line'
        : 'sentence';
  return { head: whole, scenes: words.map(passageOf), notes: [`Each of the ${plural(words.length, of)} is a scene.`] };
}

/** What the film is called or about, if the request says so. */
function titleIn(head: string): string | null {
  const quoted = /["“„«](.+?)["”“»]/su.exec(head)?.[1];
  const about = /(?:about|on|called|titled)\s+(.+?)\s*(?:from|with|using|out of|based on|in|:|,|$)/iu.exec(head)?.[1];
  const topic = quoted ?? about ?? null;
  return topic === null || /^(?:this|these|the following|it|each|my list|our list)\b/i.test(topic)
    ? null
    : topic.charAt(0).toUpperCase() + topic.slice(1);
}
