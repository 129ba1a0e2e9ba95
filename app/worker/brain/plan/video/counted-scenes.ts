import type { Operation, SceneBrief } from '$shared/schema/operations';
import type { Phrase } from '../../reading/phrase';
import { readMessage } from '../../reading/read-message';
import { indexAt } from '../../references/place';
import type { World } from '../../references/known-scenes';
import { parseCount } from '../../slots/numbers';
import { planAdd } from '../add-scene';
import { applyModifiers, keptLook, noModifiers } from '../modifiers';
import { readTrailing } from '../read-trailing';
import { step, type Step } from '../step';
import type { Styles } from '../styles';
import { plural, show } from '../words';
import { readLength } from './read-film';
import { toldOneByOne } from './told-one-by-one';

const number = '\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const countOf = new RegExp(
  `(?<![\\p{L}\\d])(${number})[ -](?:short |quick |separate |simple )*(?:scenes?|slides?|parts?|shots?|screens)(?!\\p{L})`,
  'iu',
);
/** "Scenes in order:", each behind a mark of its own. */
const ordered = /(?<!\p{L})(?:scenes|slides)(?:,? in (?:this |that )?order)?\s*(?=[:\n])/iu;
const ordinals = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|finally|next|then';
/** "First:", "Part two:", "Scene 3 -", a bullet or a number at the start of a line. */
const label = new RegExp(
  `(?:^|(?<=[.;!?\\n]["”]?\\s{0,8}))(?:(?:and )?(?:the )?(?:(?:${ordinals})(?: (?:scene|slide|part|one|shot))?|(?:scene|slide|part|shot|screen) #?(?:${number}|one))\\s*[:–—-]|[•*–-]|\\d{1,2}[.)])\\s+`,
  'giu',
);
const lead =
  /^[\s,;.]*(?:(?:and|then|next|finally|lastly|followed by|after that)[,\s]+)*(?:(?:one|a) (?:scene|slide) (?:each )?(?:for|with|about|that says|saying) )?/iu;

