/** What a statement tells of itself by its form: a time, a place, a price, an offer, an address. */

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const days =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira';
const clock =
  "\\d{1,2}(?:[:.]\\d{2})?\\s?[-–]\\s?\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?|h|uhr)|\\d{1,2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?|h|uhr|o’clock|o'clock)|\\d{1,2}:\\d{2}|noon|midnight|sunset";
const moment = `(?:the\\s+)?(?:(?:\\d{1,2}\\.?\\s?[-–]\\s?)?\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+|de\\s+)?(?:${months})\\.?|(?:${months})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?|(?:${days})s?(?:\\s+(?:morning|afternoon|evening|night))?|(?:today|tomorrow|tonight|this week(?:end)?|next (?:week|month|weekend|year)|new year(?:’s|'s)? eve|christmas|easter)|(?:19|20)\\d\\d|\\d{1,2}(?:\\/\\d{1,2}(?:\\/\\d{2,4})?|\\.\\d{1,2}\\.(?:\\d{2,4})?)|(?:spring|summer|autumn|fall|winter|${months})\\s+(?:19|20)\\d\\d|${clock})`;
const joint =
  '(?:[\\s,]+|\\s*[–—-]\\s*|\\s+(?:at|from|to|until|till|and|through|of|um|ab|bis|von|den|à|a|às|de|del|um)\\s+)';
const time = new RegExp(
  `^(?:(?:on|am|ab|den|le|el|from|until|till|by|before|ends?|starts?|begins?|starting|ending|opens?|opening|(?:the )?next (?:match|game|fixture|race|show|event|meeting|meet|class)(?: is)?|only|every|doors open|doors|this|coming|valid until|now until|open)\\s+)*(?:at\\s+)?${moment}(?:${joint}${moment})*$`,
  'iu',
);

export const isTime = (text: string): boolean => time.test(text.trim());

/** "Saturday 12 May 3pm at Lake House": a time, and where. */
export function splitPlace(text: string): { readonly first: string; readonly place: string } | null {
  for (const match of text.matchAll(/\s+(?:(?:at|in|@)\s+)?(?:the\s+)?(?=\p{Lu})/gu)) {
    const first = text.slice(0, match.index);
    const place = text.slice(match.index).replace(/^\s+(?:(?:at|in|@)\s+)?/u, '');
    // "14 June 2026 Lisbon": behind a whole date stands where, though nothing says so.
    if (isTime(first) && !isTime(place) && !isTime(/^\S+/.exec(place)?.[0] ?? '')) return { first, place };
  }
  return null;
}

const longestHead = 200;

/** Where a subject ends and its day or place begins: "my party on 12 May at Lake House". */
export function splitTime(text: string): { readonly subject: string; readonly rest: string } | null {
  // Each of its words is looked behind: nothing that long is a subject with its day.
  if (text.length > longestHead) return null;
  for (const match of text.matchAll(/\s+(?:on|am|this|next|until|at|in|@)?\s*/gu)) {
    const [subject, rest] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const word = /\S+/.exec(match[0])?.[0] ?? '';
    const whole = /^(?:this|next|until)$/.test(word) ? `${word} ${rest}` : rest;
    if (subject !== '' && (word !== '' || isDated(whole)) && (isTime(whole) || splitPlace(whole)))
      return { subject, rest: whole };
    if (/^(?:at|@)$/.test(word) && /^(?:the\s+)?\p{Lu}/u.test(rest) && subject.includes(' '))
      return { subject, rest: `at ${rest}` };
  }
  return null;
}

/** More than a bare number, which may belong to a name. */
const isDated = (text: string): boolean => dated.test(text);
const dated = new RegExp(
  `^(?:${days}|(?:${months})\\b|\\d{1,2}(?:st|nd|rd|th)?\\.?\\s+(?:of\\s+)?(?:${months})|today|tomorrow|tonight|\\d{1,2}[:.]?\\d*\\s?[ap]m)`,
  'iu',
);

