import type { Project, Scene } from '$shared/generated/entities';
import { readModuleRow, type CompiledModule } from '$shared/protocol/compiled-module';
import type { FrameComposition, FrameScene } from '$shared/protocol/preview';
import type { UnsavedRows } from '$shared/protocol/storage';
import type { Database, SceneFailureRow } from '../tables';
import { readModules, readProject, readSceneFailures, readScenes } from './read-rows';

/** Everything the editor draws from, read together so that it fits together. */
export interface EditorRows {
  readonly project: Project;
  readonly scenes: readonly Scene[];
  /** Modules that failed or hung on this device. */
  readonly failures: readonly SceneFailureRow[];
  /** All scenes as a frame takes them; one that never compiled has no module, and one that has hung is not run again. */
  readonly composition: FrameComposition;
}

/** With one of its scenes alone, if one is named: whoever draws two thousand, one by one, reads each once. */
export function readEditor(database: Database, projectId: string, sceneId?: string): Promise<EditorRows | null> {
  const { projects, scenes, modules, sceneFailures } = database;
  return database.transaction('r', [projects, scenes, modules, sceneFailures], () =>
    editorRows(database, projectId, sceneId),
  );
}

async function editorRows(database: Database, projectId: string, sceneId?: string): Promise<EditorRows | null> {
  const [project, scenes, failures] = await Promise.all([
    readProject(database, projectId),
    readScenes(database, projectId, sceneId),
    readSceneFailures(database, projectId),
  ]);
  if (!project) return null;
  const keys = scenes.flatMap(({ moduleKey }) => moduleKey ?? []);
  const modules = await readModules(database, keys);
  return { project, scenes, failures, composition: compositionOf(project, scenes, modules, failures) };
}

/** The same of a project that the device would not store; what it still has of it is read, if it can be read. */
export async function readUnsavedEditor(database: Database, unsaved: UnsavedRows): Promise<EditorRows> {
  const { project, scenes } = unsaved;
  const modules = new Map<string, CompiledModule>();
  for (const row of unsaved.modules) {
    const module = readModuleRow(row);
    if (module) modules.set(module.key, module);
  }
  const stored = scenes.flatMap(({ moduleKey }) => (moduleKey === null || modules.has(moduleKey) ? [] : moduleKey));
  if (stored.length > 0) {
    const read = await readModules(database, stored).catch(() => new Map<string, CompiledModule>());
    for (const [key, module] of read) modules.set(key, module);
  }
  const failures = await readSceneFailures(database, project.id).catch(() => []);
  return { project, scenes, failures, composition: compositionOf(project, scenes, modules, failures) };
}

export function compositionOf(
  project: Project,
  scenes: readonly Scene[],
  modules: ReadonlyMap<string, CompiledModule>,
  failures: readonly SceneFailureRow[],
): FrameComposition {
  const { width, height, fps } = project;
  const hung = new Set(failures.filter(({ error }) => error.code === 'scene_hung').map(({ moduleKey }) => moduleKey));
  const frameScenes = scenes.map((scene): FrameScene => {
    const module = scene.moduleKey === null ? undefined : modules.get(scene.moduleKey);
    const runs = module && !hung.has(module.key) ? module : null;
    const before = drawnAs.get(scene);
    if (before?.module === runs) return before;
    const { id: sceneId, name: sceneName, durationInFrames, props, transition } = scene;
    const frameScene = { sceneId, sceneName, durationInFrames, module: runs, props, transition };
    drawnAs.set(scene, frameScene);
    return frameScene;
  });
  return { width, height, fps, scenes: frameScenes };
}

/** A row that stays as it is stays the same scene: what has changed among thousands is told by the objects. */
const drawnAs = new WeakMap<Scene, FrameScene>();
