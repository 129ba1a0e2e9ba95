import { gap, gapsFor } from '../gaps';
import { callToAction, figuresScenes, pointsScene, quoteScene, sentence, whenWhere } from '../scenes';
import type { Storyboard } from '../storyboard-definition';

/** A video about anything: what it is about, what is said of it, an end. */
export const storyboard: Storyboard = {
  id: 'story',
  name: 'video',
  words: {
    films: [
      'video',
      'clip',
      'film',
      'movie',
      'animation',
      'reel',
      'short',
      'slideshow',
      'presentation',
      'documentary',
      'portrait',
      'recap video',
      'year in review',
      'year in review video',
      'annual review',
      'annual review video',
      'story',
    ],
    topics: [],
  },
  texts: {
    when: ['when', 'date'],
    where: ['where', 'place', 'location'],
    end: ['end', 'ending', 'closing', 'conclusion'],
  },
  lists: { points: ['points', 'highlights', 'facts', 'topics', 'reasons', 'chapters'] },
  mainList: 'points',
  seconds: 15,
  roles: [
    {
      id: 'title',
      scenes: (given) => {
        const about = given.takeAbout();
        return [{ recipe: 'title', headline: given.title('The title'), subline: about && sentence(about) }];
      },
      gap: null,
    },
    {
      id: 'points',
      scenes: (given) => {
        const points = given.list('points');
        return points.length === 0 ? [] : [pointsScene('In short', points)];
      },
      gap: {
        from: 0,
        scene: () => ({ recipe: 'card-grid', headline: null, entries: [...gapsFor('point')] }),
      },
    },
    {
      id: 'figures',
      scenes: (given) => [...figuresScenes(given.figures()), ...given.quotes().map(quoteScene)],
      gap: { from: 22, scene: () => ({ recipe: 'title', headline: gap('A fact worth knowing') }) },
    },
    {
      id: 'when and where',
      scenes: (given) => whenWhere(given.text('when'), given.text('where')),
      gap: null,
    },
    {
      id: 'end',
      scenes: (given) => {
        const end = given.text('end');
        if (given.action !== null || given.address !== null)
          return [callToAction(end === null ? given.title('The title') : sentence(end), given.action, given.address)];
        return end === null ? [] : [{ recipe: 'title', headline: sentence(end) }];
      },
      gap: { from: 12, scene: () => ({ recipe: 'title', headline: gap('Your last words') }) },
    },
  ],
};
