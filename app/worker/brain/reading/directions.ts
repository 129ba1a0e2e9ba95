import type { BrainContext } from '../context';

/** What is said to whoever makes a scene, in sentences of their own behind what it is to show. */

const what =
  "it|this|that|they|everything|each(?: \\p{L}+)?|every \\p{L}+|the [\\p{L}\\d+’' -]{1,30}?|(?:the )?(?:lines?|bars?|numbers?|figures?|text|letters|words?|titles?|labels?|slices?|cards?|items?|points?|names?|members|people|viewers|kids|students|customers|guests|readers)";
const made =
  'appear|pop|slide|come|fade|grow|draw|fly|type|drop|rise|bounce|move|stand|feel|look|be|show|stay|have|pulse|glow|wiggle|count|highlight|emphasi[sz]e|animate|read|last|loop|feel|fill';
const things =
  'labels?|letters|text|fonts?|shapes?|numbers?|lettering|headlines?|titles?|colou?rs|transitions?|animations?|music|icons?|emojis?';
const directs = new RegExp(
  [
    `^(?:${what}) (?:should|must|needs? to|has to|have to|could|can|ought to|to) (?:[\\p{L}-]+ ){0,3}?(?:${made})(?![\\p{L}])`,
    `^(?:should|must) (?:[\\p{L}-]+ ){0,2}?(?:make|${made})(?![\\p{L}])`,
    `^make (?:it|them|sure|this|that|everything|the (?!sauce|dough|batter|filling|cake|mix)[\\p{L}\\d+’' -]{1,40}?) (?:${made}|bigger|smaller|bold|obvious|clear|stand out|pop|massive|huge|readable|big|large|easy|super|really|very|nice|fun)(?![\\p{L}])`,
    `^(?:keep|let|have) (?:it|them|the \\p{L}+|everything|this)(?![\\p{L}])`,
    `^(?:(?:nice|really|very|super|extra) )?(?:big|large|huge|small|friendly|cute|bold|bright|clear|simple|readable|bouncy|chunky|massive) (?:${things})(?:,? (?:and|&) (?:(?:big|large|huge|small|friendly|cute|bold|bright|clear|simple|readable|bouncy|chunky) )?(?:${things}))*(?: please| pls)?$`,
    `^(?:one|two|three|each|all) (?:\\p{L}+ )?(?:per|at a|by one|after) (?:one|screen|time|scene|slide|another|the other)(?![\\p{L}])`,
    `^(?:(?:the|some|all) )?(?:ticks?|bubbles?|words?|bars?|items?|lines?|letters?|numbers?|cards?|points?|dots|stars|messages|slices|check ?marks?|confetti|emojis?) (?:appearing|popping|sliding|coming|fading|growing|drawing|flying|typing|dropping|falling|bouncing|moving|counting)(?![\\p{L}])`,
    `^(?:[\\p{L} ]{1,40} )?(?:are|is) (?:mostly|all|mainly) [^.]{0,40} so (?:large|big|clear|simple)(?![\\p{L}])`,
    `^(?:best|highest|lowest|biggest|largest|smallest|worst|winning|top) [\\p{L} ]{1,30} (?:is |are )?(?:highlighted|in bold|bold|marked|emphasi[sz]ed)$`,
    `^(?:no|without|not too much) (?:fluff|music|sound|voice ?over|voice|frills|nonsense|effects|stock (?:photos|footage))(?![\\p{L}])`,
    `^(?:highlight|emphasi[sz]e|stress) (?:the|our|my|that)(?![\\p{L}])`,
    `^(?:animated|moving|looping|on a loop|loop it|in a loop)$`,
  ].join('|'),
  'iu',
);
const lead =
  /^(?:(?:and|also|then|please|pls|maybe|so|but|oh|just|could you|can you|i(?:'d| would) like(?: it)? to)\s+)+/iu;

/** Sentences of a text with what ends them; a stop inside quotation marks or a number ends none. */
function sentencesWithEnds(text: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?]+["”’)]*\s+(?=\S)/gu)) {
    const piece = text.slice(from, match.index + match[0].length);
    const isOpen =
      (piece.match(/"/gu)?.length ?? 0) % 2 === 1 ||
      (piece.match(/[“„]/gu)?.length ?? 0) > (piece.match(/[”]/gu)?.length ?? 0);
    if (isOpen || /(?:^|[\s(])(?:\d{1,2}|dr|mr|mrs|ms|st|vs|no|approx|prof|\p{Lu})\.\s*$/iu.test(piece)) continue;
    found.push(piece);
    from = match.index + match[0].length;
  }
  return [...found, text.slice(from)];
}

const isDirection = (part: string): boolean =>
  directs.test(
    part
      .trim()
      .replace(lead, '')
      .replace(/[\s.!?]+$/u, ''),
  ) && !/["“„]|https?:/u.test(part);

/** "Playful but not childish": what it is to be. */
const butNot = /^(\p{L}+(?:(?:,| and) \p{L}+)?),? but not (?:too )?\p{L}+[\s.!]*$/iu;
const isListed = (text: string): boolean => (text.match(/,\s/gu)?.length ?? 0) > 1;

/**
 * "…, Nov 165, Dec 220. Should make the dry season obvious": the request without what tells how it is to be made, where
 * that stands behind its content. A message of one sentence is left alone.
 */
export function withoutDirections(message: string, { project }: BrainContext): string {
  if (message.includes('```') || /^(?:scene|shot|slide) ?1|\n\s*\n/iu.test(message)) return message;
  const [first = '', ...others] = sentencesWithEnds(message);
  if (others.length === 0 || first.length < 12) return message;
  // What is there can be told what to do: only behind content of its own is a sentence no request.
  if (project.scenes.length > 0 && !(/:\s|^(?:add|make|create|new|next) an? /iu.test(first) && isListed(first)))
    return message;
  const kept = others.map((sentence) => {
    if (isDirection(sentence)) return '';
    const mood = butNot.exec(sentence);
    if (mood) return `${mood[1] ?? ''}. `;
    if (/["“„\n]/u.test(sentence) || /:\s/u.test(sentence)) return sentence;
    const parts = sentence.split(/,\s+/u);
    const said = parts.filter((part) => !isDirection(part));
    if (said.length === parts.length) return sentence;
    return said.length === 0 ? '' : `${said.join(', ').replace(/[\s.!?]*$/u, '')}. `;
  });
  return kept.every((sentence, at) => sentence === others[at]) ? message : `${first}${kept.join('')}`.trim();
}
