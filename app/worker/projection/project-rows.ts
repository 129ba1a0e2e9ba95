import type * as Y from 'yjs';
import type { RowChanges } from '../../database/write/commit-update';
import { projectMaps, workspaceMaps, type HistoryEntry, type Message, type Scene } from '$shared/generated/entities';
import { moduleKey, toModuleRow, type ModuleRow } from '$shared/protocol/compiled-module';
import { contentHash } from '$shared/primitives/content-hash';
import { canonicalJson } from '$shared/primitives/json';
import type { ProjectSnapshot, SceneSnapshot } from '$shared/schema/changes';
import type { compileScene } from '../compile/compile-scene';
import type { writeCode } from '../composer/write-code';
import { readHistory, readMessages, readProject } from '../document/read-project';

/** What derives a scene's code and compiles it: comes after the start, see app/worker/designer.ts. */
export interface SceneCode {
  readonly writeCode: typeof writeCode;
  readonly compileScene: typeof compileScene;
}

/** The rows of one project as they stand in the database, by id. */
export interface ProjectedRows {
  /** Hash of the theme and format that the scenes' code was derived for; null if there are no scenes. */
  readonly look: string | null;
  /** Whether this build derived the scenes' code: what another build made is shown until it has been derived anew. */
  readonly derivedHere: boolean;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly historyEntries: ReadonlyMap<string, HistoryEntry>;
}

export interface Projection {
  readonly changes: RowChanges;
  /** What stands in the database once the changes are committed. */
  readonly rows: ProjectedRows;
}

/** Of a project that is not in the database yet. */
export const NOTHING_PROJECTED: ProjectedRows = {
  look: null,
  derivedHere: true,
  scenes: new Map(),
  messages: new Map(),
  historyEntries: new Map(),
};

const NOTHING: RowChanges = { project: null, listed: [], put: {}, delete: {}, modules: [] };

/**
 * Derives every row of a project from its document; only rows that differ from `present` become changes. Null if that
 * takes code that is not there yet.
 */
export function projectProject(
  doc: Y.Doc,
  present: ProjectedRows,
  now: number,
  code: SceneCode | null,
): Projection | null {
  const project = readProject(doc);
  const meta = projectMaps(doc).meta.read();
  if (!project || !meta) return { changes: NOTHING, rows: present };
  const modules: ModuleRow[] = [];
  const look = lookOf(project);
  const known = look === present.look && (present.derivedHere || !code);
  const scenes: Scene[] = [];
  for (const scene of project.scenes) {
    const row = present.scenes.get(scene.id);
    if (row && row.revision === scene.revision && known) scenes.push(row);
    else if (code) scenes.push(sceneRow(code, project, scene, row, modules));
    else return null;
  }
  const messages = readMessages(doc).map((message): Message => rowOf(message, project.id));
  const historyEntries = readHistory(doc).map((entry): HistoryEntry => rowOf(entry, project.id));
  const rows = {
    look,
    derivedHere: present.derivedHere || code !== null,
    scenes: byId(scenes),
    messages: byId(messages),
    historyEntries: byId(historyEntries),
  };
  const changes: RowChanges = {
    project: {
      id: project.id,
      name: project.name,
      ...project.format,
      theme: project.theme,
      createdAt: meta.createdAt,
      changedAt: now,
      sceneCount: scenes.length,
      durationInFrames: scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0),
      coverSceneId: scenes[0]?.id ?? null,
    },
    listed: [],
    put: {
      scenes: changed(scenes, present.scenes),
      messages: changed(messages, present.messages),
      historyEntries: changed(historyEntries, present.historyEntries),
    },
    delete: {
      scenes: gone(present.scenes, rows.scenes),
      messages: gone(present.messages, rows.messages),
      historyEntries: gone(present.historyEntries, rows.historyEntries),
    },
    modules,
  };
  return { changes, rows };
}

/** What every scene's code depends on besides the scene itself. */
export function lookOf({ theme, format }: Pick<ProjectSnapshot, 'theme' | 'format'>): string {
  return contentHash([theme, format]);
}

/** Derives from the workspace which projects of this device are in the person's list. */
export function projectWorkspace(doc: Y.Doc): RowChanges {
  const { projects } = workspaceMaps(doc);
  return { ...NOTHING, listed: projects.ids().flatMap((id) => projects.get(id)?.read() ?? []) };
}

/** A scene's row, its code derived and compiled. Code that does not compile keeps the last module that did. */
function sceneRow(
  code: SceneCode,
  project: ProjectSnapshot,
  scene: SceneSnapshot,
  present: Scene | undefined,
  modules: ModuleRow[],
): Scene {
  const tsxCode = scene.layout ? codeOf(code, project, scene) : (scene.tsxCode ?? '');
  const { layout, record: _record, ...fields } = scene;
  const row = { ...fields, projectId: project.id, layoutJson: layout, tsxCode };
  const key = moduleKey(tsxCode);
  if (present?.moduleKey === key) return { ...row, moduleKey: key, compileError: null };
  const compiled = code.compileScene({ tsxCode, sceneName: scene.name });
  if (!compiled.ok) return { ...row, moduleKey: present?.moduleKey ?? null, compileError: compiled.error };
  modules.push(toModuleRow(compiled.value));
  return { ...row, moduleKey: compiled.value.key, compileError: null };
}

function codeOf(code: SceneCode, project: ProjectSnapshot, scene: SceneSnapshot): string {
  const { name, durationInFrames, layout } = scene;
  return layout ? code.writeCode({ layout, name, durationInFrames, theme: project.theme, format: project.format }) : '';
}

/** Rows by what they were made of: one that stays the same is the same object, which is quickly compared. */
const rows = new WeakMap<object, object>();

function rowOf<Fields extends object>(fields: Fields, projectId: string): Fields & { readonly projectId: string } {
  // Made of these very fields, below.
  const known = rows.get(fields) as (Fields & { readonly projectId: string }) | undefined;
  if (known?.projectId === projectId) return known;
  const row = { ...fields, projectId };
  rows.set(fields, row);
  return row;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

function changed<Row extends { readonly id: string }>(rows: readonly Row[], present: ReadonlyMap<string, Row>): Row[] {
  return rows.filter((row) => {
    const before = present.get(row.id);
    return row !== before && canonicalJson(row) !== canonicalJson(before);
  });
}

function gone(present: ReadonlyMap<string, unknown>, next: ReadonlyMap<string, unknown>): string[] {
  return [...present.keys()].filter((id) => !next.has(id));
}
