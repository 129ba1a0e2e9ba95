import type { AppError } from '$shared/response/errors';

/** What keeps this page from storing or from working at all, whichever project is open; null while nothing does. */
class StorageFault {
  #current: AppError | null = $state.raw(null);

  get current(): AppError | null {
    return this.#current;
  }

  set(fault: AppError | null): void {
    this.#current = fault;
  }
}

export const storageFault = new StorageFault();
