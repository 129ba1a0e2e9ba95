import { elementWords } from '../lexicon/objects';
import { anyOf, elementKind } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';

export type Labels = Partial<
  Record<'headline' | 'body' | 'caption' | 'eyebrow' | 'attribution' | 'quote' | 'action', string>
>;

const textual = anyOf(
  Object.keys(elementWords).filter(
    (word) =>
      !['list', 'chart', 'number', 'text', 'background'].includes(elementWords[word] ?? '') &&
      word !== 'quote' &&
      word !== 'saying' &&
      word !== 'testimonial',
  ),
);
const size = '(?:small |smaller |big |bigger |large |little |short |tiny |main |bold )*';
const join = '(?: ?(?:,|\\.|\\+|and|with|plus|then))*';
const under = '(?: (?:under|below|beneath|underneath|above)(?: it| that| the (?:title|headline))?(?: a| the)?)?';
const says = '(?: (?:saying|that says|which says|that reads|reading|says|of|is|being|as))?(?: [:=])?';

const quoted = new RegExp(
  `${join}${under}(?: (?:the|a|an|its|as|it))* ?${size}(${textual}|(?<!(?:typed|typewriter) )line|name|role)(?: text| line)?${under}${says} (§q)`,
  'du',
);
const underQuote = new RegExp(
  `${join} (?:(?:the )?(?:words? )?(?:under|below|beneath|underneath)(?: it| that| the (?:title|headline))?|under ?neath it)(?: (?:it says|say|saying|write|the|a|small|smaller|line|text|words?|:|,))* (§q)`,
  'du',
);
const plain = new RegExp(
  `${join}${under} ?(?:(?:the|a|an|its) )*${size}(subtitle|subline|tagline|slogan|byline|subheading|subheadline|sub headline|caption|small line|smaller line|line under(?:neath)?(?: it)?|line below(?: it)?|second line|footnote|eyebrow|kicker|label|labelled|labeled|captioned|description)(?: line)?${says} ([^|§¶]+?)(?= ?(?:$|\\||¶)|,? (?:and|with) (?:a |the |an )?(?:${textual}|background|§q))`,
  'du',
);
const titled = new RegExp(
  `${join} (?:(?:with|and) )?(?:(?:the|a|as) )?(?:titled|entitled|headlined|(?:title|headline|heading|titel|titre|título)(?: is| of| :| being)?|called|named) (§q)`,
  'du',
);
const attributed = new RegExp(
  `(?<=§q)(?: ?[,–—~-])? (?:(?:by|from|said by|says|said|attributed to|author|as said by|quoth) )([^|¶§]+?)(?= ?(?:$|\\||¶))`,
  'du',
);
const labelAs =
  /(?:labelled|labeled|captioned|with the (?:label|caption)|with label|with caption|label|caption)(?: ?:)? (§q)/du;

const button =
  /(?:button|cta)(?: (?:text|label|scene))?(?: (?:that says|saying|says|which says|labelled|labeled|reading|with|to|:))* (§q)|(§q) (?:pulsing |glowing |big |as (?:a|the) )?(?:button|cta)|button (?:that says|saying|says|labelled|labeled|reading|:) ([^|§¶,.]+)/du;

/** Texts whose place was named, read out of a phrase: "with the subtitle …", "labelled …". */
export function readLabels(phrase: Phrase): Labels {
  const labels: Labels = {};
  const put = (role: keyof Labels, text: string): void => {
    if (text !== '') labels[role] ??= text;
  };
  const caption = phrase.take(labelAs);
  if (caption) put('caption', caption.content(1));
  const below = phrase.take(underQuote);
  if (below) put('body', below.content(1));
  const pressed = phrase.see(button);
  if (pressed) put('action', pressed.content(1) || pressed.content(2) || pressed.content(3));
  const named = phrase.take(titled);
  if (named) put('headline', named.content(1));
  for (let found = phrase.see(quoted), step = 0; found && step < 6; found = phrase.see(quoted), step++) {
    const word = found.group(1);
    const kind = word === 'line' ? 'body' : elementKind(word);
    // The first title of a title scene is its content, but naming it so does no harm.
    put(roleOf(kind), found.content(2));
    phrase.markRead(found.from, found.to);
  }
  const open = phrase.see(plain);
  if (open) {
    const role = roleOf(/label|caption/.test(open.group(1)) ? 'caption' : (elementKind(open.group(1)) ?? 'body'));
    const text = open.content(2);
    if (text !== '' && open.from > 0) {
      put(role, text);
      phrase.markRead(open.from, open.to);
    }
  }
  const by = phrase.take(attributed);
  if (by) put('attribution', by.content(1));
  return labels;
}

function roleOf(kind: string | null): keyof Labels {
  return kind === 'headline' ||
    kind === 'body' ||
    kind === 'caption' ||
    kind === 'eyebrow' ||
    kind === 'attribution' ||
    kind === 'quote'
    ? kind
    : 'body';
}
