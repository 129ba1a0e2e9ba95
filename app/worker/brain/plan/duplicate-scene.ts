import type { Operation } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { indexAt, readPlace } from '../references/place';
import { parseCount } from '../slots/numbers';
import { askForScene, readTargets } from './delete-scenes';
import { ask, step, type Step } from './step';
import { nameScenes, plural } from './words';

const copies = /(?<![a-z0-9ß-ɏ])(?:(\d+|two|three|four|five) (?:times|more|copies|x|extra)|(twice))(?![a-z0-9ß-ɏ])/du;
const beside =
  /(?:,|and)? ?(?:(?:put|insert|place|add|paste|drop|have) )?(?:(?:the )?(?:copy|duplicate|clone|it|one) )?(?:right |just |directly )?(?:after|behind|next to) (?:it|itself|that|the original)(?![a-z0-9ß-ɏ])/du;

/** The copy, not the scene "it" is otherwise. */
const putsCopy =
  /(?: ,)?(?: and)?(?: then)? (?:put|place|move|insert|stick|paste|drop) (?:it|that|this|(?:the |that )?(?:copy|duplicate|clone|new one))(?= (?:at|to|in|on|before|after|between|behind|right|first|last)(?![a-z]))/du;

export function planDuplicate(phrase: Phrase, world: World): Step | null {
  if (world.scenes.length === 0) return ask('There is no scene to copy yet. Say what the first one should show.', 0.85);
  const rest = phrase.copy();
  rest.take(beside);
  rest.take(putsCopy);
  const many = rest.take(copies);
  const place = readPlace(rest, world);
  const target = readTargets(rest, world);
  if (target?.missing) return askForScene(target.missing, world);
  if (place?.at === 'nowhere') return askForScene(place.missing, world);
  const named = target && target.scenes.length > 0 ? target.scenes : world.focus ? [world.focus] : [];
  // Of scenes that say the same, copies of each other perhaps, one is meant.
  const alike = named.length > 1 && new Set(named.map(({ texts }) => texts.join('\n'))).size === 1;
  const scenes = alike && target?.kind === 'content' ? named.slice(0, 1) : named;
  if (scenes.length === 0) return null;
  const wanted = many ? (many.group(2) ? 2 : Math.min(10, parseCount(many.group(1)) ?? 1)) : 1;
  const operations: Operation[] = [];
  for (const scene of scenes) {
    const placed = place && scenes.length === 1 && !(place.at === 'after' && place.scene === scene);
    const index = placed ? indexAt(place, world) : null;
    for (let copy = 0; copy < wanted; copy++)
      operations.push({ tool: 'duplicateScene', sceneId: scene.id, index, edits: [] });
  }
  const said = `Copied ${nameScenes(scenes, world)}${wanted > 1 ? ` ${plural(wanted, 'time')}` : ''}${place?.at === 'end' ? ' to the end' : place?.at === 'start' ? ' to the start' : ''}.`;
  return step(operations, said, target ? 0.93 : 0.8);
}
