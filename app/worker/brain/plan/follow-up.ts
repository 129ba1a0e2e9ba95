import type { BrainContext } from '../context';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { readVerbatim } from '../reading/read-message';
import { startsByRemoving } from './edit-verbs';

/** What a message means that only says how the one before it should have been, or that it is to be done again. */
export interface FollowUp {
  /** The request in full. */
  readonly request: string;
  /** What is asked for takes the place of what the last turn did. */
  readonly replaces: boolean;
  /** It says that the last request was wrong, or is wanted again: enough to delete something for. */
  readonly isPlain: boolean;
  /** What a viewer is to read instead, where the message is nothing but that: it counts only if it means nothing else. */
  readonly words: string | null;
}

const sorry =
  '(?:no|nope|nah|not (?:that|this)(?: one)?|wrong(?: one| scene| color)?|sorry|my (?:bad|mistake)|oops|whoops|i meant?|i mean|i said|i wanted(?: to say)?|i was talking about|(?:that|it) should have been)';
const instead = '(?:try|how about|what about|maybe|rather|instead|better)';
const between =
  '(?:oh|ah|hm+|wait|ok|well|actually|or|and|the|to|in|for|it is|make (?:it|that)|please|just|with(?: an?| the)? accents?|it is written|spelled|more like|kind of|(?:something )?like|that)';
const opens = new RegExp(`^(?:(?:${sorry}|${instead}|${between})(?: ?[,.!:;–-])* )+`, 'du');
const corrects = new RegExp(`(?:^| )(?:${sorry}|${instead}) `, 'u');
const saysWrong = new RegExp(`(?:^| )${sorry} `, 'u');
const closes = / (?:instead|please|then|lol|was better|looked better|is better|was nicer)$/u;
const before = / (?:from|like|as) (?:it was )?before (?:was|is|looked) (?:much )?(?:better|nicer|good)$/u;

/** "No, red", "I meant the third one", "hmm try white": the last request with this in its place; null: it is none. */
function corrected(base: string, message: string): string | null {
  const said = readVerbatim(message);
  if (said.quotes().length > 0 || said.tokens.length > 14) return null;
  const lead = said.see(opens);
  const behind = lead ? said.slice(lead.to) : said;
  const returns = before.test(withoutEnd(behind.text));
  if (!returns && (!lead || !corrects.test(lead.group(0)))) return null;
  const end = behind.tokens.findIndex(({ raw }) => /^[.!?,;]$/.test(raw));
  const value = behind.slice(0, end < 0 ? undefined : end);
  const text = withoutEnd(value.text);
  const request = readVerbatim(base);
  if (/^§[cd][^ ]+(?: (?:one|background|text|color|scene))?$/u.test(text))
    return withSlot(request, value, text.slice(0, 2));
  return withPlace(request, text);
}

function withoutEnd(text: string): string {
  let left = text.replace(/(?: ?[.!?])+$/u, '');
  while (closes.test(left)) left = left.replace(closes, '');
  return before.test(text.replace(/(?: ?[.!?])+$/u, ''))
    ? left.replace(before, '').replace(/ (?:from|like|as) (?:it was )?before$/u, '')
    : left;
}

