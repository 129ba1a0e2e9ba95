import type { EditorRows } from '../database/read/read-composition';
import { pictureOf, settledFrame } from './editor-rows';
import type { PreviewHost } from './frames/preview-host.svelte';
import { markStage } from './mark-stage';

/**
 * Gives the frame what it has to show, and plays what a request of this page has just made from its start, as soon as
 * it is shown, unless somebody has taken hold of the playback since it was asked for.
 */
export class Arrivals {
  readonly #player: PreviewHost;
  /** What the frame was given, which may not be drawn around it yet. */
  #known: EditorRows | null = null;
  /** The scene to go to, and the player's touches when it was asked for. */
  #goTo: { readonly sceneId: string; readonly touches: number } | null = null;
  /** The same scene, if the frame was told to go there with what it was last asked to show. */
  #sentTo: string | null = null;
  #revision = -1;

  constructor(player: PreviewHost) {
    this.#player = player;
  }

  /** Whether the frame has painted what it was last given. */
  get isShown(): boolean {
    return this.#player.shownRevision >= this.#revision;
  }

  /** False if that is what the frame shows already. */
  show(rows: EditorRows | null): boolean {
    const previous = this.#known;
    this.#known = rows;
    if (!rows || (previous && pictureOf(rows.composition) === pictureOf(previous.composition))) return false;
    markStage('rows');
    const { scenes } = rows.composition;
    const scene = scenes.find(({ sceneId }) => sceneId === this.#destination?.sceneId);
    this.#sentTo = scene?.sceneId ?? null;
    const still = scene && movesLess() ? settledFrame(scene) : null;
    this.#revision = this.#player.show(rows.composition, this.#sentTo, still);
    const [first] = scenes;
    if (!previous && first && !scene) this.#player.showPoster(settledFrame(first));
    return true;
  }

  /** A request has touched these scenes; `touches` were counted when it was asked. */
  go(sceneIds: readonly string[], touches: number): void {
    const sceneId = sceneIds.at(-1);
    this.#goTo = sceneId === undefined ? null : { sceneId, touches };
    this.arrive();
  }

  /** Once the frame has it: a seek before that would miss. */
  arrive(): void {
    const destination = this.#destination;
    if (!destination || !this.isShown) return;
    const scene = this.#known?.composition.scenes.find(({ sceneId }) => sceneId === destination.sceneId);
    if (!scene) return;
    this.#goTo = null;
    const there = this.#sentTo === scene.sceneId;
    this.#sentTo = null;
    this.#player.arrive(there ? null : scene.sceneId, movesLess() ? settledFrame(scene) : null);
  }

  get #destination() {
    return this.#goTo?.touches === this.#player.touches ? this.#goTo : null;
  }
}

function movesLess(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
