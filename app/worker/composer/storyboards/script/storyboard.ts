import type { Storyboard } from '../storyboard-definition';

/** What was pasted is the plan itself: a script, a list or rows, scene by scene, under a title if it has one. */
export const storyboard: Storyboard = {
  id: 'script',
  name: 'video',
  words: { films: [], topics: [] },
  texts: {},
  lists: {},
  mainList: 'points',
  seconds: 15,
  roles: [
    {
      id: 'title',
      scenes: (given) =>
        given.subject === null ? [] : [{ recipe: 'title', headline: given.title(''), subline: given.takeAbout() }],
      gap: null,
    },
    { id: 'end', scenes: () => [], gap: null },
  ],
};
