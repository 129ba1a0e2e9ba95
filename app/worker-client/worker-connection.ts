import { proxy, wrap, type Remote } from 'comlink';
import type { RenderPort, WorkerApi, WorkerConnection, WorkerEvent } from '$shared/protocol/worker';
import { fail } from '$shared/response/universal-response';
import { parseTraceId } from '$shared/primitives/trace-context';
import workerUrl from '../worker/main.ts?worker&url';
import { createPolicy } from './trusted-types';

/** Calls the worker; a worker that has died answers every call, running or new, with `worker_died`. */
export type Ask = <Method extends keyof WorkerApi>(
  method: Method,
  ...request: Parameters<WorkerApi[Method]>
) => ReturnType<WorkerApi[Method]>;

/** Lets through the worker's own script and nothing else. */
const policy = createPolicy('worker', {
  createScriptURL(url: string) {
    if (url === workerUrl) return url;
    throw new TypeError('Only the app’s own worker may be started.');
  },
});

/** The page's only worker, which is the page's only writer. */
export async function connectWorker(render: RenderPort, onEvent: (event: WorkerEvent) => void): Promise<Ask> {
  const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'bazaar-vid' });
  const remote: Remote<WorkerConnection> = wrap<WorkerConnection>(worker);
  const died = new Promise<string>((resolve) => {
    worker.addEventListener('error', (event) => resolve(event.message || 'its script did not load'));
  });
  const started = remote.connect(proxy(render), proxy(onEvent)).then(() => null);
  const reason = await Promise.race([started, died]);
  if (reason !== null) throw new Error(reason);
  return (async (method: keyof WorkerApi, request: { requestId: string; traceparent: string }) => {
    const context = { requestId: request.requestId, traceId: parseTraceId(request.traceparent) ?? '' };
    const ask = remote[method] as (asked: typeof request) => Promise<unknown>;
    const dead = died.then((cause) => fail(context, { code: 'worker_died', reason: cause }));
    return Promise.race([ask(request), dead]).catch((cause: unknown) =>
      fail(context, { code: 'internal', reason: cause instanceof Error ? cause.message : String(cause) }),
    );
  }) as Ask; // one generic call for every method: the signature above ties request and answer together
}
