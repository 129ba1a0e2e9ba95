import type { SceneBrief } from '$shared/schema/operations';
import type { Labels } from './labels';
import { capitalise } from './words';

/** What a person typed for a scene, apart from how it should look: nothing in it has been altered. */
export interface Said {
  /** Quoted texts, in order. */
  readonly quotes: readonly string[];
  /** After "that says", a colon, a line break or a quote; as typed, line breaks kept. */
  readonly text: string;
  /** Between the kind and the content: "of our goals". */
  readonly topic: string;
  /** Before the kind: "99.9 % uptime" as a big stat. */
  readonly before: string;
  /** Of that, what says neither how it should look nor how long: "packing" of a packing checklist. */
  readonly qualifier: string;
  /** Texts whose place was named: "the subtitle …". */
  readonly labelled: Readonly<Labels>;
  /** The kind's own words as typed: "Agenda", "Three reasons". */
  readonly kindText: string;
  /** Everything after the verb, as typed, line breaks kept. */
  readonly whole: string;
  /** The same without what stands at its end and only says how it should look. */
  readonly typed: string;
  /** The request as typed, all of it. */
  readonly request: string;
  /** What stands after the colon or line break, quotation marks and all: code is full of them. */
  readonly pasted: string;
  /** What stands between code fences. */
  readonly fenced: string | null;
  /** A URL or handle, wherever it stands. */
  readonly address: string | null;
}

/** The fields of a brief that words fill; `placeholders` if some of them are only there to be replaced. */
export type Filled = Partial<SceneBrief> & { readonly placeholders?: boolean };

const article =
  /^(?:the|a|an|some|of|for|about|on|showing|with|our new|:|-|–|to(?! do\b)|that|which|from|by|introducing|called|(?:the )?screen (?:that )?(?:shows|says|showing|with)) /i;

/** "Customers we work with": there the last word is the verb's. */
const endsWithVerb = / (?:i|we|you|they|people) (?!are |is )\p{L}+ (?:with|for|on|in|by|at|of)$/iu;

/** What a phrase is about, without the words that lead up to it and the commas behind. */
export function bareTopic(text: string): string {
  let topic = text.replace(/\s+/g, ' ').trim();
  // "The Lantern Room" is called so.
  for (let step = 0; step < 3 && article.test(topic) && !/^The \p{Lu}\p{Ll}+ \p{Lu}/u.test(topic); step++)
    topic = topic.replace(article, '');
  topic = topic.replace(/[\s,:;.–-]+$/, '');
  if (endsWithVerb.test(topic)) return topic;
  return topic.replace(/ (?:with|as|and|in|of|for|that|which|says|please|pls|on|by|at|like)$/i, '').trim();
}

/** Words for a kind that a viewer may well read: "History of Apple", "Opening hours". */
export const isReadable = (kindText: string): boolean =>
  /^(?:(?:our|my|the) )?(?:history|road ?map|(?:class )?schedule|time ?table|itinerary|opening hours|business hours|milestones|instructions|procedure|process|journey|route|tour dates|leader ?board|score ?board|spring cleaning)$/i.test(
    kindText.trim(),
  );

const looksSo =
  /(?:^|\s)(?:nice|cool|simple|animated|short|quick|beautiful|clean|modern|minimal|big|bigger|small|new|fancy|pretty|basic|numbered|bulleted|long|little|good|great|fun|funny|colou?rful|professional|elegant|stylish|fresh|playful|bold|another|horizontal|vertical|stacked|smooth|please|style|styled|please make|full|single|huge|moving|two|three|four|five|six|seven|eight|nine|ten|\d+)(?=\s|$)/giu;

/** What stands before a kind's name and belongs to what a viewer reads: "meeting" of a meeting agenda. */
export function subjectOf(said: Said): string {
  const words = said.qualifier.replace(looksSo, ' ').replace(/\s+/g, ' ').trim();
  if (said.kindText.toLowerCase().startsWith(`${words.toLowerCase()} `)) return '';
  return /^[\p{L}][\p{L}\p{N}'’& -]{1,40}$/u.test(words) ? words : '';
}

/** A topic as a title; an address keeps its small letters. */
export function tidyTopic(text: string): string {
  const topic = bareTopic(text);
  return /^\S+\.\S/.test(topic) || /^[a-z]+\(/.test(topic) ? topic : capitalise(topic);
}

export const orNull = (text: string | undefined): string | null =>
  text === undefined || text.trim() === '' ? null : text.trim();