/** "Five scene video on the water cycle: The Water Cycle, then evaporation, …": so many things told, so many scenes. */
export function planCountedScenes(phrase: Phrase, world: World, styles: Styles): Step | null {
  const { source } = phrase;
  const found = countOf.exec(source.slice(0, 120)) ?? ordered.exec(source.slice(0, 120));
  const marks = found ? [...source.slice(found.index + found[0].length).matchAll(label)].length : 0;
  const count = found?.[1] === undefined ? marks || strokesIn(source) : parseCount(found[1].toLowerCase());
  const one = toldOneByOne(source);
  const isCounted =
    found !== null && count !== null && count > 1 && !/[#\d]$/.test(source.slice(0, found.index).trim());
  if (!one && !isCounted) return null;
  const modifiers = noModifiers();
  const rest = phrase.copy();
  readTrailing(rest, modifiers, world, styles);
  const last = rest.pieces().at(-1)?.tokens.at(-1);
  const told = source.slice(0, last?.end ?? source.length);
  const counted = isCounted ? partsOf(told, found.index + found[0].length, count) : null;
  const parts = counted ?? one?.parts.map(tidy) ?? null;
  if (!parts) return null;
  const briefs = parts.map((part) => briefOf(part, counted === null, world, styles));
  if (briefs.some((brief) => brief === null)) return null;
  const length = readLength(one && !counted ? readMessage(one.besides) : phrase.copy(), world);
  const frames = length !== null && length !== 'scene' ? length : null;
  const looked = briefs.flatMap((brief, index): SceneBrief[] =>
    brief === null
      ? []
      : [
          {
            ...(index === 0 || world.order.length > 0
              ? applyModifiers(brief, { ...modifiers, durationInFrames: null }, brief.recipe)
              : brief),
            durationInFrames: brief.durationInFrames ?? (frames?.each === true ? frames.frames : null),
          },
        ],
  );
  const place = modifiers.place ? indexAt(modifiers.place, world) : null;
  const operation: Operation = {
    tool: 'addScenes',
    index: place === null || place >= world.order.length ? null : place,
    briefs: looked,
    durationInFrames: frames?.each === false ? frames.frames : null,
  };
  const names = looked.map(({ headline, quote }) => headline ?? quote).filter((name) => name !== null);
  return step(
    [...keptLook(modifiers), operation],
    `Added ${plural(looked.length, 'scene')}: ${names.map((name) => show(name, 24)).join(', ')}.`,
    0.9,
  );
}

/** "Scenes: Kickoff; Halftime; Full time": how many there are of those that are told apart by strokes. */
function strokesIn(source: string): number {
  const listed = /^[^:]*:\s*(.+)$/su.exec(source)?.[1] ?? '';
  return Math.max(...[/\s+\/\s+/u, /\s*;\s*/u, /\n+/u].map((separator) => listed.split(separator).length));
}

/** What each scene is to be, if exactly so many things are told behind the count. */
function partsOf(told: string, from: number, count: number): string[] | null {
  const behind = told.slice(from);
  const inline = [...behind.matchAll(/(?<=^|\s)(\d{1,2})[.)]\s+/gu)];
  const inOrder = inline.every(([, number], at) => Number(number) === at + 1);
  const marks = inOrder && inline.length > 1 ? inline : [...behind.matchAll(label)];
  const [first] = marks;
  if (first && marks.length === count)
    return marks.map((mark, at) =>
      tidy(behind.slice(mark.index + mark[0].length, marks[at + 1]?.index ?? behind.length)),
    );
  if (inOrder && inline.length > 1) return null;
  const numbered = numberedInRow(behind, count);
  if (numbered) return numbered;
  const listed = /^[^:.!?\n"“]*[:.!?\n]\s*(.+)$/su.exec(behind)?.[1] ?? '';
  for (const separator of [/\n+/u, /\s+\/\s+/u, /\s*;\s*/u]) {
    const parts = listed.split(separator).filter((part) => part.trim() !== '');
    if (parts.length === count) return parts.map(tidy);
  }
  const parts = commas(listed);
  return parts.length === count ? parts.map(tidy) : null;
}

/** "7 Pentiment 6 Tunic … 1 Animal Well": so many numbers in a row, up or down, and what stands behind each. */
function numberedInRow(text: string, count: number): string[] | null {
  for (const number of [(at: number) => at + 1, (at: number) => count - at]) {
    const marks: { readonly from: number; readonly to: number }[] = [];
    // From the last to the first: a "top 7" in the lead is no number seven.
    for (let at = count - 1; at >= 0; at--) {
      const before = text.slice(0, marks[0]?.from ?? text.length);
      const mark = [...before.matchAll(new RegExp(`(?<![\\d.,])${number(at)}(?:[.):]|(?=\\s))\\s+(?=\\S)`, 'gu'))].at(
        -1,
      );
      if (!mark) break;
      marks.unshift({ from: mark.index, to: mark.index + mark[0].length });
    }
    if (marks.length === count)
      return marks.map(({ to }, at) => tidy(text.slice(to, marks[at + 1]?.from ?? text.length)));
  }
  return null;
}

/** Split at commas that stand in no brackets and no quotation marks. */
function commas(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (/["“”]/.test(letter)) quoted = letter === '“' ? true : letter === '”' ? false : !quoted;
    if (letter === '(') depth++;
    if (letter === ')') depth--;
    if (letter !== ',' || depth > 0 || quoted) continue;
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)].filter((part) => part.trim() !== '');
}

const tidy = (part: string): string =>
  part
    .replace(lead, '')
    .replace(/[\s,;]+$|(?<=["”])\.$|(?<![.\d])\.$/gu, '')
    .trim();

function briefOf(part: string, isSaid: boolean, world: World, styles: Styles): SceneBrief | null {
  if (part === '') return null;
  const read = planAdd(readMessage(part), world, styles, 0.9);
  const made = isSaid ? verbatim(part, read, world, styles) : read;
  const [operation, ...others] = made?.operations.filter(({ tool }) => tool !== 'setLook') ?? [];
  return operation?.tool === 'addScene' && others.length === 0 ? operation.brief : null;
}

/** A line that is a title says what it says: "11:00 Workshops" lasts no eleven minutes, and "she sleeps in" keeps its end. */
function verbatim(part: string, made: Step | null, world: World, styles: Styles): Step | null {
  const [operation] = made?.operations ?? [];
  const isTitle = operation?.tool === 'addScene' && operation.brief.recipe === 'title';
  if (/["“]|:\s/.test(part) || !(isTitle || /^\d{1,2}[:.]\d{2}(?!\d)/.test(part))) return made;
  return planAdd(readMessage(`a title saying "${part}"`), world, styles, 0.9);
}
