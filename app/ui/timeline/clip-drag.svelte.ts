import { indexAtX, layoutStrip, type StripLayout } from './strip-layout';

export interface StripState {
  readonly sceneIds: readonly string[];
  readonly durations: readonly number[];
  readonly fps: number;
  readonly available: number;
  readonly layout: StripLayout;
}

/** How far the pointer must go before a press becomes a drag. */
const SLACK = 6;

/** A clip in somebody's hand, and where every clip stands meanwhile. */
export class ClipDrag {
  readonly #strip: () => StripState;
  #pressed: { readonly sceneId: string; readonly startX: number; readonly grip: number } | null = null;
  #held: { readonly sceneId: string; readonly x: number } | null = $state.raw(null);

  constructor(strip: () => StripState) {
    this.#strip = strip;
  }

  get heldSceneId(): string | null {
    return this.#held?.sceneId ?? null;
  }

  /** Where each clip is drawn: in its place, or where it would be if the held one were dropped now. */
  readonly places = $derived.by((): readonly number[] => {
    const { layout, durations, fps, available } = this.#strip();
    const target = this.#target;
    if (!target || !this.#held) return layout.clips.map((clip) => clip.x);
    const order = durations.map((_, index) => index).filter((index) => index !== target.from);
    order.splice(target.to, 0, target.from);
    const shifted = layoutStrip(
      order.map((index) => durations[index] ?? 0),
      fps,
      available,
    );
    const held = this.#held;
    return durations.map((_, index) =>
      index === target.from ? held.x : (shifted.clips[order.indexOf(index)]?.x ?? 0),
    );
  });

  press(sceneId: string, x: number): void {
    const { layout, sceneIds } = this.#strip();
    this.#pressed = { sceneId, startX: x, grip: x - (layout.clips[sceneIds.indexOf(sceneId)]?.x ?? 0) };
  }

  /** True from the moment on at which the press is a drag. */
  move(x: number): boolean {
    if (!this.#pressed) return false;
    if (!this.#held && Math.abs(x - this.#pressed.startX) < SLACK) return false;
    this.#held = { sceneId: this.#pressed.sceneId, x: x - this.#pressed.grip };
    return true;
  }

  /** What letting go means: a new place, a plain press, or nothing. */
  release(): { readonly sceneId: string; readonly index: number | null } | null {
    const target = this.#target;
    const pressed = this.#pressed;
    this.cancel();
    if (!pressed) return null;
    if (!target) return { sceneId: pressed.sceneId, index: null };
    return target.from === target.to ? null : { sceneId: pressed.sceneId, index: target.to };
  }

  cancel(): void {
    this.#held = null;
    this.#pressed = null;
  }

  get #target(): { readonly from: number; readonly to: number } | null {
    if (!this.#held) return null;
    const { layout, sceneIds } = this.#strip();
    const from = sceneIds.indexOf(this.#held.sceneId);
    const width = layout.clips[from]?.width ?? 0;
    return { from, to: indexAtX(layout, from, this.#held.x + width / 2) };
  }
}
