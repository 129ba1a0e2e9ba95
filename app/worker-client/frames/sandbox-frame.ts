import { exporting, preview } from 'virtual:frame-bootstrap';
import { createPolicy } from '../trusted-types';

const documents = { preview, exporting } as const;
export type FrameKind = keyof typeof documents;

/** Lets through the frames' own documents and nothing else. */
const policy = createPolicy('frame', {
  createHTML(html: string) {
    if (Object.values(documents).some((known) => known === html)) return html;
    throw new TypeError('Only the frames’ own documents may become a frame.');
  },
});

export interface SandboxFrameOptions {
  readonly kind: FrameKind;
  readonly container: HTMLElement;
  readonly title: string;
  /** The text of the program that the frame runs. */
  readonly runtime: string;
  /** Not yet parsed: it comes from hostile code. */
  readonly onMessage: (message: unknown) => void;
  /** Scene code navigated away or the process died; or `evictAll` removed the frame. */
  readonly onGone: (because: 'left' | 'evicted') => void;
}

const live = new Set<SandboxFrame>();

/** A frame without an origin, without a network and with one port. */
export class SandboxFrame {
  readonly #element: HTMLIFrameElement;
  readonly #port: MessagePort;
  readonly #onGone: (because: 'left' | 'evicted') => void;

  constructor({ kind, container, title, runtime, onMessage, onGone }: SandboxFrameOptions) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#onGone = onGone;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => onMessage(data);
    const element = document.createElement('iframe');
    this.#element = element;
    element.setAttribute('sandbox', 'allow-scripts');
    // Without it the player's clock stands still until somebody clicks inside the frame.
    element.allow = 'autoplay';
    element.referrerPolicy = 'no-referrer';
    element.title = title;
    element.tabIndex = -1;
    // A click would move the keyboard into the frame, where no shortcut is heard.
    // On a dark page a frame that is not dark itself gets a white ground, which would flash before the first picture.
    element.style.cssText = 'display:block;width:100%;height:100%;border:0;pointer-events:none;color-scheme:only light';
    let loads = 0;
    element.onload = () => {
      // As a Blob, of which only a reference is posted: half a megabyte of text would cost the page a frame.
      if (++loads === 1) element.contentWindow?.postMessage(new Blob([runtime]), '*', [port2]);
      else this.#onGone('left');
    };
    element.srcdoc = policy.createHTML(documents[kind]);
    container.append(element);
    live.add(this);
  }

  send(message: unknown, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }

  dispose(): void {
    live.delete(this);
    this.#port.close();
    this.#element.onload = null;
    this.#element.remove();
  }

  /**
   * Removes every frame of this page. Where frames share a process, one that hangs stops them all, and a frame made
   * before the last of them is gone joins the hung process.
   */
  static evictAll(): void {
    for (const frame of [...live]) {
      frame.dispose();
      frame.#onGone('evicted');
    }
  }
}

/** Whether each frame has a process of its own, which the server's Document-Isolation-Policy brings about. */
export function framesAreIsolated(): boolean {
  return crossOriginIsolated;
}
