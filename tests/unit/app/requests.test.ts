import '../../support/runes';
import { expect, test, vi } from 'vitest';
import { Requests } from '../../../app/worker-client/requests';
import type { Ask } from '../../../app/worker-client/worker-connection';
import type { Message } from '$shared/generated/entities';
import type { Request } from '$shared/protocol/worker';

const BESIDE = { selectedSceneId: null, playheadSceneId: null };
const REFUSED = { code: 'worker_died', reason: 'it fell' } as const;

interface Asked {
  readonly method: string;
  readonly request: Request;
  answer(how?: 'refused'): void;
}

/** A worker that answers when it is told to, beside a page that is painted when it is told to. */
function project() {
  const asked: Asked[] = [];
  const paints: (() => void)[] = [];
  const ask = (method: string, request: Request) =>
    new Promise((resolve) => {
      const { requestId } = request;
      const context = { requestId, traceId: '' };
      const answer = (how?: 'refused') =>
        resolve(
          how
            ? { ...context, ok: false, error: REFUSED }
            : { ...context, ok: true, data: null, affectedIds: ['title'] },
        );
      asked.push({ method, request, answer });
    });
  const requests = new Requests({
    projectId: 'acme',
    ask: ask as Ask, // of the worker's methods only those are asked that answer so
    afterPaint: () => new Promise((resolve) => paints.push(resolve)),
  });
  const methods = () => asked.map(({ method }) => method);
  const paint = () => paints.splice(0).forEach((each) => each());
  return { requests, asked, methods, paint };
}

const row = (requestId: string, role: Message['role']) => ({ id: `${role} ${requestId}`, requestId, role }) as Message; // nothing else of it is read
const words = (requestId: string) => ({ ...row(requestId, 'user'), id: requestId });

test('[PF9] a message is on screen at once, and asked of the worker when it has been painted', async () => {
  const { requests, asked, methods, paint } = project();
  const answered = requests.say('a title', BESIDE);
  expect(requests.pending).toMatchObject([{ text: 'a title', error: null }]);
  expect(methods()).toEqual([]);
  paint();
  await vi.waitFor(() => expect(methods()).toEqual(['sendPrompt']));
  expect(requests.pending[0]?.requestId).toBe(asked[0]?.request.requestId);
  asked[0]?.answer();
  expect(await answered).toMatchObject({ ok: true });
});

test('[PF9] whatever is asked after a message, a backup or another name, comes after it', async () => {
  const { requests, methods, paint } = project();
  void requests.say('a title', BESIDE);
  void requests.rename('Acme');
  void requests.ask('backUp', { requestId: 'b', traceparent: '', projectId: 'acme' });
  void requests.say('a chart', BESIDE);
  void requests.carryOut('undo', { tool: 'undo', count: 1 });
  await new Promise(setImmediate);
  expect(methods()).toEqual([]);
  paint();
  await vi.waitFor(() => expect(methods()).toHaveLength(5));
  expect(methods()).toEqual(['sendPrompt', 'renameProject', 'backUp', 'sendPrompt', 'carryOut']);
});

test('[PF9] a second message does not overtake a first one that is not painted yet', async () => {
  const paints: (() => void)[] = [];
  const sent: unknown[] = [];
  const requests = new Requests({
    projectId: 'acme',
    ask: ((_method: string, { text }: { text: string }) => {
      sent.push(text);
      return new Promise(() => undefined);
    }) as Ask, // nothing but messages is asked here
    afterPaint: () => (paints.length > 0 ? Promise.resolve() : new Promise((resolve) => paints.push(resolve))),
  });
  void requests.say('first', BESIDE);
  void requests.say('second', BESIDE); // the page was hidden meanwhile
  await new Promise(setImmediate);
  expect(sent).toEqual([]);
  paints[0]?.();
  await vi.waitFor(() => expect(sent).toEqual(['first', 'second']));
});

test('[PF9] a change by hand is unstored until the worker has stored or refused it', async () => {
  for (const how of [undefined, 'refused'] as const) {
    const { requests, asked, methods } = project();
    const answered = [requests.carryOut('undo', { tool: 'undo', count: 1 }), requests.rename('Acme')];
    expect(requests.isUnstored([])).toBe(true);
    await vi.waitFor(() => expect(methods()).toHaveLength(2));
    asked[0]?.answer(how);
    await answered[0];
    expect(requests.isUnstored([])).toBe(true);
    asked[1]?.answer(how);
    await answered[1];
    expect(requests.isUnstored([])).toBe(false);
  }
});

test('[PF9] words are unstored until their row is there, and those that were refused say why', async () => {
  const { requests, asked, methods, paint } = project();
  const answered = requests.say('a title', BESIDE);
  const id = requests.pending[0]?.requestId ?? '';
  expect(requests.isUnstored([])).toBe(true);
  expect(requests.isUnstored([words(id)])).toBe(false);
  paint();
  await vi.waitFor(() => expect(methods()).toHaveLength(1));
  asked[0]?.answer('refused');
  await answered;
  expect(requests.pending).toMatchObject([{ text: 'a title', error: REFUSED }]);
  expect(requests.isUnstored([])).toBe(false);
});

test('[PF9] a message that is sent again is unstored until the worker has heard of it', async () => {
  const { requests } = project();
  void requests.sayAgain({ requestId: 'r1', text: 'a title' }, BESIDE);
  requests.drawn([words('r1'), row('r1', 'assistant')]);
  expect(requests.isUnstored([words('r1')])).toBe(true);
  requests.heard('r1');
  expect(requests.isUnstored([words('r1')])).toBe(false);
});

test('[PF8] rows wait for their picture while a prompt is under way, not for one that has failed', async () => {
  const { requests, asked, methods, paint } = project();
  expect(requests.mayWaitForPicture).toBe(false);
  const answered = requests.say('a title', BESIDE);
  expect(requests.mayWaitForPicture).toBe(true);
  paint();
  await vi.waitFor(() => expect(methods()).toHaveLength(1));
  asked[0]?.answer('refused');
  await answered;
  expect(requests.mayWaitForPicture).toBe(false);
});

test('[PF8] what a hand has moved beside a prompt does not wait, until rows were drawn after its answer', async () => {
  const { requests, asked, methods, paint } = project();
  void requests.say('a title', BESIDE);
  paint();
  const moved = requests.carryOut('move title', { tool: 'moveScene', sceneId: 'title', index: 1 });
  expect(requests.mayWaitForPicture).toBe(false);
  requests.drawn([]); // of something else
  await vi.waitFor(() => expect(methods()).toHaveLength(2));
  asked[1]?.answer();
  await moved;
  expect(requests.mayWaitForPicture).toBe(false);
  requests.drawn([]);
  expect(requests.mayWaitForPicture).toBe(true);
});

test('[PF8] a message is pending until its words and an answer are among the rows', () => {
  const { requests } = project();
  void requests.say('a title', BESIDE);
  const id = requests.pending[0]?.requestId ?? '';
  requests.drawn([words(id)]);
  expect(requests.pending).toHaveLength(1);
  requests.drawn([words(id), row(id, 'assistant')]);
  expect(requests.pending).toEqual([]);
});
