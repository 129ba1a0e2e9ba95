import { describe } from '$shared/response/errors';
import type { JobRow, MessageRow, Working } from '../rows';

export interface Shown {
  readonly messages: readonly MessageRow[];
  readonly working: readonly Working[];
  readonly job: JobRow | null;
}

/** What somebody who can't see the screen is told: begun, done, failed, quarters of an export; nothing that was there before. */
export class Milestones {
  /** Asked on this page, so an answer is news. What a page finds when it opens is not. */
  readonly #asked = new Set<string>();
  readonly #told = new Set<string>();
  #job: Pick<JobRow, 'id' | 'state' | 'progressPercent'> | null = null;

  next({ messages, working, job }: Shown): string[] {
    return [...this.#begun(working), ...this.#answers(messages), ...this.#export(job)];
  }

  #begun(working: readonly Working[]): string[] {
    return working.flatMap(({ requestId, sentence }) => {
      this.#asked.add(requestId);
      return this.#once(`begun ${requestId}`) ? [sentence] : [];
    });
  }

  #answers(messages: readonly MessageRow[]): string[] {
    for (const { requestId, state } of messages) if (state === 'pending') this.#asked.add(requestId);
    return messages.flatMap((message) => {
      const ended = message.role === 'assistant' || message.state === 'failed';
      if (!ended || !this.#asked.has(message.requestId) || !this.#once(`ended ${message.id}`)) return [];
      if (message.role === 'user') return message.error ? [describe(message.error)] : [];
      if (message.error) return [message.text || describe(message.error)];
      const scenes = message.outcomes.flatMap(({ sceneId, position, sceneName }) =>
        sceneId === null ? [] : [`Scene ${position}, ${sceneName}.`],
      );
      return [[message.text, ...scenes.slice(0, 3)].join(' ')];
    });
  }

  #export(job: JobRow | null): string[] {
    const before = this.#job;
    this.#job = job && { id: job.id, state: job.state, progressPercent: job.progressPercent };
    if (!job) return [];
    if (before?.id === job.id && before.state === job.state) {
      const quarter = Math.floor(job.progressPercent / 25);
      const passed = job.state === 'running' && quarter > Math.floor(before.progressPercent / 25);
      return passed ? [`${quarter * 25} % of ${job.fileName} exported`] : [];
    }
    if (job.state === 'running') return [`Exporting ${job.fileName}`];
    // An export that had ended before this page was opened is no news.
    if (before?.id !== job.id || before.state !== 'running') return [];
    if (job.state === 'done') return [`Exported ${job.fileName}`];
    if (job.state === 'cancelled') return ['Export cancelled'];
    return job.error ? [describe(job.error)] : [];
  }

  #once(key: string): boolean {
    if (this.#told.has(key)) return false;
    this.#told.add(key);
    return true;
  }
}
