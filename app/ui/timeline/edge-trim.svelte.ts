import { sceneLength } from '$shared/schema/scene-length';
import type { StripState } from './clip-drag.svelte';

/** A clip that is being cut shorter stays wide enough to be seen. */
const NARROWEST = 24;

interface Trim {
  readonly sceneId: string;
  /** Its length when the edge was taken: once that has changed, the strip shows the new one by itself. */
  readonly from: number;
  readonly to: number;
}

/** A clip whose end is in somebody's hand: how long its scene would be, and where that leaves the clips. */
export class EdgeTrim {
  readonly #strip: () => StripState;
  #trim: Trim | null = $state.raw(null);

  constructor(strip: () => StripState) {
    this.#strip = strip;
  }

  get #current() {
    const trim = this.#trim;
    if (!trim) return null;
    const { sceneIds, durations, fps, layout } = this.#strip();
    const index = sceneIds.indexOf(trim.sceneId);
    if (durations[index] !== trim.from) return null;
    const width = layout.clips[index]?.width ?? 0;
    const grown = ((trim.to - trim.from) / fps) * layout.pixelsPerSecond;
    return { ...trim, index, grown: Math.max(grown, NARROWEST - width) };
  }

  get sceneId(): string | null {
    return this.#current?.sceneId ?? null;
  }

  /** How long it would be; null for a clip that nobody trims. */
  framesOf(sceneId: string): number | null {
    return this.#current?.sceneId === sceneId ? this.#current.to : null;
  }

  /** What the clip at this place is wider than it stands in the strip. */
  growthOf(index: number): number {
    return this.#current?.index === index ? this.#current.grown : 0;
  }

  /** How far the clip at this place is pushed by the one before it. */
  shiftOf(index: number): number {
    return this.#current && this.#current.index < index ? this.#current.grown : 0;
  }

  /** What the whole strip is longer than it stands. */
  get grown(): number {
    return this.#current?.grown ?? 0;
  }

  /** `distance`: pixels since the edge was taken. In tenths of a second, which is what the clip says. */
  move(sceneId: string, distance: number): void {
    const { sceneIds, durations, fps, layout } = this.#strip();
    const from = durations[sceneIds.indexOf(sceneId)];
    if (from === undefined) return;
    const wanted = Math.round((from / fps + distance / layout.pixelsPerSecond) * 10) / 10;
    const to = Math.min(sceneLength.most, Math.max(sceneLength.least, Math.round(wanted * fps)));
    this.#trim = { sceneId, from, to: distance === 0 ? from : to };
  }

  /** The new length; null if it is the one it had. The clip stays as it was dropped until `settle` or `cancel`. */
  release(): number | null {
    const trim = this.#current;
    if (trim && trim.to !== trim.from) return trim.to;
    this.cancel();
    return null;
  }

  /** Lets go once the scene has another length than when its edge was taken: an undo must not bring the drag back. */
  settle(): void {
    if (this.#trim && !this.#current) this.#trim = null;
  }

  cancel(): void {
    this.#trim = null;
  }
}
