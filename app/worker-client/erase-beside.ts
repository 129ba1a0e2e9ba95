/** Where it stands: parts of the browser, each of which may be missing or refuse. */
interface Beside {
  readonly fetch?: (url: string, options: { readonly cache: 'no-store' }) => Promise<{ readonly ok: boolean }>;
  readonly caches?: { keys(): Promise<readonly string[]>; delete(name: string): Promise<boolean> };
  readonly localStorage?: { clear(): void };
  readonly sessionStorage?: { clear(): void };
  readonly navigator?: {
    readonly serviceWorker?: { getRegistrations(): Promise<readonly { unregister(): Promise<boolean> }[]> };
  };
}

/**
 * What stands beside the database: caches, remembered choices, the service worker. The database is gone already and the
 * page is about to leave, so a step that this browser refuses, or does not have without a secure context, holds up no other.
 * Without a server the app's code stays: it holds nothing of anyone's, and without it there would be no app to come back to.
 */
export async function eraseBeside(page: Beside = globalThis): Promise<void> {
  await attempt(() => page.localStorage?.clear());
  await attempt(() => page.sessionStorage?.clear());
  const hasServer = await page.fetch?.('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!hasServer) return;
  await attempt(async () => {
    for (const name of (await page.caches?.keys()) ?? []) await page.caches?.delete(name);
  });
  // Last: until then it may still answer for this page.
  await attempt(async () => {
    const registrations = await page.navigator?.serviceWorker?.getRegistrations();
    for (const registration of registrations ?? []) await registration.unregister();
  });
}

async function attempt(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch {
    // The others follow.
  }
}
