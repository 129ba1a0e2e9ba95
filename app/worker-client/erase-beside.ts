/** Where it stands: parts of the browser, each of which may be missing or refuse. */
interface Beside {
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
 */
export async function eraseBeside(page: Beside = globalThis): Promise<void> {
  await attempt(async () => {
    for (const name of (await page.caches?.keys()) ?? []) await page.caches?.delete(name);
  });
  await attempt(() => page.localStorage?.clear());
  await attempt(() => page.sessionStorage?.clear());
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
