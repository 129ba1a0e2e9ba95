import { foreignWords, inEnglishOrder } from './foreign';
import { spell } from './normalise';
import { Phrase } from './phrase';
import { maskSlots } from './slots';
import { plainNorm, tokenize } from './tokens';

/** What is read of one message. Longer ones are a document, not a request; understand() says so. */
export const READ_LIMIT = 4000;

const polite =
  /(?:^|(?<= ))(?<!(?:^| )(?:an?|the|say|says|saying|with|of) )(?:please|thanks|thank you|thank you so much|many thanks|after all|for now|asap|ok|will you|would you|can you|could you)(?: [!.,?]+)*(?: [!.,?])*$/du;
const commandAhead =
  '(?=(?:can|could|please|pls|make|add|create|change|delete|remove|move|i|we|let us|give|show|put|now|undo|export|the|it|this|that|scene)(?: |$))';
/** Words of greeting and approval are dropped before a comma or a command; "Hello World" is a title. */
const greeting = `(?:hey|hi|hello|yo|hmm|hm|oh|ah|um|uh|right|great|cool|nice|perfect|good|awesome|super|thanks|thank you|dear|sir|bro|dude|man|guys|yes|sorry|quick|btw|wait)(?: (?:there|bro|all|guys|you))?(?:(?: [,.:–-])+(?= )| ${commandAhead})`;
const applause =
  '(?:(?:great|good) news|cute|lovely|sweet|wow|haha|yay|love it|amazing|great|cool|nice|perfect|awesome|beautiful|brilliant|oh no|hmm|hm|nvm|never mind)(?: [,!.:–-])+(?= )|(?:cute|lovely|sweet|wow|haha|yay|love it|amazing|beautiful|brilliant)(?= (?:now|again|same|also|ok|please) )|(?:nvm|never mind)(?= )|(?:no |wait |,|oh |stop )*keep (?:that|this|it|the first)(?: one)?(?: as it is)? (?:and|but)(?= (?:add|make|create|put|insert))';
const opening = new RegExp(
  `^(?:${greeting}|${applause}|(?:ok|so|well|and|also|now|please|actually|alright|just|maybe|lastly|finally|plus|but|then|oh|hmm)(?: [,.:–-])*(?= )|(?:can|could|would|will) (?:you|we|i)(?: please| maybe| just| also)*(?= )|(?:i|we) (?:want|would like|need|would love|wish)(?: for)? (?:you )?to(?= )|(?:let us|let me|you should|we should|try to|help me(?: to)?|do me a favor and|go ahead and|feel free to|do you mind|would you mind|is it possible to|it would be (?:nice|great|good) to|how about(?: we)?|what about|i think(?: we should)?|we have to|you have to|kindly)(?= )|, )\\s?`,
  'du',
);

/** The message as a phrase whose courtesies at both ends are read away. */
export function readMessage(message: string, own: ReadonlySet<string> = new Set()): Phrase {
  return stripCourtesies(readVerbatim(message, own));
}

/** The message with its courtesies: "Hello World" may be meant for a viewer. */
export function readVerbatim(message: string, own: ReadonlySet<string> = new Set()): Phrase {
  const source = message.slice(0, READ_LIMIT);
  const foreign = foreignWords(source);
  const tokens = tokenize(source, (word, index) => foreign?.[plainNorm(word)] ?? spell(word, index, own));
  return new Phrase(source, maskSlots(source, foreign ? inEnglishOrder(tokens) : tokens));
}

export function stripCourtesies(phrase: Phrase): Phrase {
  let { tokens } = phrase;
  let current = new Phrase(phrase.source, tokens);
  for (let step = 0; step < 8; step++) {
    const start = current.see(opening);
    if (start && start.to < tokens.length) tokens = tokens.slice(start.to);
    const end = new Phrase(phrase.source, tokens).see(polite);
    if (end && end.from > 0) tokens = tokens.slice(0, end.from);
    const last = tokens.at(-1);
    if (last && tokens.length > 1 && (last.kind === 'break' || /^[.,;]$/.test(last.raw))) tokens = tokens.slice(0, -1);
    if (tokens.length === current.tokens.length) break;
    current = new Phrase(phrase.source, tokens);
  }
  return current;
}
