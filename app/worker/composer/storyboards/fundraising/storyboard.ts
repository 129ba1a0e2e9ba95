import { gap, gapsFor } from '../gaps';
import { callToAction, figuresScenes, pointsScene, quoteScene, sentence, statement } from '../scenes';
import type { Draft, Storyboard } from '../storyboard-definition';

const amountIn = (text: string): number | null => {
  const digits = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,](?=\d{3}(?!\d))/g, '');
  return digits === undefined ? null : Number(digits.replace(',', '.'));
};

/** What has come in of what is hoped for: as a share where both are numbers, else as they were said. */
function progress(goal: string | null, raised: string | null): readonly Draft[] {
  const [whole, part] = [goal && amountIn(goal), raised && amountIn(raised)];
  if (
    goal !== null &&
    raised !== null &&
    whole &&
    part &&
    /[km]\b/i.test(goal) === /[km]\b/i.test(raised) &&
    part <= whole
  ) {
    const percent = Math.round((part / whole) * 100);
    return [
      {
        recipe: 'progress',
        headline: `${sentence(raised)} of ${goal}`,
        number: { value: percent, from: 0, decimals: 0, prefix: '', suffix: '%' },
      },
    ];
  }
  return [
    ...(goal === null ? [] : [{ recipe: 'title', eyebrow: 'Our goal', headline: sentence(goal) }]),
    ...(raised === null ? [] : [{ recipe: 'title', eyebrow: 'Raised so far', headline: sentence(raised) }]),
  ];
}

export const storyboard: Storyboard = {
  id: 'fundraising',
  name: 'fundraising video',
  words: {
    films: [
      'fundraiser',
      'fundraiser video',
      'fundraising video',
      'charity video',
      'donation video',
      'crowdfunding video',
      'kickstarter video',
      'campaign video',
      'appeal',
      'appeal video',
    ],
    topics: [
      'fundraiser',
      'fundraising',
      'charity',
      'donations',
      'crowdfunding',
      'kickstarter',
      'food bank',
      'animal shelter',
    ],
  },
  texts: {
    problem: ['problem', 'why', 'need', 'the need'],
    mission: ['mission', 'what we do', 'who we are', 'about us', 'solution'],
    goal: ['goal', 'target', 'we need'],
    raised: ['raised', 'raised so far', 'so far'],
    when: ['until', 'deadline', 'when', 'ends', 'date'],
  },
  lists: {
    impact: ['impact', 'what it buys', 'what your money does', 'your gift', 'use of funds', 'what we fund'],
    done: ['done', 'achieved', 'results', 'so far we have'],
  },
  mainList: 'impact',
  seconds: 26,
  roles: [
    {
      id: 'cause',
      scenes: (given) => {
        const about = given.takeAbout();
        return [{ recipe: 'title', headline: given.title('The cause'), subline: about && sentence(about) }];
      },
      gap: null,
    },
    {
      id: 'need',
      scenes: (given) => {
        const told = [given.text('problem') ?? [], given.text('mission') ?? []].flat();
        return told.length === 0 ? given.passage() : told.map((words) => statement(words));
      },
      gap: { from: 15, scene: () => ({ recipe: 'title', eyebrow: 'Why', headline: gap('Why help is needed') }) },
    },
    {
      id: 'goal',
      scenes: (given) => progress(given.text('goal'), given.text('raised')),
      gap: { from: 0, scene: () => ({ recipe: 'title', eyebrow: 'Our goal', headline: gap('The sum you need') }) },
    },
    {
      id: 'impact',
      scenes: (given) => {
        const [impact, done] = [given.list('impact'), given.list('done')];
        return [
          ...(impact.length > 0 ? [pointsScene('What your gift does', impact)] : []),
          ...(done.length > 0 ? [pointsScene('Done so far', done)] : []),
          ...figuresScenes(given.figures()),
        ];
      },
      gap: {
        from: 20,
        scene: () => ({
          recipe: 'card-grid',
          headline: 'What your gift does',
          entries: [...gapsFor('thing a gift pays for')],
        }),
      },
    },
    {
      id: 'voices',
      scenes: (given) => given.quotes().map(quoteScene),
      gap: {
        from: 30,
        scene: () => ({
          recipe: 'quote',
          quote: gap('What somebody says who was helped'),
          attribution: gap('Who says it'),
        }),
      },
    },
    {
      id: 'donate',
      scenes: (given) => {
        const when = given.text('when');
        return [
          {
            ...callToAction('Help us', given.action, given.address, 'Where to donate'),
            subline: when && sentence(when),
          },
        ];
      },
      gap: null,
    },
  ],
};
