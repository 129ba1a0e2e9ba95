import type { Operation } from '$shared/schema/operations';
import { SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { readMessage } from '../reading/read-message';
import type { Step } from './step';
import { show } from './words';

/** What a message says of a scene that it makes itself, in a clause of its own. */

const copy = /(?<![a-z])(?:copy|duplicate|clone|new one|second one)(?![a-z])/u;

/** The same without the words for the copy, which is not there yet. */
export function ofCopy(clause: Phrase, last: Step | undefined): Phrase {
  if (last?.operations.at(-1)?.tool !== 'duplicateScene' || !copy.test(clause.text)) return clause;
  const text = clause
    .lines()
    .replace(
      /^(.*?)\s*(?<!\p{L})(?:in|on|of) (?:the |that )?(?:copy|duplicate|clone|new one|second one)(?!\p{L}),?/iu,
      '$1 ',
    )
    .replace(/(?<!\p{L})(?:the |that )?(?:copy|duplicate|clone|new one|second one)(?!\p{L})/iu, 'it');
  return readMessage(text.trim());
}

/** "Make a copy of it and in the copy change Ana to Ben": what is asked for right after a copy is made in it. */
export function inCopy(last: Step | undefined, operations: readonly Operation[], clause: Phrase): Step | null {
  const made = last?.operations.at(-1);
  if (made?.tool !== 'duplicateScene' || !last) return null;
  const isOfIt = copy.test(clause.text) || !namesScene.test(clause.text);
  const edits = operations.flatMap((operation) =>
    operation.tool === 'editScene' && operation.sceneIds.join() === made.sceneId ? operation.edits : [],
  );
  if (!isOfIt || edits.length === 0 || operations.some(({ tool }) => tool !== 'editScene')) return null;
  const changed = { ...made, edits: [...made.edits, ...edits] };
  return {
    ...last,
    operations: [...last.operations.slice(0, -1), changed],
    said: `${last.said.replace(/\.$/, '')} and changed the copy.`,
  };
}

const saysOfNew =
  /^(?:and )?(?:the |its )?(?:title|headline|heading|text) (?:(?:should|must|has to|needs to) )?(?:be|say|says|is|reads?) (.+)$/du;
const andBelow =
  /^(.+?)(?: ,)?(?: and)? (?:below|under|underneath|beneath)(?: (?:it|that))?(?: (?:should be|put|it says|say))? (.+)$/du;

/** "Make a scene for our croissants. The title should be …": what a scene says that the same message asks for. */
export function wordsOfNew(last: Step | undefined, clause: Phrase): Step | null {
  const added = last?.operations.at(-1);
  const said = clause.see(saysOfNew);
  if (added?.tool !== 'addScene' || !last || !said) return null;
  const two = said.phrase(1).see(andBelow);
  const headline = (two ?? said).content(1);
  const brief = { ...added.brief, name: null, headline, subline: two?.content(2) ?? added.brief.subline };
  return {
    ...last,
    operations: [...last.operations.slice(0, -1), { ...added, brief }],
    said: `Added a scene that says ${show(headline)}.`,
  };
}

const namesScene = new RegExp(`(?<![a-z])(?:${SCENE} #?\\d|original|first|last)`, 'u');
