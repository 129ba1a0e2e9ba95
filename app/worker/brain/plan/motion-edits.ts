import type { SceneEdit } from '$shared/schema/scene-edit';
import type { EmphasisMotion } from '$shared/schema/motions';
import { emphasisWords, exitWords } from '../lexicon/loops-and-exits';
import { anyOf, ELEMENT, elementKind, END, KIND } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import { elementFor, nameElement, targetOf } from '../references/elements';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf, withPart } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

const ASK = '(?:please |can you |could you |let us )*';
const WHAT = `(?:the |its |that |this |my |our )*(?:(${ELEMENT})|text|it|everything)`;
const loops = Object.entries(emphasisWords).map(([emphasis, words]) => {
  const word = `(?:${anyOf(words)})(?:s|es|ing|ed)?`;
  return {
    emphasis: emphasis as EmphasisMotion, // Object.entries forgets the keys' type
    // "Make the headline pulse", "underline the title", "add a shimmer to the logo".
    patterns: [
      new RegExp(`^${ASK}(?:make|let|have) ${WHAT} (?:to )?${word}${END}`, 'du'),
      new RegExp(`^${ASK}(?:${anyOf(words)}) ${WHAT}${END}`, 'du'),
      new RegExp(`^${WHAT} (?:should|must|can) ${word}${END}`, 'du'),
      new RegExp(
        `^${ASK}(?:add|put|give) (?:an? )?${word}(?: effect| animation)? (?:to|on|under|around) ${WHAT}${END}`,
        'du',
      ),
    ],
  };
});
const still = new RegExp(
  `^${ASK}(?:stop|no|remove|drop|without|turn off) (?:the |that |its |all )*(?:${Object.values(emphasisWords).map(anyOf).join('|')})(?:s|es|ing|ed)?(?: effect| animation)?${END}`,
  'du',
);
/** "Stop all animation", "make everything static": all that an edit can still. */
const stilled = new RegExp(
  `^${ASK}(?:(?:stop|no|no more|remove|drop|without|turn off|disable|kill|get rid of|take out|take off|delete|switch off) (?:the |that |its |all |every |any |of )*(?:scene )?(?:animat(?:ions?|ing|ed)(?: effects?)?|motions?|movements?|moving(?: around)?)|(?:stop|freeze) (?:everything|all)(?: (?:from )?(?:moving|animating))?|(?:make|keep|leave|have) (?:it|this|the (?:video|scene)|everything|all)(?: (?:completely|totally|perfectly|fully))? (?:static|still|motionless))${END}`,
  'du',
);
const whole = /(?<![a-z])(?:all|every|any|everything|video)(?![a-z])/u;
const stillEdits: readonly SceneEdit[] = [
  { kind: 'setEnter', target: null, enter: 'none' },
  { kind: 'setEmphasis', target: null, emphasis: 'none' },
  { kind: 'setExit', target: null, exit: 'none' },
  { kind: 'setCamera', camera: 'none' },
];
const exits = exitWords.map(({ exit, words }) => ({
  exit,
  pattern: new RegExp(
    `^${ASK}(?:(?:make|let|have) )?(?:${WHAT} (?:should |must |can )?)?(?:${words})(?: ${WHAT})?${END}`,
    'du',
  ),
}));
const stays =
  /^(?:please )?(?:no exit|do not (?:fade|slide|blur) (?:it |everything )?out|stop fading out|keep (?:it|everything) until the end)(?= |$)/du;
const rests =
  /(?:^| )(?:please|a bit|a little|slowly|gently|softly|(?:at|in|towards) the (?:very )?end(?: of(?: the)?)?|before the next|when it ends|in|on|of|from|the|scenes?)(?= |$)/gu;
const newScene = new RegExp(`(?<![a-z])(?:an?|another|new) (?:[a-z]+ ){0,2}(?:${KIND})${END}`, 'u');

/** What an element does once it stands, and how it goes: "make the headline pulse", "fade out at the end". */
export function planMotion(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0 || newScene.test(phrase.text)) return null;
  const rest = phrase.copy();
  const all = whole.test(phrase.text);
  if (rest.take(stilled)) return planStill(rest, world, forced, all);
  const wish = readWish(rest);
  if (!wish) return null;
  const kind = wish.element === '' ? null : elementKind(wish.element);
  if (kind === 'background') return null;
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  if (rest.withoutRead().text.replace(rests, '').trim() !== '') return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const { scenes } = kind ? withPart(scope, kind, world) : scope;
  if (scenes.length === 0) return null;
  const element = (scene: KnownScene) => (kind === null || kind === 'text' ? null : elementFor(scene, kind));
  const operations = scenes.map((scene) => {
    const found = element(scene);
    return editScenes([scene], [wish.edit(found ? targetOf(found, kind) : null)]);
  });
  const what = kind === null || kind === 'text' ? 'it' : `the ${nameElement(kind)}`;
  return step(operations, `${wish.said.replace('%', what)} in ${nameScenes(scenes, world)}.`, 0.9);
}

/** Without a scene named, "all" and "everything" are the whole video. */
function planStill(rest: Phrase, world: World, forced: readonly KnownScene[] | null, all: boolean): Step | null {
  const scope = scopeOf(rest, world, forced, { kinds: true, content: false });
  if (rest.withoutRead().text.replace(rests, '').trim() !== '') return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const scenes = all && !scope.named ? world.scenes : scope.scenes;
  if (scenes.length === 0) return null;
  const said = `Nothing arrives, loops or leaves in ${nameScenes(scenes, world)} any more, and the camera stands still.`;
  return step([editScenes(scenes, stillEdits)], said, 0.9);
}

interface Wish {
  readonly element: string;
  /** `%` is what does it. */
  readonly said: string;
  edit(target: Extract<SceneEdit, { kind: 'setEmphasis' }>['target']): SceneEdit;
}

function readWish(rest: Phrase): Wish | null {
  if (rest.take(stays)) return { element: '', said: 'Nothing leaves early', edit: leaving('none') };
  for (const { exit, pattern } of exits) {
    const found = rest.take(pattern);
    if (found)
      return {
        element: found.group(1) || found.group(2),
        said: `Set how % leaves to ${exit.replace('-', ' ')}`,
        edit: leaving(exit),
      };
  }
  if (rest.take(still)) return { element: '', said: 'Stopped it', edit: stressing('none') };
  for (const { emphasis, patterns } of loops) {
    for (const pattern of patterns) {
      const found = rest.take(pattern);
      if (found)
        return {
          element: found.group(1),
          said: `Set what % does to ${emphasis.replace('-', ' ')}`,
          edit: stressing(emphasis),
        };
    }
  }
  return null;
}

const leaving =
  (exit: Extract<SceneEdit, { kind: 'setExit' }>['exit']): Wish['edit'] =>
  (target) => ({ kind: 'setExit', target, exit });
const stressing =
  (emphasis: EmphasisMotion): Wish['edit'] =>
  (target) => ({ kind: 'setEmphasis', target, emphasis });
