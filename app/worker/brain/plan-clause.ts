import { combine, projectEvidence, ruleScorer } from './evidence';
import type { EvidenceScorer, OperationKind } from './ports';
import { KIND, SCENE } from './lexicon/patterns';
import { planAdd } from './plan/add-scene';
import { planAnswer, planUnclear } from './plan/answer';
import { planArrangeItems } from './plan/arrange-items';
import { planArrangement } from './plan/arrangement-edits';
import { planBareKind } from './plan/bare-kind';
import { planCamera } from './plan/camera-edits';
import { planChartKind } from './plan/chart-kind';
import { planDataEdit, planDataPoint, planNumberEdit, planSign } from './plan/data-edits';
import { planListEdit, planListItem } from './plan/list-edits';
import { planAddPart, planEmoji, planLetterCase } from './plan/part-edits';
import { planRemovePart } from './plan/remove-part';
import { startsByRemoving } from './plan/edit-verbs';
import { planDelete } from './plan/delete-scenes';
import { planCodeNumber, planDescribed } from './plan/described-parts';
import { planEntries } from './plan/entry-edits';
import { planDuplicate } from './plan/duplicate-scene';
import { asksForColors, planBrand } from './plan/recolor';
import { planFix } from './plan/fix-scenes';
import { planExport } from './plan/export-video';
import { planHighlight, planMarker } from './plan/highlight-edits';
import { planMatch } from './plan/match-scene';
import { planMotion } from './plan/motion-edits';
import { planMove } from './plan/move-scenes';
import { planPreference } from './plan/preferences/plan-preference';
import { planPaired, planShouldBe } from './plan/paired-edits';
import { planOngoing, planRepeat } from './plan/repeat';
import { planRetime } from './plan/retime';
import { planSeam } from './plan/seam-edits';
import { planImpossible, planOnNothing, planUnknownColor } from './plan/refusals';
import { isQuestion, step, type Step } from './plan/step';
import { readExplicitScope } from './plan/edit-context';
import type { Styles } from './plan/styles';
import { planShape } from './plan/video-shape';
import { planTextEdit } from './plan/text-edits';
import { lastWasUndo, planRedo, planTakeBack, planUndo } from './plan/undo';
import { planVisualEdit } from './plan/visual-edits';
import { planWordColor } from './plan/word-color';
import { planAppended } from './plan/appended-text';
import { planColorPairs } from './plan/color-pairs';
import { mask } from './reading/mask';
import type { Phrase } from './reading/phrase';
import type { KnownScene, World } from './references/known-scenes';

/** Who has an opinion on a clause. A trained model joins here (see ports.ts); nothing else has to change. */
const scorers: readonly EvidenceScorer[] = [ruleScorer];

export interface ClauseOptions {
  /** The message as typed, courtesies and all, for where it turns out to be words for a viewer. */
  readonly verbatim?: Phrase;
  /** Whether the clause is the whole message. */
  readonly alone: boolean;
  /** Scenes an earlier request is to be repeated on. */
  readonly forced?: readonly KnownScene[];
}

export interface Candidate {
  readonly kind: OperationKind;
  readonly probability: number;
}

/** Operations by likelihood, before the project has a say. */
export function rank(clause: Phrase, world: World): readonly Candidate[] {
  const masked = mask(clause.text);
  const opinions = scorers.map((scorer) => ({
    scorer,
    evidence: scorer.score({ masked, sceneCount: world.scenes.length }),
  }));
  return combine([...opinions, { scorer: { weight: 1 }, evidence: projectEvidence(clause, world) }]);
}

