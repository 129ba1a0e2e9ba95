import { gap } from '../gaps';
import { callToAction, capital, figuresScenes, pointsScene, quoteScene, sentence, whenWhere } from '../scenes';
import type { Storyboard } from '../storyboard-definition';

export const storyboard: Storyboard = {
  id: 'event',
  name: 'invitation',
  words: {
    films: [
      'invitation',
      'invite',
      'invitation video',
      'invite video',
      'event video',
      'event promo',
      'event trailer',
      'save the date',
    ],
    topics: [
      'wedding',
      'conference',
      'meetup',
      'webinar',
      'birthday',
      'party',
      'festival',
      'concert',
      'exhibition',
      'summit',
      'hackathon',
      'open day',
      'open house',
      'workshop',
      'reunion',
      'gala',
      'event',
      'opening night',
      'baby shower',
    ],
  },
  texts: {
    when: ['when', 'date', 'time', 'dates', 'day'],
    where: ['where', 'place', 'location', 'venue', 'address'],
    host: ['host', 'hosted by', 'with'],
    dress: ['dress code', 'dress'],
    price: ['price', 'tickets', 'ticket', 'entry', 'cost'],
    reply: ['rsvp', 'reply', 'register'],
  },
  lists: {
    programme: ['programme', 'program', 'agenda', 'schedule', 'timetable', 'line-up', 'lineup'],
    speakers: ['speakers', 'guests', 'artists', 'hosts', 'djs', 'bands'],
    topics: ['topics', 'highlights', 'what to expect', 'bring'],
  },
  mainList: 'topics',
  seconds: 18,
  roles: [
    {
      id: 'title',
      scenes: (given) => {
        const line = given.text('host') ?? given.takeAbout();
        const headline = given.title('The event');
        return [{ recipe: 'title', eyebrow: 'You are invited', headline, subline: line && sentence(line) }];
      },
      gap: null,
    },
    {
      id: 'when and where',
      scenes: (given) => {
        const missing = !given.has('when') || !given.has('where');
        const [when, where] = [given.text('when'), given.text('where')];
        if (when === null && where === null) return [];
        return missing ? whenWhere(when ?? gap('Date'), where ?? gap('Place')) : whenWhere(when, where);
      },
      gap: { from: 0, scene: () => ({ recipe: 'title', headline: gap('Date'), subline: gap('Place') }) },
    },
    {
      id: 'programme',
      scenes: (given) => {
        const [programme, speakers, topics] = [given.list('programme'), given.list('speakers'), given.list('topics')];
        return [
          ...(topics.length > 0 ? [pointsScene('What to expect', topics)] : []),
          ...(speakers.length > 0 ? [{ recipe: 'team', headline: 'Who is there', entries: capital(speakers) }] : []),
          ...(programme.length > 0 ? [{ recipe: 'timeline', headline: 'Programme', entries: capital(programme) }] : []),
        ];
      },
      gap: {
        from: 20,
        scene: () => ({
          recipe: 'timeline',
          headline: 'Programme',
          entries: ['First', 'Second', 'Third'].map((ordinal) => ({
            title: gap(`${ordinal} item`),
            text: null,
            tag: gap('Time'),
          })),
        }),
      },
    },
    {
      id: 'details',
      scenes: (given) => {
        const entries = [
          { title: 'Entry', text: given.text('price'), tag: null },
          { title: 'Dress code', text: given.text('dress'), tag: null },
        ].filter(({ text }) => text !== null);
        const [only] = entries;
        return [
          ...(entries.length > 1 ? [{ recipe: 'card-grid', headline: 'Good to know', entries }] : []),
          ...(entries.length === 1 && only
            ? [{ recipe: 'title', eyebrow: only.title, headline: sentence(only.text ?? '') }]
            : []),
          ...figuresScenes(given.figures()),
          ...given.quotes().map(quoteScene),
        ];
      },
      gap: null,
    },
    {
      id: 'reply',
      scenes: (given) => {
        const reply = given.text('reply');
        return [
          callToAction(
            reply === null ? 'See you there' : sentence(reply),
            given.action,
            given.address,
            'Where to reply',
          ),
        ];
      },
      gap: null,
    },
  ],
};
