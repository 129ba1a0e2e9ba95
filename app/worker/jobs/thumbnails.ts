import { readScenes, readThumbnails } from '../../database/read/read-rows';
import type { Database } from '../../database/tables';
import { writeThumbnail } from '../../database/write/write-rows';
import type { Scene } from '$shared/generated/entities';
import { contentHash } from '$shared/primitives/content-hash';
import type { RenderPort } from '$shared/protocol/worker';

export interface ThumbnailsPorts {
  readonly database: Database;
  readonly render: Pick<RenderPort, 'drawThumbnail'>;
  readonly wait: (ms: number) => Promise<unknown>;
  readonly now: () => number;
}

const WIDTH = 320;
/** Whoever has just changed a scene looks at the preview: the strip's pictures leave it the processor for so long. */
const QUIET_MS = 1500;
/** A session that is never quiet, or a request that hangs, gets its pictures all the same. */
const MOST_PATIENCE_MS = 30_000;

/**
 * Draws the stills that are missing, one at a time, behind everything else: no request waits for one, and none is begun
 * while a request runs or in the moment after one, as long as that ends.
 */
export class Thumbnails {
  private readonly wanted = new Set<string>();
  private drawing = false;
  private restless = false;
  private underWay = 0;

  constructor(private readonly ports: ThumbnailsPorts) {}

  /** Runs a request, which has the processor to itself. */
  async undisturbed<Answer>(request: () => Promise<Answer>): Promise<Answer> {
    this.underWay++;
    try {
      return await request();
    } finally {
      this.underWay--;
      this.restless = true;
    }
  }

  draw(projectId: string): void {
    this.wanted.add(projectId);
    this.restless = true;
    if (this.drawing) return;
    this.drawing = true;
    void this.drawWanted().finally(() => (this.drawing = false));
  }

  private async drawWanted(): Promise<void> {
    for (const projectId of this.wanted) {
      await this.quiet();
      this.wanted.delete(projectId);
      // What could not be read, drawn or stored shows its name instead, and is asked for again with the next change.
      await this.drawProject(projectId).catch(() => undefined);
    }
  }

  private async drawProject(projectId: string): Promise<void> {
    for (const scene of await this.missing(projectId)) {
      await this.quiet();
      const { database, render } = this.ports;
      const answer = await render.drawThumbnail({ projectId, sceneId: scene.id, width: WIDTH });
      if (!answer.ok) continue;
      const picture = new Blob([answer.data.bytes], { type: answer.data.mediaType });
      await writeThumbnail(database, { key: keyOf(scene), sceneId: scene.id, projectId, picture });
    }
  }

  /** At once if nothing has been asked for or changed since the last time. */
  private async quiet(): Promise<void> {
    const { now, wait } = this.ports;
    const end = now() + MOST_PATIENCE_MS;
    while ((this.restless || this.underWay > 0) && now() < end) {
      this.restless = false;
      await wait(QUIET_MS);
    }
  }

  private async missing(projectId: string): Promise<Scene[]> {
    const { database } = this.ports;
    const [scenes, thumbnails] = await Promise.all([
      readScenes(database, projectId),
      readThumbnails(database, projectId),
    ]);
    const present = new Set(thumbnails.map(({ key }) => key));
    return scenes.filter((scene) => scene.moduleKey !== null && !present.has(keyOf(scene)));
  }
}

/** Everything the still depends on: a thumbnail under this key is never stale. */
function keyOf({ id, moduleKey, props, durationInFrames }: Scene): string {
  return contentHash([id, moduleKey, props, durationInFrames, WIDTH]);
}
