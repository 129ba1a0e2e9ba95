/**
 * Requests of one project run one after the other, in the order they came, so ten prompts sent at once make ten scenes
 * in order; requests of different projects don't wait for each other.
 */
export class ProjectQueue {
  private readonly tails = new Map<string, Promise<unknown>>();
  private readonly stopped = new Set<string>();

  run<Answer>(projectId: string, work: () => Promise<Answer>): Promise<Answer> {
    const answer = (this.tails.get(projectId) ?? Promise.resolve()).then(work);
    const tail = answer.catch(() => undefined); // a failed request must not hold up the next one
    this.tails.set(projectId, tail);
    return answer;
  }

  /** Marks a request that is waiting or running: it ends before its next step, without changing anything. */
  stop(requestId: string): void {
    this.stopped.add(requestId);
  }

  /** Whether the request was stopped; asked once, at the last moment before it writes. */
  takeStopped(requestId: string): boolean {
    return this.stopped.delete(requestId);
  }
}
