import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { scopeOf } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

const fix = /^(?:please |can you |could you )?(?:fix|mend|repair|correct)(?= |$)/du;
/** What may stand there besides the scene: whoever names a text or a mistake means that. */
const layout =
  /(?:^| )(?:up|in|of|on|with|please|for me|it|this|that|them|everything|all of it|(?:the |its |any |all |all the )*(?:layout|design|legibility|readability|contrast|overlaps?|problems?|issues?|findings|warnings?))(?= |$)/gu;

/** "Fix scene 2", "fix the contrast", as the chip under an edit says it. */
export function planFix(phrase: Phrase, world: World): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  if (!rest.take(fix)) return null;
  const scope = scopeOf(rest, world, null, { kinds: true, content: false });
  const unread = rest.withoutRead().text.replace(layout, '').trim();
  if (unread !== '' && !/^(?:and|,|the|scenes?)$/u.test(unread)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const sceneIds = scope.scenes.map(({ id }) => id);
  return step([{ tool: 'fixScene', sceneIds }], `Looked over ${nameScenes(scope.scenes, world)}.`, 0.92);
}
