import { storyboards, type Storyboard } from '../../../composer/catalogue';
import { anyOf, END, SCENE } from '../../lexicon/patterns';
import { DURATION } from '../../slots/durations';

/** What films are called, and which plan that means. */

const plain = (word: string): string => word.replace(/[-/]/g, ' ');
const byFilm = new Map<string, Storyboard>();
for (const storyboard of storyboards) for (const word of storyboard.words.films) byFilm.set(plain(word), storyboard);

const FILM = anyOf([...byFilm.keys()]);
const lead =
  '(?:(?:please|then|now|so|also) )*(?:(?:make|create|build|generate|produce|design|write|do|draft|plan|put together|prepare|animate|show|film|shoot|add|(?:i|we) (?:also |still |really |just )*(?:need|want|would like|would love)|need|want|looking for|help (?:me |us )?with|turn (?:this|it|these)(?: [a-z]+)? into|give|get) )?(?:me |us |up |out |with )*';
/** Words that speak of what is there, or of a part of a film: what follows them asks for no new one. */
const notAhead = `(?:this|that|these|those|it|its|whole|entire|full|all|every|each|last|first|second|previous|current|same|of|to|in|on|at|from|with|into|and|or|is|are|not|no|without|more|than|for|about|make|file|delete|remove|intro|intros|outro|title|opening|ending|opener|hook|logo|background|${SCENE}s?)`;
const behind = `(?! (?:file|files|format|intro|outro|title|opener|schedules?|timetables?|codes?|thermometers?|posters?|charts?|graphs?|tables?|progress|lists?|checklists?|countdowns?|timers?|agendas?|calendars?|menus?|script file|background|${SCENE}s?|longer|shorter|faster|slower|louder|bigger|smaller|is|are|should|has|needs|looks|please$|now$|to (?:be |last )|(?:in|into) (?:half|${DURATION})))`;

/** A film that is asked for: what stands before its name, its name, and all that follows. */
export const filmAsked = new RegExp(
  `^(${lead})((?:(?!${notAhead}${END})[^ ,.:;¶!?]+ ){0,7}?)(${FILM})(?: (?:video|film|clip|movie))?${END}${behind}(.*)$`,
  'dsu',
);

export function storyboardOf(film: string): Storyboard | null {
  return byFilm.get(plain(film)) ?? null;
}

const topics = storyboards
  .filter(({ words }) => words.topics.length > 0)
  .map((storyboard) => ({
    storyboard,
    pattern: new RegExp(`(?<![a-z0-9ß-ɏ])(?:${anyOf(storyboard.words.topics.map(plain))})s?${END}`, 'u'),
  }));

/** The plan for what a film is about, where its name says nothing of that. */
export function storyboardAbout(text: string): Storyboard | null {
  const found = topics.flatMap(({ storyboard, pattern }) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ storyboard, at: storyboard.id === 'lesson' ? at + text.length : at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.storyboard ?? null;
}

/** Names for films that are also names for a scene: more must speak for a film. */
export const isVague = (film: string): boolean =>
  /^(?:launch|recipe|appeal|class|course|spot|story|portrait|short|ads?|workshop|promotion|lesson|how to|commercial|update video)$/.test(
    film,
  );
