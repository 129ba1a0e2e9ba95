import type { SceneBrief } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import type { World } from '../references/known-scenes';
import { DURATION, formatDuration, parseDuration } from '../slots/durations';
import { blankBrief } from './blank-brief';
import { bareTopic, tidyTopic } from './said';
import { step, type Step } from './step';
import { findStyle, type Styles } from './styles';
import { capitalise } from './words';

const film = new RegExp(
  `^(?:(?:make|create|build|give me|i need|we need|i want|produce|do) )?(?:me )?(?:(?:a|an|the|our|my|short|quick|little|new|${DURATION}) )*(lesson|explainer|explainer video|tutorial|workshop|course|presentation|lecture|talk|video|promo|trailer|documentary|story)(?: video)? (?:on|about|for|of|to explain|explaining) ([^,.]+?)(?: ?[,.] ?(.+))?$`,
  'du',
);

/** Longer than this, one title would stand still for too long. */
const LONG_SECONDS = 15;
const points = ['First point', 'Second point', 'Third point'];

/**
 * "Lesson on photosynthesis, 30 s": a length that one title cannot fill becomes an outline of three scenes. Its points
 * are places to fill in; what they should say is the person's to know.
 */
export function planOutline(phrase: Phrase, world: World, styles: Styles): Step | null {
  if (world.scenes.length > 0 || phrase.quotes().length > 0) return null;
  const rest = phrase.copy();
  const taken = rest.see(film);
  const length = rest.see(new RegExp(`(${DURATION})`, 'du'));
  const frames = length ? parseDuration(length.group(1), world.fps) : null;
  if (!taken || frames === null || frames < LONG_SECONDS * world.fps || frames > 600 * world.fps) return null;
  const subject = taken.phrase(2);
  subject.take(new RegExp(`(?: ?(?:for|of|in|lasting))? ?${DURATION}(?: long)?`, 'du'));
  const topic = tidyTopic(subject.content());
  if (topic === '') return null;
  const style = findStyle(rest, styles)?.id ?? null;
  const kind = capitalise(taken.group(1));
  const eyebrow = /^(?:Lesson|Tutorial|Workshop|Course|Lecture)$/.test(kind) ? kind : null;
  const [opening, closing] = [Math.round(frames * 0.25), Math.round(frames * 0.2)];
  const briefs: SceneBrief[] = [
    { ...blankBrief('title'), name: 'Intro', eyebrow, headline: topic, style, durationInFrames: opening },
    {
      ...blankBrief('bullet-list'),
      headline: bareTopic(`${topic} in three points`),
      items: points,
      style,
      durationInFrames: frames - opening - closing,
    },
    { ...blankBrief('title'), name: 'Outro', eyebrow: 'Recap', headline: topic, style, durationInFrames: closing },
  ];
  const operations = briefs.map((brief) => ({ tool: 'addScene' as const, index: null, brief }));
  return step(
    operations,
    `Made an outline of ${formatDuration(frames, world.fps)}: a title, three points to fill in, and a recap.`,
    0.75,
  );
}
