import { proxy, wrap, type Remote } from 'comlink';
import type { RenderPort, WorkerApi, WorkerConnection, WorkerEvent } from '$shared/protocol/worker';
import { reasonOf } from '$shared/primitives/reason-of';
import type { AppError } from '$shared/response/errors';
import { fail } from '$shared/response/universal-response';
import { parseTraceId } from '$shared/primitives/trace-context';
import { newRequest } from './new-request';
import workerUrl from '../worker/main.ts?worker&url';
import { createPolicy } from './trusted-types';
import { WorkerLife } from './worker-life';

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

/** A worker that says nothing for so long after an error is not busy: it is gone. */
const ALIVE_WITHIN_MS = 10_000;

export interface WorkerLink {
  /** Starts the worker if nobody has; what is asked before it runs waits for it, in the order it was asked. */
  readonly ask: Ask;
  /** Starts the worker if nobody has. */
  start(): void;
  /** Rejects with why the worker does not start; stays open until somebody has started it. */
  readonly started: Promise<void>;
}

interface RunningWorker {
  readonly remote: Remote<WorkerConnection>;
  readonly life: WorkerLife;
}

/** The page's only worker, which is the page's only writer. `onDeath` is called once, if it ends while the page lives. */
export function connectWorker(
  render: RenderPort,
  onEvent: (event: WorkerEvent) => void,
  onDeath: (error: AppError) => void,
): WorkerLink {
  let start: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (start = resolve));
  const running = wanted.then(() => startWorker(render, onEvent));
  void running.then(
    ({ life }) => life.ended.then((reason) => onDeath({ code: 'worker_died', reason })),
    () => undefined,
  );
  const answer = async (method: keyof WorkerApi, request: { requestId: string; traceparent: string }) => {
    start();
    const context = { requestId: request.requestId, traceId: parseTraceId(request.traceparent) ?? '' };
    const gone = (reason: string) => fail(context, { code: 'worker_died', reason });
    let worker: RunningWorker;
    try {
      worker = await running;
    } catch (thrown) {
      return gone(reasonOf(thrown));
    }
    const ask = worker.remote[method] as (asked: typeof request) => Promise<unknown>;
    return worker.life
      .whileAlive(() => ask(request), gone)
      .catch((cause: unknown) => fail(context, { code: 'internal', reason: reasonOf(cause) }));
  };
  return {
    ask: answer as Ask, // one generic call for every method: its signature ties request and answer together
    start,
    started: running.then(() => undefined),
  };
}

async function startWorker(render: RenderPort, onEvent: (event: WorkerEvent) => void): Promise<RunningWorker> {
  const worker = new Worker(policy.createScriptURL(workerUrl), { type: 'module', name: 'bazaar-vid' });
  const remote: Remote<WorkerConnection> = wrap<WorkerConnection>(worker);
  const life = new WorkerLife(() => worker.terminate());
  let connected = false;
  worker.addEventListener('error', (event) => {
    const reason = event.message || 'its script did not load';
    // An error that nothing caught is told here too, and the worker goes on after it: whether it lives is asked.
    if (!connected) return life.end(reason);
    const silence = setTimeout(() => life.end(reason), ALIVE_WITHIN_MS);
    const spoke = () => clearTimeout(silence);
    remote.readWorkspace(newRequest()).then(spoke, spoke);
  });
  const connecting = () => remote.connect(proxy(render), proxy(onEvent)).then(() => null, reasonOf);
  const reason = await life.whileAlive<string | null>(connecting, (ended) => ended);
  if (reason !== null) {
    life.end(reason); // the next attempt has one of its own, and two would write
    throw new Error(reason);
  }
  connected = true;
  return { remote, life };
}
