import type { EaseName } from '$shared/schema/motions';
import type { SceneEdit } from '$shared/schema/scene-edit';
import { END } from '../lexicon/patterns';
import type { Phrase } from '../reading/phrase';
import type { KnownScene, World } from '../references/known-scenes';
import { askForScene } from './delete-scenes';
import { editScenes, scopeOf } from './edit-context';
import { step, type Step } from './step';
import { nameScenes } from './words';

interface EaseWords {
  readonly ease: EaseName;
  readonly words: string;
  /** Only said of the movement: by itself the word asks for a look, or for a speed. */
  readonly needsMotion: boolean;
  readonly said: string;
}

const words: readonly EaseWords[] = [
  {
    ease: 'smooth',
    words: 'smoother|smooth|smoothly|softer|gentler|gentle',
    needsMotion: false,
    said: 'come to rest smoothly',
  },
  { ease: 'bouncy', words: 'bouncier|bouncy|bounces?|bouncing', needsMotion: false, said: 'bounce into place' },
  { ease: 'springy', words: 'springier|springy|elastic|like a spring', needsMotion: false, said: 'spring into place' },
  {
    ease: 'snappy',
    words: 'snappier|snappy|crisper|crisp|punchier|punchy',
    needsMotion: true,
    said: 'snap into place',
  },
  {
    ease: 'dramatic',
    words: 'dramatic|dramatically|more dramatic',
    needsMotion: true,
    said: 'arrive fast and slow down hard',
  },
  { ease: 'dreamy', words: 'dreamy|dreamier|floaty|floating|flowing', needsMotion: true, said: 'float into place' },
  { ease: 'linear', words: 'linear|robotic|mechanical', needsMotion: true, said: 'move at an even speed' },
];
const motion = '(?:animations?|motions?|movements?|easing|ease|entrances?|moves)';
const much = '(?:(?:a|more|much|very|really|bit|little|lot|way|so|nice and|super|all|less stiff and) )*';
const patterns = words.map((each) => {
  const word = `${much}(?:${each.words})`;
  const thing = each.needsMotion
    ? `(?:the |its |all |every |your )*${motion}`
    : `(?:the |its |all |every |your )*(?:${motion}|it|this|that|them|everything|scenes?(?: #?\\d+)?)`;
  return {
    ...each,
    pattern: new RegExp(
      [
        `^(?:please |can you |could you )*(?:make|have|let|keep|set|change|turn) ${thing}(?: (?:in|of) [a-z0-9# ]{2,30}?)?(?: (?:feel|look|move|be|to be|to|more))* ${word}${END}`,
        `^(?:please |can you |could you )*(?:use|add|give (?:it|them|everything)|want|i want|apply|try|with) (?:an? |some |the )*${word} ${motion}${END}`,
        `^${word} ${motion}(?: please)?$`,
        ...(each.needsMotion ? [] : [`^${word}(?: please)?$`]),
        `^(?:the |its )?${motion} (?:should|must|needs to|has to) (?:be|feel) ${word}${END}`,
      ].join('|'),
      'du',
    ),
  };
});
const rests =
  /(?:^| )(?:please|now|too|in|on|of|for|from|the|scenes?|video|throughout|everywhere|instead|it|all|and|,|[.!])(?= |$)/gu;
const whole = /(?<![a-z])(?:all|every|everything|everywhere|throughout|video)(?![a-z])/u;

/** "Make it bouncy", "smoother animations", "snappy motion in scene 2": how what arrives comes to rest. */
export function planEase(phrase: Phrase, world: World, forced: readonly KnownScene[] | null): Step | null {
  if (world.scenes.length === 0 || phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  const found = patterns.find(({ pattern }) => rest.see(pattern));
  if (!found) return null;
  const scope = scopeOf(rest.copy(), world, forced, { kinds: true, content: false });
  rest.take(found.pattern);
  scopeOf(rest, world, forced, { kinds: true, content: false });
  if (rest.withoutRead().text.replace(rests, '').trim() !== '') return null;
  if (scope.missing !== null) return askForScene(scope.missing, world);
  const scenes = whole.test(phrase.text) && !scope.named ? world.scenes : scope.scenes;
  if (scenes.length === 0) return null;
  const edits: SceneEdit[] = [{ kind: 'setEase', ease: found.ease }];
  // What fades in place has nothing to bounce with.
  if (found.ease === 'bouncy' || found.ease === 'springy') edits.push({ kind: 'setEnter', target: null, enter: 'pop' });
  return step(
    [editScenes(scenes, edits)],
    `Things ${found.said} in ${nameScenes(scenes, world)}.`,
    scope.named || world.scenes.length === 1 ? 0.92 : 0.86,
  );
}
