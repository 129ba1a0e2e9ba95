import type { AppError } from '$shared/response/errors';

/** Who can say that something keeps the page from storing or working. */
export type FaultSource = 'worker' | 'connection';

/** What each of them said last. */
export type PageFaults = Readonly<Record<FaultSource, AppError | null>>;

export const NO_FAULTS: PageFaults = { worker: null, connection: null };

/** A connection that opens again takes back its own words and nobody else's. */
export function withFault(faults: PageFaults, source: FaultSource, fault: AppError | null): PageFaults {
  return { ...faults, [source]: fault };
}

/** A worker that died can't store whatever the database says. */
export function worstOf({ worker, connection }: PageFaults): AppError | null {
  return worker ?? connection;
}
