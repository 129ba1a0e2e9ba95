import { z } from '$shared/primitives/zod';
import type { PersistedUpdate } from '../../database/write/commit-update';

const announcement = z.object({ documentIds: z.array(z.string()) });

/** Tells the other tabs of this browser that a document has grown; they read what is new from the database. */
export class TabChannel {
  private readonly channel = new BroadcastChannel('bazaar-vid documents');

  constructor(onGrown: (documentId: string) => void) {
    this.channel.onmessage = (event: MessageEvent<unknown>) => {
      const message = announcement.safeParse(event.data);
      if (message.success) message.data.documentIds.forEach(onGrown);
    };
  }

  /** Only what is on disk can be told, or another tab would look for it in vain. */
  announce(updates: readonly PersistedUpdate[]): void {
    const documentIds = [...new Set(updates.map((update) => update.documentId))];
    if (documentIds.length > 0) this.channel.postMessage({ documentIds } satisfies z.infer<typeof announcement>);
  }
}
