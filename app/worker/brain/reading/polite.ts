import { lookWord } from '../lexicon/look-words';

const greeting = String.raw`(?:(?:hi|hey|hello|yo|hiya|good (?:morning|evening|afternoon))(?: (?:there|all|team|bazaar))?[,.!]?\s+)?(?:hope (?:you|all|this)[^.!?]{0,40}[.!?]\s+)?`;
const asks = String.raw`(?:please\s+)?(?:(?:can|could|would|will)\s+(?:you|u|ya|we)|i(?:'d| would) (?:like|love) (?:you )?to)\s+(?:(?:please|maybe|possibly|perhaps|quickly|kindly|help me)\s+)*`;
const makes = String.raw`(?:do|make|create|build|design|draw|animate|prepare|put together|show|give|whip up)\s+(?:me\s+|us\s+)?`;
/** "Could you do a price list for my shop? Haircut 25, …": a request put as a question, and what it is about. */
const question = new RegExp(
  `^${greeting}${asks}(${makes}[^?\\n]{3,90}?)(?:\\s+please)?\\?\\s+(?!thank|thx|please|pls|pretty please|(?:the|its?|and|with|make|in|on|that|this|use|i|we)\\s)(\\S[^]{8,})$`,
  'iu',
);
/** "Make something for our lunch menu": the thing itself. */
const something = new RegExp(
  `^(${greeting}(?:${asks})?(?:please\\s+)?(?:make|create|design|do|build|animate)\\s+(?:me\\s+|us\\s+)?)(?:something|anything|one|a (?:scene|thing|little something|nice one|slide)) (?:for|about|with|on) (?=(?:our|my|the|a|an)\\s)`,
  'iu',
);
/** "…, we have soup, bread and tart": what is there, said of those who have it. */
const having =
  /^([^:;.!?"“\n]{6,80}?)(?:,?\s+please)?,\s+(?:we|i|they)(?:'ve| have| offer| serve| sell| do)(?: got)?\s+(?=[^"“\n]*(?:,|\sand\s))/iu;

/** A greeting ahead of a request; alone it is answered. */
const greeted = new RegExp(`^${greeting}(?=${asks}|please )`, 'iu');

/** "How to do a titration... no sorry, a paper chromatography": what was said first is taken back. */
const takenBack =
  /(?<=\s)(?:an?|the)\s[\p{L} ]{2,30}?(?:\.{2,3}|…|,|\s[-–—])\s*(?:no|oh|wait|sorry)(?:[, ]+(?:no|sorry|wait|actually|i mean))*[, ]+(?=(?:an?|the)\s)/iu;

