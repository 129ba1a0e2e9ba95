/** A terminal signals the whole group and npm passes the signal on, so one Ctrl-C arrives twice. */
const SAME_SIGNAL_MS = 500;

/** The first signal stops in good order; one more, from somebody who does not want to wait, ends at once. */
export function stopOnSignal(stop: (signal: string) => Promise<void>): void {
  let firstAt: number | null = null;
  const receive = (signal: string) => {
    if (firstAt === null) {
      firstAt = performance.now();
      stop(signal).then(
        () => process.exit(0),
        () => process.exit(1),
      );
    } else if (performance.now() - firstAt > SAME_SIGNAL_MS) {
      process.exit(1);
    }
  };
  process.on('SIGINT', receive);
  process.on('SIGTERM', receive);
}
