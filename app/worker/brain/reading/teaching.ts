const audience =
  '(?: (?:to|for) ((?:my|a|an|our|the|some|year|grade|kids?|children|beginners|students)(?![\\p{L}])[^,.:;!?\\n]{0,40}?))?';
const time =
  '(?:,? (?:in|within|under|for|-)(?: (?:a|an|about|around|just|only|under))? (\\d+[ -]?(?:s|secs?|seconds?|mins?|minutes?)|half a minute|a minute|one minute)(?: (?:video|film|clip|lesson|or so|max))*)?';
const asked = new RegExp(
  `^(?:please |can you |could you )*(?:explain|teach(?: (?:me|us|them|people|everyone|kids|my class|the class|my students|students))?(?: about)?|show(?: me| us| people)?(?= how ))(?: to ([^,.:;!?\\n]{2,30}?)(?= (?:how|why|what)(?![\\p{L}])))? ([^:;\\n]{3,90}?)${audience}${time}[.!]?(\\s*:[^]*)?$`,
  'iu',
);
const teaching = new RegExp(
  `^(?:(?:ok|okay|so|hi|hello|hey|well)[,!]? )*i(?:['’]m| am) (?:explaining|teaching|doing|covering) ([^,.:;]{3,60}?) (?:to|with|for) ((?:my|our|a|the) [^,.:;]{2,50}?)(?: (?:tomorrow|today|tonight|next \\p{L}+|on \\p{L}+|this \\p{L}+))?(?:,)? (?:and|so) (?:i['’]d love|i would love|i['’]d like|i need|i want|need|want) (?:an? )?(?:(?:little|short|quick|nice) )*(?:video|clip|film|animation|lesson)(?:,? (?:of )?(?:maybe |about |around |roughly |like )?(\\d+ ?(?:s|secs?|seconds?|mins?|minutes?)))?(?: long)?[,:.]?\\s+([^]+)$`,
  'iu',
);
/** What speaks of the product, or of what is there, is answered and not taught. */
const ofHere =
  /(?<![\p{L}])(?:you|your|yourself|this|that|it|its|these|those|app|scenes?|slides?|videos?|exports?|changed|happened|again|mean|wrong|price|login|account)(?![\p{L}])/iu;

/** "Explain photosynthesis to my year 7 class in 45 seconds" asks for a lesson, as "a 45 second lesson about it" does. */
export function asLesson(message: string): string {
  const [, about, , lasting, told = ''] = teaching.exec(message.trim()) ?? [];
  if (about !== undefined) return `make a ${lasting === undefined ? '' : `${lasting} `}lesson about ${about}: ${told}`;
  const found = asked.exec(message.trim());
  const [, before, topic = '', after, length, content = ''] = found ?? [];
  if (!found || ofHere.test(topic)) return message;
  const [named, listeners] = [topic.trim(), before ?? after];
  const viewers = listeners === undefined ? '' : ` for ${listeners}`;
  return `make a ${length === undefined ? '' : `${length} `}lesson about ${named}${viewers}${content}`;
}