const street =
  /^\d{1,5}[a-z]?\s+(?:\p{Lu}[\p{L}’'.-]*\s+){1,4}(?:St|Street|Rd|Road|Ave|Avenue|Lane|Ln|Blvd|Boulevard|Drive|Dr|Square|Sq|Way|Place|Court|Ct|Row|Terrace|Hill|Close|Quay|Gate|Park)\.?$|^(?:\p{Lu}[\p{L}.-]*\s?)+(?:straße|strasse|str\.|weg|platz|gasse|allee)\s+\d{1,4}[a-z]?$|^\d{1,4},? (?:rue|avenue|boulevard|place)\s+\p{L}.*$|^(?:calle|via|rua|avenida)\s+\p{L}.*\d{1,4}$/iu;

export const isPlace = (text: string): boolean =>
  /^(?:at|in|@)\s+(?:the\s+|our\s+)?\p{Lu}.{1,60}$/u.test(text) || street.test(text);

const onlyClock = new RegExp(
  `^(?:(?:at|from|until|till|to)\\s+)?(?:${clock})(?:\\s*(?:-|–|to|until|till)\\s*(?:${clock}))?$`,
  'iu',
);

export const isClock = (text: string): boolean => onlyClock.test(text.trim());

/** "We beat Riverside 4-1". */
export const isScore = (text: string): boolean =>
  text.length < 60 && /(?<![\d.:/-])\d{1,3}\s?[-–:]\s?\d{1,3}(?![\d.:/-]|\s?[ap]m)/u.test(text) && !isTime(text);

export const isOffer = (text: string): boolean =>
  text.length < 70 &&
  /\d\s?%\s+(?:off|discount|less|cheaper)|(?:half|reduced) price|buy (?:one|two|\d).* (?:get|free)|free (?:shipping|delivery|trial|entry|coffee)|[$€£]\s?\d[\d.,]*\s+off\b|\d for \d|two for one|^(?=\S+\s)(?!.*[$€£]).{0,30}\bfree$/i.test(
    text,
  );

/** "$10 buys a week of bread". */
export const isGift = (text: string): boolean =>
  /^[$€£]\s?\d[\d.,]*\s+(?:buys?|pays?|feeds?|gives?|provides?|covers?|plants?|keeps?|helps?)\b/i.test(text);

const money =
  '(?:[$€£¥₹]\\s?\\d[\\d.,]*[km]?|\\d[\\d.,]*\\s?(?:€|£|\\$|¥|₹|euros?|dollars?|usd|eur|gbp|nok|sek|kr))(?:\\s?[–-]\\s?[$€£]?\\d[\\d.,]*[km]?)?(?:\\s?(?:/|per|a|an|each)\\s?\\p{L}+)*';
const sum = `(${money}|\\d[\\d.,]*k?)`;
const wantedSum = new RegExp(
  `^(?:(?:we|they|i|you)(?:['’]re|['’]m| are| am| have)?\\s+)?(?:still\\s+)?(?:need(?:s|ed|ing)?|want|aim(?:ing)? for|hop(?:e|ing) for|rais(?:e|ing)|trying|looking for|(?:our |the )?(?:goal|target)(?: is| of|:)?)\\s+(?:to (?:raise|collect|reach|get)\\s+)?(?:at least |about |around )?${sum}`,
  'iu',
);
const comeIn = new RegExp(
  `^(?:(?:we|they|i|you)(?:['’]ve| have)?\\s+)?(?:so far,? )?(?:already\\s+)?(?:raised|collected|have|got)\\s+(?:about |around |over )?${sum}(?:\\s+(?:so far|already|now|of it))?$|^(?:so far,? |already )?${sum}\\s+(?:(?:has|have|is)\\s+)?(?:already\\s+)?(?:raised|come in|collected|in the (?:bank|pot)|been raised|so far)(?:\\s+(?:so far|already))?$`,
  'iu',
);

/** "We need $25,000", "$9,340 raised so far": a sum that is hoped for, or what has come in of it. */
export function sumOf(text: string): { readonly of: 'goal' | 'raised'; readonly amount: string } | null {
  const raised = comeIn.exec(text.trim());
  const amount = raised?.[1] ?? raised?.[2];
  if (amount !== undefined) return { of: 'raised', amount };
  const goal = wantedSum.exec(text.trim())?.[1];
  return goal === undefined ? null : { of: 'goal', amount: goal };
}

/** What is wrong, or wanting, where help is asked for. */
export const isNeed = (text: string): boolean =>
  /(?<!\p{L})(?:needs?|leak(?:s|ing|y)?|brok(?:e|en)|fail(?:s|ing|ed)?|can(?:no|['’]?)t|lost|flood(?:s|ed|ing)?|burn(?:ed|t)|damaged|collaps\w+|clos(?:es|ed|ing)|runs? out|homeless|hungry|without|cold|wait(?:s|ing)|crowded|too (?:small|old|few|many|little))(?!\p{L})/iu.test(
    text,
  );

const priced = new RegExp(
  `^(?:(?:and|it|only|just|for|from|costs?|price[ds]?(?: at)?|starting|starts|at|now|tickets?|entry|is|are|salary)\\s+)*((?:from\\s+)?${money}|free(?: of charge| entry| forever| to use)?)$`,
  'iu',
);

/** The price that a statement is about; null if it is about something else. */
export function isPrice(text: string): string | null {
  return priced.exec(text.trim())?.[1] ?? null;
}

export const isProblem = (text: string): boolean =>
  /^(?:the problem(?: is)?|most (?:people|of us|teams|companies|families)|people|everyone|many|nobody|too many|too much|tired of|sick of|without|every (?:day|year|week|month)|you know|it is hard|(?:it|that) takes|half of)\b/i.test(
    text,
  );

const TOP =
  'com|org|net|io|dev|app|ai|co|de|fr|es|it|pt|br|uk|eu|us|ca|nl|ch|at|se|no|dk|pl|info|me|tv|shop|store|edu|gov|xyz|club|studio|design|cafe|art|fm|gg|page|site|online|tech|example';
const address = new RegExp(
  `https?:\\/\\/\\S+|www\\.\\S+|[\\w.+-]{1,64}@[\\w-]+(?:\\.[\\w-]+)+|(?<![\\p{L}\\p{N}.@])[\\p{L}\\p{N}][\\p{L}\\p{N}-]*(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:${TOP})(?![\\p{L}\\p{N}])(?:\\/[^\\s,;]*)?|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.]{3,}`,
  'iu',
);

/** A URL, mail address or handle, and what is said without it. */
export function addressIn(text: string): { readonly address: string; readonly rest: string } | null {
  const found = address.exec(text);
  if (!found) return null;
  const shown = found[0].replace(/[.,;:!?)]+$/, '');
  const before = text
    .slice(0, found.index)
    .replace(
      /[\s,:–—-]*(?<!\p{L})(?:(?:it )?(?:ends?|ending|finish(?:es|ing)?|clos(?:es|ing)|end card)[\s:]+)?(?:at|on|of|via|under|visit|go to|to|see|from|with|link|url|website|web|mail|email|write to)?[\s:]*$/iu,
      '',
    );
  const after = text.slice(found.index + shown.length).replace(/^[\s,.;:!?)–—-]+/u, '');
  return { address: shown, rest: `${before} ${after}`.trim().replace(/[.!]$/, '') };
}

/** What a viewer is asked to do. */
export const asksFor = (text: string): boolean =>
  /^(?:order|apply|donate|buy|visit|sign up|register|rsvp|reply|join|get|try|download|book|call|shop|learn|read|subscribe|follow|start|come|vote|enter|reserve|pre-?order|install|update|upgrade|give|support|contact|write|watch|find|save|claim|tickets?)(?![\p{L}])/iu.test(
    text,
  );

/** "“It never lets me down” – Mara Lind". */
export const byName = /^["“„«](.+?)["”“»]\s*(?:[-–—~,]|by|from|says|said|\()*\s*(\p{Lu}[^"“”]{1,60}?)\)?$/su;

/** It begins with a figure. */
export const counts = /^(?:(?:over|more than|about|almost|nearly|only|just)\s+)?[$€£]?\d/i;
