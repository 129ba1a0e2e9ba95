import { cellsOf, type HeldEntry } from '$shared/schema/elements/entries';
import type { LeafElement } from '$shared/schema/layout';
import { all, one, spoken, words, type Spoken } from '../lexicon/entry-words';
import { ELEMENT, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { fold, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { parseEntries } from '../slots/entries';
import { isTime } from '../slots/times';
import { editScenes, readExplicitScope } from './edit-context';
import { ADD_VERB, REMOVE_VERB, withoutArticle } from './edit-verbs';
import { ask, step, type Step } from './step';
import { show } from './words';

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const ordinal = `(${ordinals.join('|')}|last|\\d{1,2}(?:st|nd|rd|th))`;

const drops = new RegExp(
  `^(?:please |(?:i|we) )*${REMOVE_VERB} (?:out |away )?(?:(?:the |that |our )?${ordinal} ${one}|(?:the )?${one} (?:number |no |#)?(\\d{1,2})|(?:the |that )?(?:${words((each) => each.one)}) (?:with|for|of|about|called|named|saying|that says) (?:the )?(.+?)|(?:the |our )?(.+?)(?: ${one})?)(?: (?:from|in|of|off|out of) (?:it|${all}))?$`,
  'du',
);
const adds = new RegExp(
  `^(?:please |also |and |then |now )*${ADD_VERB} (?:(?:a|an|another|one more|the|new|final|last|second|third|also) )*(?:${one}(?: (?:called|named|saying|that says|for|with|from|about))? ?:? ?)?(.+?)(?: (?:to|in|into|on|onto) (?:it|${all}))?(?: too| as well| also| there)*(?: (?:(at the (?:start|beginning|top)|first|at the (?:end|bottom)|last)|(after|before|behind) (?:the )?(.+?)))?$`,
  'du',
);
const changes = new RegExp(
  `^(?:(?:change|rename|set|make|update|let) )?(?:the )?(?:${ordinal} ${one}|${one} (?:number |no |#)?(\\d{1,2})) (?:to|into|should (?:say|be|read)|is|be|says?|called|:|=|->) (.+)$`,
  'du',
);
const toldOf =
  /^(?:no |actually |and )*(?:the )?(.+?) (?:should (?:say|be|read)|was|is|says|means|:|=|->) (?:in |really |actually |the )?(.+?)(?: not (?:in )?.+| now| instead)?$/du;
const otherThings = new RegExp(`(?<![a-z])(?:${KIND}|${SCENE}|${ELEMENT})${END}`, 'u');

interface Held {
  readonly scene: KnownScene;
  readonly element: LeafElement;
  readonly cells: readonly (readonly string[])[];
  readonly spoken: Spoken;
}

/** Steps, cards, milestones, people, plans, messages, rows: one more, one fewer, or one that is another. */
export function planEntries(phrase: Phrase, world: World): Step | null {
  const near = [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()].flatMap(heldIn);
  if (near.length === 0) return null;
  const whole = planOf(phrase, near, world.focus);
  if (whole) return whole;
  const rest = phrase.copy();
  const [named, other] = readExplicitScope(rest, world)?.scenes ?? [];
  return named && !other ? planOf(trimmed(rest.withoutRead()), heldIn(named), named) : null;
}

const planOf = (phrase: Phrase, held: readonly Held[], focus: KnownScene | null): Step | null =>
  planDropped(phrase, held) ??
  planChanged(phrase, held) ??
  planSpoken(phrase, held, focus) ??
  planAdded(phrase, held, focus);

const trimmed = (phrase: Phrase): Phrase => {
  phrase.take(/ (?:to|in|of|from|on|into)$/du);
  return phrase.withoutRead();
};

function heldIn(scene: KnownScene): readonly Held[] {
  return scene.elements.flatMap((element) => {
    const cells = cellsOf(element);
    const known = spoken[element.type];
    return cells && known && cells.length > 0 ? [{ scene, element, cells, spoken: known }] : [];
  });
}

const isOneOf = (list: string, word: string): boolean => new RegExp(`^(?:${list})$`, 'u').test(word);

function planDropped(phrase: Phrase, held: readonly Held[]): Step | null {
  const taken = phrase.quotes().length > 1 ? null : phrase.see(drops);
  if (!taken) return null;
  const noun = taken.group(2) || taken.group(3);
  const collection = taken.group(8);
  const told = taken.content(5) || taken.content(6);
  for (const each of held) {
    if (noun !== '' && !isOneOf(each.spoken.one, noun)) continue;
    if (collection !== '' && !isOneOf(each.spoken.all, collection)) continue;
    const place = noun === '' ? placeOf(each, told) : placeByWord(each, taken.group(1) || taken.group(4));
    if (noun !== '' && place === null)
      return ask(`There are ${each.cells.length} of them in scene ${each.scene.position}.`, 0.8);
    if (place === null || each.cells.length < 2) continue;
    const left = kept(each).filter(({ from }) => from !== place);
    return commit(each, left, `Removed ${called(each, place)} from scene ${each.scene.position}.`, 0.92);
  }
  return null;
}

function planChanged(phrase: Phrase, held: readonly Held[]): Step | null {
  const nth = phrase.see(changes);
  const noun = nth ? nth.group(2) || nth.group(3) : '';
  for (const each of nth ? held : []) {
    if (!nth || !isOneOf(each.spoken.one, noun)) continue;
    const place = placeByWord(each, nth.group(1) || nth.group(4));
    if (place === null) return ask(`There are ${each.cells.length} of them in scene ${each.scene.position}.`, 0.8);
    const fresh = cellsFrom(each, nth.content(5));
    const text = fresh[each.spoken.named] ?? '';
    const cells = (each.cells[place] ?? []).map((cell, at) => fresh[at] || cell);
    return commit(
      each,
      withCells(each, place, cells),
      `Changed ${called(each, place)} to ${show(text)} in scene ${each.scene.position}.`,
      0.9,
    );
  }
  const told = phrase.quotes().length > 1 ? null : phrase.see(toldOf);
  const [name, value] = [fold(withoutArticle(told?.content(1) ?? '')), told?.content(2) ?? ''];
  for (const each of held) {
    // Of a milestone either half is told by the other: "2021 is the launch", "the launch was in 2022".
    if (each.element.type !== 'timeline' || name === '' || value === '') continue;
    const place = each.cells.findIndex(([time = '', title = '']) => fold(time) === name || fold(title) === name);
    const byTime = fold(each.cells[place]?.[0] ?? '') === name;
    if (place < 0 || isTime(value) === byTime) continue;
    const cells = (each.cells[place] ?? []).with(byTime ? 1 : 0, value);
    return commit(
      each,
      withCells(each, place, cells),
      `Changed ${called(each, place)} to ${show(value)} in scene ${each.scene.position}.`,
      0.88,
    );
  }
  return null;
}

/** "Ana: lunch?", where Ana has spoken before. */
function planSpoken(phrase: Phrase, held: readonly Held[], focus: KnownScene | null): Step | null {
  const said = phrase.see(/^(?:(?:and|then) )?([^:]{1,30}?) ?(?::|answers|replies) (.+)$/du);
  const speaker = fold(said?.content(1) ?? '');
  for (const each of said && speaker !== '' ? held : []) {
    const known = each.cells.find(([from = '']) => fold(from) === speaker)?.[0];
    if (each.element.type !== 'chat' || each.scene !== focus || known === undefined) continue;
    const cells = [known, said?.content(2) ?? ''];
    return commit(
      each,
      [...kept(each), { from: null, cells }],
      `${known} says ${show(cells[1] ?? '')} in scene ${each.scene.position}.`,
      0.9,
    );
  }
  return null;
}

function planAdded(phrase: Phrase, held: readonly Held[], focus: KnownScene | null): Step | null {
  const taken = phrase.see(adds);
  if (!taken || taken.content(2) === '') return null;
  const [noun, collection] = [taken.group(1), taken.group(3)];
  for (const each of held) {
    const isCalled =
      (noun !== '' && isOneOf(each.spoken.one, noun)) || (collection !== '' && isOneOf(each.spoken.all, collection));
    if (
      !isCalled &&
      (noun !== '' ||
        collection !== '' ||
        each.scene !== focus ||
        (each.element.type !== 'pricing' && otherThings.test(phrase.text)))
    )
      continue;
    const texts = taken.content(2);
    const cells = cellsFrom(each, texts);
    const { telling } = each.spoken;
    const isTold = telling === null ? phrase.quotes().length < 2 : (cells[telling] ?? '') !== '';
    if (!isCalled && !isTold) continue;
    const near = taken.group(6) === '' ? null : placeOf(each, taken.content(6));
    const at = near === null ? placeFor(each, cells, taken.group(4)) : near + (taken.group(5) === 'before' ? 0 : 1);
    const entries = kept(each).toSpliced(at, 0, { from: null, cells });
    return commit(
      each,
      entries,
      `Added ${show(cells.filter((cell) => cell !== '').join(' '))} to scene ${each.scene.position}.`,
      isCalled ? 0.93 : 0.85,
    );
  }
  return null;
}

/** A year takes its place among years; everything else comes last. */
function placeFor(each: Held, cells: readonly string[], edge: string): number {
  if (edge !== '') return /first|start|beginning|top/.test(edge) ? 0 : each.cells.length;
  const years = each.cells.map(([time = '']) => Number(/^\d{4}$/.exec(time)?.[0]));
  const year = Number(/^\d{4}$/.exec(cells[0] ?? '')?.[0]);
  const later = each.element.type === 'timeline' && Number.isFinite(year) ? years.findIndex((own) => own > year) : -1;
  return later < 0 ? each.cells.length : later;
}

/** "2025 IPO" as the cells of a milestone, "Ana, CTO" of a person, "Pro $20" of a plan. */
function cellsFrom({ element, cells, spoken: { shape } }: Held, text: string): readonly string[] {
  if (element.type === 'table') {
    const parts = text.split(/\s*[,|;]\s*|\s+-\s+|:\s+/u).filter((part) => part !== '');
    return parts.length > 1 ? parts : text.split(/\s+/u).slice(0, cells[0]?.length ?? 1);
  }
  const [entry] =
    parseEntries(element.type === 'people' ? text.replace(/,\s*|\s+(?:as|the) /u, ': ') : text, shape) ?? [];
  const { title = text, text: more = null, tag = null } = entry ?? {};
  switch (element.type) {
    case 'timeline':
      return [tag ?? '', title, more ?? ''];
    case 'pricing':
      return [title, tag ?? more ?? ''];
    case 'chat':
      return [tag ?? '', title];
    case 'people':
      return [title, more ?? tag ?? ''];
    case 'logos':
      return [title];
    default:
      return [title, more ?? tag ?? ''];
  }
}

function placeByWord({ cells }: Held, word: string): number | null {
  if (word === 'last') return cells.length - 1;
  const found = ordinals.indexOf(word);
  const place = found >= 0 ? found : Number.parseInt(word, 10) - 1;
  return place >= 0 && place < cells.length ? place : null;
}

/** By what stands in it: any of its cells, or the first name of a person. */
function placeOf(each: Held, typed: string): number | null {
  const wanted = fold(withoutArticle(typed));
  const nth = new RegExp(`^${ordinal}(?: (?:one|${each.spoken.one}))?$`, 'u').exec(wanted)?.[1];
  if (nth !== undefined) return placeByWord(each, nth);
  const isIt = (cells: readonly string[]): boolean =>
    cells.some((cell) => fold(withoutArticle(cell)) === wanted) ||
    (each.element.type === 'people' && fold(cells[0] ?? '').split(' ')[0] === wanted);
  const place = wanted === '' ? -1 : each.cells.findIndex(isIt);
  return place < 0 ? null : place;
}

const kept = ({ cells }: Held): readonly HeldEntry[] => cells.map((own, from) => ({ from, cells: own }));

const withCells = (each: Held, place: number, cells: readonly string[]): readonly HeldEntry[] =>
  kept(each).with(place, { from: place, cells });

const called = ({ cells, spoken: { named } }: Held, place: number): string => show(cells[place]?.[named] ?? '');

function commit({ scene, element }: Held, entries: readonly HeldEntry[], said: string, certainty: number): Step {
  const edit = {
    kind: 'setEntries' as const,
    target: targetOf(element, null),
    entries: entries.map(({ from, cells }) => ({ from, cells: [...cells] })),
  };
  return step([editScenes([scene], [edit])], said, certainty);
}
