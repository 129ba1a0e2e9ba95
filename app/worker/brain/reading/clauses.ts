import { kinds } from '../lexicon/kinds';
import { operationWords } from '../lexicon/operations';
import { anyOf, ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import { COLOR } from '../slots/colors';
import { DURATION } from '../slots/durations';
import { COUNT } from '../slots/numbers';
import type { Phrase } from './phrase';
import { stripCourtesies } from './read-message';
import type { Token } from './tokens';

const { add, change, delete: remove, duplicate, export: save, move, redo, undo } = operationWords;
const noun = `(?:the|a|an|new|it|its|this|that|them|these|all|every|each|everything|my|our|his|her|their|another|one|two|three|four|both|last|first|second|third|only|some|s \\d|${SCENE}|${ELEMENT}|§q|#?\\d+|${COLOR})`;
const alwaysCommands = anyOf([
  ...remove.strong.filter((word) => !/^(?:clear|strip|bin|wipe)$/.test(word)),
  'duplicate',
  'clone',
  ...undo.strong,
  ...redo.strong,
  'export',
  'download',
  'swap',
  'add',
  'insert',
]);
const commands = anyOf([
  ...add.strong,
  ...change.strong,
  ...move.strong,
  ...duplicate.strong,
  ...save.strong,
  ...remove.strong,
  'make',
  'give',
  'put',
  'show',
  'drop',
  'cut',
  'place',
  'end with',
  'start with',
  'speed',
  'slow',
  'trim',
  'extend',
  'shorten',
  'write',
  'increase',
  'decrease',
  'reduce',
  'keep',
  'let',
  'take',
  'paste',
  'get',
  'output',
  'throw',
  'leave',
  'finish with',
  'close with',
  'stretch',
  'call',
]);
const lead =
  '(?:please |also |then |now |just |finally |lastly |after that |afterwards |next |let us |can you |could you )*';

/** Kinds that are scenes and never a part of one. */
const SCENE_KIND = anyOf(
  kinds
    .flatMap((kind) => kind.words)
    .filter(
      (word) =>
        !/^(?:text|headline|tagline|slogan|points|number|bars|things|ways|facts|count|video|message|steps|goals|rules|team|plans|history|cards|grid|flow)$/.test(
          word,
        ),
    ),
);

const commandStart = new RegExp(
  `^${lead}(?:(?:${alwaysCommands})(?= (?!(?:and|or|,) )|$)|(?:${commands}) ${noun}${END})`,
  'u',
);
const sceneStart = new RegExp(
  `^${lead}(?:(?:the )?(?:${SCENE} #?\\d+|(?:first|second|third|fourth|fifth|last|other) (?:${SCENE}|ones?)))${END}`,
  'u',
);
/** After "then": a scene to be added, though no verb says so. */
const kindStart = new RegExp(
  `^(?:(?:a|an|the|another|one|some|with)(?: [a-zß-ɏ-]+){0,3}? )?(?:${KIND}|${SCENE})${END}|^§q`,
  'u',
);
/** "cut the last scene and paste it at the start" moves it. */
const lifted = /^(?:please )?(?:remove|cut|take|pull|delete|lift|grab|pick)(?= )/u;
const pasted = /^(?:please |then |and )*(?:put|place|insert|paste|stick|drop|slot) (?:it|them|that)(?: back)?(?= )/u;

/** Says more of what was just copied; nothing by itself. */
const aboutCopy =
  /^(?:please |then |and )*(?:insert|put|place|add|move|paste|drop|have) (?:the |that |this |it)(?:copy|duplicate|clone|new one)?(?: |$)/u;
/** A scene of its own in a row of scenes: "…, a list with fun and food, and an outro saying Bye". */
const sceneInRow = new RegExp(
  `^(?:(?:and|then|finally|lastly) )*(?:(?:a|an|another|one) (?:[a-z-]+ ){0,2}?(?:${SCENE_KIND})(?: (?:${SCENE}))?(?: (?:that|saying|with|of|for|from|about|:|called|titled|§q)|$)|(?:title|intro|outro|quote|ending|closing)(?: (?:${SCENE}))? (?:§q|: ))`,
  'u',
);
const announced = new RegExp(
  `^(?:.* )?(?:${COUNT}|some|a few|these|following|the) (?:[a-z]+ ){0,2}(?:scenes|slides|cards|clips|parts|shots)(?: [a-z ]+)? ?[:.,–-] (?=.)`,
  'u',
);
const hasValue = new RegExp(`${COLOR}|${DURATION}|§q|(?:bigger|smaller|longer|shorter|faster|slower)`, 'u');
const listAhead = new RegExp(
  `(?:${anyOf(kinds.filter((kind) => kind.recipe === 'bullet-list').flatMap((kind) => kind.words))})${END}`,
  'u',
);

/** Splits a message into requests, never inside quotes, lists or data. */
export function splitClauses(message: Phrase): Phrase[] {
  const body = withoutAnnouncement(message);
  const enumerated = splitEnumerated(message);
  return (enumerated ?? (splitNumbered(message) ?? splitSentences(body)).flatMap(splitJoined))
    .map(stripCourtesies)
    .filter((clause) => !clause.isEmpty);
}

/** "I want 3 scenes: an intro …, a list …" announces what follows and asks for nothing itself. */
function withoutAnnouncement(message: Phrase): Phrase {
  const head = announced.exec(message.text)?.[0];
  if (head === undefined) return message;
  const taken = message.see(new RegExp(`^.{${head.length}}`, 'du'));
  const body = taken ? message.slice(taken.to) : message;
  return sceneInRow.test(body.text) || (kindStart.test(body.text) && sceneInRowInside.test(body.text)) ? body : message;
}

const sceneInRowInside = new RegExp(`(?:,|;|and|then|\\.) ${sceneInRow.source.slice(1)}`, 'u');

const textOf = (phrase: Phrase, from: number, to?: number): string => phrase.slice(from, to).text;

/** "1) a title … 2) a list …": requests if they are scenes or commands, else the items of one list. */
const isSceneWord = new RegExp(`^${SCENE}$`, 'u');

/** "Steps: 1. weigh flour, 2. add water": what is to be done in a list that says so is nothing to be done here. */
function splitEnumerated(message: Phrase): Phrase[] | null {
  const starts = numbersOf(message);
  const head = textOf(message, 0, starts[0]);
  if (starts.length < 2 || asksForScenes.test(head) || !(listAhead.test(head) || tellsSteps.test(head))) return null;
  // Behind the number and its mark.
  const last = (starts.at(-1) ?? 0) + 2;
  const [item, ...after] = splitSentences(message.slice(last));
  return [message.slice(0, last + (item?.tokens.length ?? 0)), ...after.flatMap(splitJoined)];
}

const asksForScenes = new RegExp(`${SCENE}|video|storyboard`, 'u');

/** Where 1, 2, 3 … mark what follows them, as indices of tokens. */
function numbersOf(message: Phrase): number[] {
  const starts: number[] = [];
  message.tokens.forEach((token, index) => {
    const expected = String(starts.length + 1);
    const mark = message.tokens[index + 1]?.raw;
    if (
      token.raw === expected &&
      (mark === ')' || mark === '.' || mark === ':') &&
      (index === 0 || !isSceneWord.test(message.tokens[index - 1]?.norm ?? ''))
    )
      starts.push(index);
  });
  return starts;
}

function splitNumbered(message: Phrase): Phrase[] | null {
  const starts = numbersOf(message);
  if (starts.length < 2) return null;
  const head = textOf(message, 0, starts[0]);
  const parts = starts.map((start, order) => message.slice(start + 2, starts[order + 1]));
  const requests = parts.filter((part) => commandStart.test(part.text) || kindStart.test(part.text)).length;
  const scenesAsked = asksForScenes.test(head);
  if (!scenesAsked && (listAhead.test(head) || requests < parts.length / 2)) return null;
  const before = message.slice(0, starts[0]);
  // "I need 3 scenes." announces what follows and asks for nothing itself.
  return scenesAsked || before.isEmpty ? parts : [before, ...parts];
}

function splitSentences(message: Phrase): Phrase[] {
  const { tokens } = message;
  const parts: Phrase[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    const rest = textOf(message, index + 1).replace(/^[¶ ]+/, '');
    // "Draft B. Throw the rest away.": a letter before a request is no initial.
    const isLetter = tokens[index]?.raw === '.' && commandStart.test(rest);
    if (!isLetter && !endsSentence(tokens, index)) continue;
    if (rest === '' || !(commandStart.test(rest) || sceneStart.test(rest) || startsRequest(rest))) continue;
    parts.push(message.slice(from, index + 1));
    from = index + 1;
  }
  return [...parts, message.slice(from)];
}

function startsRequest(rest: string): boolean {
  return /^(?:and |then |also |now |next |after that |finally |lastly |ok |please )*(?:undo|redo|export|render|make|give|change|(?:i|we) (?:want|need|would like)|can you|could you|it should|they should|(?:it|that|this|they) (?:belongs?|goes|has to|have to|needs? to|must)|the (?:background|text|title|font))(?= |$)/u.test(
    rest,
  );
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (token.kind === 'break') return true;
  if (!/^[.!?;]$/.test(token.raw)) return false;
  const before = tokens[index - 1];
  // "v2.0", "J. Smith", "e.g." and the number of a line end nothing.
  const numbers = tokens[index - 2];
  if (
    token.raw === '.' &&
    before &&
    /^\d{1,2}$/.test(before.raw) &&
    (numbers === undefined || numbers.kind === 'break')
  )
    return false;
  if (next.start === token.end && next.kind !== 'break') return false;
  return !(token.raw === '.' && before !== undefined && before.raw.length === 1 && /\p{Lu}/u.test(before.raw));
}

/** Behind the things of a list: another scene, and what it says. */
const quotedScene = new RegExp(
  `^(?:and |then )*(?:a|an|another) (?:[a-z]+ )?(?:${SCENE_KIND})(?: (?:${SCENE}))?(?: (?:that says|saying|with|:))? §q`,
  'u',
);

const copies = /^(?:please |can you )*(?:duplicate|copy|clone|make (?:a|one) (?:copy|duplicate|clone))(?![a-z])/u;
const changes = /^(?:change|replace|rename|turn|swap) .+ (?:to|with|into|for) /u;
const inTheCopy = /^in (?:the|that) (?:copy|duplicate|clone|new one)(?![a-z])/u;

/** "… and make …", "… then a chart …": where a new request starts inside a sentence. */
function splitJoined(sentence: Phrase): Phrase[] {
  const { tokens } = sentence;
  if (isSeries(sentence.text)) return [sentence];
  const parts: Phrase[] = [];
  let from = 0;
  for (let index = 1; index < tokens.length - 1; index++) {
    const width = joinerAt(tokens, index);
    if (width === 0) continue;
    const before = textOf(sentence, from, index);
    const rest = textOf(sentence, index + width);
    const sequel = /^(?:then|after that|next|afterwards|followed by|finally|lastly)/.test(
      textOf(sentence, index, index + width).replace(/^(?:,|and|¶) /, ''),
    );
    if (pasted.test(rest) && lifted.test(before)) continue;
    if (
      aboutCopy.test(rest) &&
      /(?:duplicate|copy|clone)/.test(before) &&
      !/(?:^|[^a-zß-ɏ])(?:copy|duplicate) (?:of|is|should)/u.test(before)
    )
      continue;
    const command =
      inTheCopy.test(rest) ||
      (copies.test(before) && changes.test(rest)) ||
      (commandStart.test(rest) && !/(?:^|[^a-zß-ɏ])(?:that|which|can|to|will|you|we|not|or)$/u.test(before));
    const another =
      sceneStart.test(rest) &&
      hasValue.test(before) &&
      hasValue.test(rest) &&
      new RegExp(`${SCENE}|first|second|last`, 'u').test(before);
    const added =
      (sequel && kindStart.test(rest)) ||
      (quotedScene.test(rest) && inRow.test(before)) ||
      (sceneInRow.test(rest) && inRow.test(before) && !/(?:^| )(?:list|agenda|checklist)(?: [a-z]+)* ?:/u.test(before));
    if (!command && !another && !added) continue;
    if (!sequel && isListed(before, rest, textOf(sentence, index, index + width))) continue;
    if (sequel && endsWithWords(before, rest)) continue;
    parts.push(sentence.slice(from, index));
    from = index + width;
    index = from;
  }
  return [...parts, sentence.slice(from)];
}

const counted = new RegExp(`^(?!.*(?:${SCENE}) [#\\d])(?:and )?[^ ]+(?: [^ ]+)? [$€£]?\\d[\\d.,]*%?$`, 'u');

/** "Haircut 30, color 80, beard 15": names with figures, of which one begins like a request. */
function isSeries(text: string): boolean {
  const [first = '', ...others] = text.split(/ [,;] /);
  const rows = [first.replace(/^.* (?=[^ ]+ [^ ]+$)/u, ''), ...others];
  return rows.length > 2 && rows.every((row) => counted.test(row)) && rows.some((row) => !commandStart.test(row));
}

/** "three features: soft light, long battery, one button", "free: import, export and more": one more of the same. */
function isListed(before: string, rest: string, joiner: string): boolean {
  const open = /^(.*) ?: (?!.* [:.] )(.+)$/u.exec(before);
  if (!open || new RegExp(`(?:${SCENE_KIND}|${SCENE})${END}`, 'u').test(open[2] ?? '')) return false;
  const item = rest.replace(/ (?:,|;|and|or) .*$/u, '').trim();
  if (!/^(?:,|, and|and|;)$/.test(joiner) || item.startsWith('§')) return false;
  // What is to be done, step by step, is told in commands too: "boil water, add tea, wait".
  const goesOn = joiner !== 'and' || (open[2] ?? '').includes(',');
  const isStep = goesOn && tellsSteps.test(open[1] ?? '') && item.split(' ').length < 5 && !ofScene.test(item);
  return isStep || /^(?:an? |one |two |three )?[^ ]+$/u.test(item);
}

const tellsSteps =
  /(?<![a-z])(?:steps?|how to|how do you|recipe|instructions|checklist|to do|todo|tasks|guide|tutorial|agenda)(?![a-z])/u;
const ofScene = new RegExp(
  `(?<![a-z])(?:it|this|that|them|these|everything|all|${SCENE}|${SCENE_KIND}|${ELEMENT})(?![a-z])|§(?!c)`,
  'u',
);

/** "loading to 100 % then "All set"": what a figure ends with is no scene of its own. */
const endsWithWords = (before: string, rest: string): boolean =>
  /^§q$/u.test(rest) &&
  !before.includes('§q') &&
  /(?:loading|load|loads|progress|countdown|count down|counts? down)(?![a-z])/u.test(before);

/** What comes before a further scene in a row is a scene itself, or announces some. */
const inRow = new RegExp(`(?:${SCENE_KIND}|${SCENE}|§q)`, 'u');

/** How many tokens from here join two requests; 0 if none do. */
function joinerAt(tokens: readonly Token[], index: number): number {
  const words = [0, 1, 2, 3].map((step) => tokens[index + step]?.norm ?? '');
  const joined =
    /^(?:(?:[,;¶] )?(?:and then|and after that|then|after that|afterwards|followed by|and finally|and lastly|finally|lastly|and next|next|and also|also|and|but|plus)|[,;¶]|[–—])(?= |$)/.exec(
      words.join(' '),
    )?.[0];
  if (!joined) return 0;
  return joined.split(' ').length;
}
