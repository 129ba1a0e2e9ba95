import { gapsFor } from '../gaps';
import { callToAction, checklist, figuresScenes, pointsScene, quoteScene, sentence, whenWhere } from '../scenes';
import type { Storyboard } from '../storyboard-definition';

export const storyboard: Storyboard = {
  id: 'release-notes',
  name: 'release video',
  words: {
    films: [
      'release notes',
      'release notes video',
      'release video',
      'changelog',
      'changelog video',
      'update video',
      'feature update',
      'product update',
      "what's new",
      'what is new',
      'what is new video',
    ],
    topics: ['release', 'version', 'new version', 'changelog', 'update'],
  },
  texts: {
    summary: ['summary', 'in short', 'highlight'],
    when: ['date', 'when', 'released', 'release date', 'available'],
    thanks: ['thanks to', 'thanks', 'contributors'],
  },
  lists: {
    added: ['new', 'added', 'features', 'new features', 'highlights', 'additions'],
    improved: ['improved', 'improvements', 'changed', 'changes', 'better', 'faster'],
    fixed: ['fixed', 'fixes', 'bug fixes', 'bugfixes', 'bugs'],
    removed: ['removed', 'deprecated', 'breaking', 'breaking changes'],
  },
  mainList: 'added',
  seconds: 20,
  roles: [
    {
      id: 'title',
      scenes: (given) => {
        const line = given.text('summary') ?? given.takeAbout();
        return [
          {
            recipe: 'title',
            eyebrow: 'What is new',
            headline: given.title('Product and version'),
            subline: line && sentence(line),
          },
        ];
      },
      gap: null,
    },
    {
      id: 'added',
      scenes: (given) => {
        const added = given.list('added');
        return added.length === 0 ? [] : [pointsScene('New', added)];
      },
      gap: { from: 0, scene: () => ({ recipe: 'card-grid', headline: 'New', entries: [...gapsFor('new feature')] }) },
    },
    {
      id: 'improved',
      scenes: (given) => {
        const improved = given.list('improved');
        return [
          ...(improved.length === 0 ? [] : [pointsScene('Improved', improved)]),
          ...figuresScenes(given.figures()),
        ];
      },
      gap: null,
    },
    {
      id: 'fixed',
      scenes: (given) => {
        const [fixed, removed] = [given.list('fixed'), given.list('removed')];
        return [
          ...(fixed.length > 0 ? [checklist('Fixed', fixed)] : []),
          ...(removed.length > 0 ? [pointsScene('Removed', removed)] : []),
        ];
      },
      gap: { from: 18, scene: () => checklist('Fixed', gapsFor('fix', 2)) },
    },
    {
      id: 'thanks',
      scenes: (given) => {
        const thanks = given.text('thanks');
        return [
          ...given.quotes().map(quoteScene),
          ...(thanks === null ? [] : [{ recipe: 'title', eyebrow: 'Thanks to', headline: sentence(thanks) }]),
          ...whenWhere(given.text('when'), null, 'Available'),
        ];
      },
      gap: null,
    },
    {
      id: 'call to action',
      scenes: (given) => [callToAction('Update now', given.action, given.address, 'Where to get it')],
      gap: null,
    },
  ],
};
