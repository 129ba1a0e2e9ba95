import { z } from '$shared/primitives/zod';
import type { CarryOut } from '$shared/protocol/worker';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import { operation } from '$shared/schema/operations';
import { LocalOrigin } from '../document/open-document';
import { readProject } from '../document/read-project';
import { writeTurn } from '../document/write-turn';
import { noteMessages } from './answer-message';
import { awaitDesigner } from './await-designer';
import type { RouterParts } from './ports';
import type { ProjectQueue } from './project-queue';
import { contextOf } from './request-context';
import { takeAllBack } from './take-back';
import { isToolOperation, type ToolOperation } from './tool-operation';

/** An export has a request of its own, and a button asks nothing back. */
const carriedOut = operation.refine(
  ({ tool }) => tool !== 'exportVideo' && tool !== 'askUser',
  'is nothing a button can ask for here',
);

/** What a button, a menu or a drag asks for: the same tools as a prompt, one undo step, and said is only what has to be known. */
export async function carryOut(
  parts: RouterParts,
  queue: ProjectQueue,
  request: CarryOut,
): Promise<UniversalResponse<null>> {
  const context = contextOf(request);
  const operations = z.array(carriedOut).min(1).safeParse(request.operations);
  if (!operations.success) {
    const issue = operations.error.issues[0];
    return fail(context, {
      code: 'invalid_request',
      field: issue?.path.join('.') ?? 'operations',
      reason: issue?.message ?? 'is invalid',
    });
  }
  const asked = parts.designer.load();
  return queue.run(request.projectId, request.requestId, async () => {
    const opened = await parts.documents.open(request.projectId);
    if (!opened.ok) return fail(context, opened.error);
    const waits = parts.designer.here === null;
    const designer = await awaitDesigner(parts, queue, request, asked);
    // Nothing else is said of a button's work, and this is over.
    if (waits) parts.emit({ type: 'finished', requestId: request.requestId, projectId: request.projectId });
    if (!designer.ok) return fail(context, designer.error);
    if (queue.isStopped(request.requestId)) return fail(context, { code: 'request_stopped' });
    const document = opened.value;
    const turn = { ...context, personId: parts.workspace.personId, now: parts.now(), label: request.label };
    const reverts = operations.data.filter((step) => step.tool === 'undo' || step.tool === 'redo');
    const taken = await takeAllBack(parts, document, turn, reverts);
    if (!taken.ok) return fail(context, taken.error);
    const project = readProject(document.doc);
    if (!project) return fail(context, { code: 'project_not_found', projectId: request.projectId });
    const steps = operations.data.filter(isToolOperation);
    const output = designer.value.runOperations(document.doc, steps, project, parts.newId);
    if (!output.ok) return fail(context, output.error);
    writeTurn(document.doc, new LocalOrigin(request.requestId, 'user'), {
      context: { ...turn, entryId: parts.newId() },
      changes: output.value.changes,
      reverts: null,
      extended: null,
      // Whoever drags an edge sees what becomes of it; whoever changed more than the scene they look at may not.
      messages: noteMessages(parts.newId(), output.value, steps.some(isReviewed) ? output.value.review : null),
    });
    const saved = await document.settled();
    if (saved.state === 'not_saved') return fail(context, saved.error);
    return succeed(
      context,
      null,
      output.value.outcomes.flatMap(({ sceneId }) => (sceneId === null ? [] : [sceneId])),
    );
  });
}

const unseen: ReadonlySet<ToolOperation['tool']> = new Set([
  'addScene',
  'addScenes',
  'editCode',
  'setLook',
  'setFormat',
] as const);

const isReviewed = (step: ToolOperation): boolean =>
  unseen.has(step.tool) || (step.tool === 'editScene' && step.edits.some(({ kind }) => kind === 'setTransition'));