/** The likeliest operation that this project can carry out, with everything it needs filled in. */
export function planClause(clause: Phrase, world: World, styles: Styles, options: ClauseOptions): Step {
  const forced = options.forced ?? null;
  // What stands behind a kind's name and a mark is its content, whatever verbs are in it.
  const announced =
    world.scenes.length === 0 && !forced && announcedKind.test(clause.text)
      ? planAdd(clause, world, styles, 0.9)
      : null;
  if (announced) return announced;
  const lasting = forced
    ? null
    : planPreference(clause, world, (request, seen) => planClause(request, seen, styles, { alone: true }));
  if (lasting) return lasting;
  const told = forced ? null : planBareKind(clause, world, styles);
  if (told) return told;
  // What stands in a scene comes before what its words could ask for: "remove Bob" stops no bobbing.
  const entries = forced ? null : planEntries(clause, world);
  if (entries) return entries;
  const marked = forced ? null : (planHighlight(clause, world) ?? planMarker(clause, world));
  if (marked) return marked;
  const pairs = forced ? null : planColorPairs(clause, world);
  if (pairs) return pairs;
  const signed = planEmoji(clause, world, forced) ?? (forced ? null : planSign(clause, world));
  if (signed) return signed;
  const moved =
    (forced ? null : planShape(clause, world)) ??
    planFix(clause, world) ??
    planSeam(clause, world, forced) ??
    planCamera(clause, world, forced) ??
    planMotion(clause, world, forced);
  if (moved) return moved;
  const arrangement = planArrangement(clause, world, forced);
  if (arrangement) return arrangement;
  const refused = forced ? null : (planImpossible(clause, world) ?? planOnNothing(clause, world));
  if (refused) return refused;
  const repeated = forced
    ? null
    : planRepeat(clause, world, (earlier, scenes) =>
        planClause(earlier, world, styles, { alone: true, forced: scenes }),
      );
  if (repeated) return repeated;
  const ongoing = forced
    ? null
    : planOngoing(clause, world, (again) => planClause(again, world, styles, { alone: true }));
  if (ongoing) return ongoing;
  const recolored =
    planBrand(clause) ?? (asksForColors(clause, world) ? planVisualEdit(clause, world, styles, forced) : null);
  if (recolored) return recolored;
  const takenBack = forced ? null : planTakeBack(clause, world);
  if (takenBack) return takenBack;
  const flipped = bothPlaces.test(clause.text) && world.scenes.length === 2 ? planMove(clause, world) : null;
  if (flipped) return flipped;
  const arranged = planChartKind(clause, world, forced) ?? (forced ? null : planArrangeItems(clause, world));
  if (arranged) return arranged;
  const recounted =
    recounts.test(clause.text) || tellsFigure.test(clause.text) ? planNumberEdit(clause, world, forced) : null;
  if (recounted) return recounted;
  const described =
    planDescribed(clause, world, forced) ??
    planCodeNumber(clause, world) ??
    (forced
      ? null
      : (planPaired(clause, world) ??
        planShouldBe(clause, world) ??
        planAppended(clause, world) ??
        planWordColor(clause, world)));
  if (described) return described;
  const ranked = rank(clause, world);
  for (const { kind, probability } of ranked) {
    if (probability < 0.004) break;
    const read = readAs(kind, clause, world, styles, forced);
    if (read) return { ...read, certainty: read.certainty * (0.55 + 0.45 * Math.min(1, probability * 1.15)) };
  }
  return planWithoutEvidence(clause, options.verbatim ?? clause, world, styles);
}

const ofScene = new RegExp(
  `^(?:please )?(?:make|turn|set|get|let) (?:the )?(?:${SCENE} #?\\d+|(?:first|second|third|fourth|last|next|other) (?:${SCENE}|one))(?![a-z])(?!.* ?:)`,
  'u',
);
const ofWhatIs = new RegExp(
  `^(?:please )?(?:make|turn|set|get|render) (?:it|this|that|them|these|those|everything)(?![a-z])(?!.*(?::|(?<![a-z])(?:an?|into) ))(?!.*(?<![a-z])(?:${KIND}|${SCENE})(?![a-z]))`,
  'u',
);
const bothPlaces =
  /^(?:please )?(?:swap|flip|switch|exchange|reverse) (?:them|these|both|the two|the scenes)(?: around| over)?$/u;

const announcedKind = new RegExp(
  `^(?:(?:an?|the|our|my|some) )?(?:[a-z]+ )?(?:${KIND})(?: (?:that|which|with|for|of|from|typing|saying)(?: [a-z0-9]+){0,4}?)?(?: ?(?:: |¶ )(?! ?$)| [-–] .* [-–] | typing )`,
  'u',
);

