import { gap, gapsFor } from '../gaps';
import { callToAction, checklist, figuresScenes, pointsScene, quoteScene, sentence, statement } from '../scenes';
import type { Storyboard } from '../storyboard-definition';

export const storyboard: Storyboard = {
  id: 'hiring',
  name: 'hiring video',
  words: {
    films: [
      'hiring video',
      'recruitment video',
      'recruiting video',
      'job ad',
      'job video',
      'job posting',
      'careers video',
      'hiring ad',
      'recruitment ad',
      'hiring post',
    ],
    topics: ['hiring', 'vacancy', 'open position', 'open role', 'join our team', 'recruitment', 'internship', 'job'],
  },
  texts: {
    role: ['role', 'position', 'job', 'we are looking for', 'wanted', 'title'],
    where: ['where', 'place', 'location', 'office'],
    pay: ['salary', 'pay', 'compensation', 'price'],
    when: ['start', 'start date', 'from', 'deadline', 'apply by', 'when'],
    company: ['about us', 'who we are', 'company', 'mission'],
  },
  lists: {
    tasks: ['tasks', 'what you do', 'you will', 'responsibilities', 'duties'],
    needs: ['requirements', 'you have', 'you bring', 'skills', 'must have', 'profile'],
    offers: ['we offer', 'offers', 'benefits', 'perks', 'what we offer', 'what you get'],
    roles: ['roles', 'positions', 'jobs', 'open roles', 'open positions'],
  },
  mainList: 'offers',
  seconds: 22,
  roles: [
    {
      id: 'title',
      scenes: (given) => {
        given.introduced = true;
        const about = given.takeAbout();
        const headline = given.subject === null ? 'We are hiring' : sentence(given.subject);
        return [
          {
            recipe: 'title',
            eyebrow: given.subject === null ? null : 'We are hiring',
            headline,
            subline: about && sentence(about),
          },
        ];
      },
      gap: null,
    },
    {
      id: 'role',
      scenes: (given) => {
        const [role, where] = [given.text('role'), given.text('where')];
        const roles = given.list('roles');
        return [
          ...(roles.length > 0 ? [pointsScene('Open roles', roles)] : []),
          ...(role === null
            ? []
            : [{ recipe: 'title', eyebrow: 'Wanted', headline: sentence(role), subline: where && sentence(where) }]),
          ...(role === null && where !== null
            ? [{ recipe: 'title', eyebrow: 'Where', headline: sentence(where) }]
            : []),
        ];
      },
      gap: { from: 0, scene: () => ({ recipe: 'title', eyebrow: 'Wanted', headline: gap('The role') }) },
    },
    {
      id: 'tasks',
      scenes: (given) => {
        const [tasks, needs] = [given.list('tasks'), given.list('needs')];
        return [
          ...(tasks.length > 0 ? [pointsScene('What you do', tasks)] : []),
          ...(needs.length > 0 ? [checklist('What you bring', needs)] : []),
        ];
      },
      gap: { from: 20, scene: () => checklist('What you bring', gapsFor('skill')) },
    },
    {
      id: 'offers',
      scenes: (given) => {
        const offers = given.list('offers');
        const pay = given.text('pay');
        return [
          ...(offers.length > 0 ? [pointsScene('What we offer', offers)] : []),
          ...(pay === null ? [] : [{ recipe: 'title', eyebrow: 'Pay', headline: sentence(pay) }]),
        ];
      },
      gap: {
        from: 15,
        scene: () => ({ recipe: 'card-grid', headline: 'What we offer', entries: [...gapsFor('benefit')] }),
      },
    },
    {
      id: 'company',
      scenes: (given) => {
        const company = given.text('company');
        return [
          ...(company === null ? [] : [statement(company)]),
          ...figuresScenes(given.figures()),
          ...given.quotes().map(quoteScene),
        ];
      },
      gap: {
        from: 30,
        scene: () => ({
          recipe: 'quote',
          quote: gap('What somebody on the team says'),
          attribution: gap('Who says it'),
        }),
      },
    },
    {
      id: 'apply',
      scenes: (given) => {
        const when = given.text('when');
        return [
          {
            ...callToAction('Join us', given.action, given.address, 'Where to apply'),
            subline: when && sentence(when),
          },
        ];
      },
      gap: null,
    },
  ],
};
