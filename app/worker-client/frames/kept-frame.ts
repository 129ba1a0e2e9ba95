import { framesAreIsolated, SandboxFrame, type FrameKind } from './sandbox-frame';
import { Watchdog } from './watchdog';
import { reasonOf } from '$shared/primitives/reason-of';

/** Doubled with each try that fails. */
const BOOT_TIMEOUT_MS = 3000;
/** How long a shared process takes to go away once its last frame is removed. Doubled with each try that fails. */
const PROCESS_GONE_MS = 1000;
const MOST_TRIES = 5;

/**
 * Why a frame is gone: it stopped answering; scene code or a crash took its document away; it never came up; or another
 * frame of the same process hung.
 */
export type LostFrame = 'hung' | 'left' | 'never started' | 'evicted';

/** What every frame's runtime says besides its own messages. */
type Heartbeat = { readonly type: 'ready' } | { readonly type: 'pong'; readonly nonce: number };

interface Ping {
  readonly type: 'ping';
  readonly nonce: number;
}

export interface KeptFrameOptions<Message> {
  readonly kind: FrameKind;
  readonly title: string;
  /** How many pings in a row may go unanswered, two a second; more than its scenes' time budget. */
  readonly misses: number;
  readonly loadRuntime: () => Promise<string>;
  /** null for what is no message: it comes from hostile code. */
  readonly parse: (received: unknown) => Message | Heartbeat | null;
  /** A frame is there, maybe a new one that knows nothing yet. */
  readonly onReady: () => void;
  readonly onMessage: (message: Message) => void;
  /** The frame is gone; another is on its way. */
  readonly onLost: (because: LostFrame) => void;
  /** Every try to have a frame has failed. */
  readonly onUnavailable: (reason: string) => void;
}

/** Sees to it that there is a frame: boots it, watches it, and replaces it when it hangs or is lost. */
export class KeptFrame<Message extends { readonly type: string }, Sent> {
  readonly #options: KeptFrameOptions<Message>;
  readonly #watchdog: Watchdog;
  #container: HTMLElement | null = null;
  #sandbox: SandboxFrame | null = null;
  #ready = false;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: KeptFrameOptions<Message>) {
    this.#options = options;
    this.#watchdog = new Watchdog({
      ping: (nonce) => this.send({ type: 'ping', nonce }),
      misses: options.misses,
      onHung: () => this.#lose('hung'),
    });
  }

  get ready(): boolean {
    return this.#ready;
  }

  get isOpen(): boolean {
    return this.#container !== null;
  }

  /** Starts over in that element. */
  open(container: HTMLElement): void {
    this.close();
    this.#container = container;
    this.#tries = 0;
    void this.#start(container);
  }

  close(): void {
    this.#container = null;
    this.#remove();
  }

  /** Dropped while there is no frame: whoever speaks says everything again in `onReady`. */
  send(message: Sent | Ping, transfer: Transferable[] = []): void {
    if (this.#ready) this.#sandbox?.send(message, transfer);
  }

  /** For what the watchdog can't see: the frame answers, but the work in it stands still. */
  replace(): void {
    this.#lose('hung');
  }

  /** The frame has done its work: failures before are forgotten. */
  praise(): void {
    this.#tries = 0;
  }

  async #start(container: HTMLElement): Promise<void> {
    let runtime: string;
    try {
      runtime = await this.#options.loadRuntime();
    } catch (thrown) {
      if (container === this.#container) {
        this.#options.onUnavailable(reasonOf(thrown));
      }
      return;
    }
    if (container !== this.#container || this.#sandbox) return;
    const sandbox = new SandboxFrame({
      kind: this.#options.kind,
      container,
      title: this.#options.title,
      runtime,
      onMessage: (received) => {
        if (sandbox === this.#sandbox) this.#receive(received);
      },
      onGone: (because) => {
        if (sandbox === this.#sandbox) this.#lose(because);
      },
    });
    this.#sandbox = sandbox;
    this.#timer = setTimeout(() => this.#lose('never started'), BOOT_TIMEOUT_MS * 2 ** this.#tries);
  }

  #receive(received: unknown): void {
    const message = this.#options.parse(received);
    if (isHeartbeat(message)) {
      if (message.type === 'pong') return this.#watchdog.answer(message.nonce);
      if (this.#ready) return;
      clearTimeout(this.#timer);
      this.#ready = true;
      this.#watchdog.start();
      this.#options.onReady();
    } else if (message && this.#ready) {
      this.#options.onMessage(message);
    }
  }

  #remove(): void {
    clearTimeout(this.#timer);
    this.#watchdog.stop();
    this.#ready = false;
    const sandbox = this.#sandbox;
    this.#sandbox = null;
    sandbox?.dispose();
  }

  #lose(because: LostFrame): void {
    const container = this.#container;
    this.#remove();
    this.#options.onLost(because);
    if (!container || container !== this.#container) return;
    if (because !== 'evicted') this.#tries++;
    if (this.#tries > MOST_TRIES) {
      this.#options.onUnavailable(`its frame ${because}, ${MOST_TRIES} times in a row`);
    } else if (framesAreIsolated()) {
      void this.#start(container);
    } else {
      SandboxFrame.evictAll();
      this.#timer = setTimeout(() => void this.#start(container), PROCESS_GONE_MS * 2 ** Math.max(0, this.#tries - 1));
    }
  }
}

function isHeartbeat(message: { readonly type: string } | Heartbeat | null): message is Heartbeat {
  return message?.type === 'ready' || message?.type === 'pong';
}
