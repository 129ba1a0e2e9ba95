import { operationWords } from '../lexicon/operations';
import { anyOf, END, KIND, SCENE } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { indexAt } from '../references/place';
import type { World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { keptLook } from './modifiers';
import { planVideo } from './outline';
import { step, type Step } from './step';
import type { Styles } from './styles';

import { readBrief } from './read-brief';
import { planSeveral } from './several-scenes';

/** A message or clause as a scene. Null if it holds nothing that a scene could show. */
export function planAdd(phrase: Phrase, world: World, styles: Styles, certainty: number): Step | null {
  const video = planVideo(phrase, world, styles);
  if (video) return video;
  const several = planSeveral(phrase, world, styles, certainty);
  if (several) return several;
  const read = readBrief(phrase, world, styles);
  if (!read) return null;
  // A word for a kind alone ("I can barely read the title") asks for no scene where there are some already.
  if (read.empty && world.scenes.length > 0 && !asksForOne.test(phrase.text)) return null;
  // Nor does a remark ("they also need lunch").
  if (world.scenes.length > 0 && remark.test(phrase.text) && phrase.quotes().length === 0) return null;
  if (read.modifiers.place?.at === 'nowhere') return askForScene(read.modifiers.place.missing, world);
  const index = read.modifiers.place ? indexAt(read.modifiers.place, world) : opensVideo(phrase, world) ? 0 : null;
  return step(
    [
      ...keptLook(read.modifiers),
      { tool: 'addScene', index: index === world.order.length ? null : index, brief: read.brief },
    ],
    read.said,
    read.kind ? certainty : certainty * 0.9,
  );
}

const remark =
  /^(?:(?:i|we|they|you|he|she|people|nobody|someone)(?! (?:need|want|would like|also need|also want|have to add))|it|this|that|there)(?= )/u;
const asksForOne = new RegExp(
  `^(?:${anyOf([...operationWords.add.strong, ...operationWords.add.weak])}|another|one more|now|then|next|an?|new)${END}|(?<![a-z])(?:an?|another|new|one more) (?:[a-z]+ ){0,3}(?:${KIND}|${SCENE})`,
  'u',
);

function opensVideo(phrase: Phrase, world: World): boolean {
  return (
    world.order.length > 0 &&
    /^(?:start|begin|open|kick|lead)(?: things| it| the video)?(?: off)? with(?= )/u.test(phrase.text)
  );
}
