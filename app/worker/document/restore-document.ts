import * as Y from 'yjs';
import { projectMaps } from '$shared/generated/entities';
import { contentHash } from '$shared/primitives/content-hash';
import { canonicalJson } from '$shared/primitives/json';
import { reasonOf } from '$shared/primitives/reason-of';
import { err, ok, type Result } from '$shared/response/result';
import { wholeDocument } from './open-document';
import { readHistory, readMessages, readProject } from './read-project';

/** A project from a file: its bytes as they are to be stored here. */
export interface ReceivedProject {
  readonly doc: Y.Doc;
  readonly bytes: Uint8Array;
}

/**
 * Reads a project from bytes that somebody handed over, in a document of its own; the error is half a sentence. The
 * undo steps of whoever wrote the file become those of whoever restores it, or undo would not work on a new device.
 */
export function receiveProject(
  projectId: string,
  bytes: Uint8Array,
  person: { readonly from: string; readonly to: string },
): Result<ReceivedProject, string> {
  const doc = new Y.Doc({ guid: projectId });
  try {
    Y.decodeUpdate(bytes); // what this refuses can break a document that it is applied to
    Y.applyUpdate(doc, bytes);
  } catch (cause) {
    return err(`its content is damaged (${reasonOf(cause)})`);
  }
  // Yjs keeps what builds on something that is not there for later, without a word.
  if (doc.store.pendingStructs || doc.store.pendingDs) return err('its content is damaged (parts of it are missing)');
  const project = readProject(doc);
  if (!project) return err('it holds no project');
  if (project.id !== projectId) return err('it holds another project than it says');
  const { history } = projectMaps(doc);
  for (const id of person.from === person.to ? [] : history.ids()) {
    const entry = history.get(id);
    if (entry?.read()?.personId !== person.from) continue;
    // One client each, named by what it does: the same step of the same project, from this file or a later one, gives
    // the same bytes, so that restoring again changes nothing and a later backup is seen to go on from here.
    doc.clientID = Number.parseInt(contentHash([projectId, id, person.to]).slice(0, 8), 16);
    entry.write({ personId: person.to });
  }
  return ok({ doc, bytes: wholeDocument(doc) });
}

/** How a project that is here stands to one from a file. */
type Standing = 'same' | 'behind' | 'differs';

/** "Behind": the file goes on from here and has everything that is here, deletions included. */
export function standingOf(here: Y.Doc, received: ReceivedProject): Standing {
  const merged = new Y.Doc();
  Y.applyUpdate(merged, wholeDocument(here));
  Y.applyUpdate(merged, received.bytes);
  const asReceived = Y.equalSnapshots(Y.snapshot(merged), Y.snapshot(received.doc));
  // Bytes forged under this project's ids would merge into something that is neither.
  if (!asReceived || saying(merged) !== saying(received.doc)) return 'differs';
  return Y.equalSnapshots(Y.snapshot(merged), Y.snapshot(here)) ? 'same' : 'behind';
}

function saying(doc: Y.Doc): string {
  return canonicalJson([readProject(doc), readMessages(doc), readHistory(doc)]);
}
