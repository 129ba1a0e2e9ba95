import type { ProjectSnapshot } from '$shared/schema/changes';
import type { BrainContext } from '../brain/context';
import { readMessages } from '../document/read-project';
import type { ReadDocument, RouterParts } from './ports';
import { projectBefore } from './take-back';

/** How many earlier turns the brain is told of. */
const REMEMBERED_TURNS = 12;
const LONGEST_CORRECTION = 120;

/** A message that is to be understood. */
interface Asking extends Pick<BrainContext, 'selectedSceneId' | 'playheadSceneId'> {
  readonly text: string;
  /** Of its row, if it has one. */
  readonly requestId: string;
}

/** What the undo step of a message is called. */
export const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').slice(0, 80);

/** What the brain is told besides the message. */
export async function brainContext(
  parts: Pick<RouterParts, 'database' | 'workspace'>,
  document: ReadDocument,
  project: ProjectSnapshot,
  { text, requestId, selectedSceneId, playheadSceneId }: Asking,
): Promise<BrainContext> {
  const spoken = conversation(document, requestId);
  const last = spoken.recentMessages.at(-1);
  // Only a short message can say that the last one should have been otherwise.
  const corrects = last !== undefined && text.length <= LONGEST_CORRECTION;
  const step = { personId: parts.workspace.personId, label: labelOf(last ?? '') };
  const before = corrects ? await projectBefore(parts, document, project, step) : null;
  return { project, selectedSceneId, playheadSceneId, ...spoken, ...(before ? { before } : {}) };
}

/** What was said and done before, oldest first, without the message that is being answered. */
function conversation(document: ReadDocument, requestId: string) {
  const messages = readMessages(document.doc)
    .filter(({ id }) => id !== requestId)
    .slice(-2 * REMEMBERED_TURNS);
  return {
    recentOutcomes: messages.filter(({ role }) => role === 'assistant').map(({ outcomes }) => outcomes),
    recentMessages: messages.filter(({ role }) => role === 'user').map(({ text }) => text),
  };
}
