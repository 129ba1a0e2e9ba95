/**
 * While a page exports: the screen stays on, and closing the page is asked about. Once it is done and nobody looks, the
 * app's icon says so.
 */
export class ExportWatch {
  #running = false;
  #lock: WakeLockSentinel | null = null;

  constructor() {
    document.addEventListener('visibilitychange', this.#seen);
  }

  start(): void {
    this.#running = true;
    addEventListener('beforeunload', ask);
    void this.#keepAwake();
  }

  end(outcome: 'done' | 'other'): void {
    if (!this.#running) return;
    this.#running = false;
    removeEventListener('beforeunload', ask);
    void this.#lock?.release();
    this.#lock = null;
    if (outcome === 'done' && document.hidden && 'setAppBadge' in navigator) {
      void navigator.setAppBadge().catch(() => undefined);
    }
  }

  dispose(): void {
    this.end('other');
    document.removeEventListener('visibilitychange', this.#seen);
  }

  readonly #seen = (): void => {
    if (document.hidden) return;
    if ('clearAppBadge' in navigator) void navigator.clearAppBadge().catch(() => undefined);
    // The browser lets go of the screen whenever the page is hidden.
    if (this.#running) void this.#keepAwake();
  };

  async #keepAwake(): Promise<void> {
    if (!('wakeLock' in navigator) || document.hidden) return;
    // Refused on a low battery: the export goes on, only the screen may go dark.
    const lock = await navigator.wakeLock.request('screen').catch(() => null);
    if (this.#running) this.#lock = lock;
    else void lock?.release();
  }
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
