import type { AppError } from '$shared/response/errors';

/** Why the browser refused to store, as a coded error. Dexie wraps the browser's error, so its causes are looked at too. */
export async function storageError(cause: unknown): Promise<AppError> {
  if (causes(cause).some((error) => error.name === 'QuotaExceededError')) {
    return { code: 'storage_full', usedBytes: await usedBytes() };
  }
  return { code: 'storage_failed', reason: cause instanceof Error ? cause.message : String(cause) };
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
  if (!(error instanceof Error) || depth > 4) return [];
  const inner = 'inner' in error ? error.inner : error.cause;
  return [error, ...causes(inner, depth + 1)];
}
