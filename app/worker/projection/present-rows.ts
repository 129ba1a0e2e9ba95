import type * as Y from 'yjs';
import { readHistory, readMessages, readScenes, readStoredModules } from '../../database/read/read-rows';
import type { Database } from '../../database/tables';
import type { Scene } from '$shared/generated/entities';
import { canonicalJson } from '$shared/primitives/json';
import { readProject } from '../document/read-project';
import { lookOf, type ProjectedRows } from './project-rows';

/** A project's rows as they stand in the database, whoever wrote them; `known` says which of them this build derived. */
export async function presentRows(
  database: Database,
  projectId: string,
  doc: Y.Doc,
  known: ProjectedRows,
): Promise<ProjectedRows> {
  const [scenes, messages, historyEntries] = await Promise.all([
    readScenes(database, projectId),
    readMessages(database, projectId),
    readHistory(database, projectId),
  ]);
  const modules = await readStoredModules(
    database,
    scenes.flatMap(({ moduleKey }) => moduleKey ?? []),
  );
  const project = readProject(doc);
  const look = project && lookOf(project);
  const isKnown = (row: Scene) =>
    look === known.look &&
    known.derived.has(row.id) &&
    (row.moduleKey === null || modules.has(row.moduleKey)) &&
    canonicalJson(row) === canonicalJson(known.scenes.get(row.id));
  return {
    look,
    derived: new Set(scenes.filter(isKnown).map(({ id }) => id)),
    modules,
    scenes: byId(scenes),
    messages: byId(messages),
    historyEntries: byId(historyEntries),
  };
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
