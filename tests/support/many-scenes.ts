import * as Y from 'yjs';
import { projectMaps } from '$shared/generated/entities';
import { orderKeysBetween } from '$shared/primitives/order-keys';
import { applyChanges } from '../../app/worker/document/apply-changes';
import { encodeBackup } from '../../app/worker/router/backup-file';
import { seed } from './documents';
import { sceneRecord, textElement } from './scenes';

/** A backup of one project with so many scenes, each of which was asked for and answered. Scene n says "Word n". */
export function backupOfMany(count: number, durationInFrames = 90): Buffer {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seed(`many ${count}`));
  const orders = orderKeysBetween(null, null, count);
  const spoken = orderKeysBetween(null, null, 2 * count);
  const ids = orders.map((_, index) => `many ${count} scene ${index + 1}`);
  doc.transact(() => {
    applyChanges(doc, [
      { type: 'setProject', fields: { name: 'Many' } },
      ...orders.map((order, index) => ({
        type: 'putScene' as const,
        scene: sceneRecord({
          id: ids[index] ?? '',
          order,
          name: `Word ${index + 1}`,
          durationInFrames,
          elements: [
            textElement('headline', 'headline', `Word ${index + 1}`),
            textElement('body', 'body', `What scene ${index + 1} has to say`, { order: 'a1' }),
          ],
        }),
      })),
    ]);
    for (const [index, order] of spoken.entries()) {
      const turn = Math.floor(index / 2);
      const role = index % 2 === 0 ? 'user' : 'assistant';
      projectMaps(doc)
        .messages.create(`many ${count} ${role} ${turn}`)
        .write({
          id: `many ${count} ${role} ${turn}`,
          order,
          requestId: `many ${count} request ${turn}`,
          traceId: '',
          role,
          text: role === 'user' ? `add a title scene "Word ${turn + 1}"` : `Added scene ${turn + 1}.`,
          outcomes:
            role === 'user'
              ? []
              : [
                  {
                    tool: 'addScene',
                    sceneId: ids[turn] ?? '',
                    sceneName: `Word ${turn + 1}`,
                    position: turn + 1,
                    summary: 'Title',
                    elementId: null,
                  },
                ],
          alternatives: [],
          confidence: null,
          historyEntryId: null,
          error: null,
          createdAt: index,
        });
    }
  });
  const project = { id: `many ${count}`, name: 'Many', changedAt: 0, bytes: Y.encodeStateAsUpdate(doc) };
  return Buffer.from(encodeBackup({ personId: 'person', writtenAt: 0, projects: [project], assets: [] }));
}
