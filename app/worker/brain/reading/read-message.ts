import { spell } from './normalise';
import { Phrase } from './phrase';
import { maskSlots } from './slots';
import { tokenize } from './tokens';

/** What is read of one message. Longer ones are a document, not a request; understand() says so. */
export const READ_LIMIT = 4000;

const polite =
  /(?:^|(?<= ))(?:please|thanks|thank you|thank you so much|many thanks|asap|ok|will you|would you|can you|could you)(?: [!.,?]+)*(?: [!.,?])*$/du;
const opening =
  /^(?:(?:ok|so|well|hey|hi|hello|yo|um|uh|hmm|hm|oh|ah|and|also|now|please|actually|alright|right|great|cool|nice|perfect|good|awesome|super|thanks|thank you|dear|sir|bro|dude|man|guys|yes|sorry|just|quick|maybe|lastly|finally|btw|plus|but)(?: [,.!:–-])*(?= )|(?:can|could|would|will) (?:you|we|i)(?: please| maybe| just| also)*(?= )|(?:i|we) (?:want|would like|need|would love|wish)(?: for)? (?:you )?to(?= )|(?:let us|let me|you should|we should|try to|help me(?: to)?|do me a favor and|go ahead and|feel free to|do you mind|would you mind|is it possible to|it would be (?:nice|great|good) to|how about(?: we)?|what about|i think(?: we should)?|we have to|you have to|kindly)(?= )|, )\s?/du;

/** The message as a phrase whose courtesies at both ends are read away. */
export function readMessage(message: string): Phrase {
  const source = message.slice(0, READ_LIMIT);
  return stripCourtesies(new Phrase(source, maskSlots(source, tokenize(source, spell))));
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
