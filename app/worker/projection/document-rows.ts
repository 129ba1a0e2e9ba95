import type * as Y from 'yjs';
import type { Database } from '../../database/tables';
import { EMPTY_PROJECT, type RowChanges } from '../../database/write/commit-update';
import type { UnsavedRows } from '$shared/protocol/storage';
import { readProject } from '../document/read-project';
import { presentRows } from './present-rows';
import {
  isLagging,
  NOTHING_PROJECTED,
  projectProject,
  projectWorkspace,
  type Projection,
  type SceneCode,
} from './project-rows';

/** Rows of a document as it stands, to be committed. */
export interface Step {
  readonly changes: RowChanges;
  /** They are on disk. */
  accept(): void;
  /** What to show if they can't be. */
  readonly unsaved: UnsavedRows | null;
  /** Scenes keep the rows they have, if any, until the code that derives them has come. */
  readonly lagging: boolean;
}

/** The rows that one open document implies, beside those that stand in the database. */
export interface DocumentRows {
  project(): Step;
  /** Reads what stands there: somebody else has written. Says whether scenes of the document have no rows there yet. */
  reread(): Promise<{ readonly lagging: boolean }>;
}

interface Parts {
  readonly database: Database;
  readonly now: () => number;
  readonly code: { readonly here: SceneCode | null };
}

export function rowsOfProject({ database, now, code }: Parts, projectId: string, doc: Y.Doc): DocumentRows {
  let present = NOTHING_PROJECTED;
  return {
    project() {
      const projection = projectProject(doc, present, now(), code.here);
      return {
        changes: projection.changes,
        accept: () => (present = projection.rows),
        unsaved: unsavedRows(projection),
        lagging: projection.lagging,
      };
    },
    async reread() {
      present = await presentRows(database, projectId, doc, present);
      const project = readProject(doc);
      return { lagging: project !== null && isLagging(project, present) };
    },
  };
}

export function rowsOfWorkspace(doc: Y.Doc): DocumentRows {
  return {
    project: () => ({ changes: projectWorkspace(doc), accept: () => undefined, unsaved: null, lagging: false }),
    reread: () => Promise.resolve({ lagging: false }),
  };
}

function unsavedRows({ changes, rows }: Projection): UnsavedRows | null {
  if (!changes.project) return null;
  return {
    project: { ...EMPTY_PROJECT, ...changes.project },
    scenes: [...rows.scenes.values()],
    messages: [...rows.messages.values()],
    history: [...rows.historyEntries.values()],
    modules: changes.modules,
  };
}
