import type { Project, Scene } from '$shared/generated/entities';
import type { CompiledModule } from '$shared/protocol/compiled-module';
import type { FrameComposition, FrameScene } from '$shared/protocol/preview';
import type { Database } from '../tables';
import { readModules, readProject, readScenes } from './read-rows';

/** Everything the editor draws from, read together so that it fits together. */
export interface EditorRows {
  readonly project: Project;
  readonly scenes: readonly Scene[];
  /** The scenes that have ever compiled, as a frame takes them. */
  readonly composition: FrameComposition;
}

export async function readEditor(database: Database, projectId: string): Promise<EditorRows | null> {
  return database.transaction('r', database.projects, database.scenes, database.modules, async () => {
    const project = await readProject(database, projectId);
    if (!project) return null;
    const scenes = await readScenes(database, projectId);
    const modules = await readModules(
      database,
      scenes.flatMap(({ moduleKey }) => moduleKey ?? []),
    );
    return { project, scenes, composition: compositionOf(project, scenes, modules) };
  });
}

function compositionOf(
  project: Project,
  scenes: readonly Scene[],
  modules: ReadonlyMap<string, CompiledModule>,
): FrameComposition {
  const { width, height, fps } = project;
  const frameScenes = scenes.flatMap((scene): FrameScene[] => {
    const module = scene.moduleKey === null ? undefined : modules.get(scene.moduleKey);
    if (!module) return [];
    const { id: sceneId, name: sceneName, durationInFrames, props, transition } = scene;
    return [{ sceneId, sceneName, durationInFrames, module, props, transition }];
  });
  return { width, height, fps, scenes: frameScenes };
}
