import type { AppError } from '$shared/response/errors';
import { NO_FAULTS, withFault, worstOf, type FaultSource } from './page-faults';

/** What keeps this page from storing or from working at all, whichever project is open; null while nothing does. */
class StorageFault {
  #faults = $state.raw(NO_FAULTS);

  get current(): AppError | null {
    return worstOf(this.#faults);
  }

  set(source: FaultSource, fault: AppError | null): void {
    this.#faults = withFault(this.#faults, source, fault);
  }
}

export const storageFault = new StorageFault();
