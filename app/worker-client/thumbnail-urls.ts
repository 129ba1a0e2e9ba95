import type { ThumbnailRow } from '../database/tables';

/** Object URLs of the scenes' stills; each lives for as long as its picture is the scene's. */
export class ThumbnailUrls {
  readonly #pictures = new Map<string, { readonly key: string; readonly url: string }>();

  /** URLs by scene id. */
  update(thumbnails: readonly ThumbnailRow[]): ReadonlyMap<string, string> {
    const present = new Map(thumbnails.map((thumbnail) => [thumbnail.sceneId, thumbnail]));
    for (const [sceneId, { key, url }] of this.#pictures) {
      if (present.get(sceneId)?.key === key) continue;
      URL.revokeObjectURL(url);
      this.#pictures.delete(sceneId);
    }
    for (const { sceneId, key, picture } of present.values()) {
      if (!this.#pictures.has(sceneId)) this.#pictures.set(sceneId, { key, url: URL.createObjectURL(picture) });
    }
    return new Map([...this.#pictures].map(([sceneId, { url }]) => [sceneId, url]));
  }

  dispose(): void {
    this.update([]);
  }
}
