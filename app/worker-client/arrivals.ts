import type { ProjectRows } from '../database/read/open-project';
import { samePicture, settledFrame } from './editor-rows';
import type { PreviewHost } from './frames/preview-host.svelte';
import { markStage } from './mark-stage';

/** A request of this page that was carried out, and where the playhead goes for it. */
interface Destination {
  readonly requestId: string;
  readonly sceneId: string;
  /** Of the player, when it was asked for. */
  readonly touches: number;
}

interface ArrivalsOptions {
  readonly player: Pick<PreviewHost, 'show' | 'showPoster' | 'arrive' | 'touches' | 'shownRevision'>;
  /** Whether the person wants less motion. */
  readonly movesLess: () => boolean;
}

/**
 * Gives the frame what it has to show, and plays what a request of this page has just made from its start, as soon as
 * it is shown, unless somebody has taken hold of the playback since it was asked for.
 */
export class Arrivals {
  readonly #player: ArrivalsOptions['player'];
  readonly #movesLess: () => boolean;
  /** What the frame was given, which may not be drawn around it yet. */
  #known: ProjectRows | null = null;
  #goTo: Destination | null = null;
  /** The scene that the frame was told to go to with what it was last asked to show. */
  #sentTo: string | null = null;
  #revision = -1;

  constructor({ player, movesLess }: ArrivalsOptions) {
    this.#player = player;
    this.#movesLess = movesLess;
  }

  /** Whether the frame has painted what it was last given. */
  get isShown(): boolean {
    return this.#player.shownRevision >= this.#revision;
  }

  /** False if that is what the frame shows already. */
  show(rows: ProjectRows): boolean {
    const previous = this.#known?.editor ?? null;
    this.#known = rows;
    const { editor } = rows;
    if (!editor || (previous && samePicture(editor.composition, previous.composition))) return false;
    markStage('rows');
    const { scenes } = editor.composition;
    const scene = scenes.find(({ sceneId }) => sceneId === this.#destination?.sceneId);
    this.#sentTo = scene?.sceneId ?? null;
    const still = scene && this.#movesLess() ? settledFrame(scene) : null;
    this.#revision = this.#player.show(editor.composition, this.#sentTo, still);
    const [first] = scenes;
    if (!previous && first && !scene) this.#player.showPoster(settledFrame(first));
    return true;
  }

  /** A request has touched these scenes; `touches` were counted when it was asked. */
  go(requestId: string, sceneIds: readonly string[], touches: number): void {
    const sceneId = sceneIds.at(-1);
    this.#goTo = sceneId === undefined ? null : { requestId, sceneId, touches };
    this.arrive();
  }

  /** Once the frame has it: a seek before that would miss. */
  arrive(): void {
    const destination = this.#destination;
    if (!destination || !this.isShown) return;
    const scene = this.#known?.editor?.composition.scenes.find(({ sceneId }) => sceneId === destination.sceneId);
    if (!scene) return;
    this.#goTo = null;
    const there = this.#sentTo === scene.sceneId;
    this.#sentTo = null;
    this.#player.arrive(there ? null : scene.sceneId, this.#movesLess() ? settledFrame(scene) : null);
  }

  /** Only with the rows that the request has made: before them a scene that it has changed is the old one. */
  get #destination(): Destination | null {
    const goTo = this.#goTo;
    return goTo?.touches === this.#player.touches && this.#known && holds(this.#known, goTo.requestId) ? goTo : null;
  }
}

/** An answer that changed nothing stands among the messages alone; one that has failed is no answer to a second try. */
function holds({ history, messages }: ProjectRows, asked: string): boolean {
  return (
    history.some(({ requestId }) => requestId === asked) ||
    messages.some(({ requestId, role, error }) => requestId === asked && role === 'assistant' && error === null)
  );
}