function readAs(
  kind: OperationKind,
  clause: Phrase,
  world: World,
  styles: Styles,
  forced: readonly KnownScene[] | null,
): Step | null {
  switch (kind) {
    case 'add':
      // "Make it 3d" asks for no scene about it.
      if (
        world.scenes.length > 0 &&
        (ofWhatIs.test(clause.text) || ofScene.test(clause.text)) &&
        clause.quotes().length === 0
      )
        return null;
      return planListItem(clause, world) ?? planDataPoint(clause, world) ?? planAdd(clause, world, styles, 0.95);
    case 'edit':
    case 'restyle':
      return planEdit(clause, world, styles, forced);
    case 'delete':
      return planRemovePart(clause, world, forced) ?? planDelete(clause, world);
    case 'duplicate':
      return planDuplicate(clause, world);
    case 'move':
      // "Add Coimbra as well, between Lisbon and Porto" moves nothing.
      return (addsOne.test(clause.text) ? planAdd(clause, world, styles, 0.85) : null) ?? planMove(clause, world);
    case 'retime':
      return planRetime(clause, world, forced);
    case 'undo':
      return lastWasUndo(world) && /bring|again/.test(clause.text) ? planRedo(clause) : planUndo(clause);
    case 'redo':
      return /again$/.test(clause.text) && !lastWasUndo(world) ? null : planRedo(clause);
    case 'export':
      // "Download our app" is said to viewers where there is nothing to save.
      return (
        (world.scenes.length === 0 && ofSomethingElse.test(clause.text) ? planAdd(clause, world, styles, 0.8) : null) ??
        planExport(world)
      );
    case 'ask':
      // What begins like a question and is put to a viewer is a scene: "How tides work", "Recipe for banana bread".
      if (world.scenes.length === 0 && (toldToViewers.test(clause.text) || isStatement(clause))) {
        const told = planAdd(clause, world, styles, 0.8);
        if (told) return told;
      }
      return planAnswer(clause, world, styles);
  }
}

/** "Start the countdown from 5 instead of 10", "start it from 5". */
const recounts =
  /\d.* (?:instead of|rather than|not) \d|^(?:please )?(?:start|begin) (?:it|this|that|the (?:countdown|counter|count|counting|timer|number)) (?:from|at|with) \d/u;

/** "It's 1.2 million now". */
const tellsFigure =
  /^(?:it|that|the (?:number|total|count|figure|counter)) (?:is|are|was) (?:now |actually |really |already )*[$€£]?\d[\d.,]*(?: ?(?:%|k|m|million|billion|thousand))?(?: now| actually| really| already)*$/u;

/** "Flight LH400 Frankfurt to New York departs 10:45": told, not asked, and of more than a word or two. */
function isStatement(clause: Phrase): boolean {
  return (
    clause.tokens.length > 4 &&
    !asksOrOrders.test(clause.text) &&
    !/\?$|(?<![a-z])(?:you|your|me)(?![a-z])/u.test(clause.text)
  );
}

const asksOrOrders =
  /^(?:hi|hello|hey|yo|hiya|howdy|good|greetings|hola|sup|thanks?|cool|nice|great|awesome|wow|lol|ok|perfect|love|looks|bye|what|how|why|who|when|where|which|is|are|does|do|did|was|were|can|could|would|should|tell|explain|help|have|will|am|translate|book|order|write|play|remind|set|call|search|google|give|find|solve|calculate|order|a joke|a poem|an essay|some|start|new|reset|i (?:want|need|would))(?![a-z])/u;
const addsOne = /^(?:please |also |then )*(?:add|insert) (?!(?:the|it|this|that|these|those|them|scene)(?![a-z]))/u;
const ofSomethingElse =
  /^(?:download|get|save) (?:our|the|my|now|your|on)(?!.*(?<![a-z])(?:video|film|movie|file|mp4|gif|project|clip|result|it|this)(?![a-z]))/u;
const toldToViewers =
  /^(?:[^?]+\? (?:\(? ?a ?[).:] |a \S.* b \S|.* \/ )|explain (?:what|how|why|the|who) |did you know (?:that )?|(?:the |a |my |our )?(?:[a-z]+ )?recipe (?:for|of) |(?:the )?weather(?: forecast)? ?:|how (?!(?:do|does|can|could|would|should|are|is|much|many|long) )(?:[a-z]+ ){1,4}[a-z]+s?$|why (?!(?:do|does|can|is|are|did|not|don) )[a-z]+ )(?!.*(?<![a-z])(?:you|this app)(?![a-z]) (?:do|make|work|help))/u;

