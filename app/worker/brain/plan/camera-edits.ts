import { cameraWords } from '../lexicon/seams';
import { anyOf, ELEMENT, END, KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

const patterns = cameraWords.map((each) => ({
  ...each,
  pattern: new RegExp(`(?<![a-z0-9ß-ɏ])(?:the )?(?:${anyOf(each.words)})${END}`, 'du'),
}));
/** What an element does is an entrance; "zoom in" by itself is the camera's. */
const ofElement = new RegExp(
  `(?<![a-z])(?:the |its |make the )?(?:${ELEMENT})s? (?:should |to |can )?(?:zoom|pan|move)`,
  'u',
);
const bare =
  /^(?:please |can you |slowly |a bit |just )*zoom(?: (?:in|closer))?(?: slowly| a bit| a little| more)*(?: please)?$/du;
const newScene = new RegExp(
  `(?:${KIND})(?: [^:]*)?(?::|§q)|(?:titled|called|that says|saying)|(?<![a-z])(?:an?|another|new) (?:[a-z]+ ){0,2}(?:${KIND})${END}`,
  'u',
);

/** "Zoom in slowly", "pan across scene 2", "no camera movement in all scenes". */
export function planCamera(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  const { text } = phrase;
  if (world.scenes.length === 0 || phrase.quotes().length > 0 || newScene.test(text) || ofElement.test(text))
    return null;
  const rest = phrase.copy();
  const found =
    patterns.find(({ pattern }) => rest.take(pattern)) ??
    (rest.take(bare) ? cameraWords.find(({ camera }) => camera === 'push-in') : undefined);
  if (!found) return null;
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  if (scope.missing !== null) return askForScene(scope.missing, world);
  if (scope.scenes.length === 0) return null;
  const { camera, called } = found;
  return step(
    [editScenes(scope.scenes, [{ kind: 'setCamera', camera }])],
    `The camera ${called} in ${nameScenes(scope.scenes, world)}.`,
    scope.named || world.scenes.length === 1 ? 0.92 : 0.86,
  );
}
