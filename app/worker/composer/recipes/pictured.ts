import { iconFor } from '$shared/motion/icon-words';
import type { LeafElement } from '$shared/schema/layout';
import { placed } from './elements';

/** Icons that picture no thing: a sentence is not about them because it has a word for them. */
const abstract = new Set(
  'briefcase check circle-question-mark circle-x clock eye globe hammer info infinity layers link map-pin play rotate-ccw refresh-cw search send settings sparkles target thumbs-up upload user users wrench x zap'.split(
    ' ',
  ),
);

/** A name of several words ("Acme Rockets") is about whoever bears it, not about what its words mean. */
const name = /^(?:\p{Lu}[\p{L}\p{N}'’&-]*\s+)+\p{Lu}[\p{L}\p{N}'’&-]*$/u;

/** A picture of what a short line is about, where there is one: a line about coffee has a cup beside it. */
export function pictured(line: string | null): LeafElement[] {
  if (line === null || name.test(line.trim())) return [];
  const words = line.split(/\s+/).filter((word) => !/^sunday/i.test(word));
  if (words.length > 7) return [];
  const icon = words.map(iconFor).find((found) => found !== null && !abstract.has(found));
  return icon === undefined || icon === null ? [] : [{ ...placed('picture', { scale: 1.4 }), type: 'icon', icon }];
}
