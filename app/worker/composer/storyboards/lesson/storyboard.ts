import { gap, gapsFor } from '../gaps';
import { capital, checklist, figuresScenes, quoteScene, sentence, statement } from '../scenes';
import type { Draft, Entry, Storyboard } from '../storyboard-definition';

/** What is explained of a point has a scene of its own; points that are only named stand together. */
function taught(points: readonly Entry[]): readonly Draft[] {
  const told = points.filter(({ text, tag }) => text !== null || tag !== null).length;
  if (points.length > 0 && told === points.length && points.length <= 8)
    return points.map(({ title, text, tag }, index) => ({
      recipe: 'title',
      eyebrow: `${index + 1} of ${points.length}`,
      headline: sentence(title),
      subline: sentence(text ?? tag ?? ''),
    }));
  if (points.length === 0) return [];
  return points.length <= 5
    ? [{ recipe: 'steps', entries: capital(points) }]
    : [{ recipe: 'bullet-list', items: capital(points).map(({ title }) => title) }];
}

export const storyboard: Storyboard = {
  id: 'lesson',
  name: 'lesson',
  words: {
    films: [
      'lesson',
      'explainer',
      'explainer video',
      'explanation',
      'tutorial',
      'course',
      'lecture',
      'workshop',
      'how-to',
      'how-to video',
      'educational video',
      'training video',
      'class',
    ],
    topics: ['how', 'why', 'what is', 'what are', 'basics', 'introduction to', 'history of'],
  },
  texts: {
    question: ['question', 'hook', 'why'],
    definition: ['definition', 'what', 'meaning', 'in short', 'summary', 'key idea', 'goal'],
    example: ['example', 'for example'],
    remember: ['remember', 'takeaway', 'conclusion'],
    exercise: ['exercise', 'homework', 'task', 'try it'],
  },
  lists: {
    points: ['points', 'key points', 'steps', 'parts', 'chapters', 'topics', 'facts'],
    terms: ['terms', 'words', 'vocabulary'],
  },
  mainList: 'points',
  seconds: 26,
  roles: [
    {
      id: 'title',
      scenes: (given) => {
        const about = given.takeAbout();
        return [
          { recipe: 'title', eyebrow: 'Lesson', headline: given.title('The topic'), subline: about && sentence(about) },
          ...[given.text('question') ?? []].flat().map((question) => statement(question)),
        ];
      },
      gap: null,
    },
    {
      id: 'definition',
      scenes: (given) => {
        const definition = given.text('definition');
        return definition === null ? given.passage() : [statement(definition)];
      },
      gap: {
        from: 22,
        scene: () => ({ recipe: 'title', eyebrow: 'The idea', headline: gap('The idea in one sentence') }),
      },
    },
    {
      id: 'points',
      scenes: (given) => {
        const terms = given.list('terms');
        return [
          ...(terms.length > 0 ? [{ recipe: 'card-grid', headline: 'Terms', entries: capital(terms) }] : []),
          ...taught(given.list('points')),
        ];
      },
      gap: { from: 8, scene: () => ({ recipe: 'steps', headline: null, entries: [...gapsFor('point')] }) },
    },
    {
      id: 'example',
      scenes: (given) => [
        ...[given.text('example') ?? []]
          .flat()
          .map((example): Draft => ({ recipe: 'title', eyebrow: 'Example', headline: sentence(example) })),
        ...figuresScenes(given.figures()),
        ...given.quotes().map(quoteScene),
      ],
      gap: { from: 26, scene: () => ({ recipe: 'title', eyebrow: 'Example', headline: gap('An example') }) },
    },
    {
      id: 'exercise',
      scenes: (given) =>
        [given.text('exercise') ?? []]
          .flat()
          .map((task): Draft => ({ recipe: 'title', eyebrow: 'Your turn', headline: sentence(task) })),
      gap: { from: 45, scene: () => ({ recipe: 'title', eyebrow: 'Your turn', headline: gap('A task to try') }) },
    },
    {
      id: 'recap',
      scenes: (given) =>
        [given.text('remember') ?? []]
          .flat()
          .map((words): Draft => ({ recipe: 'title', eyebrow: 'Remember', headline: sentence(words) })),
      gap: { from: 12, scene: () => checklist('Remember', gapsFor('thing to remember', 2)) },
    },
  ],
};
