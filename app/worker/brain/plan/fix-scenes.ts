import { lintVideo } from '../../composer/catalogue';
import type { Operation } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { scopeOf } from './edit-context';
import { ask, step, type Step } from './step';
import { nameScenes } from './words';

const fix = /^(?:please |can you |could you )?(?:fix|mend|repair|correct)(?= |$)/du;
/** What may stand there besides the scene: whoever names a text or a mistake means that. */
const layout =
  /(?:^| )(?:up|in|of|on|with|please|for me|it|this|that|them|everything|all of it|(?:the |its |any |all |all the )*(?:layout|design|legibility|readability|contrast|overlaps?|problems?|issues?|findings|warnings?))(?= |$)/gu;

const seams =
  /(?:^| )(?:the |all |all the )*(?:transitions?|seams?)(?: between (?:the |all |all the )*scenes)?(?= |$)/du;

/** "Fix scene 2", "fix the contrast", as the chip under an edit says it. */
export function planFix(phrase: Phrase, world: World): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  if (!rest.take(fix)) return null;
  if (rest.take(seams) && rest.withoutRead().text.replace(layout, '').trim() === '') return fixSeams(world);
  const scope = scopeOf(rest, world, null, { kinds: true, content: false });
  const unread = rest.withoutRead().text.replace(layout, '').trim();
  if (unread !== '' && !/^(?:and|,|the|scenes?)$/u.test(unread)) return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const sceneIds = scope.scenes.map(({ id }) => id);
  const between = sceneIds.length === world.scenes.length ? seamsToFix(world) : null;
  const operations: Operation[] = [{ tool: 'fixScene', sceneIds }, ...(between ? [between.operation] : [])];
  const said = `Looked over ${nameScenes(scope.scenes, world)}${between ? ` and made the transitions ${between.called}` : ''}.`;
  return step(operations, said, 0.92);
}

function fixSeams(world: World): Step {
  const found = seamsToFix(world);
  if (!found) return ask('The transitions look like one film already. Name another one to change them.', 0.9);
  return step([found.operation], `Made the transitions that stood out ${found.called}.`, 0.92);
}

function seamsToFix({ context: { project } }: World) {
  const [found] = lintVideo(project.scenes);
  if (found?.fix?.kind !== 'setTransition') return null;
  const sceneIds = found.places.flatMap((place) => project.scenes[place]?.id ?? []);
  const operation: Operation = { tool: 'editScene', sceneIds, edits: [found.fix] };
  return { operation, called: `“${found.fix.transition}”` };
}
