export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
  /** True: it waits for an answer, however long that takes. */
  readonly stays: boolean;
}

const VISIBLE_MS = 8000;

/** Short words that leave by themselves. What must not be missed is a row or a banner, never a toast. */
export class Toasts {
  #list = $state.raw<readonly Toast[]>([]);
  #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #next = 1;

  get list(): readonly Toast[] {
    return this.#list;
  }

  /** Returns the id by which it can be dismissed. */
  show(text: string, action: Toast['action'] = null, { stays } = { stays: false }): number {
    const id = this.#next++;
    this.#list = [...this.#list, { id, text, action, stays }].slice(-3);
    this.resume(id);
    return id;
  }

  dismiss(id: number): void {
    this.hold(id);
    this.#list = this.#list.filter((toast) => toast.id !== id);
  }

  /** Whoever is reading or reaching for the button is not hurried. */
  hold(id: number): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  resume(id: number): void {
    this.hold(id);
    if (this.#list.some((toast) => toast.id === id && toast.stays)) return;
    this.#timers.set(
      id,
      setTimeout(() => this.dismiss(id), VISIBLE_MS),
    );
  }
}
