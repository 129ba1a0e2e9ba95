import { KIND } from './lexicon/patterns';
import { planAdd } from './plan/add-scene';
import { planAppended } from './plan/appended-text';
import { planArrangeItems } from './plan/arrange-items';
import { planArrangement } from './plan/arrangement-edits';
import { planBareKind } from './plan/bare-kind';
import { planCamera } from './plan/camera-edits';
import { planChartKind, planChartOfThis } from './plan/chart-kind';
import { planColorPairs } from './plan/color-pairs';
import { planNumberEdit, planSign } from './plan/data-edits';
import { planCodeNumber, planDescribed } from './plan/described-parts';
import { planEntries } from './plan/entry-edits';
import { planFix } from './plan/fix-scenes';
import { planHighlight, planMarker } from './plan/highlight-edits';
import { planConfetti } from './plan/confetti-edits';
import { planEase } from './plan/ease-edits';
import { planLengthOutOfRange } from './plan/length-range';
import { planMotion } from './plan/motion-edits';
import { planMove } from './plan/move-scenes';
import { planPaired, planShouldBe } from './plan/paired-edits';
import { planEmoji } from './plan/part-edits';
import { planNamedStyle } from './plan/named-style';
import { planNewKind } from './plan/new-kind';
import { planPreference } from './plan/preferences/plan-preference';
import { asksForColors, planBrand } from './plan/recolor';
import { planImpossible, planOnNothing } from './plan/refusals';
import { planOngoing, planRepeat } from './plan/repeat';
import { planSeam } from './plan/seam-edits';
import { planTakeBack } from './plan/undo';
import { planUntold } from './plan/untold-scene';
import { planShape } from './plan/video-shape';
import { planType } from './plan/type-edits';
import { planVisualEdit } from './plan/visual-edits';
import { planWordColor } from './plan/word-color';
import type { Reader, Readers } from './reader';

/** Not asked when an earlier request is carried out on other scenes: what it reads has no scenes to be given. */
const unlessForced =
  (read: Reader): Reader =>
  (asked) =>
    asked.forced ? null : read(asked);

