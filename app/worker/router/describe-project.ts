import { readProject, readScenes } from '../../database/read/read-rows';
import type { Project, Scene } from '$shared/generated/entities';
import type { ProjectDescription, SceneDescription, SceneLooks } from '$shared/protocol/headless';
import type { OnProject } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import type { Designer, RouterParts } from './ports';
import { contextOf } from './request-context';

/** Everything a project shows, as its rows stand. */
export async function describeProject(
  { database, designer }: Pick<RouterParts, 'database' | 'designer'>,
  request: OnProject,
): Promise<UniversalResponse<ProjectDescription>> {
  const context = contextOf(request);
  const project = await readProject(database, request.projectId);
  if (!project) return fail(context, { code: 'project_not_found', projectId: request.projectId });
  const loaded = await designer.load();
  if (!loaded.ok) return fail(context, loaded.error);
  const { id, name, width, height, fps, durationInFrames, theme } = project;
  const rows = await readScenes(database, id);
  const scenes = rows.map((scene) => describeScene(loaded.value, project, scene));
  const findings = loaded.value.lintVideo(rows).map(({ places, ...finding }) => ({
    ...finding,
    sceneIds: places.flatMap((place) => rows[place]?.id ?? []),
  }));
  return succeed(context, { id, name, width, height, fps, durationInFrames, theme, scenes, findings });
}

function describeScene(
  designer: Pick<Designer, 'inspectLayout' | 'lintScene' | 'lintCode'>,
  project: Project,
  scene: Scene,
): SceneDescription {
  const { theme } = project;
  const { id, name, tsxCode, layoutJson, durationInFrames, props, transition, authoredAs, compileError } = scene;
  const looks = layoutJson ? designer.inspectLayout(layoutJson, theme) : looksOfCode(scene);
  const findings = layoutJson
    ? designer.lintScene(layoutJson, { theme, format: project, durationInFrames })
    : designer.lintCode(tsxCode, { props, format: project, durationInFrames });
  const row = { id, name, tsxCode, layoutJson, durationInFrames, props, transition, authoredAs, compileError };
  return { ...row, ...looks, findings };
}

/** What can be told of code without running it. */
function looksOfCode({ tsxCode, props }: Scene): SceneLooks {
  const colors = tsxCode.match(/#(?:[0-9a-f]{6}|[0-9a-f]{3})\b/gi) ?? [];
  return { texts: stringsIn(props), colors: [...new Set(colors.map((color) => color.toLowerCase()))], background: [] };
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
