import type { Message } from '$shared/generated/entities';
import type { Request, SendPrompt, WorkerApi } from '$shared/protocol/worker';
import type { UniversalResponse } from '$shared/response/universal-response';
import type { Operation } from '$shared/schema/operations';
import { Cell } from './cell.svelte';
import type { PendingMessage } from './merge-messages';
import { newRequest } from './new-request';
import type { Ask } from './worker-connection';

type PromptAnswer = ReturnType<WorkerApi['sendPrompt']>;

/** What a person looks at while they write. */
type WrittenBeside = Pick<SendPrompt, 'selectedSceneId' | 'playheadSceneId'>;

interface RequestsOptions {
  readonly projectId: string;
  readonly ask: Ask;
  /** Settles when what is on the page now has been painted. */
  readonly afterPaint: () => Promise<void>;
}

/** What the people of this page have asked of one project, from the click until the worker has stored or refused it. */
export class Requests {
  readonly #options: RequestsOptions;
  readonly #pending = new Cell<readonly PendingMessage[]>([]);
  /** Changes by hand that have no answer yet. */
  readonly #changing = new Cell(0);
  /** Messages that were sent again, and of which the worker has not said anything yet. */
  readonly #again = new Cell<ReadonlySet<string>>(new Set());
  /** Whether the rows that are on screen may lack what a hand has changed. */
  #byHand = false;
  /** Settles when the person's words are on screen: what is asked of the worker comes after them, in its order. */
  #painted: Promise<unknown> = Promise.resolve();

  constructor(options: RequestsOptions) {
    this.#options = options;
  }

  /** Asks the worker after everything that was asked before. */
  readonly ask: Ask = (async <Method extends keyof WorkerApi>(
    method: Method,
    ...request: Parameters<WorkerApi[Method]>
  ) => {
    await this.#painted;
    return this.#options.ask(method, ...request);
  }) as Ask; // an async function's promise of an answer is no `ReturnType` to the compiler

  /** Messages that are on screen and not answered by a row. */
  get pending(): readonly PendingMessage[] {
    return this.#pending.value;
  }

  /** Whether anything was asked for that is not on disk, as far as these messages and the answers tell. */
  isUnstored(stored: readonly Message[]): boolean {
    if (this.#changing.value > 0 || this.#again.value.size > 0) return true;
    const ids = new Set(stored.map(({ id }) => id));
    return this.#pending.value.some(({ requestId, error }) => error === null && !ids.has(requestId));
  }

  /** Of a prompt the picture comes first. What a hand has moved must not jump back meanwhile: that is drawn at once. */
  get mayWaitForPicture(): boolean {
    return !this.#byHand && this.#pending.value.some(({ error }) => error === null);
  }

  /** Shows the message at once, before the worker takes the processor; its row replaces it under the same id. */
  say(text: string, beside: WrittenBeside, request: Request = newRequest()): PromptAnswer {
    const { requestId } = request;
    const { projectId, afterPaint } = this.#options;
    this.#show({ requestId, text, error: null });
    this.#painted = Promise.all([this.#painted, afterPaint()]);
    return this.#follow(requestId, this.ask('sendPrompt', { ...request, projectId, text, ...beside }));
  }

  /** Sends a message again that was stopped, failed, or never answered. */
  sayAgain({ requestId, text }: Pick<PendingMessage, 'requestId' | 'text'>, beside: WrittenBeside): PromptAnswer {
    this.#again.value = new Set([...this.#again.value, requestId]);
    return this.say(text, beside, { ...newRequest(), requestId });
  }

  /** A prompt that was sent before there was anything to show it. */
  adopt(requestId: string, text: string, answer: PromptAnswer): PromptAnswer {
    this.#show({ requestId, text, error: null });
    return this.#follow(requestId, answer);
  }

  carryOut(label: string, operation: Operation): ReturnType<WorkerApi['carryOut']> {
    const { projectId } = this.#options;
    return this.#change(this.ask('carryOut', { ...newRequest(), projectId, operations: [operation], label }));
  }

  rename(name: string): ReturnType<WorkerApi['renameProject']> {
    const { projectId } = this.#options;
    return this.#change(this.ask('renameProject', { ...newRequest(), projectId, name }));
  }

  /** The worker has said something of this request. */
  heard(requestId: string): void {
    if (!this.#again.value.has(requestId)) return;
    this.#again.value = new Set([...this.#again.value].filter((each) => each !== requestId));
  }

  /** These are the rows on screen now. */
  drawn(stored: readonly Message[]): void {
    if (this.#changing.value === 0) this.#byHand = false;
    if (this.#pending.value.length === 0) return;
    const ids = new Set(stored.map(({ id }) => id));
    const answered = new Set(stored.filter(({ role }) => role === 'assistant').map(({ requestId }) => requestId));
    this.#pending.value = this.#pending.value.filter(
      ({ requestId }) => !ids.has(requestId) || !answered.has(requestId),
    );
  }

  async #follow(requestId: string, answered: PromptAnswer): PromptAnswer {
    const answer = await answered;
    this.heard(requestId);
    // The sentence usually arrives as a row; what never reached the worker's document is told here.
    if (!answer.ok)
      this.#pending.value = this.#pending.value.map((each) =>
        each.requestId === requestId ? { ...each, error: answer.error } : each,
      );
    return answer;
  }

  #show(message: PendingMessage): void {
    const others = this.#pending.value.filter(({ requestId }) => requestId !== message.requestId);
    this.#pending.value = [...others, message];
  }

  async #change<Data>(answered: Promise<UniversalResponse<Data>>): Promise<UniversalResponse<Data>> {
    this.#byHand = true;
    this.#changing.value++;
    try {
      return await answered;
    } finally {
      this.#changing.value--;
    }
  }
}
