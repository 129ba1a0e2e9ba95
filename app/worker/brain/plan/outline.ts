import { draftVideo, readingFrames } from '../../composer/catalogue';
import type { SceneBrief } from '$shared/schema/operations';
import type { Phrase } from '../reading/phrase';
import { indexAt } from '../references/place';
import type { World } from '../references/known-scenes';
import { formatDuration } from '../slots/durations';
import { blankBrief } from './blank-brief';
import { applyModifiers, keptLook } from './modifiers';
import { step, type Step } from './step';
import type { Styles } from './styles';
import { factsOf } from './video/reading';
import { gapsSaid } from './video/gaps-said';
import { readPasted } from './video/pasted';
import { readFilm, type AskedFilm } from './video/read-film';
import { plural, show } from './words';

/** Scenes squeezed below this share of what they take to read can't be read. */
const READABLE = 0.72;
/** One that stands for much longer has said all it has to say. */
const LONGEST_STILL_SECONDS = 14;

/** "A 30 second launch video for Acme, an app that waters plants": several scenes by a plan, as one step. */
export function planVideo(phrase: Phrase, world: World, styles: Styles): Step | null {
  const asked = readPasted(phrase, world, styles) ?? readFilm(phrase, world, styles);
  return asked && planned(asked, world);
}

function planned(asked: AskedFilm, world: World): Step | null {
  const { storyboard, reading, modifiers, length, scenes: count } = asked;
  const { fps } = world;
  const total = length && !length.each ? length.frames : null;
  const seconds = total === null ? null : total / fps;
  const { scenes, gaps, left } = draftVideo(factsOf(reading), storyboard, { seconds, count });
  if (scenes.length < 2) return null;
  const each = length?.each ? length.frames : null;
  const briefs = scenes.map((draft, index): SceneBrief => {
    const brief = { ...blankBrief(draft.recipe), ...draft, durationInFrames: draft.durationInFrames ?? each };
    // In an empty project the first scene's look becomes the project's, and the others follow it.
    return world.order.length > 0 || index === 0
      ? applyModifiers(brief, { ...modifiers, durationInFrames: null }, brief.recipe)
      : brief;
  });
  const place = modifiers.place ? indexAt(modifiers.place, world) : null;
  const index = place === null || place >= world.order.length ? null : place;
  const { theme, format } = world.context.project;
  const needed = readingFrames(briefs, { theme, format });
  const named = reading.subject === null ? '' : `: ${show(reading.subject)}`;
  const lasting = total === null ? '' : ` of ${formatDuration(total, fps)}`;
  const said = [
    `Made ${/^[aeiou]/.test(storyboard.name) ? 'an' : 'a'} ${storyboard.name}${lasting} in ${plural(briefs.length, 'scene')}${named}.`,
    modifiers.palette ? `Its colours are ${modifiers.palette.name}.` : '',
    ...asked.notes,
    left > 0 ? `${plural(left, 'scene')} more had no room.` : '',
    total !== null && total < needed * READABLE
      ? `That is a lot for ${formatDuration(total, fps)}: it takes about ${formatDuration(Math.round(needed / fps) * fps, fps)} to read.`
      : '',
    total !== null && total > briefs.length * LONGEST_STILL_SECONDS * fps
      ? `Each scene stands for about ${formatDuration(Math.round(total / briefs.length), fps)}: say more to fill the time.`
      : '',
    gapsSaid(gaps),
  ];
  return step(
    [...keptLook(modifiers), { tool: 'addScenes', index, briefs, durationInFrames: total }],
    said.filter((sentence) => sentence !== '').join(' '),
    0.85,
  );
}
