import { lookInEnglish } from '../lexicon/foreign-looks';
import type { Phrase } from '../reading/phrase';
import { readMessage } from '../reading/read-message';
import type { World } from '../references/known-scenes';
import { noModifiers, readWhole, type Modifiers } from './modifiers';
import type { Styles } from './styles';

const isFood =
  /(?:cream|chocolate|mint|lemon|lime|olives?|salmon|peach|plum|apricot|coffee|mustard|cherry|orange|mango|honey|butter|tomato|cinnamon|vanilla|caramel|avocado|pistachio)$/iu;
const separators = /^[,.;!?–—-]$/;

/** Parts at the end that only say how it should look, how long or where: read before anything can be taken for text. */
export function readTrailing(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  let end = rest.tokens.length;
  for (let index = rest.tokens.length - 1; index > 0; index--) {
    const token = rest.tokens[index];
    if (
      !token ||
      (token.kind !== 'break' && !separators.test(token.raw) && token.norm !== 'and' && token.norm !== 'with')
    )
      continue;
    const part = rest.slice(index + 1, end);
    if (part.isEmpty) {
      end = index;
      continue;
    }
    // "Room 204, 14:30" is when, not how long.
    if (/^\d{1,2}:\d{2}$/.test(part.lines())) break;
    if (
      !endsSentence(token.raw) &&
      isListed(rest, index, part) &&
      (isMoodOnly(part, world, styles) || isOneOfWords(rest, index, part))
    )
      break;
    // "Serve with cream", "toast with plum": what is eaten is no colour there.
    if (token.norm === 'with' && /^(?:and )?[a-z]+$/.test(part.lines()) && isFood.test(part.lines())) break;
    const listed = !endsSentence(token.raw) && isInList(rest, index);
    if (!(readWhole(part, modifiers, world, styles, listed) || readForeign(part, modifiers, world, styles))) {
      if (token.norm === 'and' || token.norm === 'with') continue;
      // What follows a quote or data may still end in a modifier: "… "X" on navy" has no comma before it.
      break;
    }
    // The mark of a question, or of a call, is the content's.
    rest.markRead(/^[?!]$/.test(token.raw) ? index + 1 : index, end);
    end = index;
  }
  const quote = rest.tokens.findLastIndex((token) => token.kind === 'quote');
  if (quote >= 0 && quote < end - 1) {
    const tail = rest.slice(quote + 1, end);
    if (readWhole(tail, modifiers, world, styles)) rest.markRead(quote + 1, end);
  }
}

/** "Tonos verde oliva y dorado": looks in another language, read in English. */
function readForeign(part: Phrase, modifiers: Modifiers, world: World, styles: Styles): boolean {
  const english = lookInEnglish(part.tokens.map(({ raw }) => raw));
  return english !== null && readWhole(readMessage(english), modifiers, world, styles);
}

/** Behind the end of a sentence nothing is listed any more. */
const endsSentence = (raw: string): boolean => /^[.;!?]$/.test(raw);

/** "faster, cheaper, quieter" after a colon: a word on its own is one more of the same. */
function isListed(rest: Phrase, index: number, part: Phrase): boolean {
  const before = rest.tokens.slice(0, index).map(({ raw }) => raw);
  return part.tokens.length <= 2 && isInList(rest, index) && before.lastIndexOf(',') > lastColon(before);
}

/** Whether what stands at a place is listed behind a colon. */
function isInList(rest: Phrase, index: number): boolean {
  const before = rest.tokens.slice(0, index).map(({ raw }) => raw);
  return lastColon(before) > before.findLastIndex(endsSentence);
}

/** "Apple, pear, plum": a word that is a colour too, behind words that are as short. */
function isOneOfWords(rest: Phrase, index: number, part: Phrase): boolean {
  const before = rest.tokens.slice(0, index).map(({ raw }) => raw);
  const listed = rest.slice(lastColon(before) + 1, index).splitAt(({ raw }) => raw === ',' || raw === 'and');
  return part.tokens.length === 1 && listed.length > 1 && listed.every(({ tokens }) => tokens.length === 1);
}

const lastColon = (raws: readonly string[]): number => raws.findLastIndex((raw) => raw.endsWith(':'));

/** A colour or a weight is hardly an item; a mood may well be. */
function isMoodOnly(part: Phrase, world: World, styles: Styles): boolean {
  const found = noModifiers();
  return (
    readWhole(part.copy(), found, world, styles) && found.style !== null && found.look === null && found.weight === null
  );
}