/** Turns of phrase so plain that no evidence is weighed. What stands higher is meant where two of them fit. */
export const clauseReaders: Readers = [
  // What stands behind a kind's name and a mark is its content, whatever verbs are in it.
  [
    'announced kind',
    unlessForced(({ clause, world, styles }) =>
      world.scenes.length === 0 && announcedKind.test(clause.text) ? planAdd(clause, world, styles, 0.9) : null,
    ),
  ],
  ['planNamedStyle', ({ clause, world, forced }) => planNamedStyle(clause, world, forced)],
  ['planPreference', unlessForced(({ clause, world, again }) => planPreference(clause, world, again))],
  ['planConfetti', ({ clause, world, forced }) => planConfetti(clause, world, forced)],
  ['planChartOfThis', unlessForced(({ clause, world }) => planChartOfThis(clause, world))],
  ['planBareKind', unlessForced(({ clause, world, styles }) => planBareKind(clause, world, styles))],
  ['planNewKind', unlessForced(({ clause, world, styles }) => planNewKind(clause, world, styles))],
  ['planUntold', unlessForced(({ clause, world, styles }) => planUntold(clause, world, styles))],
  // What stands in a scene comes before what its words could ask for: "remove Bob" stops no bobbing.
  ['planEntries', unlessForced(({ clause, world }) => planEntries(clause, world))],
  ['planHighlight', unlessForced(({ clause, world }) => planHighlight(clause, world))],
  ['planMarker', unlessForced(({ clause, world }) => planMarker(clause, world))],
  ['planType', ({ clause, world, forced }) => planType(clause, world, forced)],
  ['planColorPairs', unlessForced(({ clause, world }) => planColorPairs(clause, world))],
  ['planEmoji', ({ clause, world, forced }) => planEmoji(clause, world, forced)],
  ['planSign', unlessForced(({ clause, world }) => planSign(clause, world))],
  ['planShape', unlessForced(({ clause, world }) => planShape(clause, world))],
  ['planFix', ({ clause, world }) => planFix(clause, world)],
  ['planSeam', ({ clause, world, forced }) => planSeam(clause, world, forced)],
  ['planCamera', ({ clause, world, forced }) => planCamera(clause, world, forced)],
  ['planLengthOutOfRange', unlessForced(({ clause, world }) => planLengthOutOfRange(clause, world))],
  ['planEase', ({ clause, world, forced }) => planEase(clause, world, forced)],
  ['planMotion', ({ clause, world, forced }) => planMotion(clause, world, forced)],
  ['planArrangement', ({ clause, world, forced }) => planArrangement(clause, world, forced)],
  ['planImpossible', unlessForced(({ clause, world }) => planImpossible(clause, world))],
  ['planOnNothing', unlessForced(({ clause, world }) => planOnNothing(clause, world))],
  [
    'planRepeat',
    unlessForced(({ clause, world, again }) =>
      planRepeat(clause, world, (earlier, scenes) => again(earlier, world, scenes)),
    ),
  ],
  [
    'planOngoing',
    unlessForced(({ clause, world, again }) => planOngoing(clause, world, (other) => again(other, world))),
  ],
  ['planBrand', ({ clause }) => planBrand(clause)],
  [
    'planVisualEdit',
    ({ clause, world, styles, forced }) =>
      asksForColors(clause, world) ? planVisualEdit(clause, world, styles, forced) : null,
  ],
  ['planTakeBack', unlessForced(({ clause, world }) => planTakeBack(clause, world))],
  [
    'planMove',
    ({ clause, world }) => (bothPlaces.test(clause.text) && world.scenes.length === 2 ? planMove(clause, world) : null),
  ],
  ['planChartKind', ({ clause, world, forced }) => planChartKind(clause, world, forced)],
  ['planArrangeItems', unlessForced(({ clause, world }) => planArrangeItems(clause, world))],
  [
    'planNumberEdit',
    ({ clause, world, forced }) =>
      recounts.test(clause.text) || tellsFigure.test(clause.text) ? planNumberEdit(clause, world, forced) : null,
  ],
  ['planDescribed', ({ clause, world, forced }) => planDescribed(clause, world, forced)],
  ['planCodeNumber', ({ clause, world }) => planCodeNumber(clause, world)],
  ['planPaired', unlessForced(({ clause, world }) => planPaired(clause, world))],
  ['planShouldBe', unlessForced(({ clause, world }) => planShouldBe(clause, world))],
  ['planAppended', unlessForced(({ clause, world }) => planAppended(clause, world))],
  ['planWordColor', unlessForced(({ clause, world }) => planWordColor(clause, world))],
];

const announcedKind = new RegExp(
  `^(?:(?:an?|the|our|my|some) )?(?:[a-z]+ )?(?:${KIND})(?: (?:that|which|with|for|of|from|typing|saying)(?: [a-z0-9]+){0,4}?)?(?: ?(?:: |¶ )(?! ?$)| [-–] .* [-–] | typing )`,
  'u',
);

const bothPlaces =
  /^(?:please )?(?:swap|flip|switch|exchange|reverse) (?:them|(?:these|those)(?: two| scenes)?|both(?: of them)?|the two|the scenes)(?: around| over)?$/u;

/** "Start the countdown from 5 instead of 10", "start it from 5". */
const recounts =
  /\d.* (?:instead of|rather than|not) \d|^(?:please )?(?:start|begin) (?:it|this|that|the (?:countdown|counter|count|counting|timer|number)) (?:from|at|with) \d/u;

/** "It's 1.2 million now". */
const tellsFigure =
  /^(?:it|that|the (?:number|total|count|figure|counter)) (?:is|are|was) (?:now |actually |really |already )*[$€£]?\d[\d.,]*(?: ?(?:%|k|m|million|billion|thousand))?(?: now| actually| really| already)*$/u;
