import { QUANTITY } from './numbers';
import { isTime } from './times';

/** Figures in a row with nothing between the pairs: "sales by month jan 12 feb 18 mar 25". */
export interface Run {
  /** What they are of, if that is said before the first label. */
  readonly lead: string;
  readonly pairs: readonly { readonly label: string; readonly figure: string; readonly unit: string }[];
}

const attached = '°[CF]?|kg|g|lbs?|km|mi|cm|mm|ms|hrs?|[kMGT]Wh|[GMT]B|pts|kr|usd|eur|gbp|chf';
const figure = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/–-])(?:[=:]\\s?)?((?!(?:1[5-9]|20)\\d\\d\\s+[-+]?\\d)${QUANTITY})(?:\\s?(${attached}))?(?![\\p{L}\\p{N}:/]|[.,]\\d)`,
  'giu',
);
const joints = /^[\s:=,;|/–—]+|^-\s+|[\s:=,;|/(–—-]+$/gu;
const tidy = (text: string): string =>
  text
    .replace(joints, '')
    .replace(/^and\s+/i, '')
    .trim();
/** Words of sentences: figures between them are no data. */
const prose =
  /(?<![\p{L}])(?:the|and|or|is|are|was|were|has|have|had|to|from|until|then|but|so|that|which|who|we|you|they|it|i|than|about|after|before|go|with|off|only|just)(?![\p{L}])/iu;
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export function parseRun(text: string): Run | null {
  const figures = [...text.matchAll(figure)];
  if (figures.length < 2) return null;
  const ends = figures.map((match) => match.index + match[0].length);
  const head = tidy(text.slice(0, figures[0]?.index));
  const between = figures.slice(1).map((match, index) => tidy(text.slice(ends[index], match.index)));
  const tail = tidy(text.slice(ends.at(-1))).replace(/[.!]$/, '');
  const read = (labels: readonly string[], lead: string): Run | null =>
    labels.every((label) => label !== '' && wordCount(label) < 4 && !/\d{3}|[,;]/.test(label) && !prose.test(label))
      ? {
          lead,
          pairs: figures.map((match, index) => ({
            label: labels[index] ?? '',
            figure: (match[1] ?? '').trim(),
            unit: match[2] ?? '',
          })),
        }
      : null;
  const ordinals = figures.every((match, index) => match[1]?.trim() === String(index + 1));
  if (tail !== '' && ordinals) return null;
  if (tail !== '') return wordCount(head) < 7 ? read([...between, tail], head) : null;
  const { lead, label } = splitLead(head, between);
  return wordCount(lead) < 9 ? read([label, ...between], lead) : null;
}

const measured =
  /^(?:\p{L}+ ){0,3}(?:sales|revenue|profits?|income|costs?|expenses|spending|budget|prices?|temperatures?|weather|users|visitors|visits|views|votes|goals|points|scores?|results|grades|marks|growth|shares?|population|weights?|heights?|distances?|speeds?|members|customers|downloads|signups|subscribers|followers|orders|calls|emails|steps|hours|rainfall|attendance|turnover|traffic|medals|survey|poll|umsatz|ventas)$/iu;
const lastTime = /^(.*?)\s*((?:week|day|month|round|lap|chapter) \d+|\S+(?: (?:'?\d\d|\d{4}))?)$/iu;

/** Where what the figures are of ends, and the first label begins. */
export function splitLead(head: string, others: readonly string[]): { readonly lead: string; readonly label: string } {
  const words = head.split(/\s+/);
  const whole = { lead: '', label: head };
  const cutAt = (at: number) => ({ lead: tidy(words.slice(0, at).join(' ')), label: words.slice(at).join(' ') });
  if (words.length < 2 || others.length === 0) return whole;
  if (others.every(isTime)) {
    const [, lead = '', label = ''] = lastTime.exec(head) ?? [];
    if (isTime(label)) return { lead: tidy(lead), label };
    return isTime(words.at(-1) ?? '') ? cutAt(words.length - 1) : whole;
  }
  const longest = Math.max(...others.map(wordCount));
  const surplus = words.length - longest;
  if (surplus < 1) return whole;
  const lead = words.slice(0, surplus).join(' ');
  const named = (word: string | undefined): boolean => /^\p{Lu}/u.test(word ?? '');
  // "top scorers Kane 12, Haaland 10": names begin with a capital, what they are told of does not.
  if (
    others.every(named) &&
    named(words[surplus]) &&
    !words.slice(1, surplus).some(named) &&
    (surplus > 1 || !named(words[0]))
  )
    return cutAt(surplus);
  // Titles of films and books have such words in them, and capitals.
  const told = surplus > 1 && surplus < 8 && !words.slice(1, surplus).some(named);
  return measured.test(lead) || (told && /(?<![\p{L}])(?:of|in|per|by|for|my|our|this|last)(?![\p{L}])/iu.test(lead))
    ? cutAt(surplus)
    : whole;
}
