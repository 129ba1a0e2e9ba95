import { findStoryboard } from '../../../composer/catalogue';
import type { Phrase } from '../../reading/phrase';
import type { World } from '../../references/known-scenes';
import { noModifiers, readHead } from '../modifiers';
import type { Styles } from '../styles';
import { plural } from '../words';
import { startReading } from './reading';
import { passageOf } from './passages';
import { readLength, type AskedFilm } from './read-film';
import { rowsOf } from './rows';
import { scriptIn, spoken, type Pasted } from './script';
import { linesOf, paragraphsOf, sentencesOf } from './segments';
import { unread } from './unread';

const film =
  /(?<![a-z])(?:videos?|films?|movie|clip|reel|slideshow|presentation|animation|scenes|slides|storyboard)(?![a-z])/iu;
const pastedThing =
  /(?<![a-z])(?:script|screenplay|voice ?over text|text|copy|paragraphs?|sentences?|lines?|points?|bullets?|bullet points|list|(?<!release |patch )notes|rows?|csv|table|data|spreadsheet|figures|numbers|this|these|following|below)(?![a-z])/iu;
const script =
  /(?<![a-z])(?:script|screenplay|text|copy|paragraphs?|sentences?|article|(?<!release |patch )notes)(?![a-z])/iu;
const eachOne =
  /(?<![a-z])(?:one|a) (?:scene|slide) (?:for each|for every|per|a|each)(?: (?:row|line|bullet|point|item|sentence|paragraph))?|each (?:row|line|bullet|point|item|sentence|paragraph)|scene by scene/iu;
/** A script, a list or rows that somebody pasted: scene by scene, as they wrote it. */
export function readPasted(phrase: Phrase, world: World, styles: Styles): AskedFilm | null {
  const { source } = phrase;
  const found = scriptIn(source, world, (head) => film.test(head) && script.test(head)) ?? tableOrList(source);
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

/** "3 more scenes at the end: …" counts texts that are scenes already. */
const countedScenes =
  /(?<![\p{L}\p{N}])(?:\d+|two|three|four|five|six|some) (?:more |new |other )?(?:scenes|slides)(?!\p{L})/iu;

/** A request for a film or for scenes, then what they are to be made of. */
function tableOrList(source: string): Pasted | null {
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
