import { reasonOf } from '$shared/primitives/reason-of';
import { PROMPT_LIMIT, type SendPrompt } from '$shared/protocol/worker';
import type { AppError } from '$shared/response/errors';
import { err, ok, type Result } from '$shared/response/result';
import { fail, succeed, type UniversalResponse } from '$shared/response/universal-response';
import type { ProjectSnapshot } from '$shared/schema/changes';
import type { Plan } from '$shared/schema/operations';
import { LocalOrigin } from '../document/open-document';
import { readMessages, readProject } from '../document/read-project';
import { writeTurn, type NewMessage, type TurnContext } from '../document/write-turn';
import { answerMessage, failureMessage, personMessage } from './answer-message';
import { awaitDesigner } from './await-designer';
import { brainContext, labelOf } from './brain-context';
import type { Designer, OpenDocument, RouterParts } from './ports';
import type { ProjectQueue } from './project-queue';
import { contextOf } from './request-context';
import { takeAllBack } from './take-back';
import { isToolOperation } from './tool-operation';

/**
 * The person's words go to disk first, so that they survive whatever follows; then the plan is made and carried out as
 * one undo step. The answer is a row; what is returned only acknowledges.
 */
export async function sendPrompt(
  parts: RouterParts,
  queue: ProjectQueue,
  request: SendPrompt,
): Promise<UniversalResponse<{ readonly messageId: string }>> {
  const context = contextOf(request);
  const invalid = check(request.text);
  if (invalid) return fail(context, invalid);
  const asked = parts.designer.load();
  return queue.run(request.projectId, request.requestId, async () => {
    const opened = await parts.documents.open(request.projectId);
    if (!opened.ok) return fail(context, opened.error);
    const document = opened.value;
    const turn = turnContext(parts, request);
    // The page shows the message under its request's id until this row arrives.
    const answered = readMessages(document.doc).some(({ id }) => id === request.requestId);
    if (!answered) say(document, turn, personMessage(request.requestId, request.text));
    await document.settled();
    const done = await awaitDesigner(parts, queue, request, asked)
      .then((designer) => (designer.ok ? answer(parts, queue, designer.value, document, request, turn) : designer))
      .catch(brokenOff);
    if (!done.ok) say(document, turn, failureMessage(parts.newId(), done.error));
    await document.settled();
    parts.emit({ type: 'finished', requestId: request.requestId, projectId: request.projectId });
    return done.ok ? succeed(context, { messageId: request.requestId }, done.value) : fail(context, done.error);
  });
}

/** A fault of ours must not leave the message without an answer. */
function brokenOff(cause: unknown): Result<never> {
  return err({ code: 'internal', reason: reasonOf(cause) });
}

function check(text: string): AppError | null {
  if (text.trim() === '') return { code: 'empty_prompt' };
  return text.length > PROMPT_LIMIT ? { code: 'prompt_too_long', length: text.length, limit: PROMPT_LIMIT } : null;
}

function turnContext(parts: RouterParts, request: SendPrompt): TurnContext {
  const label = labelOf(request.text);
  return { ...contextOf(request), personId: parts.workspace.personId, now: parts.now(), entryId: parts.newId(), label };
}

function say(document: OpenDocument, context: TurnContext, message: NewMessage): void {
  writeTurn(document.doc, new LocalOrigin(context.requestId, 'user'), {
    context,
    changes: [],
    reverts: null,
    extended: null,
    messages: [message],
  });
}

/** Plans and carries out; returns the ids of the scenes it touched. */
async function answer(
  parts: RouterParts,
  queue: ProjectQueue,
  designer: Designer,
  document: OpenDocument,
  request: SendPrompt,
  turn: TurnContext,
): Promise<Result<readonly string[]>> {
  // A second reading only if a scene changed under the first one: once, so that two writers can't chase each other.
  for (let attempt = 0; ; attempt++) {
    const project = readProject(document.doc);
    if (!project) return err({ code: 'project_not_found', projectId: request.projectId });
    const plan = designer.understand(request.text, await brainContext(parts, document, project, request));
    const sentence = designer.progressSentence(plan, project);
    parts.emit({ type: 'working', requestId: request.requestId, projectId: request.projectId, sentence });
    await document.settled(); // a "stop" that has come meanwhile is heard
    if (queue.isStopped(request.requestId)) return err({ code: 'request_stopped' });
    const done = await carryOutPlan(parts, designer, document, request, turn, plan, project);
    if (done.ok || done.error.code !== 'scene_changed_meanwhile' || attempt > 0) return done;
  }
}

/**
 * Undo and redo first, then the tools as one turn, then the export, which shows what the tools made. If the tools refuse,
 * what was taken back is brought back: a plan is carried out as a whole or not at all.
 */
async function carryOutPlan(
  parts: RouterParts,
  designer: Designer,
  document: OpenDocument,
  request: SendPrompt,
  turn: TurnContext,
  plan: Plan,
  planned: ProjectSnapshot,
): Promise<Result<readonly string[]>> {
  const reverts = plan.operations.filter((operation) => operation.tool === 'undo' || operation.tool === 'redo');
  const taken = await takeAllBack(parts, document, turn, reverts);
  if (!taken.ok) return taken;
  const basis = reverts.length > 0 ? (readProject(document.doc) ?? planned) : planned;
  const steps = plan.operations.filter(isToolOperation);
  const output = designer.runOperations(document.doc, steps, basis, parts.newId);
  if (!output.ok) {
    const opposites = reverts.map(({ tool }) => ({ tool: tool === 'undo' ? 'redo' : 'undo', count: 1 }) as const);
    await takeAllBack(parts, document, turn, opposites.slice(0, taken.value.steps).reverse());
    return output;
  }
  const exports = plan.operations.some(({ tool }) => tool === 'exportVideo');
  if (exports && output.value.sceneCount === 0) return err({ code: 'nothing_to_export' });
  const outcomes = [...taken.value.outcomes, ...output.value.outcomes];
  writeTurn(document.doc, new LocalOrigin(request.requestId, 'ai'), {
    context: turn,
    changes: output.value.changes,
    reverts: null,
    extended: null,
    messages: [answerMessage(parts.newId(), plan, { ...output.value, outcomes }, taken.value)],
  });
  if (exports) {
    const derived = await document.derived(); // the export reads what is on disk
    if (!derived.ok) return derived;
    const started = await parts.jobs.exportVideo({ ...request, fileName: basis.name, settings: null });
    if (!started.ok) return started;
  }
  return ok(outcomes.flatMap(({ sceneId }) => (sceneId === null ? [] : [sceneId])));
}
