import { END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { indexAt } from '../references/place';
import type { World } from '../references/known-scenes';
import { COUNT, parseCount } from '../slots/numbers';
import { parseItems } from '../slots/lists';
import { applyModifiers, keptLook, noModifiers, readInto, readWhole, type Modifiers } from './modifiers';
import { blankBrief } from './blank-brief';
import { briefLike } from './like-scene';
import { step, type Step } from './step';
import type { Styles } from './styles';
import { plural, show } from './words';

import { clean } from './read-brief';
import { readTrailing } from './read-trailing';

const countOf = new RegExp(
  `(?<![a-z0-9ß-ɏ])(${COUNT}) (?:more |new |other |extra |short |simple |quick |separate |title |text |different )*(?:scenes|slides|cards|clips|screens|titles|title scenes|pages|shots|more|of them|title cards)(?: just)?${END}`,
  'du',
);

/** "For each of these cities one scene: Lisbon, Porto". */
const forEach = new RegExp(
  `(?<![a-z])(?:for each(?: one)?(?: of)? .*(?:scene|slide)|(?:a|one|its own|their own) (?:scene|slide) (?:each|per|for each|for every)(?![a-z])).*:`,
  'du',
);

/** "three scenes: "A", "B", "C"": one scene for each text. */
export function planSeveral(phrase: Phrase, world: World, styles: Styles, certainty: number): Step | null {
  const counted = phrase.see(countOf);
  const each = counted ? null : phrase.see(forEach);
  const many = counted ? (parseCount(counted.group(1)) ?? 1) : 2;
  if ((!counted && !each) || many < 2 || many > 30) return null;
  const rest = phrase.copy();
  const like = briefLike(rest, world);
  const modifiers = noModifiers();
  readTrailing(rest, modifiers, world, styles);
  readInto(rest, modifiers, world, styles, false);
  if (modifiers.durationInFrames === null) readDuration(rest, modifiers, world, styles);
  const quotes = rest.quotes();
  // "3 cards: fast, safe, cheap" are cards in one scene.
  if (counted && quotes.length === 0 && / cards$/.test(counted.group(0)) && !/title/.test(counted.group(0)))
    return null;
  const after = rest.see(/(?::|that say|saying|called|titled|named|with the (?:titles|texts)) (.+)$/du);
  const texts = quotes.length >= 2 ? quotes : after ? parseItems(after.content(1)) : [];
  if (texts.length < 2 && many > 1) {
    if (texts.length === 0) return null;
  }
  const start = modifiers.place ? indexAt(modifiers.place, world) : null;
  const briefs = texts.map((text) => {
    const parts = /^([^:]{1,24}): (.+)$/.exec(text);
    const base = { ...blankBrief('title'), ...(like?.look ?? {}) };
    const brief =
      parts && quotes.length >= 2 && !like
        ? { ...base, eyebrow: parts[1] ?? null, headline: parts[2] ?? text }
        : { ...base, headline: text };
    return clean(applyModifiers(brief, modifiers, 'title'));
  });
  const index = start === null || start >= world.order.length ? null : start;
  const note = texts.length === many || !counted ? '' : ` You asked for ${many}; there were ${texts.length} texts.`;
  return step(
    [...keptLook(modifiers), { tool: 'addScenes', index, briefs, durationInFrames: null }],
    `Added ${plural(texts.length, 'scene')}: ${texts.map((text) => show(text, 24)).join(', ')}.${note}`,
    certainty,
  );
}

function readDuration(rest: Phrase, modifiers: Modifiers, world: World, styles: Styles): void {
  for (const piece of rest.pieces()) readWhole(piece, modifiers, world, styles);
}