/** Of several colours or lengths of time, the last one that was named. */
function withSlot(request: Phrase, value: Phrase, mark: string): string | null {
  const meant = value.tokens.find(({ norm }) => norm.startsWith(mark));
  const old = request.tokens.findLast(({ norm, kind }) => kind === 'slot' && norm.startsWith(mark));
  return meant && old ? replaced(request, old, meant.raw) : null;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ordinal = `(?:${ordinals.join('|')}|last|1st|2nd|3rd|\\d{1,2}th)`;
const byOrdinal = new RegExp(`^(${ordinal})(?: (?:one|${SCENE}|bullet|item|line|point|word|row|step))?$`, 'u');
const byNumber = new RegExp(`^(?:(?:${SCENE}|number|no|nr) ?)*#?(\\d{1,3})$`, 'u');
const anyOrdinal = new RegExp(`(?<![a-z])${ordinal}(?![a-z])`, 'du');
const anyNumber = new RegExp(`(?<=(?:^| )${SCENE}(?: number| no| nr)? )#?\\d{1,3}(?![a-z0-9])`, 'du');
const anyNumbered = new RegExp(`${SCENE}(?: number| no| nr)? #?\\d{1,3}(?![a-z0-9])`, 'du');
const it = new RegExp(`(?<![a-z])(?:it|this(?: ${SCENE})?|that(?: ${SCENE})?)(?![a-z])`, 'du');

function withPlace(base: Phrase, text: string): string | null {
  const request = withoutWords(base);
  const number = byNumber.exec(text)?.[1];
  const word = byOrdinal.exec(text)?.[1];
  if (number === undefined && word === undefined) return null;
  const place = number === undefined ? word : (ordinals[Number(number) - 1] ?? `${number}th`);
  const byWord = request.see(anyOrdinal);
  if (byWord) return replacedRun(request, byWord, place ?? '');
  const count = number ?? String(ordinals.indexOf(word ?? '') + 1);
  const scene = count === '0' ? null : count;
  const digits = request.see(scene === null ? anyNumbered : anyNumber);
  if (digits) return replacedRun(request, digits, scene ?? 'the last scene');
  const pronoun = request.see(it);
  return pronoun ? replacedRun(request, pronoun, scene === null ? `the ${place ?? ''} scene` : `scene ${scene}`) : null;
}

/** What of a request asks, without what it wants a viewer to read: "our first product" is no place. */
function withoutWords(request: Phrase): Phrase {
  const text = request.see(textAtEnd)?.phrase(1);
  const from = text?.tokens[0] ? request.tokens.indexOf(text.tokens[0]) : -1;
  return from < 0 ? request : request.slice(0, from);
}

function replacedRun(
  request: Phrase,
  { from, to }: { readonly from: number; readonly to: number },
  by: string,
): string {
  const [first, last] = [request.tokens[from], request.tokens[to - 1]];
  return first && last ? replaced(request, { start: first.start, end: last.end }, by) : request.source;
}

const replaced = ({ source }: Phrase, { start, end }: { readonly start: number; readonly end: number }, by: string) =>
  `${source.slice(0, start)}${by}${source.slice(end)}`;

const onNext = new RegExp(
  `^(?:(?:and|now|then|next|ok) )+(?:the )?((?:${SCENE} #?\\d{1,3}|${ordinal})(?: (?:one|${SCENE}))?)$`,
  'u',
);
const number = /^(?:(?:no|nope|sorry|make (?:it|that)|,|rather|actually) )+(\d+(?:\.\d+)?)$/u;
const multiple = /(?<![a-z])(?:twice|two times|double|three times|triple|four times|half)(?![a-z])/du;
const otherMultiple =
  /^(?:(?:no|nope|sorry|,|rather|actually|make it) )+(twice|two times|double|three times|triple|four times|half)(?: as [a-z]+)?$/u;
const textAtEnd = /^(?:change|set|rename|call|retitle|make|let|update)(?= ).* (?:to|say|says|into|read) (.+)$/du;
const otherText =
  /^(?:(?:(?:no|nope|sorry|wait|oops|actually|rather)(?: ?[,.!:–-])+|wait|sorry|oops|i meant?|i said|rather|no,?(?= wait| sorry| i (?:said|mean))) )+(?:to )?(.+)$/du;
const noText = /^no (?=\p{Lu})/u;
const command =
  /^(?:delete|remove|make|add|undo|go|put|take|move|do|stop|change|wait|leave|keep|it|this|that|not|the|i|you|nothing|thanks|please|scene)(?![a-z])/u;
/** What is said to the one who does it, and not to viewers. */
const aside =
  /^(?:never ?mind|nvm|forget .*|hold on|hang on|(?:one|a|just a) (?:sec|second|moment|minute)|later|done|ok(?:ay)?|yes|yeah|yep|sure|really|seriously|perfect|great|good|fine|nice|cool|amazing|awesome|beautiful|lovely|all good|good (?:job|one|enough)|better|worse|bad|ugly|wrong|right|nothing|none|no|looks? .+|love .*|like .*|way|idea|need|problem|worries|more|matter|rush|clue|kidding|bad|what|why|how|huh|lol|haha)(?: now| then| enough| actually)?(?: ?[.!?])*$/u;
const ofLook =
  /(?<![a-z])(?:fonts?|typeface|style|look|theme|mood|colors?|music|speed|pace|transition|animation|motion|position|size|layout|format|length|duration|background)(?![a-z])/u;

/** "Make that 7" after five seconds, "no, three times" after twice, "no, Farewell" after Goodbye. */
function otherValue(base: string, message: string): string | null {
  const request = readVerbatim(base);
  const said = readVerbatim(message);
  const digits = number.exec(said.text)?.[1];
  const length = request.tokens.findLast(({ norm }) => norm.startsWith('§d'));
  if (digits !== undefined && length) return replaced(request, length, length.raw.replace(/\d+(?:[.,]\d+)?/u, digits));
  const times = otherMultiple.exec(said.text)?.[1];
  const before = times === undefined ? null : request.see(multiple);
  if (times !== undefined && before) return replacedRun(request, before, times);
  return null;
}

/** "No, Farewell" after "change the title to Goodbye": the request with these words, and the words alone. */
function otherWords(base: string, message: string): { readonly request: string; readonly words: string } | null {
  const request = readVerbatim(base);
  const said = readVerbatim(noText.test(message) ? message.replace(noText, 'no, ') : message);
  const text = request.see(textAtEnd);
  const value = said.see(otherText)?.phrase(1);
  if (!text || !value || value.tokens.length > 8 || /§|\d|\?/.test(value.text)) return null;
  if (command.test(value.text) || aside.test(value.text) || ofLook.test(withoutWords(request).text)) return null;
  const old = text.phrase(1);
  const [first, last] = [old.tokens[0], old.tokens.at(-1)];
  if (!first || !last || /§[cd]/.test(old.text)) return null;
  return { request: replaced(request, { start: first.start, end: last.end }, value.content()), words: value.content() };
}

const again =
  /^(?:(?:and|now|ok|yes|please|just|do|that|it|the same) )*(?:again|once more|one more time|another time|repeat(?: (?:that|it))?)(?: please)?(?: ?[.!])*$/u;
const further =
  /^(?:(?:and|just|ok|hmm?|no|nope|nah|but|make (?:it|that)|,|still) )*(?:(?:an? )?(?:tiny |little )?(?:bit|little|lot|touch|tad) more|even more|(?:some )?more|much more|further|not enough|keep going)(?: please)?(?: ?[.!])*$/u;
const relative =
  /(?<![a-z])(?:bigger|smaller|larger|longer|shorter|faster|slower|quicker|darker|lighter|brighter|bolder|calmer|livelier|warmer|cooler|more|less)(?![a-z])/u;

const multiplied =
  /^(?:(?:no|and|now|ok|please|just|,) )*(double|halve|triple|half|twice)(?: (?:it|that|this|as (?:long|much|big)))?(?: please)?(?: ?[.!])*$/u;
const times: Readonly<Record<string, readonly [string, string]>> = {
  double: ['twice as long', 'twice as big'],
  twice: ['twice as long', 'twice as big'],
  triple: ['three times as long', 'three times as big'],
  halve: ['half as long', 'half as big'],
  half: ['half as long', 'half as big'],
};
const ofTime = /§d|(?<![a-z])(?:longer|shorter|seconds?|length|duration|long)(?![a-z])/u;
const ofSize = /(?<![a-z])(?:bigger|smaller|larger|size|big|huge)(?![a-z])/u;

/** "Double it" once a length or a size was set: that of the same. */
function multipliedRequest(base: string, text: string): string | null {
  const [longer, bigger] = times[multiplied.exec(text)?.[1] ?? ''] ?? [];
  const asked = withoutWords(readVerbatim(base)).text;
  if (longer !== undefined && ofTime.test(asked)) return `make it ${longer}`;
  return bigger !== undefined && ofSize.test(asked) ? `make it ${bigger}` : null;
}

/** A message read with the one before it; null: it stands by itself. */
function followUp(base: string | null, message: string, isEdit: boolean): FollowUp | null {
  if (base === null) return null;
  const { text } = readVerbatim(message);
  const goesOn = (request: string, isPlain: boolean): FollowUp => ({ request, replaces: false, isPlain, words: null });
  if (again.test(text)) return goesOn(base, true);
  if (isEdit && further.test(text) && relative.test(withoutWords(readVerbatim(base)).text)) return goesOn(base, true);
  const more = isEdit ? multipliedRequest(base, text) : null;
  if (more !== null) return goesOn(more, true);
  const next = onNext.exec(text)?.[1];
  const onOther = next === undefined ? null : withPlace(readVerbatim(base), next);
  if (onOther !== null) return goesOn(onOther, false);
  const request = corrected(base, message) ?? otherValue(base, message);
  if (request !== null) return { request, replaces: true, isPlain: saysWrong.test(`${text} `), words: null };
  const other = otherWords(base, message);
  return other && { ...other, replaces: true, isPlain: true };
}

/** The last request in full: "red" after "no, not blue" after "make the background blue" is a background. */
function lastRequest(messages: readonly string[]): string | null {
  let request: string | null = null;
  for (const message of messages) {
    const found = followUp(request, message, true);
    const isMeant = found && (found.isPlain || !startsByRemoving(readVerbatim(found.request).text));
    request = isMeant ? found.request : message;
  }
  return request;
}

/** What a message means after those before it; null: what it says. */
export function readFollowUp(message: string, { recentMessages, recentOutcomes }: BrainContext): FollowUp | null {
  const last = recentOutcomes.at(-1) ?? [];
  // "Undo", then "do it again": that brings it back.
  if (last.some(({ tool }) => tool === 'undo') && again.test(readVerbatim(message).text)) return null;
  const isEdit = last.every(({ tool }) => tool !== 'addScene' && tool !== 'deleteScene');
  return message.length > 120 ? null : followUp(lastRequest(recentMessages.slice(-6)), message, isEdit);
}
