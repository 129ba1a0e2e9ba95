import { dev, version } from '$app/environment';
import { buildLock, type ToServiceWorker } from '$shared/protocol/service-worker';
import { createPolicy } from './trusted-types';

const SCRIPT = '/service-worker.js';
/** Nothing was loaded for so long: whoever waited for the page has it. */
const QUIET_MS = 1000;
const HOUR_MS = 3_600_000;

/**
 * Whether this device could open the app without a network.
 * - unknown: not asked yet. impossible: this browser has no service worker, or refuses to have one.
 */
export type OfflineState = 'unknown' | 'preparing' | 'ready' | 'impossible';

const policy = createPolicy('service-worker', {
  createScriptURL(url: string) {
    if (url === SCRIPT) return url;
    throw new TypeError('Only the app’s own service worker may be registered.');
  },
});

/**
 * The page's side of the service worker. A new version is offered and never forced: until somebody takes it, this page
 * runs on with the parts of its own build.
 */
export class ServiceWorkerLink {
  #offline = $state<OfflineState>('unknown');
  #newVersion = $state(false);
  #registration: ServiceWorkerRegistration | null = null;
  #taking = false;

  get offline(): OfflineState {
    return this.#offline;
  }

  /** True: `update` leads to another build than the one this page runs. */
  get newVersion(): boolean {
    return this.#newVersion;
  }

  /** Once a page. Asks for nothing until the first load is over: `page` settles when it can be used. */
  async start(page: Promise<unknown> | null): Promise<void> {
    holdBuild();
    // In development there is no build to keep.
    if (dev) return;
    const container = 'serviceWorker' in navigator ? navigator.serviceWorker : null;
    if (!container) return void (this.#offline = 'impossible');
    let controlled = container.controller !== null;
    if (controlled) this.#offline = 'ready';
    container.addEventListener('controllerchange', () => {
      if (this.#taking) return location.reload();
      // Somebody took the new version in another tab. What is on screen here is not thrown away for it.
      if (controlled) this.#newVersion = true;
      controlled = true;
      this.#read();
    });
    await page?.catch(() => undefined);
    await nothingIsLoaded();
    try {
      const script = policy.createScriptURL(SCRIPT);
      this.#follow(await container.register(script, { updateViaCache: 'none' }));
    } catch {
      // The server is away and this device has nothing kept, or storage is switched off.
      if (!controlled) this.#offline = 'impossible';
    }
  }

  /** The page comes back as the new version. Other tabs are told, and left alone. */
  update(): void {
    const waiting = this.#registration?.waiting;
    if (!waiting) return location.reload();
    this.#taking = true;
    tell(waiting, { type: 'update' });
  }

  #follow(registration: ServiceWorkerRegistration): void {
    this.#registration = registration;
    const watch = () => registration.installing?.addEventListener('statechange', () => this.#read());
    registration.addEventListener('updatefound', () => {
      watch();
      this.#read();
    });
    watch();
    this.#read();
    if (registration.active) tell(registration.active, { type: 'tidy' });

    const check = () => {
      // A server that can't be reached is no news; it is asked again at the next occasion.
      if (navigator.onLine) void registration.update().catch(() => undefined);
    };
    window.addEventListener('online', check);
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && check());
    setInterval(check, HOUR_MS);
  }

  #read(): void {
    const { installing, waiting, active } = this.#registration ?? {};
    if (waiting && active) this.#newVersion = true;
    if (active) this.#offline = 'ready';
    else this.#offline = installing || waiting ? 'preparing' : 'impossible';
  }
}

/** Says which build this page runs, until it is closed. */
function holdBuild(): void {
  void navigator.locks?.request(buildLock(version), { mode: 'shared' }, () => new Promise(() => {}));
}

function tell(worker: ServiceWorker, message: ToServiceWorker): void {
  worker.postMessage(message);
}

/** What is kept for later must not compete with what is waited for now. */
function nothingIsLoaded(): Promise<void> {
  return new Promise((resolve) => {
    const over = () => {
      observer.disconnect();
      resolve();
    };
    let quiet = setTimeout(over, QUIET_MS);
    const observer = new PerformanceObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(over, QUIET_MS);
    });
    observer.observe({ type: 'resource', buffered: true });
  });
}

export const serviceWorkerLink = new ServiceWorkerLink();