/** Words that nobody reads: "pls", "lol", "kinda thing". */
const chatter =
  /(?<=[\p{L}\p{N}"”),])\s+(?:pls|plz|lol|haha|kinda thing|kind of thing|sort of thing|type of thing|or something|if possible|if you can|if that'?s (?:not too much trouble|ok(?:ay)?|possible))(?=[\s,.:;!?-]|$)/giu;
/** "Ok so my boss wants a roadmap": somebody wants one. */
const wanted =
  /^(?:(?:ok(?:ay)?|so|well|alright|right)[,\s]+)*(?:my (?:boss|client|teacher|team|manager|wife|husband|friend|daughter|son) (?:wants|needs|asked (?:me )?for)|we(?:'re| are)? (?:need|want|looking for)|(?:i|we|me and my [\p{L}]+|my [\p{L}]+ and i) (?!(?:like|love|think|want|need|would) (?:it|this|that|the|scene))[^.:;!?"“\n]{3,60}? (?:and|so) (?:i |we )?(?:really )?(?:need|want|would like|'d like|would love|'d love)|(?:me and my|my) [\p{L}]+ need|necesito|brauche|ich brauche|ich hätte gern|j'ai besoin d')\s+(?=(?:an?|some|un[ae]?|eine?|une)\s|the\s)/iu;
/** "Please don't use the word "wedding"": what nobody may read is no content. */
const unsaid =
  /(?:(?<=^|[.!?,]\s)|\s*[–—-]\s)(?:but |and |please )*(?:do not|don['’]?t|never) (?:use|say|mention|write|show|put|include)(?![a-z])[^.!?"“]{0,30}["“][^"”]+["”][^.!?\n]*[.!?]?/giu;
/** What is said at the end to whoever makes it. */
const thanks =
  /(?:\s*[,.!–—-]+\s*(?:and )?(?:many thanks|thanks|thank ?you|thx|ty|cheers|(?:kind|best|warm) regards|danke|gracias|merci|obrigad[oa])|\s(?:many thanks|thanks|thx))(?:(?: so| very)? much| a lot| a bunch| in advance| again)?(?:[,\s]+\p{Lu}[\p{L} ]{1,30})?[\s,.!x]*$/iu;
/** "…, bitte in unserem Dunkelblau": asked for nicely, of the looks. */
const begged =
  /[,.]\s*(?:bitte|por favor|s'il (?:te|vous) pla[iî]t)\s+(?:in|im|mit|con|en|avec|em|com)\s[^"“:.]{3,60}$/iu;
/** "Make it square so it sits nicer in the feed": why is said to whoever makes it. */
const reason =
  /^((?:please |can you |could you |now |ok |and )*(?:make|turn|set|change|move|put|swap|delete|remove|keep|use|give|speed|slow)\s(?:it|this|that|them|these|everything|all|the|scenes?|each|every|both)(?!\p{L})[^:"“\n]{3,80}?),?\s+(?:so(?: that)?|because|cuz|since|as)\s(?:it|they|people|we|i|that|the|everyone|nobody|viewers|you|my|our)(?!\p{L})[^:"“\n]*$/iu;
/** "Take 22 off the bus list": removed from it. */
const struckOff =
  /(?<=^|[.,;!]\s|\band\s)(?:take|cross|strike|knock|scratch)\s+([^"“\n.,;:]{1,40}?)\s+off\s+(?=(?:the|our|my|that|this)\s[^"“\n]{0,30}\b(?:list|chart|table|menu|agenda|schedule|checklist|graph|roster|timeline|team)\b)/giu;
const purpose =
  /(?<=[.,;!])\s*(?:it'?s|this is|that'?s) (?:all )?for (?:my|our|the|her|his|their|a) [^.!?:]*?(?:[.!?]\s*|\s+so\s+|$)/iu;
/** "…, keep it clean, lots of white": how it is to look, said as a request. */
const kept = new RegExp(
  `(?<=[.,;!])\\s*(?:and |but |so |please )*(?:keep|make|have|want) (?:it|this|that|everything|the whole thing)(?: (?:number|text|look|feel|all|looking|feeling|a bit|nice and))*\\s+(?=(?:${lookWord.source})[^.!?:"“\\d]*[.!]?$)`,
  'iu',
);
/** "Standings after round 7. 1 Vasquez, 2 Ito, …": a short sentence says what is listed behind it. */
const headed =
  /^([^.:;,!?"“\n]{0,60}(?:steps|chat|conversation|standings|table|score(?:s|board)?|schedule|weather|forecast|menu|road ?map|timeline|checklist|agenda|list|weekend|week|today|tomorrow|plans?|prices|round \d+|slide|scene)(?: [\p{L}\d]+){0,3})(?:\.|!{1,3})\s+(?=(?:[^.:]+,){2}|\(?1[.)]?\s.*\s2|\p{Lu}\p{L}{1,14}: .*[.?!/] *\p{Lu}\p{L}{1,14}: )/u;

/** A request without its courtesies, where they stand between what is asked for and what it is about. */
export function withoutCourtesies(message: string): string {
  return message
    .replace(unsaid, '')
    .replace(chatter, '')
    .replace(thanks, '')
    .replace(begged, '')
    .replace(wanted, 'make ')
    .replace(greeted, '')
    .replace(struckOff, 'remove $1 from ')
    .replace(reason, '$1')
    .replace(purpose, ' ')
    .replace(kept, ' ')
    .replace(headed, '$1: ')
    .replace(takenBack, '')
    .replace(question, '$1: $2')
    .replace(something, '$1')
    .replace(having, '$1: ');
}
