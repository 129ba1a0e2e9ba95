/**
 * Requests of one project run one after the other, in the order they came, so ten prompts sent at once make ten scenes
 * in order; requests of different projects don't wait for each other.
 */
export class ProjectQueue {
  private readonly tails = new Map<string, Promise<unknown>>();
  /** Of requests that wait or run: aborted once somebody has stopped them. */
  private readonly stopsById = new Map<string, AbortController>();

  async run<Answer>(projectId: string, requestId: string, work: () => Promise<Answer>): Promise<Answer> {
    this.stopsById.set(requestId, new AbortController());
    const answer = (this.tails.get(projectId) ?? Promise.resolve()).then(work);
    const tail = answer.catch(() => undefined); // a failed request must not hold up the next one
    this.tails.set(projectId, tail);
    try {
      return await answer;
    } finally {
      this.stopsById.delete(requestId);
      if (this.tails.get(projectId) === tail) this.tails.delete(projectId);
    }
  }

  /** A request that waits or runs ends before its next step, without changing anything; others are not touched. */
  stop(requestId: string): void {
    this.stopsById.get(requestId)?.abort();
  }

  isStopped(requestId: string): boolean {
    return this.stopsById.get(requestId)?.signal.aborted ?? false;
  }

  /** Settles when somebody stops the request; not at all if nobody does. */
  stopped(requestId: string): Promise<void> {
    if (this.isStopped(requestId)) return Promise.resolve();
    const { signal } = this.stopsById.get(requestId) ?? {};
    return new Promise((resolve) => signal?.addEventListener('abort', () => resolve(), { once: true }));
  }
}
