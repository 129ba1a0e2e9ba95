import type { SceneBrief } from '$shared/schema/operations';
import type { Talk } from '../slots/talk';

/** Who speaks stands first, and what is said second. */
export const entriesOfTalk = ({ lines }: Talk): NonNullable<SceneBrief['entries']> =>
  lines.map(({ from, said }) => ({
    title: /^\p{Ll}/u.test(from) ? from.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : from,
    text: said,
    tag: null,
  }));

const namesTalk =
  /^(?:(?:text |whatsapp |imessage |slack |discord |messenger |telegram |sms |dm |group )*(?:style |like )?(?:chat|conversation|messages|dialogue?|texting|talk))?\s*(?:between [^,:]+|of [^,:]+|with [^,:]+)?\s*/i;

/** "iMessage style chat between Ann and Ben about dinner": what is left once it is known for a talk. */
export const titleOfTalk = (lead: string): string => lead.replace(namesTalk, '');
