import { promptToExplain, type ExplainPrompt, type Explanation } from '$shared/protocol/reading';
import { err, ok, type Result } from '$shared/response/result';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import type { BrainContext } from '../brain/context';
import { readProject } from '../document/read-project';
import { brainContext } from './brain-context';
import { LANDSCAPE } from './create-project';
import type { RouterParts } from './ports';
import { contextOf } from './request-context';

/** How a message would be read as things stand. Nothing is carried out and nothing is written. */
export async function explainPrompt(
  parts: Pick<RouterParts, 'database' | 'documents' | 'designer' | 'defaultTheme' | 'workspace'>,
  request: ExplainPrompt,
): Promise<UniversalResponse<Explanation>> {
  const context = contextOf(request);
  const asked = promptToExplain.safeParse(request);
  if (!asked.success) {
    const [issue] = asked.error.issues;
    const field = issue?.path.join('.') ?? 'text';
    return fail(context, { code: 'invalid_request', field, reason: issue?.message ?? 'is invalid' });
  }
  const designer = await parts.designer.load();
  if (!designer.ok) return fail(context, designer.error);
  const told = await situation(parts, request);
  return told.ok ? succeed(context, designer.value.explain(asked.data.text, told.value)) : fail(context, told.error);
}

/** The project it is said in; a new one if it names none. */
async function situation(
  parts: Pick<RouterParts, 'database' | 'documents' | 'defaultTheme' | 'workspace'>,
  request: ExplainPrompt,
): Promise<Result<BrainContext>> {
  const { projectId, selectedSceneId } = request;
  if (projectId === null) return ok(firstMessage(parts));
  const read = await parts.documents.read(projectId);
  if (!read.ok) return read;
  const project = readProject(read.value.doc);
  if (!project) return err({ code: 'project_not_found', projectId });
  if (selectedSceneId !== null && !project.scenes.some(({ id }) => id === selectedSceneId))
    return err({ code: 'scene_not_found', sceneId: selectedSceneId });
  return ok(await brainContext(parts, read.value, project, { ...request, playheadSceneId: null }));
}

function firstMessage({ defaultTheme }: Pick<RouterParts, 'defaultTheme'>): BrainContext {
  return {
    project: { id: '', name: '', format: LANDSCAPE, theme: defaultTheme, preferences: [], scenes: [] },
    selectedSceneId: null,
    playheadSceneId: null,
    recentOutcomes: [],
    recentMessages: [],
  };
}
