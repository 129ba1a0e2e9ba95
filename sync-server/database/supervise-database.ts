import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseConnection } from './connection';
import { reasonOf } from '../../shared/primitives/reason-of';

export type DatabaseState =
  | { readonly state: 'starting' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'ready'; readonly connection: DatabaseConnection };

export interface SupervisedDatabase {
  /** Once. */
  start(): void;
  current(): DatabaseState;
  close(): Promise<void>;
}

export interface SuperviseOptions {
  open(): Promise<DatabaseConnection>;
  onReady(kind: DatabaseConnection['kind'], ms: number): void;
  onFailed(reason: string, retryAfterMs: number): void;
  readonly longestRetryMs: number;
}

/** Opens the database beside the server, which serves the app meanwhile, and tries again for as long as it takes. */
export function superviseDatabase(options: SuperviseOptions): SupervisedDatabase {
  let current: DatabaseState = { state: 'starting' };
  const closing = new AbortController();

  async function openWhenPossible(): Promise<void> {
    const startedAt = performance.now();
    let retryAfterMs = 250;
    while (!closing.signal.aborted) {
      try {
        const connection = await options.open();
        current = { state: 'ready', connection };
        options.onReady(connection.kind, Math.round(performance.now() - startedAt));
        return;
      } catch (error) {
        const reason = explain(error);
        current = { state: 'failed', reason };
        retryAfterMs = Math.min(retryAfterMs * 2, options.longestRetryMs);
        options.onFailed(reason, retryAfterMs);
        await wait(retryAfterMs, undefined, { signal: closing.signal }).catch(() => undefined);
      }
    }
  }

  return {
    start: () => void openWhenPossible(),
    current: () => current,
    async close() {
      closing.abort();
      // One that is still opening is left: the process ends now, and an opening that breaks off does no harm.
      if (current.state === 'ready') await current.connection.close();
    },
  };
}

/** A refused connection arrives as an AggregateError with an empty message, one error an address. */
function explain(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(explain).join('; ');
  return reasonOf(error);
}
