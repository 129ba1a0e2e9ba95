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
  /** Scenes whose code this build derived: what another build made is shown until it has been derived anew. */
  readonly derived: ReadonlySet<string>;
  /** Keys of the modules that stand there: a row that names another has nothing to run. */
  readonly modules: ReadonlySet<string>;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly messages: ReadonlyMap<string, Message>;
  readonly historyEntries: ReadonlyMap<string, HistoryEntry>;
}

export interface Projection {
  readonly changes: RowChanges;
  /** What stands in the database once the changes are committed. */
  readonly rows: ProjectedRows;
  /** Scenes have changed whose code can't be derived yet: their rows stay as they stand. */
  readonly lagging: boolean;
}

/** Of a project that is not in the database yet. */
export const NOTHING_PROJECTED: ProjectedRows = {
  look: null,
  derived: new Set(),
  modules: new Set(),
  scenes: new Map(),
  messages: new Map(),
  historyEntries: new Map(),
};

const NOTHING: RowChanges = { project: null, listed: [], put: {}, delete: {}, modules: [] };

/**
 * Derives every row of a project from its document; only rows that differ from `present` become changes. Without `code`
 * scenes that have changed keep the rows they have, and new ones have none yet.
 */
export function projectProject(doc: Y.Doc, present: ProjectedRows, now: number, code: SceneCode | null): Projection {
  const project = readProject(doc);
  const meta = projectMaps(doc).meta.read();
  if (!project || !meta) return { changes: NOTHING, rows: present, lagging: false };
  const { scenes, compiled, ...derived } = code
    ? deriveScenes(code, project, present)
    : { ...keepScenes(project, present), compiled: [] };
  const messages = readMessages(doc).map((message): Message => rowOf(message, project.id));
  const historyEntries = readHistory(doc).map((entry): HistoryEntry => rowOf(entry, project.id));
  const stored = new Set([...present.modules, ...compiled.map(({ key }) => key)]);
  const rows: ProjectedRows = {
    ...derived,
    modules: new Set(scenes.flatMap(({ moduleKey: key }) => (key !== null && stored.has(key) ? [key] : []))),
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
      preferences: [...project.preferences],
      createdAt: meta.createdAt,
      changedAt: now,
      sceneCount: project.scenes.length,
      durationInFrames: project.scenes.reduce((sum, scene) => sum + scene.durationInFrames, 0),
      coverSceneId: project.scenes[0]?.id ?? null,
    },
    listed: [],
    put: {
      scenes: changed(scenes, present.scenes),
      messages: changed(messages, present.messages),
      historyEntries: changed(historyEntries, present.historyEntries),
    },
    delete: {
      scenes: gone(present.scenes, project.scenes),
      messages: gone(present.messages, messages),
      historyEntries: gone(present.historyEntries, historyEntries),
    },
    modules: compiled,
  };
  return { changes, rows, lagging: isLagging(project, rows) };
}

/** Whether a scene of the document has no row yet, or one that says what it was. */
export function isLagging(project: ProjectSnapshot, { look, scenes }: Pick<ProjectedRows, 'look' | 'scenes'>): boolean {
  if (project.scenes.some(({ id, revision }) => scenes.get(id)?.revision !== revision)) return true;
  return project.scenes.length > 0 && look !== lookOf(project);
}

type Scenes = Pick<ProjectedRows, 'look' | 'derived'> & { readonly scenes: readonly Scene[] };

function deriveScenes(
  code: SceneCode,
  project: ProjectSnapshot,
  present: ProjectedRows,
): Scenes & { readonly compiled: readonly ModuleRow[] } {
  const look = lookOf(project);
  const compiled: ModuleRow[] = [];
  const scenes = project.scenes.map((scene) => {
    const row = present.scenes.get(scene.id);
    const known = look === present.look && row?.revision === scene.revision && present.derived.has(scene.id);
    return known ? row : sceneRow(code, project, scene, present, compiled);
  });
  return { look, derived: new Set(scenes.map(({ id }) => id)), scenes, compiled };
}

function keepScenes(project: ProjectSnapshot, { look, derived, scenes }: ProjectedRows): Scenes {
  return { look, derived, scenes: project.scenes.flatMap(({ id }) => scenes.get(id) ?? []) };
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

/**
 * A scene's row, its code derived and compiled. Code that does not compile keeps the last module that did. No row names
 * a module that neither stands in the database nor is among those `compiled`.
 */
function sceneRow(
  code: SceneCode,
  project: ProjectSnapshot,
  scene: SceneSnapshot,
  present: ProjectedRows,
  compiled: ModuleRow[],
): Scene {
  const tsxCode = scene.layout ? codeOf(code, project, scene) : (scene.tsxCode ?? '');
  const { layout, record: _record, ...fields } = scene;
  const row = { ...fields, projectId: project.id, layoutJson: layout, tsxCode };
  const key = moduleKey(tsxCode);
  const before = present.scenes.get(scene.id)?.moduleKey ?? null;
  const last = before !== null && present.modules.has(before) ? before : null;
  if (last === key) return { ...row, moduleKey: key, compileError: null };
  const answer = code.compileScene({ tsxCode, sceneName: scene.name });
  if (!answer.ok) return { ...row, moduleKey: last, compileError: answer.error };
  compiled.push(toModuleRow(answer.value));
  return { ...row, moduleKey: answer.value.key, compileError: null };
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

function gone(present: ReadonlyMap<string, unknown>, next: readonly { readonly id: string }[]): string[] {
  const ids = new Set(next.map(({ id }) => id));
  return [...present.keys()].filter((id) => !ids.has(id));
}
