/**
 * Requests of one project run one after the other, in the order they came, so ten prompts sent at once make ten scenes
 * in order; requests of different projects don't wait for each other.
 */
export class ProjectQueue {
  private readonly tails = new Map<string, Promise<unknown>>();
  /** Requests that wait or run, and whether somebody has stopped them. */
  private readonly stoppedById = new Map<string, boolean>();

  async run<Answer>(projectId: string, requestId: string, work: () => Promise<Answer>): Promise<Answer> {
    this.stoppedById.set(requestId, false);
    const answer = (this.tails.get(projectId) ?? Promise.resolve()).then(work);
    const tail = answer.catch(() => undefined); // a failed request must not hold up the next one
    this.tails.set(projectId, tail);
    try {
      return await answer;
    } finally {
      this.stoppedById.delete(requestId);
      if (this.tails.get(projectId) === tail) this.tails.delete(projectId);
    }
  }

  /** A request that waits or runs ends before its next step, without changing anything; others are not touched. */
  stop(requestId: string): void {
    if (this.stoppedById.has(requestId)) this.stoppedById.set(requestId, true);
  }

  isStopped(requestId: string): boolean {
    return this.stoppedById.get(requestId) ?? false;
  }
}
