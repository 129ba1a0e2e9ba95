import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { readNumberedReference } from '../references/scene-reference';
import { formatDuration } from '../slots/durations';
import { ask, type Step } from './step';
import { nameScenes, plural, sceneCount, show } from './words';
import type { Styles } from './styles';

const examples = 'For example: intro for "Acme Rockets", bold white on navy.';

/** Greetings, questions and what is no request for a video: a sentence that helps, and nothing changes. */
export function planAnswer(phrase: Phrase, world: World, styles: Styles): Step {
  const { text } = phrase;
  const frames = world.scenes.reduce((sum, scene) => sum + scene.snapshot.durationInFrames, 0);
  if (/how many (?:scenes|slides|clips)|scene count|number of scenes/.test(text))
    return ask(countAnswer(world, frames), 0.93);
  if (/how long|length of|duration|how many seconds/.test(text)) return ask(lengthAnswer(world, frames), 0.9);
  if (
    /^(?:what is|what does|what do we have|what have we|which texts?|list (?:the|all)|show me (?:the|all)) .*(?:scene|slide)s?|what (?:scenes|slides)|which (?:scenes|slides)/.test(
      text,
    )
  )
    return ask(contentAnswer(phrase, world), 0.9);
  if (/(?:which|what) (?:styles|looks|themes|fonts)/.test(text))
    return ask(
      `There are ${plural(styles.entries.length, 'style')}: ${styles.entries.map((entry) => entry.name).join(', ')}. Say, for example: make it more playful.`,
      0.9,
    );
  if (/^(?:start over|start from|begin again|start again|new |reset)/.test(text)) {
    return ask('To start over, make a new project, or say "delete all scenes".', 0.85, [
      { label: 'Delete all scenes', prompt: 'Delete all scenes' },
    ]);
  }
  if (/^(?:no (?:problem|worries|need|rush|hurry)|all good|never mind)/.test(text))
    return ask('All right. Nothing was changed.', 0.9);
  if (
    /^(?:thanks?|thank you|cool|nice|great|awesome|perfect|love it|looks|amazing|wow|well done|good job|i love)/.test(
      text,
    )
  ) {
    return ask(
      world.scenes.length === 0
        ? `Say what the first scene should show. ${examples}`
        : 'Glad it works. Say what to change next, or "export" to get the file.',
      0.9,
    );
  }
  if (/^(?:hi|hello|hey|yo|good|howdy|greetings|hola|sup|hiya)/.test(text)) {
    return ask(
      world.scenes.length === 0
        ? `Hello. Say what should move, and it becomes a scene. ${examples}`
        : `Hello. ${sceneCount(world)} Say what to add or change.`,
      0.93,
    );
  }
  if (/what (?:can|do) (?:you|i)|help|how do(?:es)? (?:i|it|this|you)|who are you|what are you/.test(text))
    return ask(abilities(), 0.9);
  return ask(`That is not something I can put into a video. ${abilities()}`, 0.8);
}

function countAnswer(world: World, frames: number): string {
  if (world.scenes.length === 0) return sceneCount(world);
  return `${sceneCount(world)} Together they last ${formatDuration(frames, world.fps)}.`;
}

/** What stands in the scene that is named, or in all of them. */
function contentAnswer(phrase: Phrase, world: World): string {
  if (world.scenes.length === 0) return sceneCount(world);
  const named = readNumberedReference(phrase.copy(), world)?.scenes ?? [];
  const scenes = (named.length > 0 ? named : world.scenes).slice(0, 12);
  return scenes
    .map(
      ({ position, texts, snapshot }) =>
        `Scene ${position} says ${show(texts.join(' · '), 80)}, ${formatDuration(snapshot.durationInFrames, world.fps)}.`,
    )
    .join(' ');
}

function lengthAnswer(world: World, frames: number): string {
  if (world.scenes.length === 0) return sceneCount(world);
  const { focus } = world;
  return `The video lasts ${formatDuration(frames, world.fps)}${focus && world.scenes.length > 1 ? `; scene ${focus.position} lasts ${formatDuration(focus.snapshot.durationInFrames, world.fps)}` : ''}.`;
}

function abilities(): string {
  return 'I make titles, lists, charts, numbers, quotes, timelines, steps and some forty other scenes that move, or a whole video at once, and change their words, colours, length, style and order.';
}

/** Nothing was understood: say what can be done with what there is, and offer the likeliest reading. */
export function planUnclear(phrase: Phrase, world: World): Step {
  const typed = phrase.content();
  const shown = show(typed, 40);
  if (typed === '') return ask(`Say what should move, in a sentence. ${examples}`, 0.9);
  const chips =
    typed.length <= 120 && /\p{L}/u.test(typed)
      ? [{ label: 'Add it as a title', prompt: `Add a title scene "${typed.replace(/"/g, "'")}"` }]
      : [];
  const { focus } = world;
  if (focus && chips.length > 0)
    chips.push({
      label: `Make it the text of scene ${focus.position}`,
      prompt: `Change the text of scene ${focus.position} to "${typed.replace(/"/g, "'")}"`,
    });
  if (world.scenes.length === 0)
    return ask(`I can't tell what ${shown} should become. Describe a scene. ${examples}`, 0.4, chips);
  return ask(
    `I can't tell what ${shown} should change. Name the scene and the change, like "make ${nameScenes(
      [focus ?? world.scenes[0]].filter((scene) => scene !== undefined),
      world,
    )} 5 seconds" or "change the title to …".`,
    0.4,
    chips,
  );
}
