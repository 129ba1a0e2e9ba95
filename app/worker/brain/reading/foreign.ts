import { cssColors } from '../lexicon/css-colors';
import { colorNames } from '../lexicon/color-names';
import { languages, type Language } from '../lexicon/languages';
import { commonWords, vocabulary } from '../lexicon/vocabulary';
import type { Token } from './tokens';

/** What is quoted, or stands behind a colon, is for viewers and tells nothing of the language of the request. */
const content = /["“„«:].*$/su;
const isEnglish = (word: string): boolean => vocabulary.has(word) || commonWords.has(word);

/** The words of a request in another language as English ones; null: it is read as English. */
export function foreignWords(source: string): Readonly<Record<string, string>> | null {
  const said =
    source
      .replace(content, '')
      .toLowerCase()
      .match(/[\p{L}'-]+/gu) ?? [];
  let best: Language | null = null;
  let most = 0;
  for (const language of languages) {
    const known = said.filter((word) => isKnown(language, word));
    if (known.length > most && speaks(language, said, known)) [best, most] = [language, known.length];
  }
  return best && wordsOf(best, said);
}

const isKnown = ({ verbs, words }: Language, word: string): boolean =>
  Object.hasOwn(verbs, word) || Object.hasOwn(words, word);

/** A request has its verb in front, or is nothing but words of it: "fondo negro y texto blanco". */
function speaks({ verbs, parts }: Language, said: readonly string[], known: readonly string[]): boolean {
  if (known.every(isEnglish)) return false;
  const asks = said.slice(0, 3).some((word) => Object.hasOwn(verbs, word));
  if (asks) return (said.length === 1 || known.length >= 2) && known.length * 3 >= said.length;
  return known.length === said.length && said.length > 1 && said.some((word) => parts.has(word));
}

function wordsOf({ verbs, words }: Language, said: readonly string[]): Readonly<Record<string, string>> {
  const all = { ...words, ...verbs };
  const first = said.map((word) => verbs[word]).find((verb) => verb !== undefined);
  // "Change the title in …" has a new title behind it; "troca" is both, and changes what it says something of.
  const changes = first === 'change' || first === 'replace';
  const isSwap = said[0] === 'troca' && !said.some((word) => /^(?:para|pra|por)$/.test(word));
  return {
    ...all,
    ...(changes ? { in: 'to', en: 'to', pour: 'to', por: 'to', em: 'to' } : {}),
    ...(isSwap ? { troca: 'swap' } : {}),
  };
}

const isColor = (norm: string): boolean => Object.hasOwn(colorNames, norm) || Object.hasOwn(cssColors, norm);
const bends = /^(?:dark|light)$/;
const chartKinds = /^(?:bar|pie|line)$/;
const grows = /^(?:bigger|smaller|slower|faster|longer|shorter|dark|light)$/;
const joins = /^(?:of|in|with|to|)$/;

/** In the order of English: "azul escuro" is dark blue, "gráfico de barras" a bar chart. What was typed stays. */
export function inEnglishOrder(tokens: readonly Token[]): Token[] {
  const ordered = tokens.map((token) => ({ ...token }));
  ordered.forEach((token, at) => {
    const next = ordered[at + 1];
    const after = ordered[at + 2];
    if (next && isColor(token.norm) && bends.test(next.norm)) [token.norm, next.norm] = [next.norm, token.norm];
    if (token.norm === 'make' && next && (isColor(next.norm) || grows.test(next.norm))) token.norm = 'make it';
    if (token.norm !== 'chart') return;
    if (next && chartKinds.test(next.norm)) [token.norm, next.norm] = [next.norm, 'chart'];
    else if (next && after && joins.test(next.norm) && chartKinds.test(after.norm))
      [token.norm, next.norm, after.norm] = [after.norm, 'chart', ''];
  });
  // What English has no word for is no part of the request: "hinzu", "más".
  return ordered.filter(({ kind, norm }) => kind !== 'word' || norm !== '');
}
