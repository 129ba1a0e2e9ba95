import { gap, gapsFor } from '../gaps';
import { callToAction, capital, figuresScenes, pointsScene, quoteScene, sentence, whenWhere } from '../scenes';
import type { Draft, Storyboard } from '../storyboard-definition';

/** "Lions vs Tigers" is two sides facing each other. */
function match(subject: string): Draft | null {
  const [, home, guest] = /^(.+?)\s+(?:vs?\.?|versus|against|–|-)\s+(.+)$/i.exec(subject) ?? [];
  if (home === undefined || guest === undefined) return null;
  return { recipe: 'kinetic-type', items: [sentence(home), 'vs', sentence(guest)] };
}

export const storyboard: Storyboard = {
  id: 'sports',
  name: 'match video',
  words: {
    films: [
      'match video',
      'match day video',
      'matchday video',
      'game day video',
      'gameday video',
      'sports video',
      'match preview',
      'match report',
      'match recap',
      'game recap',
      'season recap',
      'sports recap',
      'score video',
    ],
    topics: [
      'match',
      'matchday',
      'game day',
      'gameday',
      'cup final',
      'tournament',
      'derby',
      'league',
      'championship',
      'marathon',
      'playoff',
      'playoffs',
    ],
  },
  texts: {
    score: ['score', 'final score', 'result', 'full time'],
    when: ['when', 'date', 'time', 'kick-off', 'kickoff', 'kick off', 'tip-off'],
    where: ['where', 'place', 'venue', 'stadium', 'location'],
    competition: ['competition', 'league', 'cup', 'round'],
    best: ['player of the match', 'mvp', 'best player', 'man of the match'],
    tickets: ['tickets', 'ticket', 'price'],
  },
  lists: {
    scorers: ['scorers', 'goals', 'goal scorers', 'points', 'highlights'],
    players: ['players', 'line-up', 'lineup', 'squad', 'team', 'starting eleven'],
    table: ['table', 'standings'],
  },
  mainList: 'scorers',
  seconds: 16,
  roles: [
    {
      id: 'match',
      scenes: (given) => {
        const competition = given.text('competition');
        const about = given.takeAbout();
        const score = given.subject !== null && /\d\s*[-–:]\s*\d/.test(given.subject) ? 'Final score' : null;
        const facing = given.subject === null || score !== null ? null : match(given.subject);
        const line = competition ?? about;
        if (facing) return [facing, ...(line === null ? [] : [{ recipe: 'title', headline: sentence(line) }])];
        return [
          {
            recipe: 'title',
            eyebrow: score ?? (competition && sentence(competition)),
            headline: given.title('Home team vs guests'),
            subline: (score !== null && competition) || (about && sentence(about)),
          },
        ];
      },
      gap: null,
    },
    {
      id: 'score',
      scenes: (given) => {
        const score = given.text('score');
        return [
          ...(score === null ? [] : [{ recipe: 'title', eyebrow: 'Final score', headline: sentence(score) }]),
          ...figuresScenes(given.figures()),
        ];
      },
      gap: null,
    },
    {
      id: 'when and where',
      scenes: (given) => whenWhere(given.text('when'), given.text('where')),
      gap: { from: 0, scene: () => ({ recipe: 'title', headline: gap('Date and time'), subline: gap('Place') }) },
    },
    {
      id: 'players',
      scenes: (given) => {
        const [scorers, players, table] = [given.list('scorers'), given.list('players'), given.list('table')];
        const best = given.text('best');
        return [
          ...(scorers.length > 0 ? [pointsScene('Highlights', scorers)] : []),
          ...(best === null ? [] : [{ recipe: 'title', eyebrow: 'Player of the match', headline: sentence(best) }]),
          ...(players.length > 0
            ? [{ recipe: 'bullet-list', headline: 'Line-up', items: players.map(({ title }) => sentence(title)) }]
            : []),
          ...(table.length > 0
            ? [
                {
                  recipe: 'bullet-list',
                  headline: 'Table',
                  items: capital(table).map(({ title, text, tag }) => [title, text ?? tag].filter(Boolean).join(': ')),
                },
              ]
            : []),
          ...given.quotes().map(quoteScene),
        ];
      },
      gap: {
        from: 15,
        scene: () => ({ recipe: 'card-grid', headline: 'Players to watch', entries: [...gapsFor('player')] }),
      },
    },
    {
      id: 'closing',
      scenes: (given) => {
        const tickets = given.text('tickets');
        if (given.action !== null || given.address !== null || tickets !== null)
          return [
            {
              ...callToAction(
                given.action === null ? 'Be there' : 'Come along',
                given.action,
                given.address,
                'Where to get tickets',
              ),
              eyebrow: tickets && sentence(tickets),
            },
          ];
        return [];
      },
      gap: { from: 12, scene: () => callToAction('Be there', null, null, 'Where to get tickets') },
    },
  ],
};
