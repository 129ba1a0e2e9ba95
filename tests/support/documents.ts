import * as Y from 'yjs';
import type { Change } from '$shared/schema/changes';
import { decodePatch, nextRedo, nextUndo, type Patch } from '../../app/worker/document/history';
import { LocalOrigin, STORED } from '../../app/worker/document/open-document';
import { readHistory } from '../../app/worker/document/read-project';
import { seedProject } from '../../app/worker/document/seed';
import { writeTurn, type WrittenTurn } from '../../app/worker/document/write-turn';

export const FORMAT = { width: 1920, height: 1080, fps: 30 };

/** One person's copy of a project, with the assets that stand beside it. */
export class Peer {
  readonly doc = new Y.Doc();
  readonly patches = new Map<string, Patch>();
  #count = 0;

  constructor(
    readonly personId: string,
    from: Uint8Array = seed(),
  ) {
    Y.applyUpdate(this.doc, from, STORED);
  }

  get log() {
    return readHistory(this.doc);
  }

  change(changes: readonly Change[], requestId = this.#id('request')): WrittenTurn {
    const begun = this.log.findLast((entry) => entry.requestId === requestId);
    const patch = begun && this.patches.get(begun.patchHash);
    return this.#write(requestId, {
      changes,
      reverts: null,
      extended: begun && patch ? { entry: begun, patch } : null,
    });
  }

  undo(): WrittenTurn {
    return this.#revert('undo');
  }

  redo(): WrittenTurn {
    return this.#revert('redo');
  }

  /** Gives and takes what the other has not seen. */
  exchange(other: Peer): void {
    const [mine, theirs] = [Y.encodeStateAsUpdate(this.doc), Y.encodeStateAsUpdate(other.doc)];
    Y.applyUpdate(this.doc, theirs, STORED);
    Y.applyUpdate(other.doc, mine, STORED);
  }

  /** The same person after a reload: nothing but bytes and assets comes along. */
  reload(): Peer {
    const again = new Peer(this.personId, Y.encodeStateAsUpdate(this.doc));
    for (const [hash, patch] of this.patches) again.patches.set(hash, patch);
    again.#count = this.#count + 1000;
    return again;
  }

  #revert(kind: 'undo' | 'redo'): WrittenTurn {
    const next = kind === 'undo' ? nextUndo(this.log, this.personId) : nextRedo(this.log, this.personId);
    if (!next.ok) throw new Error(next.error.code);
    const patch = this.patches.get(next.value.patchHash);
    if (!patch) throw new Error(`no patch ${next.value.patchHash}`);
    return this.#write(this.#id('request'), {
      changes: [],
      reverts: { entry: next.value, patch, kind },
      extended: null,
    });
  }

  #write(
    requestId: string,
    turn: Pick<Parameters<typeof writeTurn>[2], 'changes' | 'reverts' | 'extended'>,
  ): WrittenTurn {
    const origin = new LocalOrigin(requestId, 'user');
    const context = {
      requestId,
      traceId: 't',
      personId: this.personId,
      now: 0,
      entryId: this.#id('entry'),
      label: requestId,
    };
    const written = writeTurn(this.doc, origin, { ...turn, context, messages: [] });
    for (const { hash, text } of origin.assets) {
      const patch = decodePatch(text);
      if (patch) this.patches.set(hash, patch);
    }
    return written;
  }

  #id(what: string): string {
    return `${this.personId} ${what} ${++this.#count}`;
  }
}

export function seed(id = 'project'): Uint8Array {
  return seedProject({
    id,
    name: 'Project',
    format: FORMAT,
    theme: { style: 'bold-poster', palette: {} },
    createdAt: 0,
  });
}
