/**
 * What stands beside the database: caches, remembered choices, the service worker. The database is gone already and the
 * page is about to leave, so a step that this browser refuses, or does not have without a secure context, holds up no other.
 */
export async function eraseBeside(page: Partial<typeof globalThis> = globalThis): Promise<void> {
  const { caches, localStorage, sessionStorage, navigator } = page;
  await attempt(async () => {
    for (const name of (await caches?.keys()) ?? []) await caches?.delete(name);
  });
  await attempt(() => localStorage?.clear());
  await attempt(() => sessionStorage?.clear());
  // Last: until then it may still answer for this page.
  await attempt(async () => {
    const worker = navigator?.serviceWorker as ServiceWorkerContainer | undefined;
    for (const registration of (await worker?.getRegistrations()) ?? []) await registration.unregister();
  });
}

async function attempt(step: () => unknown): Promise<void> {
  try {
    await step();
  } catch {
    // The others follow.
  }
}
