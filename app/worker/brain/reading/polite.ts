const greeting = String.raw`(?:(?:hi|hey|hello|yo|hiya|good (?:morning|evening|afternoon))(?: (?:there|all|team|bazaar))?[,.!]?\s+)?`;
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

/** A request without its courtesies, where they stand between what is asked for and what it is about. */
export function withoutCourtesies(message: string): string {
  return message
    .replace(greeted, '')
    .replace(takenBack, '')
    .replace(question, '$1: $2')
    .replace(something, '$1')
    .replace(having, '$1: ');
}
