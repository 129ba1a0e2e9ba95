import type { Toasts } from '../primitives/toasts.svelte';
import type { EditorView } from './editor-view';

/** The toast's Undo takes back the deletion and nothing else: once another step is the last one, the toast goes. */
export class DeletionToast {
  readonly #editor: () => EditorView;
  readonly #toasts: () => Toasts;
  #deletion: { readonly toastId: number; readonly before: string | null; step: string | null } | null = null;

  constructor(editor: () => EditorView, toasts: () => Toasts) {
    this.#editor = editor;
    this.#toasts = toasts;
    $effect(() => this.#follow(this.#editor().lastStep));
  }

  delete(sceneId: string): void {
    const editor = this.#editor();
    const name = editor.scenes.find((scene) => scene.id === sceneId)?.name ?? 'the scene';
    const before = editor.lastStep;
    editor.deleteScene(sceneId);
    const toastId = this.#toasts().show(`Deleted “${name}”`, { label: 'Undo', run: () => this.#editor().undo() });
    this.#deletion = { toastId, before, step: null };
  }

  #follow(last: string | null): void {
    if (!this.#deletion) return;
    if (this.#deletion.step === null) {
      if (last !== this.#deletion.before) this.#deletion.step = last;
      return;
    }
    if (last === this.#deletion.step) return;
    this.#toasts().dismiss(this.#deletion.toastId);
    this.#deletion = null;
  }
}
