import type { LeafElement } from '$shared/schema/layout';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { cellsOf } from '$shared/schema/elements/entries';
import type { Phrase } from '../reading/phrase';
import { elementFor, fold, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { editScenes } from './edit-context';
import { withoutArticle } from './edit-verbs';
import { step, type Step } from './step';
import { show } from './words';

const one = '(?: (?:bar|column|slice|row|plan|tier|value|month|day|entry|option))?';
const inIt = '(?: (?:in|of|on) (?:the |my |this )?(?:chart|graph|pie|table|pricing|plans|bars|list))?';
const highlighted = new RegExp(
  `^(?:please )?(?:highlight|emphasize|emphasise|accentuate|mark|point out|spotlight|focus on) (?:the )?(?:(?:row|bar|plan|column|slice) (?:of |for |with )?)?(.+?)${one}${inIt}$`,
  'du',
);
const standsOut = new RegExp(
  `^(?:please )?(?:make|let|have) (?:the )?(.+?)${one} (?:stand out|pop out|the highlight|highlighted)${inIt}$`,
  'du',
);
const most = /^(?:highest|biggest|largest|tallest|best|maximum|max|most expensive|top|winner)$/u;
const least = /^(?:lowest|smallest|shortest|worst|minimum|min|cheapest)$/u;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** "Highlight Friday", "make the Pro plan stand out": a bar, a plan or a row in the accent colour. */
export function planHighlight(phrase: Phrase, world: World): Step | null {
  const taken = phrase.see(highlighted) ?? phrase.see(standsOut);
  const wanted = fold(withoutArticle(taken?.content(1) ?? ''));
  if (wanted === '') return null;
  for (const scene of [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()]) {
    for (const element of scene.elements) {
      const labels = labelsOf(element);
      const index = labels ? placeOf(labels, wanted) : -1;
      const label = labels?.[index]?.label;
      if (label === undefined) continue;
      const edit: SceneEdit = { kind: 'setHighlight', target: targetOf(element, null), index };
      return step([editScenes([scene], [edit])], `Highlighted ${show(label)} in scene ${scene.position}.`, 0.92);
    }
  }
  return null;
}

interface Labelled {
  readonly label: string;
  readonly value: number | null;
}

function labelsOf(element: LeafElement): readonly Labelled[] | null {
  if (element.type === 'chart') return element.data;
  if (element.type !== 'pricing' && element.type !== 'table') return null;
  const figure = (text: string): number | null => {
    const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/,(?=\d{3})/g, '');
    return digits === undefined ? null : Number(digits);
  };
  return (cellsOf(element) ?? []).map(([label = '', value = '']) => ({ label, value: figure(value) }));
}

function placeOf(labels: readonly Labelled[], wanted: string): number {
  const named = labels.findIndex(({ label }) => fold(label) === wanted);
  if (named >= 0) return named;
  // "Friday" is "Fri" in a chart.
  const short = labels.findIndex(({ label }) => /^[a-z]{3}$/u.test(fold(label)) && wanted.startsWith(fold(label)));
  if (short >= 0) return short;
  if (wanted === 'last') return labels.length - 1;
  if (ordinals.includes(wanted)) return ordinals.indexOf(wanted) < labels.length ? ordinals.indexOf(wanted) : -1;
  const values = labels.map(({ value }) => value ?? Number.NaN);
  if (values.some(Number.isNaN)) return -1;
  if (most.test(wanted)) return values.indexOf(Math.max(...values));
  return least.test(wanted) ? values.indexOf(Math.min(...values)) : -1;
}

const markers = [
  [
    'number',
    /^(?:please )?(?:number (?:them|it|the (?:items|points|list|bullets|lines))|(?:make|turn) (?:it|this|them|the (?:list|bullets|points))(?: into)?(?: an?)? ?(?:numbered|ordered)(?: list)?|(?:use |with )?numbers (?:instead of|not|rather than|for) (?:the )?(?:bullets|dots|points)|(?:use )?numbered (?:list|bullets)(?: please)?)$/u,
  ],
  [
    'check',
    /^(?:please )?(?:(?:make|turn) (?:it|this|them|the (?:list|bullets|points))(?: into)?(?: an?)? ?(?:checklist|check list|ticks|check ?marks)|(?:use |with )?(?:check ?marks|ticks|checks)(?: (?:instead of|not|rather than|for) (?:the )?(?:bullets|dots|points|numbers))?(?: please)?)$/u,
  ],
  [
    'bullet',
    /^(?:please )?(?:(?:use |with )?(?:bullets|dots|bullet points) (?:instead of|not|rather than) (?:the )?(?:numbers|ticks|check ?marks)|(?:use )?bullets again)$/u,
  ],
  [
    'none',
    /^(?:please )?(?:no bullets|without (?:the )?bullets|(?:remove|hide|drop) the (?:bullet (?:points|marks|dots)|dots|markers|numbers) (?:in front|before|from the list))(?: .*)?$/u,
  ],
] as const;
const called = { number: 'numbers', check: 'check marks', bullet: 'bullets', none: 'nothing' } as const;

/** "Number them", "check marks instead of bullets": what stands before the items of a list. */
export function planMarker(phrase: Phrase, world: World): Step | null {
  const marker = markers.find(([, pattern]) => pattern.test(phrase.text))?.[0];
  const hasList = (scene: KnownScene): boolean => elementFor(scene, 'list') !== null;
  const scene = [...(world.focus ? [world.focus] : []), ...world.scenes.toReversed()].find(hasList);
  if (marker === undefined || !scene) return null;
  return step(
    [editScenes([scene], [{ kind: 'setMarker', marker }])],
    `The items of scene ${scene.position} have ${called[marker]} before them now.`,
    0.9,
  );
}
