import type { AppError } from '$shared/response/errors';

/** Why a connection was given up for good: no retry of this page can help it. */
const endings = new WeakMap<object, AppError>();

/** The connection is not opened again by this page; whatever is asked of it from now on fails with `why`. */
export function end(database: { close(): void }, why: AppError): void {
  if (!endings.has(database)) endings.set(database, why);
  database.close();
}

/** Null while asking again may help. */
export function endingOf(database: object): AppError | null {
  return endings.get(database) ?? null;
}

/** Why the browser refused, as a coded error. Dexie wraps the browser's error, so its causes are looked at too. */
export async function storageError(cause: unknown, database?: object): Promise<AppError> {
  const ended = database && endingOf(database);
  if (ended) return ended;
  const all = causes(cause);
  const stated = all.find((error) => error instanceof StatedError);
  if (stated instanceof StatedError) return stated.stated;
  if (all.some((error) => error.name === 'QuotaExceededError'))
    return { code: 'storage_full', usedBytes: await usedBytes() };
  return { code: 'storage_failed', reason: innermostReason(cause) };
}

/** Thrown where only a throw ends a transaction: what it says is already coded. */
export class StatedError extends Error {
  constructor(readonly stated: AppError) {
    super(stated.code);
  }
}

/** The innermost cause says it plainly; what is around it is Dexie's. */
export function innermostReason(cause: unknown): string {
  const innermost = causes(cause).at(-1);
  if (innermost?.name === 'MissingAPIError') return 'it has no IndexedDB'; // Dexie's own words name a web page
  return innermost?.message ?? String(cause);
}

/** Null where the browser does not say. */
async function usedBytes(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    return null;
  }
}

function causes(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error || error instanceof DOMException) || depth > 4) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  return [error, ...causes(inner, depth + 1)];
}
