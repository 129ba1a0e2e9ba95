import { editReaders } from './edit-readers';
import { KIND, SCENE } from './lexicon/patterns';
import { planAdd } from './plan/add-scene';
import { planAnswer } from './plan/answer';
import { planDataPoint } from './plan/data-edits';
import { planDelete } from './plan/delete-scenes';
import { planDuplicate } from './plan/duplicate-scene';
import { startsByRemoving } from './plan/edit-verbs';
import { planExport } from './plan/export-video';
import { planListItem } from './plan/list-edits';
import { planMove } from './plan/move-scenes';
import { planRemovePart } from './plan/remove-part';
import { planRetime } from './plan/retime';
import { lastWasUndo, planRedo, planUndo } from './plan/undo';
import type { OperationKind } from './ports';
import type { Reader, Readers } from './reader';
import type { Phrase } from './reading/phrase';

/** "Make it 3d" asks for no scene about it. */
const unlessOfWhatIs =
  (read: Reader): Reader =>
  (asked) => {
    const { clause, world } = asked;
    const isOfWhatIs =
      world.scenes.length > 0 &&
      (startsByRemoving(clause.text) || ofWhatIs.test(clause.text) || ofScene.test(clause.text)) &&
      clause.quotes().length === 0;
    return isOfWhatIs ? null : read(asked);
  };

/** Who fills in an operation of each kind, once the evidence speaks for it. */
export const kindReaders: Readonly<Record<OperationKind, Readers>> = {
  add: [
    ['planListItem', unlessOfWhatIs(({ clause, world }) => planListItem(clause, world))],
    ['planDataPoint', unlessOfWhatIs(({ clause, world }) => planDataPoint(clause, world))],
    ['planAdd', unlessOfWhatIs(({ clause, world, styles }) => planAdd(clause, world, styles, 0.95))],
  ],
  edit: editReaders,
  restyle: editReaders,
  delete: [
    ['planRemovePart', ({ clause, world, forced }) => planRemovePart(clause, world, forced)],
    // "Price drop! The stand was $49": where there is nothing yet, only a command deletes.
    [
      'planDelete',
      ({ clause, world }) =>
        world.scenes.length === 0 && !startsByRemoving(clause.text) ? null : planDelete(clause, world),
    ],
  ],
  duplicate: [['planDuplicate', ({ clause, world }) => planDuplicate(clause, world)]],
  move: [
    // "Add Coimbra as well, between Lisbon and Porto" moves nothing.
    [
      'planAdd',
      ({ clause, world, styles }) => (addsOne.test(clause.text) ? planAdd(clause, world, styles, 0.85) : null),
    ],
    ['planMove', ({ clause, world }) => planMove(clause, world)],
  ],
  retime: [['planRetime', ({ clause, world, forced }) => planRetime(clause, world, forced)]],
  undo: [
    [
      'planRedo',
      ({ clause, world }) => (lastWasUndo(world) && /bring|again/.test(clause.text) ? planRedo(clause) : null),
    ],
    ['planUndo', ({ clause }) => planUndo(clause)],
  ],
  redo: [
    ['planRedo', ({ clause, world }) => (/again$/.test(clause.text) && !lastWasUndo(world) ? null : planRedo(clause))],
  ],
  export: [
    // "Download our app" is said to viewers where there is nothing to save.
    [
      'planAdd',
      ({ clause, world, styles }) =>
        world.scenes.length === 0 && ofSomethingElse.test(clause.text) ? planAdd(clause, world, styles, 0.8) : null,
    ],
    ['planExport', ({ world }) => planExport(world)],
  ],
  ask: [
    // What begins like a question and is put to a viewer is a scene: "How tides work", "Recipe for banana bread".
    [
      'planAdd',
      ({ clause, world, styles }) =>
        world.scenes.length === 0 && (toldToViewers.test(clause.text) || isStatement(clause))
          ? planAdd(clause, world, styles, 0.8)
          : null,
    ],
    ['planAnswer', ({ clause, world, styles }) => planAnswer(clause, world, styles)],
  ],
};

const ofScene = new RegExp(
  `^(?:please )?(?:make|turn|set|get|let) (?:the )?(?:${SCENE} #?\\d+|(?:first|second|third|fourth|last|next|other) (?:${SCENE}|one))(?![a-z])(?!.* ?:)`,
  'u',
);
const ofWhatIs = new RegExp(
  `^(?:please )?(?:make|turn|set|get|render) (?:it|this|that|them|these|those|everything)(?![a-z])(?!.*(?::|(?<![a-z])(?:an?|into) ))(?!.*(?<![a-z])(?:${KIND}|${SCENE})(?![a-z]))`,
  'u',
);

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