function planEdit(clause: Phrase, world: World, styles: Styles, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0) return null;
  const removing = startsByRemoving(clause.text);
  return (
    (removing ? planRemovePart(clause, world, forced) : null) ??
    planMatch(clause, world, forced) ??
    planLetterCase(clause, world, forced) ??
    planListEdit(clause, world, forced) ??
    planDataEdit(clause, world, forced) ??
    planNumberEdit(clause, world, forced) ??
    planAddPart(clause, world, forced) ??
    planTextOrLook(clause, world, styles, forced) ??
    planUnknownColor(clause, world)
  );
}

/** "change the title to blue" is a colour, "change the title to Blue Moon" a text: what leaves nothing unread wins. */
function planTextOrLook(
  clause: Phrase,
  world: World,
  styles: Styles,
  forced: readonly KnownScene[] | null,
): Step | null {
  const look = planVisualEdit(clause, world, styles, forced);
  const text = planTextEdit(clause, world, forced);
  if (!look || !text) return text ?? look;
  if (clause.quotes().length > 0) return both(clause, world, styles, forced) ?? text;
  return readsAsLook(clause) ? look : text;
}

/** "scene 1: text "Aleph", background teal": two wishes in one breath. */
function both(clause: Phrase, world: World, styles: Styles, forced: readonly KnownScene[] | null): Step | null {
  const parts = clause.splitAt((token) => token.raw === ',' || token.norm === 'and');
  if (parts.length < 2) return null;
  const [first] = parts;
  const named = first ? readExplicitScope(first, world) : null;
  const scenes = forced ?? (named && named.scenes.length > 0 ? named.scenes : null);
  first?.take(/^(?:\|)? ?: ?/du);
  const steps = parts.map(
    (part) => planVisualEdit(part.copy(), world, styles, scenes) ?? planTextEdit(part.withoutRead(), world, scenes),
  );
  const done = steps.filter((one) => one !== null && !isQuestion(one));
  if (done.length < 2 || done.length < parts.length) return null;
  return step(
    done.flatMap((one) => one?.operations ?? []),
    done.map((one) => one?.said ?? '').join(' '),
    0.88,
  );
}

const lookOnly =
  /(?:to|in|into|as|be|:|make (?:it|them|this|that)|should be) (?:(?:a|an|the|very|more|much|bit|nice|solid) )*(?:§c(?: (?:and|on|to|,) §c)*|dark|light|bold|bigger|smaller|larger|darker|lighter)(?: (?:background|text|color|letters|font|theme|style|one|please|tone|shade|gradient|instead))*$/u;

function readsAsLook(clause: Phrase): boolean {
  const masked = mask(clause.text).replace(/ ?[.!]$/, '');
  return (
    lookOnly.test(masked) ||
    (!/(?:^|[^a-zß-ɏ])(?:say|says|read|reads|replace|rename|instead of)(?:$|[^a-zß-ɏ])/u.test(masked) &&
      /§c (?:background|text|letters|font|title|words|bars|accent)|background|style|theme|font|playful|elegant|bigger|smaller|gradient/.test(
        masked,
      ))
  );
}

/** No verb, no cue: a first sentence is a title; in a project with scenes it is not certain enough to act on. */
function planWithoutEvidence(clause: Phrase, verbatim: Phrase, world: World, styles: Styles): Step {
  const typed = clause.content();
  const unknown = planUnknownColor(clause, world);
  if (unknown) return unknown;
  if (world.scenes.length === 0 && readsAsWords(typed)) {
    const added = planAdd(verbatim, world, styles, 0.7);
    if (added) return added;
  }
  if (world.scenes.length > 0) {
    const edited = planEdit(clause, world, styles, null) ?? planRetime(clause, world, null);
    if (edited) return { ...edited, certainty: edited.certainty * 0.8 };
  }
  return planUnclear(clause, world);
}

/** Whether a text could be meant for a viewer: "asdfghjkl" and "???" are not. */
function readsAsWords(typed: string): boolean {
  const letters = typed.match(/\p{L}/gu) ?? [];
  if (letters.length < 2)
    return /\p{L}|\d/u.test(typed) && typed.length < 40 && /[\p{L}\d]{2}|[^\p{ASCII}]/u.test(typed);
  const latin = typed.toLowerCase().match(/[a-z]{5,}/g) ?? [];
  const mash = latin.filter(
    (word) =>
      !/[aeiouy]/.test(word) ||
      /[bcdfghjklmnpqrstvwxz]{6,}/.test(word) ||
      /(?:asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|zxcv|xcvb)/.test(word),
  );
  return !(mash.length > 0 && mash.length >= latin.length);
}
