import type { SceneBrief } from '$shared/schema/operations';
import type { Talk } from '../slots/talk';

/** Who speaks stands first, and what is said second. */
export const entriesOfTalk = ({ lines }: Talk): NonNullable<SceneBrief['entries']> =>
  lines.map(({ from, said }) => ({
    title: /^\p{Ll}/u.test(from) ? from.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : from,
    text: said,
    tag: null,
  }));
